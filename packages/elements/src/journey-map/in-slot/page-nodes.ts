import type { PageNode } from '@civic-elements/core/journey';

/** What stands in the page as core reads it: texts, and elements with their names and attributes. */
export function pageNodes(nodes: Iterable<Node>): readonly PageNode[] {
  return [...nodes].flatMap((node): readonly PageNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    return [{ name: node.localName, attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])), children: pageNodes(node.childNodes) }];
  });
}
