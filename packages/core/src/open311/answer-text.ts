import { treeOfJson, type XmlElement, type XmlReader } from './answer-tree.js';

/** Line breaks and other control characters inside a JSON text, which some servers forget to escape. */
function escapeControls(text: string): string {
  // Exactly the characters JSON forbids inside a text
  return text.replace(/[\0-\x1f]/g, (control) => JSON.stringify(control).slice(1, -1));
}

/**
 * Quotes every number of a JSON text. Codes and ids are texts whatever a city writes: 001 is not 1, and a long number
 * loses its last digits in floating point. It also reads GeoReport's own examples, whose bare 001 is no JSON at all.
 */
function quoteNumbers(json: string): string {
  return json.replace(/"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d[\d.eE+-]*/g, (part) => (part[0] === '"' ? escapeControls(part) : `"${part}"`));
}

/** XML as cities write it: bare ampersands, HTML's entities and control characters are not XML, but they are sent. */
function mendXml(xml: string): string {
  return xml
    // Exactly the characters XML 1.0 forbids
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, (part) => (part === '&' ? '&amp;' : part));
}

/**
 * The tree of an answer's text, by what the text is and not by what its header claims. Throws when it is neither JSON
 * nor XML. A DOCTYPE is cut off unread; one that declares anything itself is refused, so no entity is ever expanded or
 * fetched.
 */
export function readAnswer(text: string, readXml?: XmlReader): XmlElement {
  // A gateway in between may leave its own status line and headers at the head of the body.
  const body = text.replace(/^\ufeff?\s*(?:HTTP\/\d[^]*?\r?\n\r?\n\s*)?/, '');
  if (!body.startsWith('<')) return treeOfJson(JSON.parse(quoteNumbers(body)));
  const plain = body.replace(/<!DOCTYPE[^[>]{0,300}>/i, '');
  if (!readXml || /<!(?:DOCTYPE|ENTITY)/i.test(plain)) throw new SyntaxError(readXml ? 'A DOCTYPE with declarations is refused' : 'XML, and no XML reader was given');
  const tree = readXml(mendXml(plain));
  // A login page may be flawless XML; it is no answer.
  if (/^html$/i.test(tree.name)) throw new SyntaxError('A web page');
  return tree;
}
