import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { gunzipSync } from 'node:zlib';

const atOnce = 1024 * 1024;

/** The lines of a file, however long it is, packed by gzip or not. */
export function* linesOfFile(path: string): Generator<string> {
  if (path.endsWith('.gz')) {
    yield* gunzipSync(readFileSync(path)).toString('utf8').split(/\r?\n/);
    return;
  }
  const handle = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(atOnce);
    let rest = '';
    for (let length = readSync(handle, bytes); length > 0; length = readSync(handle, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, length))).split(/\r?\n/);
      rest = lines.pop() as string;
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(handle);
  }
}
