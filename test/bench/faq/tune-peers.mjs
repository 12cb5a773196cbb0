import { writeFileSync } from 'node:fs';
import { languageFor } from './languages.mjs';
import { measureEngine } from './measure-engine.mjs';
import { mean } from './measures.mjs';
import { peers } from './peers/index.mjs';

/**
 * Seeks the best documented options of each peer, one option after the other, twice over, by the mean MRR@10 of all sets and
 * variants. It never sees what is kept aside. Writes tuned.json, which the bench then reads.
 */
export async function tunePeers(sets, only) {
  const path = new URL('tuned.json', import.meta.url);
  const { default: tuned } = await import(path, { with: { type: 'json' } }).catch(() => ({ default: {} }));
  for (const peer of peers) {
    if (only && !only.includes(peer.name)) continue;
    const { options, score } = await best(peer, sets);
    tuned[peer.name] = options;
    console.log(`${peer.name}: ${score.toFixed(4)} with ${JSON.stringify(options)}`);
    writeFileSync(path, `${JSON.stringify(tuned, null, 2)}\n`);
  }
}

async function best(peer, sets) {
  const tried = new Map();
  const scoreOf = async (options) => {
    const key = JSON.stringify(options);
    if (!tried.has(key)) tried.set(key, await scoreOnTuningPart(peer, sets, options));
    return tried.get(key);
  };
  let options = { ...peer.byDefault };
  let score = await scoreOf(options);
  for (let pass = 0; pass < 2; pass++) {
    for (const [name, values] of Object.entries(peer.choices)) {
      for (const value of values) {
        const candidate = { ...options, [name]: value };
        const candidateScore = await scoreOf(candidate);
        if (candidateScore > score) [options, score] = [candidate, candidateScore];
      }
    }
  }
  return { options, score };
}

async function scoreOnTuningPart(peer, sets, options) {
  const scores = [];
  for (const set of sets) {
    const open = set.queries.filter(({ keptAside, relevant }) => !keptAside && relevant.size > 0);
    const count = peer.slow ? 16 : 90;
    const queries = open.filter((_, at) => at % Math.max(1, Math.floor(open.length / count)) === 0).slice(0, count);
    const { byVariant } = await measureEngine(peer, set, languageFor(set.lang), options, { queries });
    for (const rows of Object.values(byVariant)) scores.push(mean(rows.map(({ mrr10 }) => mrr10)));
  }
  return mean(scores);
}
