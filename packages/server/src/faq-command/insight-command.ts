import { writeFile } from 'node:fs/promises';
import { entriesThatHold, readNotes, tally, workList, type CallTopic } from '@civic-elements/core/insight';
import { packFor } from '../faq/language-packs.js';
import type { InsightWish } from './command-line.js';
import { acceptedEntries, type ListedEntry } from './learning/accepted-entries.js';
import { applyAccepted } from './learning/apply-accepted.js';
import { readCallTopics } from './learning/call-topics.js';
import { readCityOnDisk, type WholeShelf } from './learning/city-on-disk.js';
import { linesOfFile } from './learning/lines-of-file.js';
import { workListMarkdown, workListTable } from './learning/work-list-file.js';
import type { Problem } from './reading/draft.js';
import { MissingInput } from './reading/input-files.js';
import { sentences } from './sentences.js';
import { tellProblems, type ExitCode, type Surroundings } from './surroundings.js';

/** Applies what was accepted of earlier lists, then makes a new one of what residents did. */
export async function insightCommand({ faq, lang, notes, calls, accept, out, today: said }: InsightWish, surroundings: Surroundings): Promise<ExitCode> {
  const today = said ?? surroundings.today;
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => void problems.push(problem);
  const city = await readCityOnDisk(faq, lang);
  let { shelves } = city;
  let applied = 0;
  for (const file of accept) {
    const entries = await acceptedEntries(file, file, tell);
    shelves = applyAccepted<WholeShelf>(shelves, entries, file, tell);
    applied += entries.length;
  }
  if (accept.length > 0) surroundings.say(sentences.accepted(applied, await city.write(shelves)));

  if (notes.length > 0 || calls !== undefined) {
    const topics = calls === undefined ? new Map<string, readonly CallTopic[]>() : await readCallTopics(calls, calls, tell);
    const list = await listFor(shelves, notes, topics, today, surroundings);
    const text = out !== undefined && /\.csv$/i.test(out) ? workListTable(list) : workListMarkdown(list, today);
    if (out === undefined) surroundings.say(text);
    else {
      await writeFile(out, text);
      surroundings.say(sentences.listed(list.length, out));
    }
  }
  tellProblems(problems, surroundings);
  return problems.length > 0 ? 1 : 0;
}

async function listFor(shelves: readonly WholeShelf[], paths: readonly string[], topics: ReadonlyMap<string, readonly CallTopic[]>, today: string, { stderr }: Surroundings): Promise<readonly ListedEntry[]> {
  const { notes, bad, repeated } = readNotes(linesOf(paths));
  if (paths.length > 0) stderr.write(`${sentences.notesRead(notes.length, bad, repeated)}\n`);
  const lists = await Promise.all(shelves.map(async ({ lang, articles, synonyms, pins }, at) => {
    const base = lang.split('-')[0] as string;
    const callTopics = [...(topics.get(lang) ?? topics.get(base) ?? []), ...(at === 0 ? (topics.get('') ?? []) : [])];
    // A note without a language was made where there is only one.
    const own = notes.filter(({ data }) => (data.lang ?? (shelves.length === 1 ? base : undefined)) === base);
    const pack = await packFor(lang);
    const answers = { articles, synonyms, pins };
    const entries = workList({ ...answers, notes: own, callTopics, today, pack });
    // An editor should be offered nothing that would undo what people found.
    return entriesThatHold(entries, answers, tally(own), pack, today).map((entry): ListedEntry => ({ lang, entry }));
  }));
  return lists.flat();
}

function* linesOf(paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    try {
      yield* linesOfFile(path);
    } catch (cause) {
      throw new MissingInput(sentences.noSuchInput(path), { cause });
    }
  }
}
