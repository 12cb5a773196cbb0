import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { durationStep, noteOf, pathTemplate, problemsWithNote, readNotes, type Act, type InsightNote, type NotedWhere } from './index.js';

const readJson = (path: string): object => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
const fitsSchema = ajv.compile(readJson('../../schemas/insight-event.schema.json'));

const where: NotedWhere = {
  component: 'faq-search', path: '/answers', lang: 'en-US', now: new Date('2026-03-04T10:59:58.123Z'), id: '7B2FD0C1-3F7E-4A9A-9A53-0B6D0F6A1C11', width: 390,
};
const acts: readonly Act[] = [
  { act: 'search.performed', found: '1-5', unsure: true, topic: 'Trash and big items', words: ['big items', 'pickup'] },
  { act: 'search.performed', found: '21+' },
  { act: 'search.empty', words: ['compost'] },
  { act: 'search.result_selected', article: 'missed-pickup', rank: 4, words: ['trash'], earlier: ['garbage'] },
  { act: 'feedback.rated', question: 'effectiveness', article: 'missed-pickup', answered: false, reasons: ['out-of-date', 'too-little'] },
  { act: 'channel.switched', toChannel: 'phone', article: 'missed-pickup', serviceCode: 'waste/1' },
  { act: 'search.result_selected', article: 'missed-pickup' },
  { act: 'feedback.rated', question: 'ease', rating: 5, serviceCode: '001' },
  { act: 'form.started' },
  { act: 'form.step_completed', page: 'place', step: 2, stepCount: 6, took: '10-30s', serviceCode: '001' },
  { act: 'form.error_shown', page: 'check', step: 6, stepCount: 6, error: 'kept.timed-out' },
  { act: 'form.abandoned', page: 'contact', step: 5, stepCount: 6, serviceCode: '001' },
  { act: 'form.submitted', took: '>10m', serviceCode: '001' },
  { act: 'form.confirmed', serviceCode: '001' },
  { act: 'status.checked', found: '0' },
  { act: 'status.checked', found: '1-5', serviceCode: '001' },
  { act: 'feedback.rated', question: 'satisfaction', rating: 1, serviceCode: '001' },
  { act: 'map.opened' },
  { act: 'map.exported', format: 'cjml' },
];
const agreed = (note: unknown): boolean => {
  const own = problemsWithNote(note).length === 0;
  assert.equal(fitsSchema(note), own, `${JSON.stringify(note)}\n${problemsWithNote(note).join('\n')}\n${ajv.errorsText(fitsSchema.errors)}`);
  return own;
};

describe('What is noted', () => {
  it('is a CloudEvent with the hour, the template of the path and the language alone', () => {
    assert.deepEqual(noteOf({ act: 'search.empty', words: ['compost'] }, { ...where, path: '/en/Answers/26-00012345?q=jane' }), {
      specversion: '1.0', id: '7b2fd0c1-3f7e-4a9a-9a53-0b6d0f6a1c11', source: '/en/answers/-', type: 'org.civic-elements.search.empty', time: '2026-03-04T10:00:00Z',
      datacontenttype: 'application/json',
      data: { component: 'faq-search', journey: 'unnamed', touchpoint: 'faq-search', channel: 'web', resultCount: '0', words: ['compost'], lang: 'en', viewport: 'small' },
    });
  });

  it('passes the checker and the published schema, whatever the act', () => {
    for (const act of acts) assert.ok(agreed(noteOf(act, where)), act.act);
  });

  it('passes them whatever a page, a city or a person puts into it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    const words = fc.option(fc.array(text, { maxLength: 9 }), { nil: undefined });
    const act = fc.oneof(
      fc.record({ act: fc.constant('search.performed' as const), found: fc.constantFrom('0' as const, '21+' as const), unsure: fc.boolean(), topic: text, words }),
      fc.record({ act: fc.constant('search.result_selected' as const), article: text, rank: fc.double(), words, earlier: words }),
      fc.record({ act: fc.constant('channel.switched' as const), toChannel: fc.constant('visit' as const), article: text, serviceCode: text }),
      fc.record({ act: fc.constant('form.error_shown' as const), page: fc.constant('known' as const), step: fc.double(), stepCount: fc.integer(), error: text, serviceCode: text }),
      fc.record({ act: fc.constant('form.step_completed' as const), page: fc.constant('check' as const), step: fc.double(), stepCount: fc.integer(), took: fc.double().map(durationStep), serviceCode: text }),
    );
    fc.assert(
      fc.property(act, text, text, text, text, fc.nat(), (one, path, lang, journey, touchpoint, width) => {
        assert.ok(agreed(JSON.parse(JSON.stringify(noteOf(one, { ...where, path: `/${path}`, lang, journey, touchpoint, width })))));
      }),
      { numRuns: 1000 },
    );
  });

  it('names no one by the path of the page', () => {
    assert.equal(pathTemplate('/residents/jane.doe@mail.example/requests/4711'), '/residents/-/requests/-');
    assert.equal(pathTemplate('/city/x/aVeryLongSecretTokenOfLettersOnlyThatOpensAnAccount/faq.html'), '/city/x/-/faq');
    assert.equal(pathTemplate('/m%C3%BCll/%D8%A7'), '/-/-');
    assert.equal(pathTemplate('/s/aBcXyZ'), '/s/-');
    assert.equal(pathTemplate('/a/b/c/d/e/f/g'), '/a/b/c/d/e/f');
    assert.equal(pathTemplate(''), '/');
  });
});

