import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { bestBetsFrom, buildIndex, openFaqSearch, plainLanguage, synonymsFrom, wordsAsWritten, type Article, type FaqSearch, type LanguagePack } from './index.js';

/** Enough of a stemmer for these tests: a plural and a verb ending. */
const english: LanguagePack = {
  lang: 'en',
  stem: (word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word),
  weakWords: ['how', 'do', 'i', 'a', 'an', 'the', 'my', 'is', 'what', 'when', 'can', 'to', 'for', 'get', 'please'],
};

function article(id: string, question: string, answer: string, more: Partial<Article> = {}): Article {
  return { id, question, answer, ...more };
}

const articles = [
  article('bin-day', 'When is my rubbish collected?', 'Put the bin out before seven in the morning. We collect on weekdays.', { topic: 'Waste' }),
  article('sofa', 'How do I get rid of a sofa?', 'Book a pickup of bulky things. Rubbish crews do not take furniture.', { topic: 'Waste' }),
  article('permit', 'How do I get a parking permit?', 'Residents apply with proof of address. A permit costs 40 a year.', { topic: 'Streets', keywords: ['resident parking'] }),
  article('ticket', 'How can I contest a parking ticket?', 'Write to us within 21 days. Tell us why the ticket is wrong.', { topic: 'Streets' }),
  article('cafe', 'Can a café put tables on the pavement?', 'Yes, with a street café licence.', { topic: 'Business' }),
  article('library', 'What do I need for a library card?', 'Proof of address. Cards are free.', { topic: 'Library' }),
];
const search = openFaqSearch(buildIndex(articles, english), english);
const ids = (words: string, from: FaqSearch = search): string[] => from.find(words).map(({ id }) => id);

describe('finding an answer', () => {
  const cases: readonly (readonly [words: string, first: string, why: string])[] = [
    ['parking permit', 'permit', 'both words, in the question'],
    ['How do I get a permit for parking my car near my house, please?', 'permit', 'a whole sentence'],
    ['permits', 'permit', 'plural'],
    ['collecting rubbish', 'bin-day', 'another form of the verb'],
    ['rubbihs', 'bin-day', 'two letters swapped'],
    ['furnture', 'sofa', 'a letter missing, in the answer'],
    ['contst a tikcet', 'ticket', 'two words misspelt'],
    ['parking ti', 'ticket', 'the last word half typed'],
    ['l', 'library', 'one letter typed'],
    ['CAFE', 'cafe', 'without the accent, in capitals'],
    ['librarycard', 'library', 'two words written as one'],
  ];
  for (const [words, first, why] of cases) test(`“${words}” finds ${first}: ${why}`, () => assert.equal(ids(words)[0], first));

  test('a word in the question counts more than one in an answer', () => assert.deepEqual(ids('rubbish'), ['bin-day', 'sofa']));
  test('a slip never beats the very word', () => {
    const two = openFaqSearch(buildIndex([article('1', 'Where is the light?', ''), article('2', 'Where is the right?', '')], english), english);
    assert.deepEqual(ids('right ', two), ['2']);
  });
  test('words that tell nothing find nothing beside words that do', () => {
    assert.ok(!ids('how do I get a library').includes('sofa'));
    assert.deepEqual(ids('how do I get zzzzqq'), []);
    assert.ok(ids('how do I get').length > 0);
  });
  test('nothing is found for nothing, marks or unknown words', () => {
    for (const words of ['', '   ', '?!', '\u0000', 'zzzzqq']) assert.deepEqual(ids(words), []);
  });
  test('no more come than are wanted, and only those wanted', () => {
    assert.equal(search.find('parking', { limit: 1 }).length, 1);
    assert.deepEqual(search.find('parking', { wanted: (id) => id !== 'permit' }).map(({ id }) => id), ['ticket']);
  });
  test('ties keep the order of the city', () => {
    const twins = openFaqSearch(buildIndex([article('b', 'Rats', 'x'), article('a', 'Rats', 'x')], english), english);
    assert.deepEqual(ids('rats', twins), ['b', 'a']);
  });
  test('every article is found by its own question', () => {
    for (const { id, question } of articles) assert.equal(ids(question)[0], id);
  });
  test('no articles are no trouble', () => assert.deepEqual(ids('rats', openFaqSearch(buildIndex([], english), english)), []));
  test('how residents put it before finds the article, and can be left out', () => {
    const taught = articles.map((one) => (one.id === 'sofa' ? { ...one, wordings: ['who takes my old couch'] } : one));
    assert.deepEqual(ids('couch'), []);
    assert.deepEqual(ids('couch', openFaqSearch(buildIndex(taught, english), english)), ['sofa']);
  });
});

