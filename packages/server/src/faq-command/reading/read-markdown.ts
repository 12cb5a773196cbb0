import { basename, extname } from 'node:path';
import { sentences } from '../sentences.js';
import { markdownAsAnswer } from './answer-as-markdown.js';
import { draftOf, type Reading } from './draft-of.js';
import type { Draft, Problem } from './draft.js';
import { byFieldName } from './field-names.js';
import { readFrontMatter, yamlFields } from './front-matter.js';

interface Section {
  readonly heading: string;
  readonly id?: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Facts of one of several articles, in lines of their own under its heading: `keywords: bin, cart`. */
const factLine = /^(?:id|topic|department|owner|checked|service|keywords|wordings|related|lang|frequent): /;

/**
 * Reads a Markdown file: one article, its question in the front matter or in the first heading; or, where second-level headings are
 * there and the first-level one asks nothing, an article under each of them. The front matter then tells what they share.
 */
export function readMarkdown(text: string, file: string): Reading {
  const { fields, lines, firstLine, problem } = readFrontMatter(text);
  const problems: Problem[] = problem === undefined ? [] : [{ where: { file }, says: problem }];
  const facts = byFieldName(fields);
  const [before, ...sections] = sectionsOf(lines, firstLine);
  const first = sections[0];
  const title = first && first.level === 1 ? first : undefined;
  const many = sections.filter(({ level }) => level === 2).length > 0 && facts.question === undefined && facts.id === undefined && !/[?？؟]\s*$/.test(title?.heading ?? '');

  if (!many) {
    const own = title ?? (facts.question === undefined ? first : undefined);
    const isQuestion = own !== undefined && (facts.question === undefined || own.heading === String(facts.question).trim());
    const start = isQuestion && own ? own.line - firstLine + own.headLines : 0;
    const before = isQuestion && own ? lines.slice(0, own.line - firstLine) : [];
    const record = { question: own?.heading, id: own?.id ?? nameOf(file), ...facts };
    return { drafts: [draft({ ...record }, [...before, ...lines.slice(start)], file, isQuestion && own ? own.line : firstLine)], problems };
  }

  const shared = title ? { topic: title.heading, ...facts } : facts;
  const preamble = [...(before?.lines ?? []), ...(title?.lines ?? [])];
  if (preamble.join('').replace(/<!--[^]*?-->/g, '').trim() !== '') problems.push({ where: { file, line: (title?.line ?? firstLine) }, says: sentences.textOfNoQuestion });
  const drafts = sections.filter((section) => section !== title).map((section) => {
    const { told, rest, wrong } = factsUnder(section);
    if (wrong !== undefined) problems.push({ where: { file, line: section.line }, says: wrong });
    return draft({ ...shared, question: section.heading, ...(section.id !== undefined && { id: section.id }), ...told }, rest, file, section.line);
  });
  return { drafts, problems };
}

function draft(record: Readonly<Record<string, unknown>>, lines: readonly string[], file: string, line: number): Draft {
  return draftOf(record, markdownAsAnswer(lines.join('\n')), { file, line });
}

/** What stands before the first heading, then each heading of the first or second level with what follows it. Code is looked over. */
function sectionsOf(lines: readonly string[], firstLine: number): readonly (Section & { readonly level: number; readonly headLines: number })[] {
  const sections: { heading: string; id?: string; level: number; line: number; headLines: number; lines: string[] }[] = [{ heading: '', level: 0, line: firstLine, headLines: 0, lines: [] }];
  let inCode = false;
  for (const [at, line] of lines.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) inCode = !inCode;
    const sharp = inCode ? null : /^ {0,3}(#{1,2})\s+(.*?)\s*#*\s*$/.exec(line);
    const under = inCode ? null : /^ {0,3}(=+|-{2,})\s*$/.exec(line);
    const last = sections.at(-1)!;
    const above = last.lines.at(-1)?.trim() ?? '';
    if (sharp?.[2]) {
      const named = /^(.*?)\s*\{#([^\s{}]+)\}$/.exec(sharp[2]);
      sections.push({ heading: named?.[1] || sharp[2], ...(named && { id: named[2]! }), level: sharp[1]!.length, line: firstLine + at, headLines: 1, lines: [] });
    } else if (under && above !== '' && !/^[-*+>|#]|^\d+[.)]/.test(above) && (last.lines.length === 1 || last.lines.at(-2)?.trim() === '')) {
      last.lines.pop();
      sections.push({ heading: above, level: under[1]!.startsWith('=') ? 1 : 2, line: firstLine + at - 1, headLines: 2, lines: [] });
    } else last.lines.push(line);
  }
  return sections;
}

function factsUnder({ lines, line }: Section): { readonly told: Readonly<Record<string, unknown>>; readonly rest: readonly string[]; readonly wrong?: string } {
  const start = lines.findIndex((text) => text.trim() !== '');
  if (start < 0) return { told: {}, rest: lines };
  let end = start;
  while (factLine.test(lines[end] ?? '')) end++;
  if (end === start) return { told: {}, rest: lines };
  const { fields, problem } = yamlFields(lines.slice(start, end).join('\n'), line + start + 1);
  return { told: byFieldName(fields), rest: lines.slice(end), ...(problem !== undefined && { wrong: problem }) };
}

/** `trash-day` of `waste/trash-day.es.md`: a name outlives a question that is put anew. */
function nameOf(file: string): string {
  return basename(file, extname(file)).split('.')[0] as string;
}
