/**
 * As much of an HTML document as an answer is read from. The browser's nodes and those of a parser without one fit it by a few lines:
 * comments, doctypes and processing instructions are left out of `children`, as is what a `template` holds apart.
 */
export interface HtmlNode {
  /** Local name in lower case, whatever the namespace; '' for text, '#root' for what holds a document or a fragment. */
  readonly name: string;
  /** What a text says; '' for all else. */
  readonly text: string;
  readonly children: readonly HtmlNode[];
  /** The value as the parser read it, or undefined where there is no such attribute. */
  attribute(name: string): string | undefined;
}

/** Reads HTML, whole or in pieces, however broken. Runs nothing and fetches nothing. */
export type HtmlReader = (text: string) => HtmlNode;

/** Nested deeper than any page; what lies below is left out, so that none can exhaust the stack. */
export const deepestHtml = 400;

/** Whatever stands in it is not for reading. */
export const unread: ReadonlySet<string> = new Set(
  'script style template noscript noembed noframes svg math iframe frame object embed applet audio video canvas map head title meta link base input select textarea button datalist option'.split(' '),
);

export const isUnread = (node: HtmlNode): boolean =>
  unread.has(node.name) || node.attribute('hidden') !== undefined || node.attribute('aria-hidden') === 'true';

/** The text in a node as a reader sees it, in one line. */
export function textIn(node: HtmlNode): string {
  const found: string[] = [];
  const walk = (at: HtmlNode, depth: number): void => {
    if (at.name === '') found.push(at.text);
    else if (depth < deepestHtml && !isUnread(at)) for (const child of at.children) walk(child, depth + 1);
    if (at.name === 'br' || at.name === 'p' || at.name === 'div' || at.name === 'li') found.push(' ');
  };
  walk(node, 0);
  return found.join('').replace(/\s+/g, ' ').trim();
}
