import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

/** Bytes that can be piped or walked through. */
export type ByteStream = Readable & AsyncIterable<Buffer>;

export interface OpenFile {
  readonly name: string;
  /** Bytes on the disk, packed or not. */
  readonly bytes: number;
  readonly packed: boolean;
}

/** Looks at a file before anything of it is taken in. Throws a FileProblem when it is not there, not allowed, empty or not text. */
export async function lookAtFile(path: string): Promise<OpenFile> {
  try {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw new FileProblem(sentences.directory);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      if (bytesRead === 0) throw new FileProblem(sentences.empty);
      const [first, second] = buffer;
      if (first === 0x50 && second === 0x4b) throw new FileProblem(sentences.packed);
      if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new FileProblem(sentences.utf16);
      return { name: basename(path), bytes: stat.size, packed: first === 0x1f && second === 0x8b };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw asFileProblem(cause);
  }
}

/** The file's bytes, unpacked, as they come; and how many bytes of the disk have been read so far. */
export function readBytes(path: string, packed: boolean): { readonly bytes: ByteStream; readonly bytesRead: () => number } {
  const file = createReadStream(path);
  const bytesRead = () => file.bytesRead;
  if (!packed) return { bytes: file, bytesRead };
  const unpacked = createGunzip();
  // `pipe` leaves errors and an early end behind; each side must hear of the other's.
  file.on('error', (cause) => unpacked.destroy(cause));
  unpacked.on('close', () => file.destroy());
  return { bytes: file.pipe(unpacked), bytesRead };
}

/** What went wrong with a file, in a sentence. */
export function asFileProblem(cause: unknown): FileProblem {
  if (cause instanceof FileProblem) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  switch (code) {
    case 'ENOENT': return new FileProblem(sentences.missing, { cause });
    case 'EACCES':
    case 'EPERM': return new FileProblem(sentences.notAllowed, { cause });
    case 'EISDIR': return new FileProblem(sentences.directory, { cause });
    case 'Z_BUF_ERROR': return new FileProblem(sentences.cutGzip, { cause });
    case 'Z_DATA_ERROR': return new FileProblem(sentences.badGzip, { cause });
    default: return new FileProblem(sentences.broken(code || (cause as Error).message), { cause });
  }
}