describe('languages', () => {
  const inLanguage = (lang: string, ...questions: string[]): FaqSearch => {
    const pack = { ...plainLanguage, lang, compounds: lang === 'de' };
    return openFaqSearch(buildIndex(questions.map((question, at) => article(String(at), question, '')), pack), pack);
  };
  const cases: readonly (readonly [lang: string, questions: string[], words: string, found: string[]])[] = [
    ['de', ['Wann kommt die Müllabfuhr?', 'Wo gibt es Anwohnerparkausweise?'], 'mullabfuhr', ['0']],
    ['de', ['Wie melde ich einen Wasserrohrbruch?', 'Wo ist das Amt?'], 'rohrbruch', ['0']],
    ['de', ['Wo steht der Container für Papier?', 'Wo ist das Amt?'], 'Papiercontainer', ['0']],
    ['zh', ['如何申请停车证?', '图书馆几点开门?'], '停车', ['0']],
    ['zh', ['如何申请停车证?', '图书馆几点开门?'], '图书馆', ['1']],
    ['ar', ['متى تُجمَع النفايات؟', 'أين المكتبة؟'], 'المكتبه', ['1']],
    ['ru', ['Когда вывозят мусор?', 'Где библиотека?'], 'мусор', ['0']],
    ['ja', ['ゴミの収集日はいつですか', '図書館はどこですか'], '収集日', ['0']],
  ];
  for (const [lang, questions, words, found] of cases) test(`${lang}: “${words}”`, () => assert.deepEqual(ids(words, inLanguage(lang, ...questions)), found));
});

describe('synonyms', () => {
  const withSynonyms = (...lines: string[]): FaqSearch => openFaqSearch(buildIndex(articles, english), english, { synonyms: synonymsFrom(lines, english) });
  test('one for the other', () => assert.deepEqual(ids('garbage', withSynonyms('trash, garbage, rubbish')).slice(0, 1), ['bin-day']));
  test('only the way the arrow points', () => {
    const oneWay = withSynonyms('licence => permit');
    assert.deepEqual(ids('licence', oneWay).sort(), ['cafe', 'permit']);
    assert.ok(!ids('permit', oneWay).includes('cafe'));
  });
  test('phrases on either side', () => {
    assert.equal(ids('settee', withSynonyms('settee => bulky things'))[0], 'sofa');
    assert.equal(ids('penalty charge', withSynonyms('penalty charge => ticket'))[0], 'ticket');
  });
  test('a synonym misspelt, or half typed', () => {
    const some = withSynonyms('garbage, rubbish');
    for (const words of ['garbgae', 'garb']) assert.equal(ids(words, some)[0], 'bin-day');
  });
  test('never outdo the very word', () => assert.equal(ids('ticket', withSynonyms('ticket, permit'))[0], 'ticket'));
  test('comments, empty and broken lines say nothing', () => assert.deepEqual(ids('rubbish', withSynonyms('# rubbish, permit', '', '=>', 'a =>', ',,,', 'rubbish')), ids('rubbish')));
});

describe('best bets', () => {
  let today = '2026-03-10';
  const bets = bestBetsFrom([
    { phrase: 'rubbish strike', articleId: 'library', from: '2026-03-01', until: '2026-03-31' },
    { phrase: 'permit', articleId: 'ticket' },
    { phrase: 'sofa', articleId: 'gone' },
    { phrase: '', articleId: 'permit' },
  ], english);
  const withBets = openFaqSearch(buildIndex(articles, english), english, { bestBets: bets, today: () => today });

  test('stand in front, once, whatever the form of their words', () => {
    assert.deepEqual(ids('permits please', withBets), ['ticket', 'permit']);
    assert.deepEqual(withBets.find('permit').map(({ pinned }) => pinned), [true, false]);
    assert.equal(withBets.find('permit', { limit: 1 }).length, 1);
  });
  test('count on their days alone', () => {
    assert.equal(ids('is there a rubbish strike', withBets)[0], 'library');
    today = '2026-04-01';
    assert.ok(!ids('is there a rubbish strike', withBets).includes('library'));
  });
  test('an article that is not there is not put in front', () => assert.deepEqual(ids('sofa', withBets), ids('sofa')));
});

