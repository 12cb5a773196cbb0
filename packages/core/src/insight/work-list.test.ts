import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildIndex, bestBetsFrom, openFaqSearch, synonymsFrom, weakWordsEn, type Article, type LanguagePack } from '../faq/index.js';
import { accept, entriesThatHold, fewest, hideSmall, inSteps, knownWords, leastShare, noteOf, tally, vocabularyOf, workList, type Act, type CallTopic, type CityAnswers, type InsightNote, type WorkEntry } from './index.js';

const pack: LanguagePack = { lang: 'en', stem: (word) => word.replace(/s$/, ''), weakWords: weakWordsEn };
const today = '2026-10-31';
const articles: readonly Article[] = [
  { id: 'missed', question: 'My trash was not picked up', answer: 'Tell us by noon.', checked: '2026-05-01' },
  { id: 'day', question: 'When is trash day?', answer: 'Look up your street.', checked: '2026-05-01' },
  { id: 'cart', question: 'How do I get a trash cart?', answer: 'Ask for one.', checked: '2026-05-01' },
  { id: 'pay', question: 'How do I pay my water bill?', answer: 'Online or by mail.', checked: '2026-05-01' },
  { id: 'pay-late', question: 'How do I pay a late water bill?', answer: 'Online or by mail.', checked: '2026-05-01' },
  { id: 'parade', question: 'Where does the parade of 1998 go?', answer: 'Down Elm Row.', checked: '2020-01-01' },
];
const city: CityAnswers = { articles, synonyms: [], pins: [] };

