import type { HtmlNode } from '@civic-elements/core/faq';

interface HtmlPolicy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;

/** Made when an answer in HTML is first read, so that a page whose answers are Markdown, or stand in the page, need not allow it. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('civic-elements-html', { createHTML: (html) => html });
  return policy.createHTML(text);
}

const elementNode = 1;
const textNode = 3;

/** By the prototype: a form's own property of that name is the field that somebody called so. */
const fact = (of: { readonly prototype: object }, name: string, node: Node): unknown => Reflect.get(of.prototype, name, node);
const childrenOf = (node: Node) => Array.from(fact(Node, 'childNodes', node) as NodeListOf<ChildNode>);
const typeOf = (node: Node) => fact(Node, 'nodeType', node);

/** What stands in the page already, such as a tag's light children; it needs no parser and no policy. Read when it is asked for. */
export function htmlNodeOf(node: Node): HtmlNode {
  const isElement = typeOf(node) === elementNode;
  const isText = typeOf(node) === textNode;
  return {
    name: isElement ? (fact(Element, 'localName', node) as string).toLowerCase() : isText ? '' : '#root',
    text: isText ? (node.nodeValue ?? '') : '',
    get children() {
      return childrenOf(node).filter((child) => [elementNode, textNode].includes(typeOf(child) as number)).map(htmlNodeOf);
    },
    attribute: (name) => (isElement ? (Element.prototype.getAttribute.call(node, name) ?? undefined) : undefined),
  };
}

/**
 * Reads HTML with the browser's own parser into a document of its own, where nothing runs and nothing is fetched. Throws when the page's
 * Trusted Types rules name policies and `civic-elements-html` is not one of them.
 */
export const readHtml = (text: string): HtmlNode => htmlNodeOf(new DOMParser().parseFromString(trusted(text), 'text/html').body);
