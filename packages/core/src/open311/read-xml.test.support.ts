import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement } from './answer-tree.js';

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false, trimValues: false, ignoreDeclaration: true, ignorePiTags: true,
  htmlEntities: true,
});

function textIn(nodes: readonly Node[]): string {
  return nodes.map((node) => Object.entries(node).map(([name, value]) => (name === '#text' ? String(value) : textIn(value as Node[]))).join('')).join('');
}

function elementsIn(nodes: readonly Node[]): readonly XmlElement[] {
  return nodes.flatMap((node) => Object.entries(node))
    .filter(([name]) => name !== '#text')
    .map(([name, inside]) => ({ name, text: textIn(inside as Node[]), children: elementsIn(inside as Node[]) }));
}

/** An XML reader for Node. Browsers have one of their own. */
export function readXml(text: string): XmlElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  const [root, ...more] = elementsIn(parser.parse(text) as Node[]);
  if (!root || more.length > 0) throw new Error('Not one root element');
  return root;
}