let last = 0;
const times = (count: number, act: Act, lang = 'en'): InsightNote[] => Array.from({ length: count }, () => {
  const id = `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;
  return noteOf(act, { component: 'faq-search', path: '/', lang, now: new Date('2026-10-03T08:30:00Z'), id });
});
const searched = (count: number, words: readonly string[], unsure = false): InsightNote[] => times(count, { act: 'search.performed', found: '1-5', unsure, words });
const empty = (count: number, words: readonly string[]): InsightNote[] => times(count, { act: 'search.empty', words });
const opened = (count: number, article: string, rank: number, words: readonly string[], earlier?: readonly string[]): InsightNote[] =>
  times(count, { act: 'search.result_selected', article, rank, words, ...(earlier ? { earlier } : {}) });
const listOf = (notes: readonly InsightNote[], more: { callTopics?: readonly CallTopic[]; k?: number } & Partial<CityAnswers> = {}): readonly WorkEntry[] => workList({ ...city, notes, today, pack, ...more });
const brief = (entries: readonly WorkEntry[]): readonly string[] => entries.map(({ kind, words, articles: ids }) => `${kind} ${[...words, ...ids].join(' ')}`);

describe('The work list', () => {
  it('asks for an answer where searches find nothing, or nothing that fits', () => {
    const [entry, ...rest] = listOf([...empty(30, ['fireworks']), ...searched(3, ['fireworks'])]);
    assert.deepEqual(rest, []);
    assert.deepEqual({ kind: entry?.kind, words: entry?.words, evidence: entry?.evidence }, { kind: 'write', words: ['fireworks'], evidence: { searches: 33, failed: 22, empty: 22 } });
    assert.match(entry?.says ?? '', /“fireworks”.* of 33 searches or more, at least 22 found nothing that fits\.$/);
    assert.deepEqual(brief(listOf(searched(25, ['ferry'], true))), ['write ferry']);
    assert.deepEqual(listOf([...searched(100, ['ferry']), ...empty(30, ['ferry'])]), []);
  });

  it('asks for a wording instead where people came by an answer after all', () => {
    assert.deepEqual(brief(listOf([...empty(40, ['rubbish']), ...opened(20, 'missed', 2, ['trash'], ['rubbish'])])).filter((line) => line.startsWith('write')), []);
    const [entry] = listOf(opened(24, 'missed', 5, ['collection', 'week']));
    assert.deepEqual({ ...entry, says: '' }, { kind: 'wording', words: ['collection', 'week'], articles: ['missed'], text: 'collection week', into: 'keywords', evidence: { opened: 22, missed: 22 }, says: '' });
  });

  it('proposes a synonym where people put one word for another, or where a word leads to answers that share one', () => {
    assert.ok(listOf(opened(15, 'missed', 1, ['trash'], ['rubbish'])).some((entry) => entry.kind === 'synonym' && entry.line === 'rubbish => trash'));
    const garbage = [...opened(20, 'missed', 2, ['garbage', 'skipped']), ...opened(20, 'day', 2, ['garbage', 'week']), ...opened(20, 'cart', 2, ['garbage', 'new']), ...opened(250, 'pay', 1, ['water'])];
    assert.ok(listOf(garbage).some((entry) => entry.kind === 'synonym' && entry.line === 'garbage => trash'));
    assert.ok(!listOf(garbage, { synonyms: ['garbage => trash'] }).some(({ kind }) => kind === 'synonym'));
  });

  it('proposes a best bet only where nearly all want one answer that stands far down', () => {
    const entry = listOf(opened(40, 'cart', 6, ['bin'])).find(({ kind }) => kind === 'pin');
    assert.deepEqual(entry?.kind === 'pin' && entry.bet, { phrase: 'bin', articleId: 'cart' });
    assert.ok(!listOf([...opened(40, 'cart', 6, ['bin']), ...opened(20, 'day', 1, ['bin'])]).some(({ kind }) => kind === 'pin'));
    const within = [...opened(40, 'cart', 6, ['bin', 'new']), ...opened(40, 'cart', 6, ['bin', 'lid'])];
    assert.ok(!listOf(within).some(({ kind }) => kind === 'pin'), 'never typed alone');
  });

  it('asks to mend what did not help, with the reasons many ticked, or what sends people to the phone', () => {
    const rated = [
      ...times(30, { act: 'feedback.rated', question: 'effectiveness', article: 'day', answered: false, reasons: ['out-of-date'] }),
      ...times(9, { act: 'feedback.rated', question: 'effectiveness', article: 'day', answered: false, reasons: ['too-little'] }),
      ...times(12, { act: 'feedback.rated', question: 'effectiveness', article: 'day', answered: true, reasons: [] }),
    ];
    const [entry] = listOf(rated);
    assert.deepEqual(entry?.kind === 'mend' && [entry.reasons, entry.evidence], [['out-of-date'], { rated: 44, notAnswered: 33, 'because out-of-date': 22 }]);
    const called = [...opened(40, 'pay', 1, ['water']), ...times(25, { act: 'channel.switched', toChannel: 'phone', article: 'pay' })];
    assert.deepEqual(brief(listOf(called)), ['mend pay']);
  });

  it('asks to make one of two answers that are opened in turn', () => {
    assert.deepEqual(brief(listOf([...opened(30, 'pay', 1, ['water bill']), ...opened(28, 'pay-late', 2, ['water bill'])])), ['merge pay pay-late']);
  });

  it('asks to retire what nobody opens and nobody checked', () => {
    const month = articles.filter(({ id }) => id !== 'parade').flatMap(({ id }) => opened(20, id, 1, []));
    assert.deepEqual(brief(listOf(month)), ['retire parade']);
    assert.deepEqual(listOf(month, { callTopics: [{ words: 'parade', count: 2, article: 'parade' }] }), []);
    assert.deepEqual(listOf(month.slice(0, 30)), [], 'too few opened anything');
  });

  it('reads what the call centre was asked', () => {
    const callTopics = [{ words: 'Skipped my house', count: 25, article: 'missed' }, { words: 'Ferry times', count: 40 }, { words: 'Rare thing', count: 10 }];
    assert.deepEqual(brief(listOf([], { callTopics })), ['write Ferry times', 'wording Skipped my house missed']);
  });

  it('reads only notes in the language of the answers', () => {
    assert.deepEqual(listOf(times(30, { act: 'search.empty', words: ['fuegos'] }, 'es')), []);
  });
});

describe('Few people', () => {
  it('make no entry and stand in no count, whatever is noted', () => {
    const someWords = fc.subarray(['bin', 'garbage', 'trash', 'water bill', 'ferry'], { minLength: 1, maxLength: 2 });
    const act = fc.oneof(
      fc.record({ act: fc.constant('search.empty' as const), words: someWords }),
      fc.record({ act: fc.constant('search.performed' as const), found: fc.constant('1-5' as const), unsure: fc.boolean(), words: someWords }),
      fc.record({ act: fc.constant('search.result_selected' as const), article: fc.constantFrom(...articles.map(({ id }) => id)), rank: fc.integer({ min: 1, max: 9 }), words: someWords, earlier: someWords }),
      fc.record({ act: fc.constant('feedback.rated' as const), question: fc.constant('effectiveness' as const), article: fc.constant('day'), answered: fc.boolean(), reasons: fc.constant(['too-little'] as const) }),
      fc.record({ act: fc.constant('channel.switched' as const), toChannel: fc.constant('phone' as const), article: fc.constant('pay') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.integer({ min: 1, max: 30 })), { maxLength: 12 }), (acts) => {
        for (const { evidence, says } of listOf(acts.flatMap(([one, count]) => times(count, one)), { k: 3 })) {
          // In steps of 11, no difference of two counts says that some were one to ten.
          for (const count of Object.values(evidence)) assert.ok(count % fewest === 0 && (count > 0 || 'opened' in evidence), says);
          assert.doesNotMatch(says, /undefined/);
        }
      }),
      { numRuns: 300 },
    );
    assert.deepEqual(listOf([...empty(10, ['ferry']), ...opened(10, 'cart', 6, ['bin'])]), []);
  });

  it('are hidden in a table with as many others as its total would give away', () => {
    assert.deepEqual(hideSmall({ a: 40, b: 3, c: 25, d: 0 }), { a: 40, b: undefined, c: undefined, d: 0 });
    assert.deepEqual(hideSmall({ a: 40, b: 25 }), { a: 40, b: 25 });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), (counts) => {
        const cells = Object.fromEntries(counts.map((count, at) => [`c${at}`, count]));
        const shown = Object.entries(hideSmall(cells));
        const hidden = shown.filter(([, count]) => count === undefined).map(([name]) => cells[name] as number);
        for (const [, count] of shown) assert.ok(count === undefined || count === 0 || count >= fewest);
        const sum = hidden.reduce((total, count) => total + count, 0);
        const everything = hidden.length === counts.filter((count) => count > 0).length;
        assert.ok(hidden.length === 0 || everything || (hidden.length > 1 && sum >= fewest));
      }),
    );
    assert.deepEqual([0, 10, 11, 32, 33].map((count) => inSteps(count)), [0, 0, 11, 22, 33]);
  });

  it('say little: the least likely share of 3 in 4 is far below that of 300 in 400', () => {
    assert.ok(leastShare(3, 4) < 0.31 && leastShare(300, 400) > 0.7);
    assert.equal(leastShare(0, 0), 0);
  });
});

describe('A tally', () => {
  it('counts each search once and each opening under the words that led to it', () => {
    const { searches, empty: none, opened: all, parts, answers } = tally([...empty(2, ['a', 'b']), ...searched(3, ['a']), ...opened(4, 'day', 4, ['a'], ['b'])]);
    assert.deepEqual([searches, none, all], [5, 2, 4]);
    assert.deepEqual(parts.get('a')?.answers.get('day'), { opened: 4, missed: 4, deep: 4 });
    assert.deepEqual(parts.get('b')?.answers.get('day'), { opened: 4, missed: 4, deep: 0 });
    assert.equal(answers.get('day')?.opened, 4);
  });
});

describe('An entry that does not hold', () => {
  it('is left out: it would push down what people opened', () => {
    const notes = opened(40, 'pay', 1, ['water']);
    const told = { words: [], articles: [], evidence: {}, says: '' };
    const harm: WorkEntry = { ...told, kind: 'pin', bet: { phrase: 'water', articleId: 'day' } };
    const idle: WorkEntry = { ...told, kind: 'synonym', line: 'ferry => parade' };
    const help: WorkEntry = { ...told, kind: 'synonym', line: 'rubbish => trash cart' };
    const write: WorkEntry = { ...told, kind: 'write' };
    const seen = tally([...notes, ...opened(30, 'cart', 2, ['rubbish'])]);
    assert.deepEqual(entriesThatHold([harm, write, idle, help], city, seen, pack, today), [write, help]);
  });
});

describe('A month', () => {
  const vocabulary = vocabularyOf([...articles.map(({ question }) => question), 'rubbish, bin, garbage, collection, skipped'], pack);
  const searchOver = ({ articles: some, synonyms, pins }: CityAnswers): ((words: string) => string | undefined) => {
    const search = openFaqSearch(buildIndex(some, pack), pack, { synonyms: synonymsFrom(synonyms, pack), bestBets: bestBetsFrom(pins, pack), today: () => today });
    return (words) => search.find(words)[0]?.id;
  };

  it('teaches the search what residents call things, also for searches nobody made yet', () => {
    const wants = [['rubbish', 'missed', 'trash not picked up'], ['rubbish skipped', 'missed', 'trash not picked up'], ['bin', 'cart', 'trash cart'], ['a new bin', 'cart', 'trash cart']] as const;
    const notes = wants.flatMap(([typed, article, again]) => [
      ...empty(20, knownWords(typed, vocabulary)),
      ...opened(20, article, 1, knownWords(again, vocabulary), knownWords(typed, vocabulary)),
    ]);
    const aside = [['my rubbish was left', 'missed'], ['rubbish?', 'missed'], ['bins', 'cart'], ['I want a second bin', 'cart'], ['pay for water', 'pay']] as const;
    const right = (answers: CityAnswers): number => aside.filter(([typed, article]) => searchOver(answers)(typed) === article).length;
    const taught = accept(listOf(notes), city);
    assert.deepEqual([right(city), right(taught)], [1, 5]);
    assert.deepEqual(accept(listOf(notes, taught), taught), taught, 'a second month with the same notes adds nothing');
  });
});
