import { plain } from '../markdown-text.js';
import type { OutlineData } from './journey-outline.js';

export type MarkdownLine =
  | { readonly is: 'heading'; readonly level: number; readonly text: string; readonly data: OutlineData; readonly links: readonly string[] }
  /** `depth` counts from 0 by what it is indented. */
  | { readonly is: 'number' | 'bullet'; readonly depth: number; readonly text: string; readonly data: OutlineData; readonly links: readonly string[] }
  | { readonly is: 'words'; readonly text: string; readonly data: OutlineData; readonly links: readonly string[] }
  | { readonly is: 'nothing' };

/** Each line of a Markdown text: what it is, and its words without signs. */
export function markdownLines(text: string): readonly MarkdownLine[] {
  const indents: number[] = [];
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/).map((whole): MarkdownLine => {
    const [, hashes, title = ''] = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(whole) ?? [];
    if (hashes !== undefined) return { is: 'heading', level: hashes.length, ...wordsIn(title) };
    const [, space = '', number, bullet, words = ''] = /^(\s*)(?:(\d{1,9})[.)]|([-*+]))\s+(.*)$/.exec(whole) ?? [];
    if (number === undefined && bullet === undefined) return whole.trim() === '' ? { is: 'nothing' } : { is: 'words', ...wordsIn(whole.trim()) };
    const indent = space.replaceAll('\t', '    ').length;
    // Of lists under a heading the first may be indented, too; a sign more or less is no level.
    while (indents.length > 0 && indent < (indents.at(-1) ?? 0) - 1) indents.pop();
    if (indents.length === 0 || indent > (indents.at(-1) ?? 0) + 1) indents.push(indent);
    return { is: number === undefined ? 'bullet' : 'number', depth: indents.length - 1, ...wordsIn(words) };
  });
}

/** Words without what Markdown makes bold or a link of, and what stands in braces at their end: `{#first-call}`, `{score=-1 basis=narrated}`. */
function wordsIn(whole: string): { readonly text: string; readonly data: OutlineData; readonly links: readonly string[] } {
  const [, words = '', marks = ''] = /^(.*?)\s*(?:(?<!\\)\{([^{}]*)\})?$/s.exec(whole) ?? [];
  const links: string[] = [];
  const bare = words
    .replace(/(?<!\\)!?\[((?:[^\]\\]|\\.)*)\]\(([^()\s]*)[^()]*\)/g, (_, inside: string, address: string) => {
      links.push(address);
      return inside;
    })
    .replace(/(?<!\\)(\*\*|__|`)(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2').replace(/(?<![\\\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu, '$2');
  const data = Object.fromEntries(marks.split(' ').filter(Boolean).map((mark) => (mark.startsWith('#') ? ['id', mark.slice(1)] : [mark.split('=')[0] ?? '', (mark.split('=')[1] ?? '').replaceAll(',', ' ')])));
  return { text: plain(bare).trim(), data, links };
}
