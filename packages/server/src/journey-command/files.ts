import { readFile, writeFile } from 'node:fs/promises';
import { readJourneyMap, readJourneyMapJson, readJourneyMeasures, type JourneyMap, type JourneyMeasures, type JourneyProblem } from '@civic-elements/core/journey';
import { sentences } from './sentences.js';

/** The command cannot go on; the message is the sentence that says why. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A file is not as it should be. */
export class Faulty extends Error {
  override readonly name = 'Faulty';
  constructor(readonly file: string, readonly problems: readonly JourneyProblem[]) {
    super(file);
  }
}

export async function textOfFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Stopped(code === 'ENOENT' ? sentences.noSuchFile(path) : code === 'EISDIR' ? sentences.isAFolder(path) : sentences.unreadable(path, code), { cause: error });
  }
}

export async function writeToFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new Stopped(sentences.unwritable(path, (error as NodeJS.ErrnoException).code ?? ''), { cause: error });
  }
}

export async function mapOfFile(path: string): Promise<JourneyMap> {
  const { map, problems } = readJourneyMapJson(await textOfFile(path));
  if (map === undefined) throw new Faulty(path, problems);
  return map;
}

export async function measuresOfFile(path: string): Promise<JourneyMeasures> {
  const { measures, problems } = readJourneyMeasures(jsonIn(path, await textOfFile(path)));
  if (measures === undefined) throw new Faulty(path, problems);
  return measures;
}

/** A map, or figures to lie on one: what the file holds tells which. */
export async function mapOrMeasuresOfFile(path: string): Promise<{ readonly map: JourneyMap } | { readonly measures: JourneyMeasures }> {
  const json = jsonIn(path, await textOfFile(path));
  const isMeasures = typeof json === 'object' && json !== null && Object.hasOwn(json, 'touchpoints') && !Object.hasOwn(json, 'stages');
  if (isMeasures) {
    const { measures, problems } = readJourneyMeasures(json);
    if (measures === undefined) throw new Faulty(path, problems);
    return { measures };
  }
  const { map, problems } = readJourneyMap(json);
  if (map === undefined) throw new Faulty(path, problems);
  return { map };
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reader of maps says best what is wrong with a text that is no JSON.
    throw new Faulty(path, readJourneyMapJson(text).problems);
  }
}
