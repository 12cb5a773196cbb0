import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Which files a data folder has taken in already, by their content: taking one in twice would undo what was done to its requests since. */
export interface TakenIn {
  /** Those of the files whose content is new to the folder, in their order. A file that cannot be read counts as new, so that the import says why. */
  newOnes(files: readonly string[]): Promise<readonly string[]>;
  /** To be called when an import has ended. */
  remember(files: readonly string[]): Promise<void>;
}

export async function takenInBefore(folder: string): Promise<TakenIn> {
  const list = join(folder, 'taken-in.json');
  const known = new Set(await readFile(list, 'utf8').then((text) => (JSON.parse(text) as string[]).map(String), () => []));
  return {
    async newOnes(files) {
      const fresh: string[] = [];
      for (const file of files) {
        const mark = await markOf(file);
        if (mark === undefined || !known.has(mark)) fresh.push(file);
      }
      return fresh;
    },
    async remember(files) {
      for (const file of files) {
        const mark = await markOf(file);
        if (mark !== undefined) known.add(mark);
      }
      await writeFile(list, `${JSON.stringify([...known])}\n`);
    },
  };
}

async function markOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  return pipeline(createReadStream(file), hash).then(() => hash.digest('hex'), () => undefined);
}