describe('A note from anywhere', () => {
  const good = JSON.parse(JSON.stringify(noteOf(acts[3] as Act, where))) as InsightNote;
  const changed = (change: object, data: object = {}): unknown => ({ ...good, ...change, data: { ...good.data, ...data } });
  const bad: Readonly<Record<string, unknown>> = {
    'free text': changed({}, { query: 'my neighbour Jane' }),
    'a word with a number': changed({}, { words: ['lot 12'] }),
    'three words in one': changed({}, { words: ['jane doe lives'] }),
    'seven words': changed({}, { words: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
    'a word twice': changed({}, { words: ['a', 'a'] }),
    'no word, where words are said to be': changed({}, { words: [] }),
    'an exact time': changed({ time: '2026-03-04T10:59:58Z' }),
    'a month that is none': changed({ time: '2026-13-04T10:00:00Z' }),
    'a query in the source': changed({ source: '/answers?q=jane' }),
    'a whole address': changed({ source: 'https://city.example/answers' }),
    'a number in the source': changed({ source: '/answers/4711' }),
    'another act': changed({ type: 'org.civic-elements.form.printed' }),
    'the answer to another question': changed({ type: 'org.civic-elements.feedback.rated' }, { question: 'ease', answered: true }),
    'a form that maps do not have': changed({ type: 'org.civic-elements.map.exported', data: { component: 'journey-map', journey: 'a', touchpoint: 'b', channel: 'web', format: 'jane.doc' } }),
    'an error with a number in it': { ...good, type: 'org.civic-elements.form.error_shown', data: { component: 'service-request', journey: 'a', touchpoint: 'b', channel: 'web', page: 'place', step: 2, stepCount: 6, error: '120 mill street' } },
    'a rating that nobody was asked for': changed({ type: 'org.civic-elements.feedback.rated' }, { question: 'ease', rating: 6 }),
    'the name of an inherited property as act': changed({ type: 'org.civic-elements.constructor' }),
    'somebody else’s type': changed({ type: 'org.example.cx.search.empty' }),
    'an act without what goes with it': { ...good, data: { component: 'faq-search', journey: 'a', touchpoint: 'b', channel: 'web' } },
    'what goes with another act': changed({}, { answered: true }),
    'an extension': changed({ traceparent: '00-1-1-00' }),
    'a reason of one’s own': changed({ type: 'org.civic-elements.feedback.rated' }, { reasons: ['because of Jane'] }),
    'a person’s id': changed({ id: 'jane' }),
    'a rank that is no place': changed({}, { rank: 0 }),
    'an empty search that found something': { ...good, type: 'org.civic-elements.search.empty', data: { component: 'faq-search', journey: 'a', touchpoint: 'b', channel: 'web', resultCount: '1-5' } },
    'no object': 'note', 'nothing': null, 'a list': [], 'no data': { ...good, data: null },
  };
  for (const [name, note] of Object.entries(bad)) it(`is refused: ${name}`, () => assert.equal(agreed(note), false));

  it('is judged by its own properties', () => {
    assert.ok(problemsWithNote(Object.create(good)).length > 0);
    const polluted = JSON.parse(JSON.stringify(good).replace('"rank":4', '"rank":4,"__proto__":{"query":"x"}')) as unknown;
    assert.equal(agreed(polluted), false);
  });

  it('is never repeated in what is said of it', () => {
    const said = problemsWithNote({ ...good, 'jane doe': 1, source: '/jane/1', data: { ...good.data, 'jane doe': 'jane', words: ['jane 1'] } }).join();
    assert.doesNotMatch(said, /jane/);
    assert.equal(said.split('.,').length, 4);
  });

  it('is refused where it holds a word that is not the city’s', () => {
    assert.deepEqual(problemsWithNote(good, (word) => word === 'trash'), ['data.earlier: holds a word that is not the city’s.']);
  });

  it('is judged alike by checker and schema, whatever is changed in it', () => {
    const value = fc.oneof(fc.constantFrom<unknown>('', '0', '1-5', 'web', 'en', 'small', true, 0, 1, 51, 1.5, null, [], ['a'], ['a b'], {}, '/a', 'search.empty', 'phone', 'ease', 'satisfaction', 'place', '<10s', 'kept.offline', 5, 'svg'), fc.string(), fc.jsonValue());
    const names = ['component', 'journey', 'touchpoint', 'channel', 'resultCount', 'unsure', 'topic', 'article', 'serviceCode', 'rank', 'words', 'earlier', 'question', 'answered', 'reasons', 'toChannel', 'page', 'step', 'stepCount', 'durationBucket', 'error', 'rating', 'format', 'lang', 'viewport', 'toString'];
    fc.assert(
      fc.property(fc.constantFrom(...acts), fc.constantFrom(...names, ...Object.keys(good)), value, fc.boolean(), (act, name, put, inside) => {
        const note = JSON.parse(JSON.stringify(noteOf(act, where))) as Record<string, unknown>;
        if (inside) (note.data as Record<string, unknown>)[name] = put;
        else note[name] = put;
        agreed(JSON.parse(JSON.stringify(note)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('A file of notes', () => {
  it('is read line by line; what is bad is counted, and what came twice counts once', () => {
    const note = JSON.stringify(noteOf(acts[0] as Act, where));
    const { notes, bad, repeated } = readNotes([note, '', '{"type":', 'null', note, note.replace('"web"', '"phone"'), note.replace('7b2f', '7b2e'), '['.repeat(20_000)]);
    assert.deepEqual({ notes: notes.length, bad, repeated }, { notes: 2, bad: 4, repeated: 1 });
  });
});

describe('The model that cities share', () => {
  const path = new URL('../../../../../shared/data/journey/event.schema.json', import.meta.url);
  it('takes our notes where they add nothing of their own', { skip: !existsSync(path) && '../shared/data/journey/event.schema.json is not here' }, () => {
    const model: ValidateFunction = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
    const plain: readonly Act[] = [{ act: 'search.performed', found: '6-20', topic: 'Trash' }, { act: 'search.empty' }, { act: 'channel.switched', toChannel: 'web_form', serviceCode: '4' },
      { act: 'form.started', serviceCode: '4' }, { act: 'form.submitted', took: '3-10m', serviceCode: '4' }, { act: 'form.confirmed' }, { act: 'feedback.rated', question: 'ease', rating: 1 }];
    for (const act of plain) {
      const note = noteOf(act, { ...where, journey: 'missed-trash', touchpoint: 'look-it-up' });
      assert.ok(model({ ...note, type: note.type.replace('org.civic-elements.', 'org.example.cx.') }), ajv.errorsText(model.errors));
    }
  });
});
