import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { entriesThatHold, tally } from '@civic-elements/core/insight';
import { articlesFor } from '../faq/civic.mjs';
import { judge, mean, pairedBootstrap } from '../faq/measures.mjs';
import { isKeptAside, readSets } from '../faq/sets.mjs';
import { demoCity } from './demo-city.mjs';
import { learn, searchOver, today, worth } from './learn.mjs';

const { values } = parseArgs({ options: {
  data: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  /** Learns from one half of what may be seen and judges on the other: the only way to try a rule. */
  rehearse: { type: 'boolean', default: false },
  people: { type: 'string', default: '50' },
} });

const sets = demoCity();
if (values.data !== undefined) {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
  if (!existsSync(folder)) {
    console.error(`There is no folder ${values.data}. Say where the sets are: npm run bench -- faq-learning --data DIR`);
    process.exit(2);
  }
  for (const { name, lang, articles, queries } of readSets(folder)) sets.push({ name, lang, queries, city: { articles: articlesFor(articles), synonyms: [], pins: [] } });
}
const only = values.only?.split(',');

const groups = {
  'all accepted': () => true,
  'wordings only': ({ kind }) => kind === 'wording',
  'wordings of notes only': ({ kind, evidence }) => kind === 'wording' && evidence.calls === undefined,
  'wordings of calls only': ({ kind, evidence }) => kind === 'wording' && evidence.calls !== undefined,
  'synonyms only': ({ kind }) => kind === 'synonym',
  'pins only': ({ kind }) => kind === 'pin',
};

const results = {};
const pairsOfAll = [];
for (const set of sets.filter(({ name }) => only === undefined || only.includes(name))) {
  const queries = values.rehearse ? rehearsal(set) : set.queries;
  const aside = queries.filter(({ keptAside, relevant }) => keptAside && relevant.size > 0);
  const learned = learn({ ...set, queries, perQuery: Number(values.people) });
  const entries = learned.entriesOf();
  const kinds = Object.groupBy(entries, ({ kind }) => kind);
  console.log(`\n${set.name}: ${set.city.articles.length} articles; ${learned.people} people, ${learned.notes.length} notes (${learned.bad} bad); ${aside.length} queries kept aside`);
  console.log(`  work list: ${Object.entries(kinds).map(([kind, some]) => `${kind} ${some.length}`).join(', ') || 'empty'}`);
  results[set.name] = {};
  if (set.asKept) {
    const search = searchOver(set.asKept, learned.pack);
    const kept = aside.map(({ text, relevant }) => judge(search.find(text).map(({ id }) => id), relevant));
    console.log(`  as its editors keep it   success1 ${mean(kept.map(({ success1 }) => success1)).toFixed(3)}   mrr10 ${mean(kept.map(({ mrr10 }) => mrr10)).toFixed(3)}`);
  }
  const holding = new Set(entriesThatHold(entries, set.city, tally(learned.notes), learned.pack, today));
  for (const [label, takes] of Object.entries({ ...groups, 'those that hold': (entry) => holding.has(entry) })) {
    const some = entries.filter(takes);
    if (some.length === 0) continue;
    const pairs = worth(set.city, some, aside, learned.pack);
    if (label === 'those that hold') pairsOfAll.push(pairs);
    const of = (measure) => {
      const { lead, low, high } = pairedBootstrap([pairs.map(([before, after]) => [after[measure], before[measure]])]);
      return { before: mean(pairs.map(([before]) => before[measure])), after: mean(pairs.map(([, after]) => after[measure])), lead, low, high };
    };
    const measured = { entries: some.length, success1: of('success1'), mrr10: of('mrr10') };
    results[set.name][label] = measured;
    console.log(`  ${label.padEnd(24)} ${['success1', 'mrr10'].map((measure) => `${measure} ${said(measured[measure])}`).join('   ')}`);
  }
}
if (pairsOfAll.length > 1) {
  const { lead, low, high } = pairedBootstrap(pairsOfAll.map((pairs) => pairs.map(([before, after]) => [after.success1, before.success1])));
  console.log(`\nall sets, each counting the same, those that hold: success1 ${signed(lead)} (${signed(low)} to ${signed(high)})`);
}
if (values.json) console.log(JSON.stringify(results));

function signed(number) {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(3)}`;
}

function said({ before, after, lead, low, high }) {
  return `${before.toFixed(3)} → ${after.toFixed(3)} (${signed(lead)}, ${signed(low)} to ${signed(high)})`;
}

function rehearsal({ name, queries }) {
  return queries.filter(({ keptAside }) => !keptAside).map((query) => ({ ...query, keptAside: !query.ofMonth && isKeptAside(`rehearse ${name}`, query.id) }));
}
