import { dateReader } from './date-reader.js';
import type { Destination } from './destination.js';
import { FileProblem } from './file-problem.js';
import { FileTally } from './file-tally.js';
import type { ImportOptions } from './import-options.js';
import { type ImportSummary, summarise } from './import-summary.js';
import { asFileProblem } from './open-file.js';
import { isFields } from './plain-value.js';
import { readDefinition } from './read-definition.js';
import { readRequest } from './read-request.js';
import { readService } from './read-service.js';
import { readTable } from './read-table.js';
import { type RecognisedFile, recogniseFile } from './recognise-file.js';
import { sentences } from './sentences.js';
import { ServiceRegister } from './service-register.js';
import { takeRequests } from './take-requests.js';

/** One step of the import: a file, what it is, and where its outcome is written. */
interface Step {
  readonly path: string;
  readonly found: RecognisedFile;
  readonly tally: FileTally;
}

/** What takes the entries in, in this order, so that the files may be named in any. */
const order = ['services', 'requests', 'table', 'definitions', 'discovery', 'empty'] as const;

function orderOf({ found }: Step): number {
  return order.indexOf(found.kind === 'table' ? 'table' : found.document.kind);
}

export async function importCity(files: readonly string[], store: Destination, options: ImportOptions): Promise<ImportSummary> {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const tallies = files.map((file) => new FileTally(file));
  const steps: Step[] = [];
  for (const tally of tallies) {
    await timed(tally, now, async () => void steps.push({ path: tally.file, tally, found: await recogniseFile(tally.file) }));
  }
  steps.sort((a, b) => orderOf(a) - orderOf(b));

  const register = await ServiceRegister.of(store);
  const total = steps.reduce((sum, { found }) => sum + found.bytes, 0);
  let bytesBefore = 0;
  let rowsBefore = 0;
  for (const step of steps) {
    const { tally, found } = step;
    const report = (bytes: number) => options.onProgress?.({
      file: step.path, bytes: bytesBefore + Math.min(bytes, found.bytes), total, rows: rowsBefore + tally.requests,
    });
    await timed(tally, now, () => take(step, store, register, options.timeZone ?? 'UTC', report));
    report(found.bytes);
    bytesBefore += found.bytes;
    rowsBefore += tally.requests;
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

async function take(step: Step, store: Destination, register: ServiceRegister, timeZone: string, report: (bytes: number) => void): Promise<void> {
  const { path, found, tally } = step;
  if (found.kind === 'table') {
    const table = readTable(path, found.packed, found.delimiter, timeZone, tally);
    await takeRequests(table.rows, store, register, tally, () => report(table.bytesRead()));
    return;
  }
  const { kind, entries } = found.document;
  tally.kind = kind;
  switch (kind) {
    case 'services': return takeServices(entries, store, register, tally);
    case 'definitions': return takeDefinitions(entries, store, register, tally);
    case 'requests': {
      const date = dateReader(timeZone, tally.dates);
      await takeRequests(readable(entries, (fields) => readRequest(fields, date)), store, register, tally, () => report(0));
      if (tally.dates.withoutZone > 0) tally.remarks.push(sentences.zoneGuess(timeZone));
      return;
    }
    case 'discovery': tally.remarks.push(sentences.discovery); return;
    case 'empty': tally.remarks.push(sentences.nothingInside); return;
  }
}

async function takeServices(entries: readonly unknown[], store: Destination, register: ServiceRegister, tally: FileTally): Promise<void> {
  const services = [...kept(readable(entries, readService), tally)];
  await store.putServices(services);
  for (const service of services) register.add(service);
  tally.services = services.length;
}

async function takeDefinitions(entries: readonly unknown[], store: Destination, register: ServiceRegister, tally: FileTally): Promise<void> {
  const definitions = [...kept(readable(entries, readDefinition), tally)];
  const unlisted: string[] = [];
  for (const definition of definitions) {
    const code = definition.service_code;
    const service = register.get(code);
    if (service === undefined) unlisted.push(code);
    // A list that says "no questions" is older than the questions.
    if (!service?.metadata) {
      const asking = { ...(service ?? register.make(code, code, '')), metadata: true };
      await store.putServices([asking]);
      register.add(asking);
    }
    await store.putDefinition(definition);
    tally.definitions++;
  }
  if (unlisted.length > 0) tally.remarks.push(sentences.unlisted(unlisted));
}

/** Each entry as `read` gives it, or the reason, told with the entry's place in the file. */
function* readable<T>(entries: readonly unknown[], read: (fields: Readonly<Record<string, unknown>>) => T | string): Generator<T | string> {
  for (const [place, entry] of entries.entries()) {
    const result = isFields(entry) ? read(entry) : sentences.notAnEntry;
    yield typeof result === 'string' ? sentences.entry(place + 1, result) : result;
  }
}

function* kept<T>(results: Iterable<T | string>, tally: FileTally): Generator<T> {
  for (const result of results) {
    if (typeof result === 'string') tally.skip(result);
    else yield result;
  }
}
