import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readArticleFile } from '@civic-elements/core/faq';
import { noteOf, type Act } from '@civic-elements/core/insight';
import { gzipSync } from 'node:zlib';
import { type Desk, newDesk } from './desk.test.support.js';

let number = 0;
const noted = (act: Act, lang = 'en'): string =>
  JSON.stringify(noteOf(act, { component: 'faq-search', path: '/questions', lang, now: new Date('2026-11-01T10:20:00Z'), id: `00000000-0000-4000-8000-${String(number++).padStart(12, '0')}` }));
const times = (count: number, act: Act, lang?: string): string[] => Array.from({ length: count }, () => noted(act, lang));

const faq = 'id,question,answer,checked\nbulky,How do I get rid of furniture?,Call us and put it out.,2026-05-01\nrats,What can I do about rats?,Cover your carts.,2026-05-01\nsnow,When do you plow?,After two inches.,2026-05-01\n';
const wantsSofa = { act: 'search.result_selected', article: 'bulky', rank: 5, words: ['sofa'] } as const;

describe('The editors’ work list', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = newDesk();
    desk.put({ 'faq.csv': faq, 'es/faq.csv': 'id,question,answer\nbulky,¿Cómo tiro muebles?,Llame.\n' });
    await desk.run('build', './faq.csv', './es', '--out', './out', '--index', 'always');
  });
  afterEach(() => desk.clear());

  const city = (lang = 'en') => readArticleFile(JSON.parse(desk.text(`out/faq.${lang}.json`))).shelf;

  it('says what to do, and what is ticked in it is applied', async () => {
    desk.put({
      'notes.ndjson': [...times(40, wantsSofa), ...times(30, { act: 'search.empty', words: ['passport'] }), 'no note', ...times(20, { act: 'search.result_selected', article: 'bulky', rank: 4, words: ['sillón'] }, 'es')].join('\n'),
      'calls.csv': 'Topic,Number of calls,FAQ ID\nmattress pickup,"1,204",bulky\nfew,3,rats\n,9,\n',
    });
    const { code, said, told } = await desk.run('insight', '--faq', './out', '--notes', './notes.ndjson', '--calls', './calls.csv', '--out', './list.md');
    assert.match(said, /entries written to .*list\.md\.$/);
    assert.match(told, /^90 notes read, 1 line left out that may not be noted\.\n.*calls\.csv:4: This row has no topic/);
    assert.equal(code, 1, 'a row of the call list is to be mended');
    const list = desk.text('list.md');
    assert.match(list, /^# What to do about the answers, 2026-11-22\n/);
    assert.match(list, /^- Write an answer for “passport”/m);
    assert.match(list, /^- \[ \] .*“sofa”.*\(bulky\) \[en\] <!-- \{.*\} -->$/m);
    assert.match(list, /^- \[ \] .*“sillón”.*\[es\] <!--/m);
    assert.match(list, /mattress pickup.*at least 1199 people called/);
    assert.doesNotMatch(list, /few|\b(?:[1-9]|10) people/);

    const ticked = list.replaceAll('- [ ]', '- [x]');
    desk.put({ 'list.md': ticked });
    const applied = await desk.run('insight', '--faq', './out', '--accept', './list.md');
    assert.deepEqual([applied.code, applied.told], [0, '']);
    assert.match(applied.said, /entries applied, and written anew: .*faq\.en\.json, .*faq\.en\.index, .*faq\.es\.json, .*faq\.es\.index\.$/);
    const { keywords = [], wordings = [] } = city()?.articles.find(({ id }) => id === 'bulky') ?? {};
    assert.deepEqual([[...keywords, ...wordings].sort(), city('es')?.articles[0]?.keywords], [['mattress pickup', 'sofa'], ['sillón']]);

    // What stands in the sources stays; what was accepted is put to it at each build.
    const built = await desk.run('build', './faq.csv', './es', '--out', './fresh', '--accept', './list.md');
    assert.equal(built.code, 0);
    assert.deepEqual(readArticleFile(JSON.parse(desk.text('fresh/faq.en.json'))).shelf?.articles, city()?.articles);
  });

  it('as a table, ticked by yes', async () => {
    desk.put({ 'notes.ndjson.gz': gzipSync(times(40, wantsSofa).join('\n')) });
    await desk.run('insight', '--faq', './out/faq.en.json', '--notes', './notes.ndjson.gz', '--out', './list.csv');
    const table = desk.text('list.csv');
    assert.match(table, /^\ufeffaccept,kind,lang,what to do,words,articles,evidence,entry\r\n,wording,en,/);
    assert.match(table, /opened: 33\+/);
    desk.put({ 'list.csv': table.replaceAll('\r\n,', '\r\nyes,') });
    const { code } = await desk.run('insight', '--faq', './out/faq.en.json', '--accept', './list.csv');
    assert.equal(code, 0);
    assert.deepEqual(city()?.articles.find(({ id }) => id === 'bulky')?.keywords, ['sofa']);
  });

  it('tells of nothing that ten people did, and of no list that was not ticked', async () => {
    desk.put({ 'notes.ndjson': [...times(10, wantsSofa), ...times(10, { act: 'search.empty', words: ['passport'] })].join('\n') });
    const { said, code } = await desk.run('insight', '--faq', './out', '--notes', './notes.ndjson');
    assert.equal(code, 0);
    assert.match(said, /Nothing that 11 people or more did asks for work\./);
    assert.doesNotMatch(said, /sofa|passport/);
  });

  it('applies nothing that is not whole, or about what is gone', async () => {
    const before = desk.text('out/faq.en.json');
    const line = (json: object): string => `- [x] Do it <!-- ${JSON.stringify(json)} -->`;
    desk.put({
      'list.md': [
        line({ lang: 'en', kind: 'wording', articles: ['gone'], words: [], into: 'keywords', text: 'x' }), line({ lang: 'en', kind: 'wording', articles: ['rats'], words: [], into: '__proto__', text: 'x' }),
        line({ lang: 'en', kind: 'pin', articles: ['rats'], words: [], bet: { phrase: 'x', articleId: 'gone' } }), '- [x] changed by hand', '- [ ] not this <!-- {} -->',
      ].join('\n'),
    });
    const { code, told } = await desk.run('insight', '--faq', './out', '--accept', './list.md');
    assert.equal(code, 1);
    assert.match(told, /list\.md:2: This was ticked[^]*list\.md:4: This was ticked[^]*about “gone”[^]*about “gone”/);
    assert.equal(desk.text('out/faq.en.json'), before);
  });
});
