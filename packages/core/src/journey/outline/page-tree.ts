/** What stands in a page, free of any DOM: a text, or an element by its name in small letters. */
export type PageNode = string | PageElement;

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

const blocks = ['p', 'div', 'br', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'header', 'footer'];

export const isElement = (node: PageNode, ...names: readonly string[]): node is PageElement => typeof node !== 'string' && (names.length === 0 || names.includes(node.name));

export const childrenNamed = (of: PageElement, ...names: readonly string[]): readonly PageElement[] => of.children.filter((node): node is PageElement => isElement(node, ...names));

/** All elements of these names below, in the order of the page, none within another of them. */
export function foundBelow(nodes: readonly PageNode[], ...names: readonly string[]): readonly PageElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : names.includes(node.name) ? [node] : foundBelow(node.children, ...names)));
}

/** The words of nodes, one line for each block, spaces as a page shows them. Pictures are said by their `alt`. */
export function linesOf(nodes: readonly PageNode[]): readonly string[] {
  return raw(nodes).split('\n').map((line) => line.trim()).filter(Boolean);
}

export const wordsOf = (nodes: readonly PageNode[]): string => linesOf(nodes).join(' ');

function raw(nodes: readonly PageNode[]): string {
  return nodes.map((node) => {
    if (typeof node === 'string') return node.replace(/[ \t\r\n\f]+/g, ' ');
    if (node.name === 'img') return node.attributes['alt'] ?? '';
    if (node.name === 'script' || node.name === 'style' || node.name === 'template') return '';
    const inside = raw(node.children);
    return blocks.includes(node.name) ? `\n${inside}\n` : inside;
  }).join('').replace(/ {2,}/g, ' ');
}

/** What a program wrote beside an element: its `data-…`, by name. */
export function dataOf({ attributes }: PageElement): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('data-')).map(([name, value]) => [name.slice('data-'.length), value]));
}
