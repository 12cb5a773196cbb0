import type { XmlElement, XmlReader } from '../open311/index.js';
import { expectSame, expectTrue, type TestRunner } from './test-runner.js';

function outline({ name, text, children }: XmlElement): unknown {
  return children.length > 0 ? [name, ...children.map(outline)] : [name, text.trim()];
}

/** What every `XmlReader` must do; the browser's and any other pass the same tests. */
export function xmlReaderContract(readXml: XmlReader, { describe, test }: TestRunner): void {
  describe('the contract of an XML reader', () => {
    test('elements keep their names, texts and order', () => {
      const tree = readXml('<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b>one</b>\n  <c/>\n  <b> two </b>\n</a>\n');
      expectSame(outline(tree), ['a', ['b', 'one'], ['c', ''], ['b', 'two']], 'outline');
    });
    test('namespace prefixes, attributes, comments and instructions are not seen', () => {
      const tree = readXml('<x:a xmlns:x="urn:x" xmlns="urn:y" kind="array"><!-- no --><?go now?><x:b id="1">t</x:b><c xmlns="urn:z">u</c></x:a>');
      expectSame(outline(tree), ['a', ['b', 't'], ['c', 'u']], 'outline');
    });
    test('the entities of XML, numbered characters and CDATA are text', () => {
      const tree = readXml('<a>&lt;br&gt; &amp;amp; &quot;&apos; &#233;&#x1F333; <![CDATA[<b>&amp;</b>]]></a>');
      expectSame(tree.text.trim(), '<br> &amp; "\' é\u{1f333} <b>&amp;</b>', 'text');
      expectSame(tree.children, [], 'children');
    });
    test('the text of an element holds the text inside its children', () => {
      expectSame(readXml('<a>x<b>y</b>z</a>').text, 'xyz', 'text');
    });
    test('numbers and booleans stay as they are written', () => {
      expectSame(outline(readXml('<a><b>001</b><b>1.0</b><b>true</b><b>12345678901234567890</b></a>')), ['a', ['b', '001'], ['b', '1.0'], ['b', 'true'], ['b', '12345678901234567890']], 'outline');
    });
    for (const name of ['__proto__', 'constructor']) {
      test(`${name} is a name like any other, or refused`, () => {
        let read: unknown = ['a', [name, ['polluted', 'x']]];
        try {
          read = outline(readXml(`<a><${name}><polluted>x</polluted></${name}></a>`));
        } catch {
          // A reader may refuse such a document.
        }
        expectSame(read, ['a', [name, ['polluted', 'x']]], 'outline');
        expectTrue(!('polluted' in {}), 'every object was changed');
      });
    }
    for (const [what, text] of [
      ['nothing', ''], ['words', 'not here'], ['half a document', '<a><b>one</b><b>tw'], ['tags that cross', '<a><b></a></b>'], ['two roots', '<a/><b/>'],
    ] as const) {
      test(`throws on ${what}`, () => {
        let threw = false;
        try {
          readXml(text);
        } catch {
          threw = true;
        }
        expectTrue(threw, `${JSON.stringify(text)} was read as XML`);
      });
    }
  });
}
