import type { HtmlNode } from '@civic-elements/core/faq';
import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A whole page, its head too. Read as a browser reads it, however broken; nothing runs and nothing is fetched. */
export function readPage(text: string): HtmlNode {
  return nodeOf(parse(text));
}

/** A piece of HTML, or what a page shows. */
export function readHtml(text: string): HtmlNode {
  return elementsIn(readPage(text), 'body')[0] ?? readPage('');
}

function nodeOf(node: Node): HtmlNode {
  const isElement = 'tagName' in node;
  let children: readonly HtmlNode[] | undefined;
  return {
    name: isElement ? node.tagName.toLowerCase() : node.nodeName === '#text' ? '' : '#root',
    text: node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : '',
    get children() {
      // Each is asked for many times over, by whoever walks the page.
      children ??= ((node as Partial<ParentNode>).childNodes ?? []).filter((child) => 'tagName' in child || child.nodeName === '#text').map(nodeOf);
      return children;
    },
    attribute: (name) => (isElement ? node.attrs.find((one) => one.name === name && (one.namespace === undefined || one.namespace === html.NS.HTML))?.value : undefined),
  };
}

const deepest = 400;

/** All elements of these names, in their order. */
export function elementsIn(root: HtmlNode, ...names: readonly string[]): readonly HtmlNode[] {
  const found: HtmlNode[] = [];
  const walk = (node: HtmlNode, depth: number): void => {
    if (names.includes(node.name)) found.push(node);
    if (depth < deepest) for (const child of node.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return found;
}
