import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { MemoryCity, type CityBehaviour } from '../testing/index.js';
import {
  CityError, listLag, newDraft, submitRequest, type CityErrorKind, type Draft, type Outcome, type Service, type SubmitMeans,
} from './index.js';

const service: Service = { code: '007', name: 'Pothole', description: '', groups: [], keywords: [], hasQuestions: false, numberComes: 'realtime' };
const filled: Draft = { ...newDraft('key-1', 0), serviceCode: '007', words: 'A deep hole by the school gate', place: { address: '120 Mill Street' } };
const minute = 60_000;

/** A resident at a page: what the page keeps, and the time by its clock. */
class Resident {
  draft: Draft = filled;
  clock = Date.UTC(2026, 2, 5, 12);
  readonly city: MemoryCity;
  /** What happened, in its order. */
  readonly log: string[] = [];

  constructor(behaviour: CityBehaviour = {}, knowsRepeats = false) {
    this.city = new MemoryCity({ services: [service], behaviour, knowsRepeats, now: () => this.clock });
    const send = this.city.send.bind(this.city);
    this.city.send = (...given) => (this.log.push('send'), send(...given));
  }

  press(more: Partial<SubmitMeans> = {}): Promise<Outcome> {
    const keep = async (draft: Draft): Promise<void> => {
      await Promise.resolve();
      this.draft = draft;
      this.log.push(`keep ${draft.attempts.map(({ mayHaveArrived }) => (mayHaveArrived ? '?' : 'no')).join(' ')}`);
    };
    return submitRequest(this.draft, { city: this.city, questions: [], locale: 'en', now: () => this.clock, keep, ...more });
  }
}

describe('a try to send', () => {
  test('with a number, a token, or neither: the city has it', async () => {
    for (const [answers, state] of [['number', 'received'], ['token', 'numbering'], ['nothing', 'no-number']] as const) {
      const resident = new Resident({ answers });
      assert.equal((await resident.press()).state, state);
      assert.equal(resident.city.received.length, 1);
    }
  });

  test('number "0" is a number, and what the city says is passed on', async () => {
    const resident = new Resident();
    resident.city.send = async () => ({ id: '0', token: 't', serviceNotice: 'Within 3 days' });
    assert.deepEqual(await resident.press(), { state: 'received', id: '0', serviceNotice: 'Within 3 days' });
    resident.city.send = async () => ({ token: 't' });
    resident.draft = filled;
    assert.deepEqual(await resident.press(), { state: 'numbering', token: 't' });
  });

  test('is written down before it is made', async () => {
    const resident = new Resident();
    await resident.press();
    assert.deepEqual(resident.log, ['keep ?', 'send']);
    const { at, ...sent } = resident.draft.attempts[0] ?? assert.fail();
    assert.equal(at, resident.clock);
    assert.deepEqual(sent, { mayHaveArrived: true, serviceCode: '007', words: filled.words, place: filled.place });
  });

  const certain: readonly (readonly [kind: CityErrorKind, state: Outcome['state']])[] = [
    ['offline', 'kept'], ['busy', 'kept'], ['refused', 'refused'], ['not-allowed', 'refused'], ['not-found', 'refused'], ['duplicate', 'refused'], ['unreachable', 'kept'], ['timed-out', 'kept'], ['stopped', 'kept'], ['failed', 'kept'], ['unreadable', 'kept'],
  ];
  for (const [kind, state] of certain) {
    test(`that certainly did not arrive (${kind}) is ${state}, and remembered as such`, async () => {
      const resident = new Resident();
      resident.city.send = () => Promise.reject(new CityError(kind, 'No'));
      const outcome = await resident.press();
      assert.equal(outcome.state, state);
      assert.ok('because' in outcome && outcome.because === kind);
      assert.deepEqual(resident.log, ['keep ?', 'keep no']);
      assert.equal(resident.draft.words, filled.words);
    });
  }

  test('a refusal says why; a busy city says when', async () => {
    const problems = [{ code: '400', words: 'description is too long' }];
    const refused = await new Resident({ refuses: problems }).press();
    assert.deepEqual(refused.state === 'refused' && refused.problems, problems);
    const resident = new Resident();
    resident.city.send = () => Promise.reject(new CityError('busy', 'Later', { retryAfter: 5000 }));
    assert.deepEqual(await resident.press(), { state: 'kept', because: 'busy', retryAfter: 5000 });
  });

  test('without an answer is unsure, and stays so in the draft', async () => {
    for (const kind of ['timed-out', 'unreachable', 'failed', 'unreadable', 'stopped'] as const) {
      const resident = new Resident({ fails: kind });
      assert.deepEqual(await resident.press(), { state: 'unsure', because: kind });
      assert.deepEqual(resident.log, ['keep ?', 'send']);
    }
  });

  test('into a broken adapter is unsure rather than lost', async () => {
    const resident = new Resident();
    resident.city.send = () => Promise.reject(new TypeError('a slip'));
    assert.deepEqual(await resident.press(), { state: 'unsure', because: 'failed' });
  });

  test('is made though the browser cannot keep', async () => {
    for (const keep of [() => Promise.reject(new Error('full')), () => { throw new Error('forbidden'); }]) {
      const resident = new Resident();
      assert.equal((await resident.press({ keep })).state, 'received');
      resident.city.behaviour = { fails: 'offline' };
      assert.equal((await resident.press({ keep })).state, 'kept');
    }
  });

  test('can be given up', async () => {
    const leaving = new AbortController();
    const resident = new Resident({ delay: Infinity });
    const outcome = resident.press({ signal: leaving.signal });
    setTimeout(() => leaving.abort(), 5);
    assert.deepEqual(await outcome, { state: 'unsure', because: 'stopped' });
  });
});

