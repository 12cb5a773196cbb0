import type { AnswerRead } from './answer-as-markdown.js';
import type { Draft, Problem, Where } from './draft.js';
import { languageNamed } from './language-named.js';
import type { Layers } from './layers.js';
import { readDay } from './read-day.js';

/** What one file says. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Of article files: what stands in them beside the articles. */
  readonly layers?: Layers & { readonly lang: string };
}

type Record_ = Readonly<Record<string, unknown>>;

const oneLine = (value: unknown): unknown => (typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : value);

/** Lists stand in cells with signs between; a wording may itself have a comma. */
const listOf = (value: unknown, between: RegExp): unknown => {
  const list = Array.isArray(value) ? value.map(oneLine) : typeof value === 'string' ? value.split(between).map((part) => part.replace(/\s+/g, ' ').trim()) : value;
  return Array.isArray(list) ? list.filter((part) => part !== '') : list;
};

/** An id that addresses, pages and notes can hold. */
export function tidyId(value: unknown): unknown {
  const text = oneLine(value);
  return typeof text === 'string' ? text.replace(/[^\p{L}\p{M}\p{N}_.:-]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) : text;
}

/** Makes a draft of a record by the names an article has. A day that is unclear is left as it is, to be told of. */
export function draftOf(record: Record_, { answer, lost }: AnswerRead, where: Where): Draft {
  const { lang, frequent, checked, keywords, wordings, related, id } = record;
  const day = oneLine(checked);
  const fields = {
    id: tidyId(id),
    question: oneLine(record['question']),
    answer,
    topic: oneLine(record['topic']),
    department: oneLine(record['department']),
    owner: oneLine(record['owner']),
    checked: typeof day === 'string' ? (readDay(day) ?? day) : day,
    serviceCode: oneLine(record['serviceCode']),
    keywords: listOf(keywords, /[,;|\n]/),
    wordings: listOf(wordings, /[;|\n]/),
    related: ids(listOf(related, /[,;|\s]+/)),
  };
  const spoken = typeof lang === 'string' ? languageNamed(lang) : undefined;
  const place = placeAmongFrequent(frequent);
  return { where, fields, lost, ...(spoken !== undefined && { lang: spoken }), ...(place !== undefined && { frequent: place }) };
}

const ids = (list: unknown): unknown => (Array.isArray(list) ? list.map(tidyId) : list);

function placeAmongFrequent(value: unknown): number | undefined {
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
  if (/^\d{1,4}$/.test(text)) return text === '0' ? undefined : Number(text);
  return /^(?:true|yes|y|x|s[ií])$/i.test(text) ? 9999 : undefined;
}
