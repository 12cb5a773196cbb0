import { xmlReaderContract } from '@civic-elements/core/testing';
import { expect } from '@open-wc/testing';
import { readXml } from './xml-reader.js';

/** What a page with this policy gets from the reader: the text it read, or the error's name. */
async function inPageWith(policy: string): Promise<string> {
  const frame = document.createElement('iframe');
  const module = new URL('./xml-reader.js', import.meta.url).href;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { readXml } from '${module}';
      let said;
      try { said = readXml('<a><b>read</b></a>').text; } catch (error) { said = error.name; }
      parent.postMessage({ readerSaid: said }, '*');
    </script>`;
  const said = new Promise<string>((resolve) => {
    addEventListener('message', function heard({ data }: MessageEvent<{ readerSaid?: string }>) {
      if (data.readerSaid === undefined) return;
      removeEventListener('message', heard);
      resolve(data.readerSaid);
    });
  });
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
}

describe('the browser’s XML reader', () => {
  xmlReaderContract(readXml, { describe, test: it });

  it('refuses a DOCTYPE, so that no entity is ever expanded or fetched', () => {
    expect(() => readXml('<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>')).to.throw();
    expect(() => readXml('<!doctype a SYSTEM "https://example.invalid/a.dtd"><a/>')).to.throw();
  });

  it('takes an element that a city calls parsererror for what it is', () => {
    expect(readXml('<errors><parsererror>x</parsererror></errors>').children[0]?.text).to.equal('x');
  });

  it('leaves out what lies deeper than any city nests, and keeps its text', () => {
    const levels = 200;
    const tree = readXml(`${'<a>'.repeat(levels)}deep${'</a>'.repeat(levels)}`);
    expect(tree.text).to.equal('deep');
    let depth = 0;
    for (let at = tree.children[0]; at; at = at.children[0]) depth += 1;
    expect(depth).to.be.lessThan(50);
  });

  it('reads where the page enforces Trusted Types', async () => {
    expect(await inPageWith("require-trusted-types-for 'script'")).to.equal('read');
    expect(await inPageWith("require-trusted-types-for 'script'; trusted-types lit-html civic-elements-xml")).to.equal('read');
  });

  it('fails plainly where the page allows other policies only', async () => {
    const enforced = 'trustedTypes' in globalThis;
    expect(await inPageWith("require-trusted-types-for 'script'; trusted-types lit-html")).to.equal(enforced ? 'TypeError' : 'read');
  });
});
