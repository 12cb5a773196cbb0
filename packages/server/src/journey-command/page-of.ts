import type { PageNode } from '@civic-elements/core/journey';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** A page of HTML as core reads it, made as browsers make it (HTML Standard, 13.2). The language of the page is that of all in it. */
export function pageOf(text: string): readonly PageNode[] {
  return nodesIn(parse(text), '');
}

function nodesIn(node: Node, around: string): readonly PageNode[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
  const { tagName: name, attrs = [], childNodes = [] } = node as DefaultTreeAdapterTypes.Element;
  const attributes = Object.fromEntries(attrs.map((one) => [one.name, one.value]));
  const lang = attributes['lang'] || around;
  const children = childNodes.flatMap((child) => nodesIn(child, lang));
  if (name === undefined) return children;
  // What is read takes its language from itself: a table or a list has no page around it there.
  return [{ name, attributes: { ...attributes, ...(lang !== '' && (name === 'table' || name === 'ol') && { lang }) }, children }];
}
