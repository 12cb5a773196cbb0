import { gzipSync } from 'node:zlib';
import { judge, mean, quantile } from './measures.mjs';
import { longestWords, variants } from './variants.mjs';

const sampleOfSlow = 100;

/**
 * Builds an engine on a set and asks it all queries in all variants. An engine known as slow is asked an even sample,
 * the same in every run on every machine; whoever is compared with it is compared on that sample.
 */
export async function measureEngine(engine, set, language, options, { names = Object.keys(variants), queries = set.queries, whole = false } = {}) {
  const judged = queries.filter(({ relevant }) => relevant.size > 0);
  const began = performance.now();
  let index = await engine.build(set.articles, language, options);
  const firstBuild = performance.now() - began;
  const again = performance.now();
  if (firstBuild < 2000) index = await engine.build(set.articles, language, options);
  const buildMs = firstBuild < 2000 ? performance.now() - again : firstBuild;

  for (const { text } of judged.slice(0, 10)) await index.search(text);
  const asked = engine.slow && !whole ? evenly(judged, sampleOfSlow) : judged;
  const byVariant = {};
  const times = [];
  for (const name of names) {
    const rows = [];
    for (const query of asked) {
      const text = variants[name](query, language);
      const start = performance.now();
      const found = await index.search(text);
      if (name === 'clean') times.push(performance.now() - start);
      rows.push({ id: query.id, keptAside: query.keptAside, ...judge(found, query.relevant) });
    }
    byVariant[name] = rows;
  }
  return { byVariant, medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), buildMs, index, asked: asked.length, sampled: asked.length < judged.length };
}

function evenly(queries, count) {
  if (queries.length <= count) return queries;
  return Array.from({ length: count }, (_, at) => queries[Math.floor((at * queries.length) / count)]);
}

/**
 * The share of a short query (keyword style) that has to be typed until a right answer is among the first three; a query
 * that never gets there counts whole.
 */
export async function keystrokeShare(index, set, language, count) {
  const queries = evenly(set.queries.filter(({ relevant }) => relevant.size > 0), count);
  const shares = [];
  for (const { text, relevant } of queries) {
    const letters = [...longestWords(text, language.weakWords)];
    let typed = 1;
    while (typed < letters.length) {
      const found = await index.search(letters.slice(0, typed).join(''));
      if (found.slice(0, 3).some((id) => relevant.has(id))) break;
      typed++;
    }
    shares.push(typed / Math.max(1, letters.length));
  }
  return mean(shares);
}

/** The bytes of an index as it would be sent. */
export async function storedBytes(index) {
  const stored = await index.stored();
  return gzipSync(stored, { level: 9 }).length;
}
