import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from './article.js';
import { buildIndex } from './build-index.js';
import type { FaqIndex } from './faq-index.js';
import { openFaqSearch } from './faq-search.js';
import { plainLanguage } from './language-pack.js';

const articles: readonly Article[] = Array.from({ length: 40 }, (_, at) => ({
  id: `a${at}`, question: `How is the ${at % 3 ? 'bin' : 'lamp'} of ${at % 5 ? 'street' : 'harbour'} ${at % 7 ? 'emptied' : 'mended'}`, answer: `Call the desk ${at % 11 ? 'today' : 'tomorrow'}.`,
}));

/** Some articles of an index, by the terms of all and with each as rare as among all: what a server holds of a question. */
function partOf(index: FaqIndex, isIn: (position: number) => boolean): FaqIndex {
  const positions = index.ids.flatMap((_, position) => (isIn(position) ? [position] : []));
  const starts = [0];
  const [held, weights, titles, titleStarts] = [[], [], [], [0]] as [number[], number[], number[], number[]];
  for (let term = 0; term < index.stems.length; term++) {
    for (let at = index.starts[term] as number; at < (index.starts[term + 1] as number); at++) {
      const position = positions.indexOf(index.articles[at] as number);
      if (position >= 0) weights[held.push(position) - 1] = index.weights[at] as number;
    }
    starts.push(held.length);
  }
  for (const position of positions) titleStarts.push(titles.push(...index.titles.subarray(index.titleStarts[position], index.titleStarts[position + 1])));
  const holders = Uint32Array.from(index.stems, (_, term) => (index.starts[term + 1] as number) - (index.starts[term] as number));
  return {
    ...index, ids: positions.map((position) => index.ids[position] as string), starts: Uint32Array.from(starts), articles: Uint32Array.from(held), weights: Uint8Array.from(weights),
    titleStarts: Uint32Array.from(titleStarts), titles: Uint32Array.from(titles), whole: { articles: index.ids.length, holders },
  };
}

test('A part of an index finds what is in it exactly as the whole does', () => {
  const index = buildIndex(articles, plainLanguage);
  const isIn = (position: number): boolean => position % 4 === 0;
  const [whole, part] = [openFaqSearch(index, plainLanguage), openFaqSearch(partOf(index, isIn), plainLanguage)];
  for (const words of ['lamp harbour', 'bin emptied tomo', 'how is the lanp mended', 'no such thing as a harbour']) {
    const found = part.find(words, { limit: 40 });
    assert.deepEqual(found, whole.find(words, { limit: 40, wanted: (id) => isIn(Number(id.slice(1))) }), words);
    assert.ok(found.length > 0 && found.every(({ score }) => score > 0), words);
  }
});
