import { css, html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';

/** Words and how they are set. `href` is bound as it is: whoever makes the tree has looked at it. */
export type RichWords = readonly (
  | string
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly words: RichWords }
  | { readonly kind: 'link'; readonly href: string; readonly words: RichWords }
)[];

export type RichText = readonly (
  | { readonly kind: 'paragraph'; readonly words: RichWords }
  | { readonly kind: 'heading'; readonly level: number; readonly words: RichWords }
  | { readonly kind: 'bullets'; readonly items: readonly RichText[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly RichText[] }
  | { readonly kind: 'quote'; readonly blocks: RichText }
  | { readonly kind: 'table'; readonly head: readonly RichWords[]; readonly rows: readonly (readonly RichWords[])[] }
)[];

export interface RichTextOptions {
  /** Level of the highest heading in it. */
  headingLevel: HeadingLevel;
  /** What a table is called that can be scrolled. */
  tableName: string;
}

const richWords = (words: RichWords): unknown =>
  words.map((phrase) => {
    if (typeof phrase === 'string') return phrase;
    switch (phrase.kind) {
      case 'break':
        return html`<br />`;
      case 'strong':
        return html`<strong>${richWords(phrase.words)}</strong>`;
      case 'emphasis':
        return html`<em>${richWords(phrase.words)}</em>`;
      case 'link':
        return html`<a class=${phrase.href.startsWith('tel:') ? 'civic-number' : nothing} href=${phrase.href}>${richWords(phrase.words)}</a>`;
    }
  });

/** A text with paragraphs, lists, headings, links and tables. */
export function richText(text: RichText, o: RichTextOptions): TemplateResult {
  return html`<div class="civic-rich">${blocks(text, o)}</div>`;
}

const blocks = (text: RichText, o: RichTextOptions, inItem = false): unknown => {
  const highest = Math.min(...text.map((block) => (block.kind === 'heading' ? block.level : 6)));
  return text.map((block, at) => {
    switch (block.kind) {
      case 'paragraph':
        // One paragraph in an item is the item's own text.
        return inItem && at === 0 ? html`<span>${richWords(block.words)}</span>` : html`<p>${richWords(block.words)}</p>`;
      case 'heading':
        return heading({ level: o.headingLevel + block.level - highest, text: html`${richWords(block.words)}`, size: 'm' });
      case 'bullets':
        return html`<ul>${items(block.items, o)}</ul>`;
      case 'numbers':
        return html`<ol start=${block.start}>${items(block.items, o)}</ol>`;
      case 'quote':
        return html`<blockquote>${blocks(block.blocks, o)}</blockquote>`;
      case 'table':
        // Without a place in the tab order, a wide table could not be scrolled by keyboard.
        return html`<div class="civic-rich-table" role="group" tabindex="0" aria-label=${o.tableName}><table>
          ${block.head.length > 0 ? html`<thead><tr>${block.head.map((cell) => html`<th scope="col">${richWords(cell)}</th>`)}</tr></thead>` : nothing}
          <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${richWords(cell)}</td>`)}</tr>`)}</tbody>
        </table></div>`;
    }
  });
};

const items = (all: readonly RichText[], o: RichTextOptions) => all.map((item) => html`<li>${blocks(item, o, true)}</li>`);

export const richTextStyles = css`
  .civic-rich {
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }
  .civic-rich * + :is(p, ul, ol, blockquote, .civic-rich-table) {
    margin-block-start: var(--_space-3);
  }
  .civic-rich * + .civic-heading {
    margin-block-start: var(--_space-5);
  }
  .civic-rich :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .civic-rich ul {
    list-style: disc;
  }
  .civic-rich ol {
    list-style: decimal;
  }
  .civic-rich li + li {
    margin-block-start: var(--_space-2);
  }
  .civic-rich blockquote {
    margin: 0;
    padding-inline-start: var(--_space-4);
    border-inline-start: 4px solid var(--_color-line);
  }
  .civic-rich-table {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  .civic-rich table {
    border-collapse: collapse;
  }
  .civic-rich :is(th, td) {
    padding-block: var(--_space-2);
    padding-inline-end: var(--_space-4);
    border-block-end: 1px solid var(--_color-line);
    text-align: start;
    vertical-align: top;
  }
  .civic-number {
    white-space: nowrap;
  }
`;
