import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { recordedServices } from '../../../packages/core/dist/requests/recorded-services.test.support.js';
import { residentPhrases } from '../../../packages/core/dist/requests/resident-phrases.test.support.js';
import { chance } from '../faq/chance.mjs';
import { peers } from './peers.mjs';

/**
 * How often residents' words find the right service of four real cities: first, among the first three, or nothing at all. The search was
 * tuned on two thirds of the phrases; the figure to believe is that of the third kept aside.
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/open311' }, missed: { type: 'boolean' } } });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
if (!existsSync(folder)) {
  console.error(`There is no folder ${values.data}. Say where the lists of services are: npm run bench -- services --data DIR`);
  process.exit(2);
}

const asked = Object.entries(residentPhrases).flatMap(([city, phrases]) => {
  const services = recordedServices(city, pathToFileURL(`${folder}/`));
  if (!services) {
    console.log(`${city}: its list is not in ${values.data}`);
    return [];
  }
  return Object.entries(peers).flatMap(([peer, make]) => {
    const search = make(services);
    return phrases.map(({ words, right, lang, keptAside }) => {
      const found = search(words, 3).map(({ name }) => name);
      return { city, peer, words, lang, part: keptAside ? 'kept aside' : 'tuning', found, place: found.findIndex((name) => right.includes(name)) };
    });
  });
});

/** A share and the interval that holds it in 95 of 100 drawings from the same phrases. */
function share(rows, counts, seed) {
  const draw = chance(seed);
  const of = (some) => some.filter(counts).length / Math.max(1, some.length);
  const drawn = Array.from({ length: 2000 }, () => of(rows.map(() => rows[Math.floor(draw() * rows.length)]))).sort((a, b) => a - b);
  const percent = (value) => (100 * value).toFixed(0);
  return `${percent(of(rows))} % (${percent(drawn[50])}–${percent(drawn[1949])})`;
}

function row(rows, said) {
  const seed = JSON.stringify(said);
  return {
    ...said,
    phrases: rows.length,
    'right first': share(rows, ({ place }) => place === 0, seed),
    'in first three': share(rows, ({ place }) => place >= 0, seed),
    'nothing found': share(rows, ({ found }) => found.length === 0, seed),
  };
}

const each = (key) => [...new Set(asked.map((one) => one[key]))];
for (const part of ['tuning', 'kept aside']) {
  const here = asked.filter((one) => one.part === part);
  console.log(`\n${part}`);
  console.table([...each('city'), 'all four'].flatMap((city) =>
    Object.keys(peers).map((peer) => row(here.filter((one) => one.peer === peer && (city === 'all four' || one.city === city)), { city, peer }))));
}
console.log('\nboth parts, by language');
console.table(['en', 'es'].flatMap((lang) => Object.keys(peers).map((peer) => row(asked.filter((one) => one.peer === peer && one.lang === lang), { lang, peer }))));

if (values.missed) {
  // The part kept aside is not shown: who has seen it cannot tune without it.
  for (const { city, words, found } of asked.filter((one) => one.peer === 'this form' && one.part === 'tuning' && one.place !== 0)) console.log(`${city}: "${words}" found ${found.join(' · ') || 'nothing'}`);
}
