import { dateReader } from './date-reader.js';
import type { Destination } from './destination.js';
import { FileTally } from './file-tally.js';
import type { ImportOptions } from './import-options.js';
import { type ImportSummary, summarise } from './import-summary.js';
import { asFileProblem } from './open-file.js';
import { readRequest } from './read-request.js';
import { readTable } from './read-table.js';
import { type RecognisedFile, recogniseFile } from './recognise-file.js';
import { sentences } from './sentences.js';
import { ServiceRegister } from './service-register.js';
import { takeArticles } from './take-articles.js';
import { readable, takeDefinitions, takeServices } from './take-documents.js';
import { takePlaces } from './take-places.js';
import { takeRequests } from './take-requests.js';

/** In this order the files are taken in, so that they may be named in any. */
const kinds: readonly RecognisedFile['kind'][] = ['services', 'requests', 'table', 'definitions', 'articles', 'places', 'discovery', 'empty'];

/** One step of the import: a file, what it is, and where its outcome is written. */
interface Step {
  readonly path: string;
  readonly tally: FileTally;
  readonly bytes: number;
  readonly kind: RecognisedFile['kind'];
}


export async function importCity(files: readonly string[], store: Destination, options: ImportOptions): Promise<ImportSummary> {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const tallies = files.map((file) => new FileTally(file));
  const steps: Step[] = [];
  for (const tally of tallies) {
    await timed(tally, now, async () => {
      const found = await recogniseFile(tally.file);
      steps.push({ path: tally.file, tally, bytes: found.bytes, kind: found.kind });
    });
  }
  steps.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

  const register = await ServiceRegister.of(store);
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesBefore = 0;
  let rowsBefore = 0;
  const languages = new Set<string>();
  for (const step of steps) {
    const { tally } = step;
    const report = (bytes: number) => options.onProgress?.({
      file: step.path, bytes: bytesBefore + Math.min(bytes, step.bytes), total, rows: rowsBefore + tally.requests + tally.articles,
    });
    await timed(tally, now, () => take(step, store, register, options, languages, report));
    report(step.bytes);
    bytesBefore += step.bytes;
    rowsBefore += tally.requests + tally.articles;
  }
  if (steps.length > 0) await store.tidy();
  return summarise(tallies.map((tally) => tally.summary()), now() - start);
}

/** Runs a part of one file's import; a file that cannot be read is written into its tally and goes no further. */
async function timed(tally: FileTally, now: () => number, part: () => Promise<void>): Promise<void> {
  const start = now();
  try {
    await part();
  } catch (cause) {
    const problem = asFileProblem(cause);
    const partly = tally.requests > 0 ? ` ${sentences.kept(tally.requests)}` : '';
    tally.error = problem.message + partly;
    if (tally.requests === 0) tally.kind = 'unreadable';
  } finally {
    tally.ms += now() - start;
  }
}

async function take(step: Step, store: Destination, register: ServiceRegister, options: ImportOptions, languages: Set<string>, report: (bytes: number) => void): Promise<void> {
  const { path, tally } = step;
  const { timeZone = 'UTC', answers, places } = options;
  // Read a second time, so that never more than one document is held at once.
  const found = await recogniseFile(path);
  if (found.kind !== 'table') tally.kind = found.kind;
  switch (found.kind) {
    case 'services': return takeServices(found.entries, store, register, tally);
    case 'definitions': return takeDefinitions(found.entries, store, register, tally);
    case 'table': {
      const { rows, bytesRead } = readTable(path, found.format, timeZone, tally);
      return takeRequests(rows, store, register, tally, () => report(bytesRead()));
    }
    case 'requests': {
      const date = dateReader(timeZone, tally.dates);
      await takeRequests(readable(found.entries, (fields) => readRequest(fields, date)), store, register, tally, () => report(found.bytesRead()));
      if (tally.dates.withoutZone > 0) tally.remarks.push(sentences.zoneGuess(timeZone));
      return;
    }
    case 'articles': return takeArticles(await found.document(), path, answers, languages, tally);
    case 'places': return takePlaces(found.places, path, places, tally);
    case 'discovery': tally.remarks.push(sentences.discovery); return;
    case 'empty': tally.remarks.push(sentences.nothingInside); return;
  }
}
