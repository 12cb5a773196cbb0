import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIndex, openFaqSearch } from '@civic-elements/core/faq';
import { startCity } from '@civic-elements/server';
import { articlesFor, packFor } from '../faq/civic.mjs';
import { languageFor } from '../faq/languages.mjs';
import { judge, mean, quantile } from '../faq/measures.mjs';
import { readArticles, readSets } from '../faq/sets.mjs';
import { variants } from '../faq/variants.mjs';
import { inventedArticles } from './invented-articles.mjs';

/** How well and how quickly the embedded server finds answers: on the sets beside the browser's engine, and among very many articles. */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/faq' }, articles: { type: 'string', default: '100000' }, queries: { type: 'string', default: '400' } } });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
if (!existsSync(folder)) {
  console.error(`There is no folder ${values.data}. Say where the sets are: npm run bench -- faq-server --data DIR`);
  process.exit(2);
}
const sets = readSets(folder);
await quality();
await scale(Number(values.articles));

async function quality() {
  const english = sets.filter(({ lang }) => lang === 'en');
  const more = readdirSync(folder).map((name) => join(folder, name, 'corpus.jsonl')).filter((path) => existsSync(path) && !sets.some(({ name }) => path.includes(`/${name}/`))).flatMap(readArticles).filter(({ lang }) => lang === 'en');
  const together = {
    name: 'all English together', lang: 'en',
    articles: [...english.flatMap((set) => set.articles.map((article) => ({ ...article, id: `${set.name} ${article.id}` }))), ...more],
    queries: english.flatMap((set) => set.queries.filter((_, at) => at % 4 === 0).map((query) => ({ ...query, relevant: new Map([...query.relevant].map(([id, grade]) => [`${set.name} ${id}`, grade])) }))),
  };
  console.log('MRR@10, browser / server: clean, one typo, half typed');
  for (const set of [...sets, together]) {
    const language = languageFor(set.lang);
    const articles = articlesFor(set.articles);
    const pack = packFor(language);
    const engine = openFaqSearch(buildIndex(articles, pack), pack);
    const city = await startCity({ port: 0, rate: 0 });
    await city.city.answers.put(set.lang, articles);
    const cells = [];
    for (const name of ['clean', 'typo', 'cut']) {
      const [here, there] = [[], []];
      for (const query of set.queries.filter(({ relevant }, at) => relevant.size > 0 && at % 2 === 0)) {
        const text = variants[name](query, language);
        here.push(judge(engine.find(text).map(({ id }) => id), query.relevant).mrr10);
        const { found } = await city.city.answers.search(set.lang, text, { limit: 10 });
        there.push(judge(found.map(({ article }) => article.id), query.relevant).mrr10);
      }
      cells.push(`${mean(here).toFixed(3)} / ${mean(there).toFixed(3)}`);
    }
    console.log(`  ${set.name} (${articles.length}): ${cells.join(', ')}`);
    await city.close();
  }
}

async function scale(count) {
  const english = readdirSync(folder).sort().map((name) => join(folder, name, 'corpus.jsonl')).filter((path) => existsSync(path)).flatMap(readArticles).filter(({ lang }) => lang === 'en');
  const articles = inventedArticles(english, count);
  const typed = sets.filter(({ lang }) => lang === 'en').flatMap(({ queries }) => queries).filter((_, at, all) => at % Math.ceil(all.length / Number(values.queries)) === 0);
  const data = mkdtempSync(join(tmpdir(), 'civic-faq-'));
  try {
    const city = await startCity({ port: 0, rate: 0, dataDir: data });
    const began = performance.now();
    await city.city.answers.put('en', articles);
    const took = performance.now() - began;
    const bytes = readdirSync(data).filter((name) => name.startsWith('city.sqlite')).reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
    const text = articles.reduce((sum, article) => sum + Buffer.byteLength(JSON.stringify(article)), 0);
    console.log(`\n${count} articles (${mb(text)} of JSON) put in ${(took / 1000).toFixed(1)} s, database ${mb(bytes)}`);
    const opened = performance.now();
    await city.city.answers.search('en', 'permit', { limit: 10 });
    console.log(`First search, which reads the vocabulary: ${(performance.now() - opened).toFixed(0)} ms; memory ${mb(process.memoryUsage.rss())}`);
    const asked = (name) => typed.map((query) => variants[name](query, languageFor('en')));
    for (const name of ['clean', 'typo', 'cut', 'keywords']) say(`in process, ${name}`, await timesOf(asked(name), (words) => city.city.answers.search('en', words, { limit: 10 })));
    const http = (more) => async (words) => (await fetch(`${city.url}open311/v2/faq/v1/search`, { method: 'POST', body: new URLSearchParams({ lang: 'en', words, limit: '10', ...more }) })).json();
    for (const name of ['clean', 'typo', 'cut']) say(`over HTTP, ${name}`, await timesOf(asked(name), http({})));
    say('over HTTP, clean, within a topic', await timesOf(asked('clean'), http({ topic: articles[7].topic })));
    const put = performance.now();
    await city.city.answers.put('en', [{ id: 'new', question: 'Where do I renew a dog licence?', answer: 'At the town hall.' }]);
    const kept = performance.now() - put;
    const again = performance.now();
    const { found } = await city.city.answers.search('en', 'renew dog licence', { limit: 1 });
    console.log(`One article put in ${kept.toFixed(0)} ms, found ${found[0]?.article.id === 'new' ? 'first' : 'not first'} by the next search in ${(performance.now() - again).toFixed(0)} ms`);
    await city.close();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function timesOf(queries, ask) {
  const times = [];
  for (const words of queries) {
    const began = performance.now();
    await ask(words);
    times.push(performance.now() - began);
  }
  return times;
}

function say(where, times) {
  console.log(`${where}, ${times.length} queries: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, worst ${ms(quantile(times, 1))}`);
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}

function mb(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
