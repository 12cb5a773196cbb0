import { XMLParser } from 'fast-xml-parser';
import type { XmlElement } from '@civic-elements/core/open311';

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true, parseTagValue: false, trimValues: false, ignoreDeclaration: true });

type Node = Readonly<Record<string, unknown>>;

function elementOf(node: Node): XmlElement {
  const [name] = Object.keys(node);
  const inside = node[name!] as readonly Node[];
  return {
    name: name!,
    text: inside.filter((child) => '#text' in child).map((child) => String(child['#text'])).join(''),
    children: inside.filter((child) => !('#text' in child)).map(elementOf),
  };
}

/** The port `XmlReader` of the client, outside a browser. */
export function readXml(text: string): XmlElement {
  const [root] = (parser.parse(text) as Node[]).filter((node) => !('#text' in node));
  return elementOf(root!);
}
