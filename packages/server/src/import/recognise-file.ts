import { isArticleFile } from './take-articles.js';
import { decodedText } from './decoded-text.js';
import { FileProblem } from './file-problem.js';
import { type DocumentKind, georeportDocument } from './georeport-document.js';
import { jsonEntries } from './json-entries.js';
import { lookAtFile, readBytes } from './open-file.js';
import { parseJson } from './parse-json.js';
import { parseXml } from './parse-xml.js';
import { mostMegabytes, readWholeFile } from './read-whole-file.js';
import { sentences } from './sentences.js';
import type { PlaceFile } from './take-places.js';
import { isPlaceFile } from '../places/read-place-file.js';
import { isPlaceTable } from '../places/read-place-table.js';

/** How a table is written, told by its beginning. */
export interface TableFormat {
  readonly packed: boolean;
  readonly delimiter: string;
  /** Spreadsheets on Windows still save tables in the old code page. */
  readonly encoding: 'utf-8' | 'windows-1252';
}

/** A file whose nature is known. What it holds is read when it is asked for, unless it had to be read to be known. */
export type RecognisedFile =
  | { readonly kind: 'table'; readonly bytes: number; readonly format: TableFormat }
  | { readonly kind: 'articles'; readonly bytes: number; readonly document: () => Promise<unknown> }
  | { readonly kind: 'places'; readonly bytes: number; readonly places: PlaceFile }
  | { readonly kind: DocumentKind; readonly bytes: number; readonly entries: Entries; readonly bytesRead: () => number };

export type Entries = Iterable<unknown> | AsyncIterable<unknown>;

/** Tells by its first sign what a file is: `<` begins XML, a bracket or brace JSON, anything else a table. Throws a FileProblem. */
export async function recogniseFile(path: string): Promise<RecognisedFile> {
  const { name, bytes, packed } = await lookAtFile(path);
  const { text, encoding } = await beginning(path, packed);
  const sign = text[0];
  if (sign === undefined) throw new FileProblem(sentences.empty);
  if (text.includes('\0')) throw new FileProblem(sentences.notText);
  if (!'<[{'.includes(sign)) {
    const format = { packed, encoding, delimiter: delimiterOf(text) };
    return isPlaceTable(text, format.delimiter) ? { kind: 'places', bytes, places: { format } } : { kind: 'table', bytes, format };
  }
  const whole = await readWholeFile(readBytes(path, packed).bytes);
  if (whole !== undefined) {
    const document = sign === '<' ? parseXml(whole) : parseJson(whole);
    if (sign !== '<' && isArticleFile(document)) return { kind: 'articles', bytes, document: async () => document };
    if (sign !== '<' && isPlaceFile(document)) return { kind: 'places', bytes, places: { document } };
    const { kind, entries } = georeportDocument(document, name);
    return { kind, bytes, entries, bytesRead: () => bytes };
  }
  if (sign !== '[') throw new FileProblem(sentences.tooLarge(mostMegabytes));
  const first = await firstEntries(jsonEntries(decodedText(readBytes(path, packed).bytes)));
  if (isArticleFile(first)) return { kind: 'articles', bytes, document: () => gathered(longList(path, packed).entries) };
  const { kind } = georeportDocument(first, name);
  if (kind !== 'requests') throw new FileProblem(sentences.tooLarge(mostMegabytes));
  return { kind, bytes, ...longList(path, packed) };
}

/** Opens the file only when its entries are asked for. */
function longList(path: string, packed: boolean): { entries: AsyncIterable<unknown>; bytesRead: () => number } {
  let bytesRead = () => 0;
  async function* entries(): AsyncGenerator<unknown> {
    const file = readBytes(path, packed);
    bytesRead = file.bytesRead;
    yield* jsonEntries(decodedText(file.bytes));
  }
  return { entries: entries(), bytesRead: () => bytesRead() };
}

async function gathered(entries: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

async function firstEntries(entries: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const first: unknown[] = [];
  for await (const entry of entries) {
    first.push(entry);
    if (first.length === 10) break;
  }
  return first;
}

/** The first piece of text that is not blank. */
async function beginning(path: string, packed: boolean): Promise<{ text: string; encoding: TableFormat['encoding'] }> {
  for await (const chunk of readBytes(path, packed).bytes) {
    const encoding = isUtf8(chunk) ? 'utf-8' : 'windows-1252';
    const text = new TextDecoder(encoding).decode(chunk, { stream: true }).trimStart();
    if (text !== '') return { text, encoding };
  }
  return { text: '', encoding: 'utf-8' };
}

function isUtf8(chunk: Buffer): boolean {
  try {
    // As a stream, because a piece of a file may end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0]!.replace(/"[^"]*"/g, '');
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
