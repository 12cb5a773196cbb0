import type { Answer, Block, Phrase } from './answer.js';

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it, between tags and inside quoted attributes alike. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => named[sign] as string);

const wordsOf = (words: readonly Phrase[]): string => words.map(phraseOf).join('');

function phraseOf(phrase: Phrase): string {
  if (typeof phrase === 'string') return escapedHtml(phrase);
  switch (phrase.kind) {
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${wordsOf(phrase.words)}</strong>`;
    case 'emphasis':
      return `<em>${wordsOf(phrase.words)}</em>`;
    case 'link':
      return `<a href="${escapedHtml(phrase.href)}">${wordsOf(phrase.words)}</a>`;
  }
}

/** An answer as HTML, for pages and `FAQPage` data. Its own headings begin at `headingLevel`. */
export function answerHtml(answer: Answer, headingLevel = 3): string {
  const highest = Math.min(...answer.map((block) => (block.kind === 'heading' ? block.level : 6)));
  const items = (all: readonly Answer[]) => all.map((item) => `<li>${itemHtml(item, headingLevel)}</li>`).join('');
  const row = (cells: readonly (readonly Phrase[])[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${wordsOf(cell)}</${tag}>`).join('')}</tr>`;
  const blockHtml = (block: Block): string => {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${wordsOf(block.words)}</p>`;
      case 'heading': {
        const level = Math.min(6, headingLevel + block.level - highest);
        return `<h${level}>${wordsOf(block.words)}</h${level}>`;
      }
      case 'bullets':
        return `<ul>${items(block.items)}</ul>`;
      case 'numbers':
        return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items(block.items)}</ol>`;
      case 'quote':
        return `<blockquote>${answerHtml(block.blocks, headingLevel)}</blockquote>`;
      case 'table':
        return `<table>${block.head.length > 0 ? `<thead>${row(block.head, 'th')}</thead>` : ''}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
  };
  return answer.map(blockHtml).join('\n');
}

const itemHtml = (item: Answer, headingLevel: number) => {
  const [first, ...rest] = item;
  return first?.kind === 'paragraph' ? wordsOf(first.words) + answerHtml(rest, headingLevel) : answerHtml(item, headingLevel);
};
