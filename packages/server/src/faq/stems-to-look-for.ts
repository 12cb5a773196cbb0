import type { AskedWord } from '@civic-elements/core/faq';
import type { Vocabulary } from './vocabulary.js';

/** So many articles at most are looked at by the database for one question, however common its words. */
export const mostLookedAt = 5_000;
/** Of all that one word may mean, so many are looked for: a letter that begins ten thousand words says little about which. */
const mostWays = 24;
/** What is only a little like a word would bring in, being rare, what nobody asked for. It still counts when the found are judged. */
const alike = 0.5;

/**
 * The stems by which the database finds the articles that are then judged: the rarer ones of what was asked. What is in very
 * many articles would be read for long and order little; it still counts when the found are judged.
 */
export function stemsToLookFor(asked: readonly AskedWord[], { stems, whole: { holders } }: Vocabulary): readonly string[] {
  const telling = asked.filter(({ weak, ways }) => !weak && ways.size > 0);
  const held = (term: number): number => holders[term] as number;
  const words = (telling.length > 0 ? telling : asked).map(({ ways, term }) => {
    const near = [...ways].filter(([, likeness]) => likeness >= alike);
    const likeliest = (near.length > 0 ? near : [...ways]).sort(([a, alike], [b, alsoAlike]) => alsoAlike - alike || held(b) - held(a)).slice(0, mostWays).map(([way]) => way);
    return { likeliest, held: Math.max(...likeliest.map(held), term === undefined ? 0 : held(term)) };
  });
  const chosen = new Set<number>();
  let looked = 0;
  for (const { likeliest } of words.sort((a, b) => a.held - b.held)) {
    for (const way of likeliest) {
      if (chosen.has(way) || (chosen.size > 0 && looked + held(way) > mostLookedAt)) continue;
      looked += held(way);
      chosen.add(way);
    }
  }
  return [...chosen].map((term) => stems[term] as string);
}
