import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { requestAnswers, requestForm, requestPlace } from '../words/index.js';
import { CityError, newDraft, outgoingRequest, problemsFromRefusal, problemsWith, stepOf, wordsLimit, type Answer, type CityProblem, type Draft, type Question, type QuestionKind, type QuestionOrNote, type Step } from './index.js';

const empty = newDraft('key', 0);
const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({ code: 'Q', kind, label: 'How deep?', hint: '', required: false, choices: [], ...more });
const choices = [{ key: 'a', name: 'A' }, { key: 'b', name: 'B' }];

/** Each problem of a page as "where: message". */
function problems(draft: Partial<Draft>, step: Step, questions: readonly QuestionOrNote[] = []): string[] {
  return problemsWith({ ...empty, ...draft }, step, questions, 'en').map(({ at, message }) => `${at}: ${message}`);
}
const answered = (answer: Answer, asked: Question): string[] => problems({ answers: { Q: answer } }, 'questions', [asked]);

describe('what has to be mended before the next page', () => {
  test('service: one must be chosen, words may be left out', () => {
    assert.deepEqual(problems({}, 'service'), ['service: missingService']);
    assert.deepEqual(problems({ serviceCode: '0' }, 'service'), []);
  });

  test('words: as many as a city takes, counted as a reader counts', () => {
    const chosen = { serviceCode: 'S' };
    assert.deepEqual(problems({ ...chosen, words: `  ${'é'.repeat(wordsLimit)}  ` }, 'service'), []);
    assert.deepEqual(problems({ ...chosen, words: '🌳'.repeat(wordsLimit) }, 'service'), []);
    assert.deepEqual(problems({ ...chosen, words: 'e'.repeat(wordsLimit + 1) }, 'service'), ['words: tooManyWords']);
    assert.deepEqual(problemsWith({ ...empty, words: 'e'.repeat(wordsLimit + 1) }, 'service', [], 'en')[0]?.values, { count: 4000 });
  });

  test('place: an address, a point or the number of an address', () => {
    assert.deepEqual(problems({ place: { address: ' ' } }, 'place'), ['address: missingPlace']);
    const rough = { lat: 40.1, long: -75.2, accuracy: 5000 };
    assert.deepEqual(problems({ place: { address: '', point: rough } }, 'place'), ['address: roughPlace']);
    assert.deepEqual(problems({ place: { address: 'Mill Street', point: rough } }, 'place'), []);
    assert.deepEqual(problems({ place: { address: '', point: { ...rough, accuracy: 30 } } }, 'place'), []);
    for (const place of [{ address: 'Mill Street' }, { address: '', point: { lat: 1, long: 2 } }, { address: '', addressId: '7' }]) assert.deepEqual(problems({ place }, 'place'), []);
  });

  test('contact: nothing is needed, but what is given must be of use', () => {
    const contact = (email: string, phone: string): string[] => problems({ contact: { firstName: '', lastName: '', email, phone } }, 'contact');
    assert.deepEqual(contact('', ''), []);
    for (const email of ['jo@example.org', ' jo+311@mail.example.co.uk ', 'josé@exämple.org']) assert.deepEqual(contact(email, ''), []);
    for (const email of ['jo', 'jo@', '@example.org', 'jo@example', 'jo@example.', 'jo @example.org', 'jo@ex@ample.org']) assert.deepEqual(contact(email, ''), ['email: badEmail'], email);
    for (const phone of ['555-0100', '(215) 555-0100', '+1 215 555 0100 ext. 4', '٥٥٥٠١٠٠']) assert.deepEqual(contact('', phone), []);
    for (const phone of ['311', 'call me', '555-010']) assert.deepEqual(contact('', phone), ['phone: badPhone'], phone);
    assert.deepEqual(contact('jo', '1'), ['email: badEmail', 'phone: badPhone']);
  });

  test('check: nothing of its own', () => assert.deepEqual(problems({}, 'check'), []));

  const answers: readonly (readonly [what: string, answer: Answer, asked: Question, message: string | undefined])[] = [
    ['nothing where nothing is needed', '', question('string'), undefined],
    ['nothing', ' ', question('string', { required: true }), 'missingAnswer'],
    ['no text', '', question('text', { required: true }), 'missingAnswer'],
    ['no number', '', question('number', { required: true }), 'missingAnswer'],
    ['words for a number', 'two', question('number'), 'badNumber'],
    ['a number', '2', question('number', { required: true }), undefined],
    ['no date', ['', ' ', '', ''], question('datetime', { required: true }), 'missingAnswer'],
    ['half a date', ['', '3', '2026', ''], question('datetime'), 'badDate'],
    ['only a time', ['', '', '', '9:00'], question('datetime'), 'badDate'],
    ['a day that is none', ['30', '2', '2026', ''], question('datetime'), 'badDate'],
    ['a time that is none', ['3', '2', '2026', '99'], question('datetime'), 'badTime'],
    ['a date', ['3', 'Feb', '2026', '9 am'], question('datetime', { required: true }), undefined],
    ['no choice', '', question('singlevaluelist', { required: true, choices }), 'missingChoice'],
    ['a choice', 'a', question('singlevaluelist', { required: true, choices }), undefined],
    ['a choice the city has taken back', 'z', question('singlevaluelist', { required: true, choices }), 'missingChoice'],
    ['no choices', [], question('multivaluelist', { required: true, choices }), 'missingChoice'],
    ['two choices', ['a', 'b'], question('multivaluelist', { required: true, choices }), undefined],
    ['only choices of another service', ['3', '2'], question('multivaluelist', { required: true, choices }), 'missingChoice'],
    ['the date of another service', ['3', '2', '2026', ''], question('string', { required: true }), 'missingAnswer'],
  ];
  for (const [what, answer, asked, message] of answers) {
    test(`${asked.kind}${asked.required ? ', needed' : ''}: ${what}`, () => assert.deepEqual(answered(answer, asked), message ? [`question:Q: ${message}`] : []));
  }

  test('the message names the question, and problems stand in the order of the questions', () => {
    const asked = [question('string', { code: 'one', label: 'One?', required: true }), { code: 'n', note: 'Read this.' }, question('number', { code: 'two', label: 'Two?' })];
    const found = problemsWith({ ...empty, answers: { two: 'x' } }, 'questions', asked, 'en');
    assert.deepEqual(found.map(({ at, values }) => [at, values?.['question']]), [['question:one', 'One?'], ['question:two', 'Two?']]);
  });

  test('a question whose code is a word of the language is not taken for answered', () => {
    for (const code of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      assert.deepEqual(problems({}, 'questions', [question('string', { code, required: true })]), [`question:${code}: missingAnswer`]);
    }
  });
});

