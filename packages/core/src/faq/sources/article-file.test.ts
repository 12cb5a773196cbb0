import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractAnswers } from '../../testing/index.js';
import { readArticleFile, writeArticleFile, writeManifest } from './article-file.js';

const [english] = contractAnswers.shelves;
const read = (text: string) => readArticleFile(JSON.parse(text));
const article = { id: 'a', question: 'Q?', answer: 'A.' };
const paths = (json: unknown): readonly string[] => readArticleFile(json).problems.map(({ path }) => path);

describe('The article file', () => {
  it('comes back as it was written', () => {
    const { shelf, files, problems } = read(writeArticleFile(english, { es: { articles: 'faq.es.json' } }));
    assert.deepEqual(shelf, { ...english });
    assert.deepEqual([...files], [['es', { articles: 'faq.es.json' }]]);
    assert.deepEqual(problems, []);
  });

  it('names the files of each language, in the city’s order', () => {
    const { shelf, files } = read(writeManifest({ en: { articles: 'faq.en.json', index: 'faq.en.index' }, es: { articles: 'faq.es.json' } }));
    assert.equal(shelf, undefined);
    assert.deepEqual([...files], [['en', { articles: 'faq.en.json', index: 'faq.en.index' }], ['es', { articles: 'faq.es.json' }]]);
  });

  it('may be written by hand: a list, or a list of articles', () => {
    assert.deepEqual(readArticleFile([article]).shelf?.articles, [article]);
    const { shelf, problems } = readArticleFile({ lang: 'en', articles: [{ ...article, id: 7, checked: '2031-02-28' }], synonyms: ['bin, can'], pins: [{ phrase: 'x', articleId: '7' }], frequent: ['7'] });
    assert.deepEqual(shelf, { lang: 'en', articles: [{ ...article, id: '7', checked: '2031-02-28' }], synonyms: ['bin, can'], pins: [{ phrase: 'x', articleId: '7' }], frequent: ['7'] });
    assert.deepEqual(problems, []);
  });

  it('leaves out what is wrong, and says where it stands', () => {
    const { shelf, problems } = readArticleFile({
      articles: [article, { id: 'b', question: ' ' }, null, 'text', { ...article, id: 'a' }, { ...article, id: 'c', topic: 3, checked: '2031-02-30', keywords: 'x', related: ['a', 4] }],
      frequent: ['a', 'gone'], pins: [{ phrase: 'x' }, { phrase: 'x', articleId: 'gone' }, { phrase: 'x', articleId: 'a', from: 'May' }, 5],
    });
    assert.deepEqual(shelf?.articles, [article, { ...article, id: 'c', related: ['a'] }]);
    assert.deepEqual([shelf?.frequent, shelf?.pins], [['a'], []]);
    assert.deepEqual(problems.map(({ path }) => path), [
      'articles[1].question', 'articles[1].answer', 'articles[2].id', 'articles[2].question', 'articles[2].answer', 'articles[3].id', 'articles[3].question',
      'articles[3].answer', 'articles[4].id', 'articles[5].topic', 'articles[5].checked', 'articles[5].keywords', 'articles[5].related', 'frequent', 'pins[0]', 'pins[1]', 'pins[2]', 'pins[3]',
    ]);
  });

  it('takes the version as text too, as a reader gives it that keeps every digit of a number', () => {
    assert.deepEqual(readArticleFile({ faq: '1', lang: 'en', articles: [{ id: 'a', question: 'Why?', answer: 'So.' }] }).problems, []);
    assert.equal(readArticleFile({ faq: '2', lang: 'en', articles: [] }).problems[0]?.path, 'faq');
  });

  it('tells of a column that is too short, of another version, and of a file that is none', () => {
    assert.deepEqual(paths({ faq: 1, columns: { id: ['a', 'b'], texts: ['Q?', 'A.', 'R?', 'B.'], topic: ['T'] } }), ['columns.topic']);
    assert.deepEqual(paths({ columns: { id: ['a', 'b'], texts: ['Q?', 'A.', 'R?'] } }), ['columns.texts', '']);
    assert.deepEqual(paths({ faq: 9, articles: [article] }), ['faq']);
    for (const json of [null, 3, 'text', {}, { columns: { id: 'a' } }, { articles: 'none' }]) assert.deepEqual(paths(json), [''], JSON.stringify(json));
    assert.deepEqual(paths({ languages: { en: {}, es: { articles: 4 } } }), ['languages.en.articles', 'languages.es.articles', '']);
  });

  it('takes nothing from what every object inherits', () => {
    const json = JSON.parse('{"articles":[{"id":"a","__proto__":{"question":"Q?","answer":"A."}}],"__proto__":{"synonyms":["x, y"]}}') as unknown;
    assert.deepEqual(readArticleFile(json).shelf?.articles, []);
    assert.deepEqual(readArticleFile(Object.create({ articles: [article] })).shelf, undefined);
    const named = JSON.parse('{"columns":{"id":["__proto__","constructor"],"texts":["Q?","A.","R?","B."],"__proto__":["x","y"]}}') as unknown;
    assert.deepEqual(readArticleFile(named).shelf?.articles.map(({ id }) => id), ['__proto__', 'constructor']);
    assert.equal(({} as Record<string, unknown>)['question'], undefined);
  });
});
