import { aTimeout, expect } from '@open-wc/testing';
import { bringTags } from './tags-on-demand.js';
import { waitUntil } from './wait-until.test.fixture.js';

let rounds = 0;

/** Three tags nobody else has, on a page that knows them only by what brings them. */
function threeTags(fails: () => boolean = () => false) {
  rounds += 1;
  const names = ['one', 'two', 'three'].map((name) => `civic-demand-${name}-${rounds}`);
  const brought: string[] = [];
  const spoken: string[] = [];
  const loads = Object.fromEntries(names.map((tag) => [tag, async () => {
    brought.push(tag);
    if (fails()) throw new TypeError('It did not come');
    return class extends HTMLElement {};
  }]));
  const start = (): void => bringTags(loads, (locale) => {
    spoken.push(locale);
    return Promise.resolve();
  });
  return { names: names as [string, string, string], brought, spoken, start };
}

describe('tags on demand', () => {
  let said: string[];
  const { info, warn } = console;
  const room = document.createElement('div');

  beforeEach(() => {
    said = [];
    console.info = console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    document.body.append(room);
  });
  afterEach(() => {
    console.info = info;
    console.warn = warn;
    room.replaceChildren();
    room.remove();
  });
  const put = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    room.append(element);
    return element;
  };
  const isDefined = (tag: string): Promise<void> => waitUntil(() => customElements.get(tag) !== undefined, tag);

  it('brings what is on the page, in its language, and what is put in later', async () => {
    const { names: [one, two, three], brought, spoken, start } = threeTags();
    put(one, { locale: 'es' });
    start();
    await isDefined(one);
    expect(brought).to.deep.equal([one]);
    expect(spoken).to.deep.equal(['es']);
    put('section').append(document.createElement(two));
    await isDefined(two);
    expect(customElements.get(three)).to.equal(undefined);
  });

  it('brings all where none is in sight', async () => {
    const { names, start } = threeTags();
    start();
    for (const name of names) await isDefined(name);
  });

  it('brings all where a component of others may hide one, then or later', async () => {
    const { names: [one, , three], brought, start } = threeTags();
    put(one);
    start();
    await isDefined(one);
    expect(brought).to.deep.equal([one]);
    put('div').append(document.createElement('their-panel'));
    await isDefined(three);
  });

  it('lets the first copy take a tag, and says so once', async () => {
    const { names: [one], brought, start } = threeTags();
    put(one);
    start();
    start();
    await isDefined(one);
    expect(brought).to.deep.equal([one]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(one).and.contain('already registered');
  });

  it('leaves a tag that does not come as it is, says so, and asks again with the network', async () => {
    let isGone = true;
    const { names: [one], brought, start } = threeTags(() => isGone);
    put(one);
    start();
    await waitUntil(() => said.length > 0);
    expect(said[0]).to.contain(one).and.contain('could not load');
    isGone = false;
    window.dispatchEvent(new Event('offline'));
    await aTimeout(0);
    expect(brought).to.deep.equal([one]);
    window.dispatchEvent(new Event('online'));
    await isDefined(one);
  });
});