describe('did you mean', () => {
  test('mends the words that no article has, and leaves the rest as typed', () => {
    assert.equal(search.didYouMean('Parking prmit?'), 'Parking permit?');
    assert.equal(search.didYouMean('parking permit'), undefined);
    assert.equal(search.didYouMean('zzzzqq'), undefined);
  });
  test('offers only what finds something', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const offered = search.didYouMean(words);
      assert.ok(offered === undefined || ids(offered).length > 0);
    }));
  });
});

describe('marks', () => {
  const marked = (words: string, text: string, from = search): string[] => from.marks(words, text).map(({ start, end }) => text.slice(start, end));
  test('show the words in the form they have in the text', () => {
    assert.deepEqual(marked('collecting', 'We collect what was collected.'), ['collect', 'collected']);
    assert.deepEqual(marked('cafe', 'A café'), ['café']);
    assert.deepEqual(marked('tikcet', 'The ticket'), ['ticket']);
    assert.deepEqual(marked('parking ti', 'A parking ticket'), ['parking', 'ticket']);
  });
  test('leave out words that tell nothing', () => assert.deepEqual(marked('how do I get a permit', 'How do I get a permit?'), ['permit']));
  test('show synonyms too', () => {
    const some = openFaqSearch(buildIndex(articles, english), english, { synonyms: synonymsFrom(['garbage, rubbish'], english) });
    assert.deepEqual(marked('garbage', 'Your rubbish', some), ['rubbish']);
  });
  test('are in order, within the text and apart', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, text) => {
      let end = -1;
      for (const mark of search.marks(words, `${text} parking ${text}`)) {
        assert.ok(mark.start > end && mark.end > mark.start);
        end = mark.end;
      }
      assert.ok(end <= 2 * text.length + 9);
    }));
  });
});

describe('how well an answer fits', () => {
  const found = (words: string, from = search) => from.find(words)[0];
  test('what holds every telling word covers all, what holds none of the rare ones little', () => {
    assert.equal(found('parking permit ')?.covers, 1);
    const part = found('parking for hot-air balloons')?.covers ?? 1;
    assert.ok(part > 0 && part < 0.5, `${part}`);
    assert.equal(found('how do I get')?.covers, 0);
  });
  test('what is only like the word asked for covers less', () => {
    const slip = found('furnture ')?.covers ?? 0;
    assert.ok(slip > 0.5 && slip < 1, `${slip}`);
  });
  test('sure of an answer that says what was asked, not of one that shares a word by chance', () => {
    for (const words of ['parking permit', 'How do I get a parking permit?', 'rubbihs collected', 'library card']) assert.equal(found(words)?.sure, true, words);
    for (const words of ['address of the nearest embassy', 'seven dwarfs in the forest', 'how do I get']) assert.notEqual(found(words)?.sure, true, words);
  });
  test('an editor is always sure', () => {
    const bets = openFaqSearch(buildIndex(articles, english), english, { bestBets: bestBetsFrom([{ phrase: 'embassy', articleId: 'library' }], english), today: () => '2026-03-10' });
    assert.deepEqual(bets.find('embassy').map(({ id, covers, sure }) => [id, covers, sure]), [['library', 1, true]]);
  });
  test('weak finds can be cut off', () => {
    assert.deepEqual(ids('rubbish'), ['bin-day', 'sofa']);
    assert.deepEqual(search.find('rubbish', { atLeast: 0.9 }).map(({ id }) => id), ['bin-day']);
  });
});

describe('mended words', () => {
  const written = wordsAsWritten(() => articles.flatMap(({ question, answer }) => [question, answer]));
  test('come with their accents, and small where a text ever writes them small', () => {
    const some = openFaqSearch(buildIndex(articles, english), english, { writtenAs: written });
    assert.equal(some.didYouMean('cafw licence'), 'café licence');
    assert.equal(some.didYouMean('proff of adress'), 'proof of address');
    assert.equal(written('put'), 'put');
    assert.equal(written('cards'), 'Cards');
    assert.equal(written('ticket'), 'ticket');
    assert.equal(written('unheard'), undefined);
  });
  test('the way most write it wins, and texts are read only when asked', () => {
    let read = 0;
    const asked = wordsAsWritten(() => (read++, ['Das Büro', 'im Buro', 'Büro der Stadt']));
    assert.equal(read, 0);
    assert.equal(asked('buro'), 'Büro');
    assert.equal(asked('das'), 'Das');
    assert.equal(read, 1);
  });
});
