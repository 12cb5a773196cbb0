import { textOfMermaid, withoutEntities } from './mermaid-text.js';

export type NoteLine = (says: string) => void;

export interface MermaidTask {
  readonly title: string;
  /** From -2 to 2; undefined where the line gives none that could be one. */
  readonly score?: number;
  readonly actors: readonly string[];
}

const isScore = (text: string | undefined): boolean => text !== undefined && /^\s*[1-5]\s*$/.test(text);

/** The fields of a line, cut at its colons. */
const fieldsOf = (line: string): string[] => line.split(':');

/** If a line ends as a task does: a score, and perhaps actors. */
export function endsAsTask(line: string): boolean {
  const fields = fieldsOf(line);
  return fields.length > 1 && (isScore(fields.at(-1)) || (fields.length > 2 && isScore(fields.at(-2))));
}

/** `task: score[: actors]`, or undefined. Where Mermaid would read something else, it is said. */
export function readTask(line: string, note: NoteLine): MermaidTask | undefined {
  const fields = fieldsOf(line);
  if (fields.length < 2 || fields[0]?.trim() === '') return undefined;
  const scoreAt = placeOfScore(fields, note);
  const title = textOfMermaid(fields.slice(0, scoreAt).join(':').trim());
  const score = readScore(fields[scoreAt] ?? '', note);
  return { title, ...(score !== undefined && { score }), actors: readActors(fields[scoreAt + 1], note) };
}

function placeOfScore(fields: readonly string[], note: NoteLine): number {
  if (fields.length <= 3) return 1;
  const scoreAt = isScore(fields.at(-2)) ? fields.length - 2 : isScore(fields.at(-1)) ? fields.length - 1 : 1;
  if (scoreAt > 1) note(`Mermaid ends the step at its first colon, and takes “${fields[1]?.trim()}” for the score. It was read as “${fields.slice(0, scoreAt).join(':').trim()}”; write #58; for a colon.`);
  else note(`Mermaid drops what stands after the third colon, and so did we: “${fields.slice(3).join(':').trim()}”.`);
  return scoreAt;
}

function readScore(text: string, note: NoteLine): number | undefined {
  const score = text.trim() === '' ? NaN : Number(text);
  if (score >= 1 && score <= 5) {
    if (!Number.isInteger(score)) note(`The score ${score} is no whole number; it was kept.`);
    return score - 3;
  }
  note(`The score “${text.trim()}” is not from 1 to 5; the step has no feeling now.`);
  return undefined;
}

function readActors(field: string | undefined, note: NoteLine): readonly string[] {
  if (field === undefined) return [];
  const [names = '', ...comment] = field.split('%%');
  if (comment.length > 0) note('Mermaid takes a comment at the end of a line for part of the actor; it was left out.');
  const actors = names.split(',').map((name) => textOfMermaid(name.trim()));
  if (actors.includes('')) note('An actor without a name was left out.');
  const found = actors.filter((name) => name !== '');
  if (new Set(found).size < found.length) note('An actor stands twice; once is enough.');
  return [...new Set(found)];
}

/** Signs that end a line, or a list, for Mermaid. They are kept as text. */
export function noteSigns(line: string, note: NoteLine): void {
  const bare = withoutEntities(line);
  for (const [sign, escape] of [['#', '#35;'], [';', '#59;']] as const) {
    if (bare.includes(sign)) note(`Mermaid stops at “${sign}”; it was kept as text. Write ${escape} for it.`);
  }
}
