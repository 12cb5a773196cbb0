import { parseArgs } from 'node:util';
import { toMermaid } from '@civic-elements/core/journey';
import { missingFrom, stringsOf, wordsHeard } from '../../support/journey-strings.mjs';
import { openBrowser } from '../../support/open-browser.mjs';
import { quantile } from '../faq/measures.mjs';
import { mermaidVersion, ourBytes, serveDrawers } from './drawers.mjs';
import { lastLine, told, unmet } from './figures.mjs';
import { drawIn, filterByChannel, smallestText } from './in-page.mjs';
import { bare, inventedMap } from './invented-map.mjs';
import { measureLargeMap } from './large-map.mjs';

/**
 * A journey map drawn by us and by Mermaid, in one run and one browser, taking turns. Times are of the same content: what Mermaid's grammar has a form for,
 * titles, scores and actors. The whole map, some five times the text, is timed beside it; its texts are what is looked for in the accessibility tree.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' }, large: { type: 'string', default: '200x10' } } });
if (mermaidVersion === undefined) {
  console.error('Nothing was measured: Mermaid is not installed. It is a development dependency of the folder test.');
  process.exit(2);
}
const names = ['civic', 'mermaid'];
const rounds = Number(values.rounds);
const site = await serveDrawers();
const browser = await openBrowser('chromium');
try {
  await compare();
  if (values.large !== '') await measureLargeMap(browser, site, ...values.large.split('x').map(Number));
} finally {
  await browser.close();
  site.close();
}

async function compare() {
  const maps = Object.fromEntries([[5, 3], [50, 3]].map(([stages, steps]) => [`${stages}x${steps}`, inventedMap(stages, steps)]));
  const drawn = Object.fromEntries(Object.entries(maps).map(([size, map]) => [size, { map, bare: bare(map), text: toMermaid(map).text }]));
  const found = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await foundIn(name, drawn['5x3'])])));
  const cold = await coldTimes(drawn['50x3']);
  const times = await timesOf(drawn);
  const bytes = await bytesOf();
  const [ours, mermaid] = names.map((name) => told({ ...found[name], bytesGzWithoutLit: bytes[name].needed, times5x3: times.draw[name]['5x3'], times50x3: times.draw[name]['50x3'] }));
  tell({ ours, mermaid, bytes, cold, filter: times.filter, whole: times.draw.whole, texts: found.civic.strings });
}

/** How small its text gets on a phone, and what of it is heard. */
async function foundIn(name, { map, text }) {
  const visitor = await browser.visit({ width: 320, height: 700 });
  await visitor.open(site.url);
  await visitor.evaluate(drawIn, { name, map, text });
  const strings = stringsOf(map);
  const found = { minTextPx320: await visitor.evaluate(smallestText), strings: strings.length, missing: missingFrom(await wordsHeard(visitor.page), strings).length };
  await visitor.leave();
  return found;
}

/** The first map of a page, with the code that it takes. */
async function coldTimes(drawn) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < 5; round += 1) {
    for (const name of names) {
      const visitor = await browser.visit();
      await visitor.open(site.url);
      times[name].push(await visitor.evaluate(drawIn, { name, ...drawn }));
      await visitor.leave();
    }
  }
  return times;
}

/** Drawn again and again, by turns; the first two of each are not counted. `whole` is ours with all that the map holds. */
async function timesOf(drawn) {
  const visitor = await browser.visit();
  await visitor.open(site.url);
  const turns = ['civic', 'mermaid', 'whole'];
  const draw = Object.fromEntries(turns.map((turn) => [turn, Object.fromEntries(Object.keys(drawn).map((size) => [size, []]))]));
  const filter = [];
  for (const [size, { map, bare: bareMap, text }] of Object.entries(drawn)) {
    for (let round = -2; round < rounds; round += 1) {
      for (const turn of round % 2 === 0 ? turns : [...turns].reverse()) {
        const time = await visitor.evaluate(drawIn, { name: turn === 'mermaid' ? turn : 'civic', map: turn === 'whole' ? map : bareMap, text });
        if (round >= 0) draw[turn][size].push(time);
        if (round >= 0 && turn === 'whole' && size === '50x3') filter.push(await visitor.evaluate(filterByChannel));
      }
    }
  }
  await visitor.leave();
  return { draw, filter };
}

/** Of Mermaid, what a page asked for until a journey was drawn. */
async function bytesOf() {
  const asked = new Map(site.asked.filter(({ name }) => name === 'mermaid').map(({ file, bytes }) => [file, bytes]));
  const needed = [...asked.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { civic: await ourBytes(), mermaid: { needed, all: needed } };
}

function tell({ ours, mermaid, bytes, cold, filter, whole, texts }) {
  const ms = (time) => `${time.toFixed(1)} ms`;
  const row = (name, figures) => ({
    'bytes gz to draw one': figures.bytesGzWithoutLit, 'with all around it': bytes[name].all, '5×3': ms(figures.median5x3Ms), '50×3': ms(figures.median50x3Ms),
    '50×3, first of a page': ms(quantile(cold[name], 0.5)), 'smallest text at 320 px': `${figures.minTextPx320} px`, [`of ${texts} texts heard`]: `${(100 * figures.shareInTree).toFixed(1)} %`,
  });
  console.log(`Medians of ${rounds}; ours without Lit (${bytes.civic.lit} bytes), Mermaid ${mermaidVersion}.`);
  console.table({ ours: row('civic', ours), mermaid: row('mermaid', mermaid) });
  const share = (time, size) => (time / mermaid[`median${size}Ms`]).toFixed(2);
  console.log(`With the same content, ours takes ${share(ours.median5x3Ms, '5x3')} of Mermaid’s time at 5×3, ${share(ours.median50x3Ms, '50x3')} at 50×3.`);
  console.log(`The whole map takes ${Object.entries(whole).map(([size, times]) => `${ms(quantile(times, 0.5))} at ${size.replace('x', '×')}, ${share(quantile(times, 0.5), size)} of what Mermaid needs for its part of it`).join('; ')}. A filter on 50×3 takes ${ms(quantile(filter, 0.5))} (median).`);
  for (const sentence of unmet({ ours, mermaid })) console.log(sentence);
  if (values.json) process.once('exit', () => console.log(lastLine({ ours, mermaid })));
}
