import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageFor } from './languages.mjs';
import { libraryBytes } from './library-bytes.mjs';
import { keystrokeShare, measureEngine, storedBytes } from './measure-engine.mjs';
import { peers } from './peers/index.mjs';
import { civic, withLearnedPhrasings, withSynonyms } from './civic.mjs';
import { lastLine, printLayers, printLeads, printSet, printSizes } from './report.mjs';
import { readSets } from './sets.mjs';
import { tunePeers } from './tune-peers.mjs';

const { values } = parseArgs({ options: {
  data: { type: 'string', default: '../shared/data/faq' },
  json: { type: 'boolean', default: false },
  only: { type: 'string' },
  tune: { type: 'boolean', default: false },
  // Asks slow engines every query too: about half an hour.
  whole: { type: 'boolean', default: false },
} });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
if (!existsSync(folder)) {
  console.error(`There is no folder ${values.data}. Say where the sets are: npm run bench -- faq --data DIR`);
  process.exit(2);
}
const sets = readSets(folder);
if (sets.length === 0) {
  console.error(`${values.data} has no set: a folder with corpus.jsonl, queries.jsonl and qrels.tsv.`);
  process.exit(2);
}
const only = values.only?.split(',');
const wanted = (name) => only === undefined || only.includes(name);

if (values.tune) {
  await tunePeers(sets, only);
  process.exit(0);
}

const { default: tuned } = await import('./tuned.json', { with: { type: 'json' } });
const runs = [
  { label: 'civic', engine: civic, options: {} },
  ...peers.filter(({ name }) => wanted(name)).flatMap((engine) => [
    { label: `${engine.name}-default`, engine, options: engine.byDefault },
    { label: engine.name, engine, options: tuned[engine.name] ?? engine.byDefault },
  ]),
];
const layers = {
  'civic + synonyms': () => withSynonyms(folder),
  'civic + learned phrasings': ({ queries }) => withLearnedPhrasings(queries),
};

const results = new Map();
const layerResults = new Map();
for (const set of sets) {
  const language = languageFor(set.lang);
  const ofSet = new Map();
  for (const { label, engine, options } of runs) {
    const { index, ...measured } = await measureEngine(engine, set, language, options, { whole: values.whole });
    ofSet.set(label, { ...measured, keystrokes: await keystrokeShare(index, set, language, engine.slow ? 10 : 60), stored: await storedBytes(index) });
  }
  results.set(set.name, ofSet);
  printSet(set, ofSet);
  const kept = set.queries.filter(({ keptAside }) => keptAside);
  const ofLayers = new Map();
  for (const [label, engineOf] of Object.entries(layers)) {
    const { byVariant } = await measureEngine(engineOf(set), set, language, {}, { queries: kept });
    ofLayers.set(label, byVariant);
  }
  layerResults.set(set.name, ofLayers);
}
printLeads(results, runs.map(({ label }) => label).filter((label) => label !== 'civic'));
printLayers(results, layerResults);
printSizes(await libraryBytes(runs), sets, results);
if (values.json) console.log(lastLine(results));
