import { XMLParser } from 'fast-xml-parser';
import type { PageNode } from './page-tree.js';

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, htmlEntities: true, processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 } });

/** Markup that is well-formed XML, as a page's tree. */
export function treeOf(markup: string): readonly PageNode[] {
  return nodesOf(parser.parse(markup) as readonly Parsed[]);
}

function nodesOf(parsed: readonly Parsed[]): readonly PageNode[] {
  return parsed.map((one): PageNode => {
    if ('#text' in one) return String(one['#text']);
    const name = Object.keys(one).find((key) => key !== ':@') ?? '';
    return { name, attributes: { ...(one[':@'] as Record<string, string> | undefined) }, children: nodesOf(one[name] as readonly Parsed[]) };
  });
}