describe('after an unsure try', () => {
  test('the next one looks first, and finds it', async () => {
    const resident = new Resident({ losesAnswers: true });
    await resident.press();
    resident.city.behaviour = {};
    resident.clock += minute;
    assert.deepEqual(await resident.press(), { state: 'received', id: '2026-0001' });
    assert.equal(resident.city.received.length, 1);
  });

  test('it is found though the resident has changed words, place and service since', async () => {
    const resident = new Resident({ losesAnswers: true });
    await resident.press();
    resident.city.behaviour = {};
    resident.draft = { ...resident.draft, serviceCode: '008', words: 'Please hurry up', place: { address: 'the school' } };
    assert.equal((await resident.press()).state, 'received');
    assert.equal(resident.city.received.length, 1);
  });

  test('a clean miss is believed only when the list had time to catch up', async () => {
    const resident = new Resident({ fails: 'timed-out' });
    await resident.press();
    resident.city.behaviour = {};
    resident.clock += listLag - 1;
    assert.deepEqual(await resident.press(), { state: 'unsure', because: 'timed-out' });
    assert.equal(resident.city.received.length, 0);
    resident.clock += 1;
    assert.equal((await resident.press()).state, 'received');
    assert.equal(resident.city.received.length, 1);
  });

  test('a clock that was set right in between does not hold the request back for years, nor a second', async () => {
    const resident = new Resident({ fails: 'timed-out' });
    resident.clock += 10 * 365 * 24 * 60 * minute;
    await resident.press();
    resident.city.behaviour = {};
    resident.clock -= 10 * 365 * 24 * 60 * minute;
    assert.equal((await resident.press()).state, 'received');
    const another = new Resident({ fails: 'timed-out' });
    await another.press();
    another.city.behaviour = {};
    another.clock -= 1000;
    assert.equal((await another.press()).state, 'unsure');
  });

  test('while the city cannot be asked nothing is sent', async () => {
    const resident = new Resident({ fails: 'timed-out' });
    await resident.press();
    resident.clock += 60 * minute;
    resident.city.requests = () => Promise.reject(new CityError('busy', 'Later'));
    resident.city.behaviour = {};
    assert.deepEqual(await resident.press(), { state: 'unsure', because: 'busy' });
    assert.equal(resident.log.filter((one) => one === 'send').length, 1);
  });

  test('a city that knows repeats is simply sent it again, with the same key', async () => {
    const resident = new Resident({ losesAnswers: true }, true);
    await resident.press();
    resident.city.behaviour = {};
    assert.deepEqual(await resident.press(), { state: 'received', id: '2026-0001' });
    assert.equal(resident.city.calls.includes('requests'), false);
    assert.equal(resident.city.received.length, 1);
  });

  test('a later try that certainly failed does not make the earlier one certain', async () => {
    const resident = new Resident({ fails: 'timed-out' });
    await resident.press();
    resident.clock += 10 * minute;
    resident.city.behaviour = {};
    resident.city.send = () => Promise.reject(new CityError('offline', ''));
    assert.equal((await resident.press()).state, 'kept');
    assert.deepEqual(resident.draft.attempts.map(({ mayHaveArrived }) => mayHaveArrived), [true, false]);
  });
});

test('whatever goes wrong, however often Send is pressed: one request at most, and "received" is never said falsely', async () => {
  const fault = fc.constantFrom<CityBehaviour>({}, { losesAnswers: true }, { fails: 'timed-out' }, { fails: 'offline' }, { fails: 'failed' }, { fails: 'busy' }, { refuses: [{ code: '400', words: '' }] });
  const press = fc.record({ fault, pause: fc.constantFrom(0, 1000, minute, 3 * minute, 60 * minute), reload: fc.boolean() });
  await fc.assert(fc.asyncProperty(fc.array(press, { maxLength: 8 }), fc.boolean(), async (presses, knowsRepeats) => {
    const resident = new Resident({}, knowsRepeats);
    for (const { fault, pause, reload } of presses) {
      resident.clock += pause;
      resident.city.behaviour = fault;
      if (reload) resident.draft = JSON.parse(JSON.stringify(resident.draft)) as Draft;
      const outcome = await resident.press();
      assert.ok(resident.city.received.length <= 1);
      if (outcome.state === 'received') {
        assert.equal(resident.city.received.length, 1);
        return;
      }
    }
  }), { numRuns: 500 });
});
