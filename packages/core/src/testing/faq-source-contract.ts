import { CityError } from '../calls/index.js';
import type { Article, FaqShelf, FaqSource, Heading, Mark } from '../faq/index.js';
import { contractAnswers } from './contract-answers.js';
import { expectSame, expectTrue, type TestRunner } from './test-runner.js';

export interface FaqSourceUnderTest {
  /** Holds exactly what `contractAnswers` says. */
  readonly source: FaqSource;
  readonly close?: () => void | Promise<void>;
}

const hostileWords = [
  '"', '\'', '`', '\\', '*', '%', '-bin', 'bin:*', 'bin OR 1=1 --', '"bin" AND NOT NEAR(', '`|| id:!=x', '{"q":""}', '<script>bin</script>', '\u0000bin', '\uD800 bin',
  'bin\u202E', '__proto__', 'constructor', 'bin '.repeat(3000), 'b'.repeat(20_000), '🌳🌳🌳', '&topic=Animals', '\r\nbin',
];

async function stops(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'answered';
  } catch (error) {
    return error instanceof CityError ? error.kind : `no CityError: ${String(error)}`;
  }
}

const ids = (articles: readonly Article[]): readonly string[] => articles.map(({ id }) => id);
const byName = (headings: readonly Heading[]): readonly Heading[] => [...headings].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, count }) => ({ name, count }));
const inOrder = (marks: readonly Mark[], text: string): boolean =>
  marks.every(({ start, end }, at) => start < end && end <= text.length && start >= (marks[at - 1]?.end ?? 0));

