import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  // Codes are text: "001" must not become 1.
  parseTagValue: false,
  // Numbered references such as &#233; are only decoded together with the named ones of HTML.
  htmlEntities: true,
  // Nothing can be declared, as such a DOCTYPE is refused; and a long service list may hold any number of &amp;.
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  maxNestedTags: 50,
});

/** The XML as plain objects, all leaves text. Throws a FileProblem for what is not well formed, and for a DOCTYPE that declares anything. */
export function parseXml(text: string): unknown {
  const xml = mended(withoutDoctype(text));
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new FileProblem(sentences.badXml(verdict.err.line));
  try {
    return parser.parse(xml);
  } catch (cause) {
    throw new FileProblem(sentences.badXml(undefined), { cause });
  }
}

/** Bare ampersands and control characters are not XML, but cities send them. */
function mended(xml: string): string {
  return xml
    // eslint-disable-next-line no-control-regex -- the very characters XML 1.0 forbids
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .replace(/<!\[CDATA\[[^]*?\]\]>|&(?!#?\w{1,12};)/g, (part) => (part === '&' ? '&amp;' : part));
}

/** Comments and the declaration may stand before a DOCTYPE, nothing else may. One that only names a DTD is cut off unread. */
function withoutDoctype(text: string): string {
  const prolog = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/.exec(text)![0];
  const rest = text.slice(prolog.length);
  if (/^<(?:!doctype\s+)?html[\s>]/i.test(rest)) throw new FileProblem(sentences.webPage);
  if (!rest.startsWith('<!')) return text;
  const named = /^<!DOCTYPE[^[<>]*>/i.exec(rest);
  if (named === null) throw new FileProblem(sentences.doctype);
  return withoutDoctype(rest.slice(named[0].length));
}
