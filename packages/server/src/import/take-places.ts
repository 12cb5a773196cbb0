import { basename } from 'node:path';
import { readPlaceFile } from '../places/read-place-file.js';
import { readPlaceTable } from '../places/read-place-table.js';
import type { PlaceBatch } from '../places/place-store.js';
import { FileProblem } from './file-problem.js';
import type { FileTally } from './file-tally.js';
import type { PlaceDestination } from './import-options.js';
import { readBytes } from './open-file.js';
import { putAway } from './put-away.js';
import { mostMegabytes, readWholeFile } from './read-whole-file.js';
import type { TableFormat } from './recognise-file.js';
import { sentences } from './sentences.js';

export type PlaceFile = { readonly document: unknown } | { readonly format: TableFormat };

/** Takes addresses and landmarks in; what a file of the same name held before goes. */
export async function takePlaces(file: PlaceFile, path: string, places: PlaceDestination | undefined, tally: FileTally): Promise<void> {
  if (!places) {
    tally.remarks.push(sentences.placesNotWanted);
    return;
  }
  const skip = (entry: number): void => tally.skip(sentences.entry(entry, sentences.noPlace));
  const batch = 'document' in file ? readPlaceFile(file.document, skip) : await readTable(path, file.format, skip);
  await putAway(places.replace(basename(path), batch));
  const { ranges, addresses, landmarks, aliases } = batch;
  tally.places = ranges.length + addresses.length + landmarks.length + aliases.length;
  tally.remarks.push(sentences.placesHeld(ranges.length, addresses.length, landmarks.length, aliases.length));
}

async function readTable(path: string, { packed, encoding, delimiter }: TableFormat, skip: (entry: number) => void): Promise<PlaceBatch> {
  const chunks = readBytes(path, packed).bytes;
  const text = encoding === 'utf-8' ? await readWholeFile(chunks) : new TextDecoder(encoding).decode(Buffer.concat(await chunks.toArray() as Buffer[]));
  if (text === undefined) throw new FileProblem(sentences.tooLarge(mostMegabytes));
  try {
    return readPlaceTable(text, delimiter, skip);
  } catch (cause) {
    throw new FileProblem(sentences.badCsv((cause as { lines?: number }).lines ?? 0), { cause });
  }
}