/** What every adapter of `FaqSource` must do, in the words of its port. `makeSource` makes a fresh source for each test. */
export function faqSourceContract(makeSource: () => FaqSourceUnderTest | Promise<FaqSourceUnderTest>, { describe, test }: TestRunner): void {
  const withSource = (name: string, body: (source: FaqSource) => Promise<void>): void => {
    test(name, async () => {
      const { source, close } = await makeSource();
      try {
        await body(source);
      } finally {
        await close?.();
      }
    });
  };
  const withShelf = (name: string, body: (shelf: FaqShelf) => Promise<void>): void => withSource(name, async (source) => body(await source.open('en')));
  const [english, spanish] = contractAnswers.shelves;
  const [waste, animals] = ['Waste', 'Animals'];
  const streets = 'Streets & "lamps"';
  const found = async (shelf: FaqShelf, words: string, asked: { limit?: number; topic?: string; department?: string } = {}): Promise<readonly string[]> =>
    ids((await shelf.find(words, { limit: 10, ...asked })).articles.map(({ article }) => article));

  describe('the contract of a source of answers', () => {
    withShelf('says what it holds: language, number, topics, departments', async ({ lang, count, topics, departments }) => {
      expectSame([lang, count], ['en', english.articles.length], 'language and number');
      expectSame(byName(topics), [{ name: animals, count: 1 }, { name: streets, count: 2 }, { name: waste, count: 3 }], 'topics');
      expectSame(byName(departments), [{ name: 'Clean Harbour', count: 3 }, { name: 'Roads', count: 2 }, { name: 'Town Hall', count: 1 }], 'departments');
    });
    withSource('opens a language also by one of its variants, and its first for one it has not', async (source) => {
      const langs = await Promise.all(['es', 'es-MX', 'ES', 'fr', 'no such language', ''].map(async (lang) => (await source.open(lang)).lang));
      expectSame(langs, ['es', 'es', 'es', 'en', 'en', 'en'], 'languages');
    });
    withSource('answers in each language while another is open', async (source) => {
      const [one, other] = [await source.open('en'), await source.open('es')];
      expectSame([other.count, byName(other.topics)], [spanish.articles.length, [{ name: 'Animales', count: 1 }, { name: 'Basura', count: 1 }]], 'the Spanish shelf');
      expectSame((await other.article('bin-day'))?.question, '¿Cuándo se vacía mi cubo?', 'in Spanish');
      expectSame((await one.article('bin-day'))?.question, 'When is my bin emptied?', 'in English');
      expectSame([(await found(other, 'perro'))[0], (await found(one, 'dog'))[0]], ['constructor', 'constructor'], 'found in each');
    });
    withShelf('gives an article whole by its id, and knows no other id', async (shelf) => {
      for (const article of english.articles) {
        const given = await shelf.article(article.id);
        for (const name of Object.keys(article) as (keyof Article)[]) expectSame(given?.[name], article[name], `${name} of ${article.id}`);
      }
      expectSame(await Promise.all(['', 'no such', 'toString', '__proto__', 'bin', '"', '`', '../bin-day'].map((id) => shelf.article(id))), Array.from({ length: 8 }), 'unknown ids');
    });
    withShelf('finds by the words of an article, the best first, each once, and says how many', async (shelf) => {
      const { articles, total, sure } = await shelf.find('bin emptied', { limit: 10 });
      const got = ids(articles.map(({ article }) => article));
      expectSame(got.slice(0, 2).sort(), ['bin-day', 'missed-bin'], 'the first two');
      expectSame(new Set(got).size, got.length, 'each once');
      expectSame([total >= got.length, sure], [true, true], 'total and sure');
      expectSame(articles[0]?.article.answer !== undefined, true, 'the answer comes along');
    });
    withShelf('finds while the last word is half typed, and whatever the accents', async (shelf) => {
      expectSame([(await found(shelf, 'street la'))[0], (await found(shelf, 'CAFES'))[0]], ['lamp', 'café'], 'found');
    });
    withShelf('finds nothing for white space and signs alone', async (shelf) => {
      for (const words of ['', ' ', '\n\t\u00A0', '?!', '*']) {
        const { articles, total, sure, didYouMean, marks } = await shelf.find(words, { limit: 10 });
        expectSame([articles.length, total, sure, didYouMean, marks('When is my bin emptied?').length], [0, 0, false, undefined, 0], JSON.stringify(words));
      }
    });
    withShelf('is not sure where nothing is found, and then names at most three of its topics', async (shelf) => {
      const { articles, total, sure, nearTopics } = await shelf.find('xqzvw', { limit: 10 });
      expectSame([articles.length, total, sure], [0, 0, false], 'nothing');
      expectTrue(nearTopics.length <= 3 && nearTopics.every((name) => shelf.topics.some((topic) => topic.name === name)), `near topics ${nearTopics.join()}`);
    });
    withShelf('gives no more than was asked for', async (shelf) => {
      const { articles, total } = await shelf.find('bin', { limit: 1 });
      expectSame([articles.length, total >= 1], [1, true], 'one of those found');
      expectSame((await shelf.find('bin', { limit: 0 })).articles, [], 'none');
      expectSame([(await shelf.frequent(1)).length, await shelf.frequent(0)], [1, []], 'frequent');
    });
    withShelf('finds within a topic and a department alone', async (shelf) => {
      const inStreets = await found(shelf, 'lamp dog bin', { topic: streets });
      expectSame([inStreets[0], inStreets.every((id) => id === 'lamp' || id === 'snow')], ['lamp', true], 'in a topic with signs in its name');
      expectSame(await found(shelf, 'dog lamp', { department: 'Town Hall' }), ['constructor'], 'in a department');
      expectSame(await found(shelf, 'bin', { topic: waste, department: 'Roads' }), [], 'in a topic of another department');
      for (const topic of ['no such', '`', '" OR ""="', '-Waste', '`|| id:!=x']) expectSame(await found(shelf, 'bin', { topic }), [], `in the topic ${topic}`);
    });
    withShelf('marks in any text what was asked, in order and never overlapping', async (shelf) => {
      const { marks } = await shelf.find('bin emptied', { limit: 10 });
      for (const text of ['When is my bin emptied?', '', 'Nothing of it', 'bin bin bin 🌳 bin', 'Bin, emptied'.repeat(50)]) expectTrue(inOrder(marks(text), text), `marks of ${text}`);
      const text = 'When is my bin emptied?';
      expectTrue(marks(text).some(({ start, end }) => start <= text.indexOf('bin') && end >= text.indexOf('bin') + 3), 'marks the word');
      expectSame(marks('Who clears snow?'), [], 'of another text');
    });
    withShelf('shows first what the city chose, in its order, and of a topic only what stands in it', async (shelf) => {
      expectSame(ids(await shelf.frequent(10)), ['lamp', 'bin-day'], 'frequent');
      const inWaste = ids(await shelf.frequent(10, { topic: waste }));
      expectSame([inWaste[0], [...inWaste].sort()], ['bin-day', ['bin-day', 'bulky', 'missed-bin']], 'in a topic');
      expectSame(ids(await shelf.frequent(10, { topic: 'no such' })), [], 'in a topic that is not there');
    });
    withShelf('puts beside an article what an editor chose, or else what is near, never itself', async (shelf) => {
      const [chosen, plain] = [english.articles[0] as Article, english.articles[1] as Article];
      expectSame(ids(await shelf.related(chosen, 5)), ['bulky', 'missed-bin'], 'chosen');
      expectSame(ids(await shelf.related(chosen, 1)), ['bulky'], 'one of them');
      const near = ids(await shelf.related(plain, 2));
      expectTrue(near.includes('bin-day') && !near.includes(plain.id) && near.length <= 2, `near: ${near.join()}`);
    });
    withShelf('answers whatever is typed', async (shelf) => {
      for (const words of hostileWords) {
        const { articles, total, marks } = await shelf.find(words, { limit: 3 });
        expectTrue(articles.length <= 3 && total >= articles.length, `for ${words.slice(0, 30)}`);
        const text = 'When is my <b>bin</b> emptied? 🌳';
        expectTrue(inOrder(marks(text), text), `marks for ${words.slice(0, 30)}`);
      }
    });
    withSource('stops when it is asked to', async (source) => {
      const shelf = await source.open('en');
      const options = { signal: AbortSignal.abort() };
      const article = english.articles[1] as Article;
      const calls = [source.open('en', options), source.open('es', options), shelf.find('bin', { limit: 1 }, options), shelf.find(' ', { limit: 1 }, options), shelf.article('lamp', options), shelf.frequent(3, {}, options), shelf.related(article, 2, options)];
      expectSame(await Promise.all(calls.map(stops)), calls.map(() => 'stopped'), 'calls');
    });
    withSource('answers one caller though another gives up', async (source) => {
      const impatient = new AbortController();
      const calls = [stops(source.open('en', { signal: impatient.signal })), source.open('en')] as const;
      impatient.abort();
      const [gaveUp, stayed] = await Promise.all(calls);
      expectSame([gaveUp, stayed.lang, (await stayed.frequent(1)).length], ['stopped', 'en', 1], 'answers');
    });
  });
}