const kinds = ['string', 'text', 'number', 'datetime', 'singlevaluelist', 'multivaluelist'] as const;
const anyAnswer = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 5 }), fc.constantFrom('a', 'b', '12', ['a'], ['a', 'b'], ['3', '2', '2026', '9:00']));
const anyQuestion = fc.record({ code: fc.constantFrom('Q', '__proto__', 'constructor'), kind: fc.constantFrom(...kinds), required: fc.boolean() }).map((some) => question(some.kind, { ...some, choices }));

describe('whatever is answered', () => {
  test('each message is in the catalogue, and each problem leads to its page', () => {
    fc.assert(fc.property(anyAnswer, anyQuestion, (answer, asked) => {
      const draft = { ...empty, answers: Object.fromEntries([[asked.code, answer]]) };
      for (const { at, message } of problemsWith(draft, 'questions', [asked], 'en')) {
        assert.ok(message in { ...requestForm, ...requestPlace, ...requestAnswers });
        assert.equal(stepOf(at), 'questions');
      }
    }));
  });

  test('a needed answer without a problem is one that is sent, and a problem is never sent', () => {
    fc.assert(fc.property(anyAnswer, anyQuestion, (answer, asked) => {
      const draft = { ...empty, answers: Object.fromEntries([[asked.code, answer]]) };
      const found = problemsWith(draft, 'questions', [asked], 'en');
      const sent = Object.hasOwn(outgoingRequest(draft, [asked], 'en').answers, asked.code);
      if (found.length > 0) assert.equal(sent, false);
      else if (asked.required) assert.equal(sent, true);
    }), { numRuns: 500 });
  });
});

describe('a city’s refusal, brought to the answer it is about', () => {
  const asked: QuestionOrNote[] = [question('string', { code: 'WHISPAWN', label: 'How deep?' }), { code: 'NOTE', note: 'A note' }, question('string', { code: '1' }), question('string', { code: 'a' }), question('string', { code: 'x.y(', label: 'Odd?' })];
  const refused = (...words: string[]): readonly string[] =>
    problemsFromRefusal(words.map((one): CityProblem => ({ code: '400', words: one })), asked).map(({ at, message }) => `${at}: ${message}`);

  const cases: readonly (readonly [words: string, at: string | undefined])[] = [
    ['attribute[WHISPAWN] is required', 'question:WHISPAWN: cityRefusedAnswer'],
    ['WHISPAWN was not given.', 'question:WHISPAWN: cityRefusedAnswer'],
    ['WHISPAWNED was not given.', undefined],
    ['attribute[1] is required', 'question:1: cityRefusedAnswer'],
    ['Error 1 in your data', undefined],
    ['a thing is missing', undefined],
    ['x.y( is wrong', 'question:x.y(: cityRefusedAnswer'],
    ['NOTE is wrong', undefined],
    ['Email address is required', 'email: citySays'],
    ['phone number too short', 'phone: citySays'],
    ['first_name is required', 'firstName: citySays'],
    ['last name is required', 'lastName: citySays'],
    ['service_code not found', 'service: citySays'],
    ['lat and long are outside the boundary', 'address: citySays'],
    ['address_string could not be found', 'address: citySays'],
    ['long must be a number', 'address: citySays'],
    ['your comment is too long', undefined],
    ['description is too long', 'words: citySays'],
    ['', undefined],
    ['Something else', undefined],
  ];
  for (const [words, at] of cases) test(`"${words}" is about ${at ?? 'no answer'}`, () => assert.deepEqual(refused(words), at ? [at] : []));

  test('two reasons at one question are said once, two at one field each', () => {
    assert.deepEqual(refused('attribute[WHISPAWN] is required', 'WHISPAWN must be a word'), ['question:WHISPAWN: cityRefusedAnswer']);
    assert.deepEqual(refused('email is required', 'email is too long'), ['email: citySays', 'email: citySays']);
  });

  test('any words of a city, any code: never a throw', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (words, code) => {
      const error = new CityError('refused', 'No', { problems: [{ code: '', words }] });
      assert.ok(problemsFromRefusal(error.problems, [question('string', { code })]).length <= 1);
    }));
  });
});
