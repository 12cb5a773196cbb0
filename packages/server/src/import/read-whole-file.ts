import type { Readable } from 'node:stream';
import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

/** JSON and XML are held in memory whole; a service list is thousands of times smaller than this. */
const mostMegabytes = 32;

/** The text of a small file. Throws a FileProblem once it proves too large, unpacked as it is. */
export async function readWholeFile(bytes: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostMegabytes * 1024 * 1024) throw new FileProblem(sentences.tooLarge(mostMegabytes));
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
