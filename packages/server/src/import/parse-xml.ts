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
  // Nothing can be declared, as a DOCTYPE is refused; long service lists may hold any number of &amp;.
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  maxNestedTags: 50,
});

/** The XML as plain objects, all leaves text. Throws a FileProblem for anything not well formed, and for any DOCTYPE. */
export function parseXml(text: string): unknown {
  // Comments and the declaration may stand before a DOCTYPE, nothing else may.
  const start = text.replace(/^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)+/, '').slice(0, 20).toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) throw new FileProblem(sentences.webPage);
  if (start.startsWith('<!')) throw new FileProblem(sentences.doctype);
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new FileProblem(sentences.badXml(`line ${verdict.err.line}: ${verdict.err.msg}`));
  try {
    return parser.parse(text);
  } catch (cause) {
    throw new FileProblem(sentences.badXml(cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}
