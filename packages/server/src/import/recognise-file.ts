import { FileProblem } from './file-problem.js';
import { georeportDocument, type GeoReportDocument } from './georeport-document.js';
import { lookAtFile, readBytes } from './open-file.js';
import { parseJson } from './parse-json.js';
import { parseXml } from './parse-xml.js';
import { readWholeFile } from './read-whole-file.js';
import { sentences } from './sentences.js';

/** A file whose nature is known. A table is read later, row by row; a document has been read already. */
export type RecognisedFile =
  | { readonly kind: 'table'; readonly bytes: number; readonly packed: boolean; readonly delimiter: string }
  | { readonly kind: 'document'; readonly bytes: number; readonly document: GeoReportDocument };

/** Tells by its first sign what a file is: `<` begins XML, a bracket or brace JSON, anything else a table. Throws a FileProblem. */
export async function recogniseFile(path: string): Promise<RecognisedFile> {
  const { name, bytes, packed } = await lookAtFile(path);
  const line = await firstLine(path, packed);
  const sign = line[0];
  if (sign === undefined) throw new FileProblem(sentences.empty);
  if (!'<[{'.includes(sign)) return { kind: 'table', bytes, packed, delimiter: delimiterOf(line) };
  const text = await readWholeFile(readBytes(path, packed).bytes);
  const value = sign === '<' ? parseXml(text) : parseJson(text);
  return { kind: 'document', bytes, document: georeportDocument(value, name) };
}

/** The first line that is not blank, at most as much of it as comes in one piece. */
async function firstLine(path: string, packed: boolean): Promise<string> {
  const decoder = new TextDecoder();
  for await (const chunk of readBytes(path, packed).bytes as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true }).trimStart();
    if (text !== '') return text.split(/[\r\n]/, 1)[0]!;
  }
  return '';
}

function delimiterOf(header: string): string {
  const outside = header.replace(/"[^"]*"/g, '');
  const count = (sign: string) => outside.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
