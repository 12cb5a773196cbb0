import { aTimeout, expect } from '@open-wc/testing';
import { version } from './version.js';

const versionKey = Symbol.for('civic-elements.version');
let copies = 0;

/** Loads the module once more, as a second bundle on the page would. */
async function anotherCopy(): Promise<{ readonly define: (tag: string, element: CustomElementConstructor) => void }> {
  copies += 1;
  const { register } = (await import(new URL(`./register.js?copy=${copies}`, import.meta.url).href)) as typeof import('./register.js');
  return { define: (tag, element) => register(tag, element, () => import('./second-copy.js')) };
}

/** What is said comes with code of its own. */
async function told(): Promise<void> {
  await import('./second-copy.js');
  await aTimeout(0);
}

describe('define', () => {
  let said: string[];
  const { info, warn } = console;

  beforeEach(() => {
    said = [];
    console.info = console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => {
    console.info = info;
    console.warn = warn;
  });

  it('registers a tag, silently', async () => {
    const { define } = await anotherCopy();
    class One extends HTMLElement {}
    define('civic-define-one', One);
    expect(customElements.get('civic-define-one')).to.equal(One);
    expect(document.createElement('civic-define-one')).to.be.instanceOf(One);
    await told();
    expect(said).to.deep.equal([]);
  });

  it('lets the first copy win and names both versions, once', async () => {
    class Older extends HTMLElement {
      static readonly [versionKey] = '0.0.9';
    }
    customElements.define('civic-define-two', Older);
    customElements.define('civic-define-three', class extends Older {});
    const { define } = await anotherCopy();
    define('civic-define-two', class extends HTMLElement {});
    define('civic-define-three', class extends HTMLElement {});
    expect(customElements.get('civic-define-two')).to.equal(Older);
    await told();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('civic-define-two').and.contain('0.0.9').and.contain(version);
  });

  it('tells its own version to the copies that come later', async () => {
    (await anotherCopy()).define('civic-define-four', class extends HTMLElement {});
    (await anotherCopy()).define('civic-define-four', class extends HTMLElement {});
    await told();
    expect(said).to.have.length(1);
    expect(said[0]?.split(version), said[0]).to.have.length(3);
  });

  it('says so when the tag belongs to somebody else', async () => {
    customElements.define('civic-define-five', class extends HTMLElement {});
    (await anotherCopy()).define('civic-define-five', class extends HTMLElement {});
    await told();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('another script');
  });

  it('never throws, so that the tags after a clash still come to life', async () => {
    const { define } = await anotherCopy();
    class Used extends HTMLElement {}
    define('civic-define-six', Used);
    define('civic-define-seven', Used);
    define('civic-define-eight', class extends HTMLElement {});
    expect(customElements.get('civic-define-eight')).not.to.equal(undefined);
    await told();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('civic-define-seven');
  });
});
