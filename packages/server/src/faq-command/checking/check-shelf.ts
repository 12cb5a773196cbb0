import type { Gathering } from '../reading/gather.js';
import type { Finding, FindingKind } from './finding.js';
import { keptUp } from './kept-up.js';
import { linksOf } from './links.js';
import { readability } from './readability.js';
import { sameQuestions } from './same-questions.js';
import type { Term } from './terms.js';
import { strangeTerms } from './terms.js';
import { titles } from './titles.js';
import { sentences } from '../sentences.js';

export interface CheckOptions {
  /** A day such as `2026-03-31`. */
  readonly today: string;
  /** The city's terms, in the language of each list; '' is the one for all. */
  readonly terms?: ReadonlyMap<string, readonly Term[]>;
  /** The codes of all services, where they are known. */
  readonly services?: ReadonlySet<string>;
  readonly onProgress?: (done: number) => void;
}

export type Tell = (kind: FindingKind, id: string, says: string) => void;

/** All that can be found in the articles of one language without asking anybody else. In the order of the articles. */
export async function checkShelf(shelf: Gathering, { today, terms, services, onProgress }: CheckOptions): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const tell: Tell = (kind, id, says) => void findings.push({ kind, where: shelf.whereOf.get(id) ?? { file: '' }, lang: shelf.lang, id, says });
  const ids = new Set(shelf.articles.map(({ id }) => id));
  for (const { id, related = [], serviceCode } of shelf.articles) {
    for (const lost of shelf.lostOf.get(id) ?? []) tell('lost', id, lost);
    for (const other of related) if (!ids.has(other) || other === id) tell('unknown-related', id, other === id ? sentences.relatedToItself : sentences.quoted(other));
    if (serviceCode !== undefined && services && !services.has(serviceCode)) tell('unknown-service', id, sentences.quoted(serviceCode));
  }
  for (const { id, address, isSafe } of linksOf(shelf)) {
    if (!isSafe) tell('bad-link', id, address);
    else if (address.startsWith('#faq=') && !ids.has(decoded(address.slice(5)))) tell('broken-link', id, sentences.noSuchQuestion(address));
  }
  await sameQuestions(shelf, tell, onProgress);
  keptUp(shelf.articles, today, tell);
  titles(shelf.articles, tell);
  readability(shelf.articles, shelf.lang, tell);
  for (const lang of ['', shelf.lang]) strangeTerms(shelf.articles, terms?.get(lang) ?? [], tell);
  return findings;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
