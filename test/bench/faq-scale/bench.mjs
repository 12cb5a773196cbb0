import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildIndexInSlices, openFaqSearch, packIndex, unpackIndexInSlices } from '@civic-elements/core/faq';
import { chromium } from 'playwright-core';
import { chance } from '../faq/chance.mjs';
import { articlesFor, packFor } from '../faq/civic.mjs';
import { languageFor } from '../faq/languages.mjs';
import { bundled } from '../faq/library-bytes.mjs';
import { quantile } from '../faq/measures.mjs';
import { readArticles } from '../faq/sets.mjs';

/** What a search over many articles costs, at every key: in Node, and in Chromium where there is one. */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/faq' }, articles: { type: 'string', default: '20000' }, chromium: { type: 'string', default: '/usr/bin/chromium' } } });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
const written = readdirSync(folder).sort().map((name) => join(folder, name, 'corpus.jsonl')).filter((path) => existsSync(path)).flatMap(readArticles).filter(({ lang }) => lang === 'en');
const draw = chance('scale');
const any = (list) => list[Math.floor(draw() * list.length)];
const articles = articlesFor(invented(Number(values.articles)));
const pack = packFor(languageFor('en'));
// What is typed, key by key.
const keys = Array.from({ length: 40 }, () => any(written).question).flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

const [index, built] = await slicesOf((slices) => buildIndexInSlices(articles, pack, slices));
console.log(`${articles.length} articles, ${index.words.length} words: built ${built}`);
const bytes = packIndex(index);
console.log(`Packed: ${(gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2)} MB gz`);
const [unpacked, opened] = await slicesOf((slices) => unpackIndexInSlices(bytes, slices));
console.log(`Unpacked ${opened}`);
say('Node', timesOf(openFaqSearch(unpacked, pack), keys));
if (existsSync(values.chromium)) say('Chromium', await inChromium());
else console.log('There is no Chromium here, so nothing was measured in it.');

/** What slices of work bring, and how long they were. */
async function slicesOf(work) {
  const began = performance.now();
  let begun = began;
  const lengths = [];
  const result = await work({
    now: () => performance.now(),
    async pause() {
      lengths.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done));
      begun = performance.now();
    },
  });
  lengths.push(performance.now() - begun);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return [result, `in ${whole.toFixed(0)} ms of work, the longest without a pause ${Math.max(...lengths).toFixed(0)} ms, 99 % at most ${quantile(lengths, 0.99).toFixed(0)} ms`];
}

function timesOf(search, typed) {
  return typed.map((words) => {
    const began = performance.now();
    search.find(words);
    return performance.now() - began;
  });
}

async function inChromium() {
  const [code] = await bundled(`
    import { openFaqSearch, unpackIndexInSlices, weakWordsEn } from '@civic-elements/core/faq';
    import { stemmer } from '@orama/stemmers/english';
    globalThis.timesOf = ${timesOf};
    const quantile = (numbers, share) => numbers.sort((a, b) => a - b)[Math.floor(share * numbers.length)];
    ${slicesOf}
    globalThis.open = async (bytes) => {
      const [index, said] = await slicesOf((slices) => unpackIndexInSlices(bytes, slices));
      globalThis.search = openFaqSearch(index, { lang: 'en', stem: stemmer, weakWords: weakWordsEn });
      return said;
    };`);
  const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code, type: 'module' });
    const opened = await page.evaluate((text) => globalThis.open(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))), Buffer.from(bytes).toString('base64'));
    console.log(`Unpacked in Chromium ${opened}`);
    return await page.evaluate((typed) => globalThis.timesOf(globalThis.search, typed), keys);
  } finally {
    await browser.close();
  }
}

/** Articles of sentences that were really written, and of rare words, so that the vocabulary grows as it does in large collections. */
function invented(count) {
  const sentences = written.flatMap(({ answer }) => answer.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.length > 20);
  const syllables = 'ba ke li mo nu ra se ti vo wy dor fen gal hul jin'.split(' ');
  const rareWord = () => Array.from({ length: 2 + Math.floor(draw() * 3) }, () => any(syllables)).join('');
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    question: `${any(written).question} ${draw() < 0.6 ? rareWord() : ''}`,
    answer: `${Array.from({ length: 4 }, () => any(sentences)).join(' ')} ${rareWord()}`,
    category: `Topic ${at % 40}`,
    keywords: '',
  }));
}

function say(where, times) {
  console.log(`${where}, ${times.length} keys: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, worst ${ms(quantile(times, 1))}`);
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}
