import type { Desk, Weighed } from './desk.js';
import { asSentence } from './sentences-for-editors.js';
import { inSteps, leastShare } from './small-counts.js';
import type { Asked } from './tally.js';

/** More searches failed than not, and chance does not explain it. */
const mostFail = 0.5;

/** What nothing was written for: by searches that fail, and by what the call centre is asked. */
export function* wantedAnswers(desk: Desk): Generator<Weighed> {
  const { counts, k, articles, callTopics, text } = desk;
  const told = new Set<string>();
  // Whole searches first; a single word only where no search that is listed holds it.
  for (const asked of [...counts.asked.values(), ...counts.parts.values()]) {
    if (!fails(asked, k) || asked.words.every((word) => told.has(word))) continue;
    for (const word of asked.words) told.add(word);
    const { searches, empty, unsure } = asked;
    const evidence = { searches: inSteps(searches, k), failed: inSteps(empty + unsure, k), ...(empty >= k ? { empty: inSteps(empty, k) } : {}), ...(unsure >= k ? { unsure: inSteps(unsure, k) } : {}) };
    const entry = { kind: 'write', words: asked.words, articles: [], evidence } as const;
    yield { entry: { ...entry, says: asSentence(entry, []) }, people: empty + unsure };
  }
  for (const { words, count, article } of callTopics) {
    const stems = text.stems(words);
    if (count < k || article !== undefined || stems.length === 0) continue;
    if (articles.some((one) => stems.every((stem) => text.named(one).has(stem)))) continue;
    const entry = { kind: 'write', words: [words], articles: [], evidence: { calls: inSteps(count, k) } } as const;
    yield { entry: { ...entry, says: asSentence(entry, []) }, people: count };
  }
}

function fails({ searches, empty, unsure, answers }: Asked, k: number): boolean {
  // Where people came by an answer after all, that answer wants another way to it, not a second one.
  return empty + unsure >= k && leastShare(empty + unsure, searches) >= mostFail && [...answers.values()].every(({ opened }) => opened < k);
}
