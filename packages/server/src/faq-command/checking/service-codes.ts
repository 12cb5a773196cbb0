import { recogniseFile } from '../../import/recognise-file.js';
import { firstText, isFields } from '../../import/plain-value.js';
import { MissingInput } from '../reading/input-files.js';
import { sentences } from '../sentences.js';

/** The codes in a city's service lists: GeoReport JSON or XML. Throws MissingInput where a file is no such list. */
export async function readServiceCodes(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  for (const path of paths) {
    const found = await recogniseFile(path).catch((cause: Error) => {
      throw new MissingInput(sentences.unreadable(path, cause.message), { cause });
    });
    if (found.kind !== 'services') throw new MissingInput(sentences.unreadable(path, sentences.noServiceList));
    for await (const entry of found.entries) if (isFields(entry)) codes.add(firstText(entry, 'service_code', 'code'));
  }
  codes.delete('');
  return codes;
}
