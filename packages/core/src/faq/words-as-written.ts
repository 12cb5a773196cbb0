import { wordsIn } from './terms.js';

/**
 * Tells how texts write a word that a search knows only folded: with its accents, and with a capital where it never stands without.
 * Of several ways the most frequent. The texts are read when it is first asked.
 */
export function wordsAsWritten(texts: () => Iterable<string>): (folded: string) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined;
  return (folded) => (known ??= read(texts())).get(folded);
}

function read(texts: Iterable<string>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { folded, start, end } of wordsIn(text)) {
      const ways = counts.get(folded) ?? new Map<string, number>();
      const written = text.slice(start, end);
      ways.set(written, (ways.get(written) ?? 0) + 1);
      counts.set(folded, ways);
    }
  }
  return new Map([...counts].map(([folded, ways]) => [folded, mostly(ways)]));
}

/** A sentence begins with a capital, whatever its first word is: a word once seen small is a small one. */
function mostly(ways: ReadonlyMap<string, number>): string {
  const together = new Map<string, number>();
  for (const [way, count] of ways) {
    const lower = way.toLowerCase();
    const small = ways.has(lower) ? lower : way;
    together.set(small, (together.get(small) ?? 0) + count);
  }
  return [...together].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
