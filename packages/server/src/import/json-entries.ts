import { FileProblem } from './file-problem.js';
import { parseJson } from './parse-json.js';
import { sentences } from './sentences.js';

/** An entry longer than this is no entry of a city's list. */
const longestEntry = 4 * 1024 * 1024;

/**
 * The entries of a JSON list of any length, one by one, so that no more than one is held. Throws a FileProblem where the
 * list breaks; what came before has been given out by then.
 */
export async function* jsonEntries(pieces: AsyncIterable<string>): AsyncGenerator<unknown> {
  let depth = 0;
  let inText = false;
  let escaped = false;
  let closed = false;
  let held = '';
  let number = 0;

  function entry(text: string): unknown {
    number++;
    try {
      return parseJson(text);
    } catch (cause) {
      throw new FileProblem(sentences.badJsonEntry(number), { cause });
    }
  }

  for await (const piece of pieces) {
    let from = 0;
    for (let place = 0; place < piece.length; place++) {
      const sign = piece[place];
      if (inText) {
        if (escaped) escaped = false;
        else if (sign === '\\') escaped = true;
        else if (sign === '"') inText = false;
      } else if (sign === '"') {
        inText = true;
      } else if (sign === '[' || sign === '{') {
        if (closed) throw new FileProblem(sentences.badJsonEntry(number + 1));
        if (++depth === 1) from = place + 1;
      } else if (sign === ']' || sign === '}') {
        depth--;
      }
      const ends = !inText && (depth === 1 ? sign === ',' : depth === 0 && sign === ']');
      if (!ends) continue;
      const text = held + piece.slice(from, place);
      held = '';
      from = place + 1;
      closed = depth === 0;
      // `[]` has no entry; `[1,]` has a broken one, which is left to the parser.
      if (!closed || number > 0 || text.trim() !== '') yield entry(text);
    }
    if (depth > 0) held += piece.slice(from);
    if (held.length > longestEntry) throw new FileProblem(sentences.badJsonEntry(number + 1));
  }
  if (!closed) throw new FileProblem(sentences.endsEarly);
}
