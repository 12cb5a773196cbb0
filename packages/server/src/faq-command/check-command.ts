import { checkLinks } from './checking/check-links.js';
import { checkShelf } from './checking/check-shelf.js';
import type { Finding } from './checking/finding.js';
import { findingsJson, findingsTable } from './checking/findings-report.js';
import { linksOf } from './checking/links.js';
import { readServiceCodes } from './checking/service-codes.js';
import { termsIn, type Term } from './checking/terms.js';
import type { CheckWish } from './command-line.js';
import type { Problem } from './reading/draft.js';
import type { Gathering } from './reading/gather.js';
import { languageInPath } from './reading/language-named.js';
import { readInputs } from './reading/read-inputs.js';
import { textOf, withLayers } from './reading/read-layers.js';
import { sentences } from './sentences.js';
import { progressOn, type ExitCode, type Surroundings } from './surroundings.js';

/** Reads articles as `build` does and tells what is the matter with them. Writes nothing. */
export async function checkCommand(wish: CheckWish, surroundings: Surroundings): Promise<ExitCode> {
  const { paths, lang, site, json, today = surroundings.today } = wish;
  const progress = progressOn(surroundings);
  const without = [...wish.synonyms, ...wish.vocabulary, ...wish.services];
  const read = await readInputs(paths, { lang, without, onProgress: progress.show, ...(site !== undefined && { site }) }).finally(progress.end);
  const problems: Problem[] = read.problems.filter(({ where }) => !read.repeated.some((one) => one.where === where));
  const shelves = await withLayers(read.shelves, wish.synonyms, [], (problem) => problems.push(problem));
  const terms = new Map<string, readonly Term[]>();
  for (const path of wish.vocabulary) {
    const spoken = languageInPath(path, path) ?? '';
    terms.set(spoken, [...(terms.get(spoken) ?? []), ...termsIn(await textOf(path))]);
  }
  const services = wish.services.length > 0 ? await readServiceCodes(wish.services) : undefined;

  const findings: Finding[] = [
    ...problems.map(({ where, says }): Finding => ({ kind: 'unreadable', where, says })),
    ...read.repeated.map(({ lang: spoken, id, where, first }): Finding => ({ kind: 'same-id', where, lang: spoken, id, says: sentences.sameId(id, `${first.file}${first.line === undefined ? '' : `:${first.line}`}`) })),
  ];
  for (const shelf of shelves) {
    const showShelf = (done: number): void => progress.show({ file: shelf.lang, bytes: done, total: shelf.articles.length, rows: done });
    findings.push(...(await checkShelf(shelf, { today, terms, onProgress: showShelf, ...(services && { services }) }).finally(progress.end)));
  }
  if (wish.links) {
    const showCall = (address: string, done: number, all: number): void => progress.show({ file: address, bytes: done, total: all, rows: done });
    findings.push(...(await checkLinks(shelves, site, { fetch: surroundings.fetch, onProgress: showCall }).finally(progress.end)));
  }

  const articles = shelves.reduce((sum, shelf) => sum + shelf.articles.length, 0);
  const remarks = remarksOn(shelves, wish);
  if (json) surroundings.say(findingsJson(findings, articles, remarks));
  else for (const line of findingsTable(findings, articles, remarks)) surroundings.say(line);
  return articles === 0 ? 2 : findings.length > 0 ? 1 : 0;
}

function remarksOn(shelves: readonly Gathering[], { links, site }: CheckWish): readonly string[] {
  const found = shelves.flatMap(linksOf).filter(({ isSafe }) => isSafe);
  const calls = found.filter(({ address }) => /^https?:/.test(address) || address.startsWith('/'));
  const own = calls.filter(({ address }) => address.startsWith('/'));
  const ungraded = shelves.map((shelf) => shelf.lang).filter((spoken) => spoken.split('-')[0] !== 'en');
  return [
    ...(ungraded.length > 0 ? [sentences.noGrade(ungraded)] : []),
    ...(!links && calls.length > 0 ? [sentences.linksNotCalled(calls.length)] : []),
    ...(links && site === undefined && own.length > 0 ? [sentences.linksNeedSite(own.length)] : []),
  ];
}
