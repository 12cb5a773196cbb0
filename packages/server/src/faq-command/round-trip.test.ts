import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync, readdirSync } from 'node:fs';
import { articlesFromFaqPage, articlesFromPage, readArticleFile, readIndexFile, type Article } from '@civic-elements/core/faq';
import { FileSource } from '@civic-elements/core/faq-sources';
import { shelves } from '@civic-elements/demo-city';
import { packInPage } from './building/page-language.js';
import { type Desk, newDesk } from './desk.test.support.js';
import { elementsIn, readHtml, readPage } from './reading/html-tree.js';

const slices = { now: () => performance.now(), pause: () => Promise.resolve() };
const site = 'https://www.your-city.example/questions';

/** An article as an editor would keep it in a file of its own. */
function asMarkdown({ id: _id, answer, serviceCode, ...rest }: Article): string {
  const lines = Object.entries({ ...rest, ...(serviceCode !== undefined && { service: serviceCode }) }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${answer}\n`;
}

/** What the HTML of a page can say of an article. */
const inHtml = ({ owner: _owner, wordings: _wordings, ...article }: Article): Article => article;
const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : 1);

describe('The answers of a whole city', () => {
  let desk: Desk;
  let outcome: Awaited<ReturnType<Desk['run']>>;
  before(async () => {
    desk = newDesk();
    for (const { lang, articles, synonyms } of shelves) {
      desk.put(Object.fromEntries(articles.map((article) => [`answers/${lang}/${article.id}.md`, asMarkdown(article)])));
      desk.put({ [`synonyms.${lang}.txt`]: `${synonyms?.join('\n')}\n` });
    }
    outcome = await desk.run('build', './answers', '--out', './out', '--index', 'always', '--site', site, '--synonyms', './synonyms.en.txt', '--synonyms', './synonyms.es.txt');
  });
  after(() => desk.clear());

  it('are written without a complaint, and each time to the same byte', async () => {
    assert.deepEqual([outcome.code, outcome.told], [0, '']);
    await desk.run('build', './answers', '--out', './again', '--index', 'always', '--site', site, '--synonyms', './synonyms.en.txt', '--synonyms', './synonyms.es.txt');
    const names = readdirSync(desk.path('out')).sort();
    assert.deepEqual(names, ['faq.en.fragment.html', 'faq.en.html', 'faq.en.index', 'faq.en.json', 'faq.es.fragment.html', 'faq.es.html', 'faq.es.index', 'faq.es.json', 'faq.json']);
    for (const name of names) assert.deepEqual(readFileSync(desk.path(`again/${name}`)), readFileSync(desk.path(`out/${name}`)), name);
  });

  it('are found by a tag that is given the address of the manifest, each language by its own synonyms', async () => {
    const asked: string[] = [];
    const fetch = (url: string): Promise<Response> => {
      asked.push(url.replace(site, ''));
      return Promise.resolve(new Response(readFileSync(desk.path(url.replace(site, 'out')))));
    };
    const source = new FileSource({ src: `${site}/faq.json`, http: { fetch, timeout: 20_000, online: () => true }, packFor: packInPage, slices, today: () => '2026-11-22' });
    for (const [lang, words, id] of [['en', 'my settee', 'book-bulky'], ['es', 'mi sillón', 'book-bulky']] as const) {
      const { articles } = await (await source.open(lang)).find(words, { limit: 3 });
      assert.ok(articles.some(({ article }) => article.id === id), `${words}: ${articles.map(({ article }) => article.id).join()}`);
    }
    assert.deepEqual(asked.sort(), ['/faq.en.index', '/faq.en.json', '/faq.es.index', '/faq.es.json', '/faq.json']);
  });

  for (const { lang, articles, synonyms } of shelves) {
    const expected = [...articles].sort(byId);
    const written = (): Article[] => [...(readArticleFile(JSON.parse(desk.text(`out/faq.${lang}.json`))).shelf?.articles ?? [])].sort(byId);

    it(`come back out of the article file (${lang})`, () => {
      assert.ok(expected.length >= 150);
      assert.deepEqual(written(), expected);
      assert.deepEqual(readArticleFile(JSON.parse(desk.text(`out/faq.${lang}.json`))).shelf?.synonyms, synonyms);
    });

    it(`have an index that a page will use (${lang})`, async () => {
      const { shelf } = readArticleFile(JSON.parse(desk.text(`out/faq.${lang}.json`)));
      const index = await readIndexFile(readFileSync(desk.path(`out/faq.${lang}.index`)), shelf?.articles ?? [], await packInPage(lang), slices);
      assert.equal(index?.ids.length, articles.length);
    });

    it(`come back out of the fragment and of the page, link for link (${lang})`, () => {
      const same = expected.map(inHtml);
      assert.deepEqual(Array.from(articlesFromPage(readHtml(desk.text(`out/faq.${lang}.fragment.html`)), site)).sort(byId), same);
      assert.deepEqual(Array.from(articlesFromPage(readPage(desk.text(`out/faq.${lang}.html`)), site)).sort(byId), same);
    });

    it(`come back out of the page’s FAQPage, and the page read as an input gives all that a page says (${lang})`, async () => {
      const [script] = elementsIn(readPage(desk.text(`out/faq.${lang}.html`)), 'script');
      const { articles: marked, problems } = articlesFromFaqPage(JSON.parse(script?.children[0]?.text ?? ''), readHtml, site);
      assert.deepEqual(problems, []);
      assert.deepEqual(marked.map(({ id, question }) => [id, question]).sort(), expected.map(({ id, question }) => [id, question]).sort());
      desk.put({ [`page.${lang}.html`]: desk.text(`out/faq.${lang}.html`) });
      const { code } = await desk.run('build', `./page.${lang}.html`, '--out', `./from-page-${lang}`, '--site', site);
      const read = readArticleFile(JSON.parse(desk.text(`from-page-${lang}/faq.${lang}.json`))).shelf?.articles ?? [];
      assert.equal(code, 0);
      assert.deepEqual(read.map(({ id, topic, keywords, checked }) => ({ id, topic, keywords, checked })).sort((a, b) => (a.id < b.id ? -1 : 1)), expected.map(({ id, topic, keywords, checked }) => ({ id, topic, keywords, checked })));
    });

    it(`an article file is an input too (${lang})`, async () => {
      await desk.run('build', `./out/faq.${lang}.json`, '--out', './anew');
      assert.equal(desk.text(`anew/faq.${lang}.json`), desk.text(`out/faq.${lang}.json`));
    });
  }
});

describe('The static HTML', () => {
  it('shows what is written as text, and holds no script that runs', async () => {
    const desk = newDesk();
    const nasty = '</script><script>alert(1)</script>';
    desk.put({ 'a.json': JSON.stringify([{ id: 'a/b "c" 100%', question: `Is ${nasty} <b>bold</b>?`, answer: `\\<script>alert(1)\\</script> & [x](javascript:alert(1)) [y](https://y.example/?a="b")`, topic: '"><img src=x onerror=alert(1)>', lang: 'ar' }]) });
    await desk.run('build', './a.json', '--out', './out', '--title', nasty);
    for (const name of ['out/faq.ar.html', 'out/faq.ar.fragment.html']) {
      const page = readPage(desk.text(name));
      assert.deepEqual(elementsIn(page, 'script').map((script) => script.attribute('type')), name.includes('fragment') ? [] : ['application/ld+json']);
      assert.deepEqual(elementsIn(page, 'img', 'b', 'style', 'iframe').length, 0);
      assert.deepEqual(elementsIn(page, 'a').map((link) => link.attribute('href')), ['https://y.example/?a=%22b%22']);
      // On what `details` holds, for browsers open those that hold what a link leads to.
      assert.deepEqual(elementsIn(page, 'div').flatMap((each) => each.attribute('id') ?? []), ['faq=a-b-c-100']);
    }
    assert.match(desk.text('out/faq.ar.fragment.html'), /^<div lang="ar" dir="rtl" itemscope/);
    desk.clear();
  });

  it('puts topics above their questions where they stand together, and leaves no level of headings out', async () => {
    const desk = newDesk();
    const levels = (name: string): string[] => elementsIn(readPage(desk.text(name)), 'h1', 'h2', 'h3', 'h4').map(({ name: level }) => level);
    desk.put({ 'a.csv': 'id,question,answer,topic\n1,A?,"Yes.\n\n## More\n\nYes.",T\n2,B?,Yes.,T\n3,C?,Yes.,U\n', 'b.csv': 'id,question,answer,topic\n1,A?,Yes.,T\n2,B?,Yes.,U\n3,C?,Yes.,T\n' });
    await desk.run('build', './a.csv', '--out', './a');
    await desk.run('build', './b.csv', '--out', './b');
    assert.deepEqual(levels('a/faq.en.html'), ['h1', 'h2', 'h3', 'h4', 'h3', 'h2', 'h3']);
    assert.deepEqual(levels('b/faq.en.html'), ['h1', 'h2', 'h2', 'h2']);
    desk.clear();
  });
});
