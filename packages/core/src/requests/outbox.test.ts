import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MemoryCity, type CityBehaviour, type MemoryCityOptions } from '../testing/index.js';
import {
  CityError, isTooOld, longestKept, newDraft, openOutbox, readEntry, writeEntry,
  type CityErrorKind, type Draft, type EntryStore, type Letter, type Outbox, type OutboxEntry, type Service, type StoredEntry,
} from './index.js';

const minute = 60_000;
const service: Service = { code: '007', name: 'Pothole', description: '', groups: [], keywords: [], hasQuestions: false, numberComes: 'realtime' };
const filled: Draft = { ...newDraft('key-1', 0), serviceCode: '007', words: 'A deep hole by the school gate', place: { address: '120 Mill Street' }, contact: { firstName: 'Ada', lastName: '', email: 'ada@example.org', phone: '' } };

class TextStore implements EntryStore {
  readonly kept = new Map<string, { text: string; version: number }>();
  version = 0;
  /** Thrown by the next writes. */
  broken: Error | undefined;
  async read(key: string): Promise<StoredEntry | undefined> {
    const one = this.kept.get(key);
    const entry = one && readEntry(one.text);
    return one && entry && { entry, version: one.version };
  }
  async list(): Promise<readonly StoredEntry[]> {
    return (await Promise.all([...this.kept.keys()].map((key) => this.read(key)))).flatMap((one) => one ?? []);
  }
  async write(entry: OutboxEntry, over: number | undefined): Promise<number | undefined> {
    if (this.broken) throw this.broken;
    if (this.kept.get(entry.draft.key)?.version !== over) return undefined;
    this.kept.set(entry.draft.key, { text: writeEntry(entry), version: (this.version += 1) });
    return this.version;
  }
  async erase(key: string): Promise<void> {
    this.kept.delete(key);
  }
}

/** One browser: a store and a clock that all its tabs share. */
class Browser {
  readonly store = new TextStore();
  clock = Date.UTC(2026, 2, 5, 12);
  elapsed = 0;
  readonly city: MemoryCity;
  readonly held = new Set<string>();
  readonly learned = new Map<string, string>();
  constructor(behaviour: CityBehaviour = {}, options: Partial<MemoryCityOptions> = {}) {
    this.city = new MemoryCity({ services: [service], behaviour, now: () => this.clock, ...options });
  }
  get posts(): number {
    return this.city.calls.filter((call) => call === 'send').length;
  }
  pass(milliseconds: number): void {
    this.clock += milliseconds;
    this.elapsed += milliseconds;
  }
  tab(): Outbox {
    const { store, held, learned } = this;
    const born = this.elapsed;
    return openOutbox({
      store, cityOf: () => this.city, clock: { now: () => this.clock, elapsed: () => this.elapsed - born }, random: () => 1, wait: async () => {}, news: { tell() {}, hear: () => () => {} },
      memory: { read: async (name) => learned.get(name), write: async (name, text) => void learned.set(name, text), erase: async (name) => void learned.delete(name) },
      turn: {
        async whileAlone(name, work) {
          if (held.has(name)) return undefined;
          held.add(name);
          return work().finally(() => held.delete(name));
        },
      },
    });
  }
  letter(draft: Draft = filled, more: Partial<Letter> = {}): Letter {
    return { draft, service, questions: [], locale: 'en', city: 'city', keptFor: 'tab', ...more };
  }
  async entry(key = 'key-1'): Promise<OutboxEntry> {
    return (await this.store.read(key))?.entry ?? assert.fail('there is none');
  }
}

async function handOver(browser: Browser, tab = browser.tab()): Promise<Outbox> {
  await tab.put(browser.letter());
  await tab.drain();
  return tab;
}

/** Passes at once, as long as something is due within so long. */
async function goOn(browser: Browser, tab: Outbox, milliseconds: number): Promise<void> {
  const end = browser.clock + milliseconds;
  while (browser.clock < end) {
    browser.pass(Math.min(Math.max(await tab.drain(), 1000), end - browser.clock));
  }
  await tab.drain();
}

describe('a request in the outbox', () => {
  test('is kept before it is sent, sent once, and then nothing the resident wrote is kept', async () => {
    const browser = new Browser();
    const tab = browser.tab();
    await tab.put(browser.letter());
    assert.equal((await browser.entry()).state, 'queued');
    assert.equal(browser.posts, 0);
    await tab.drain();
    const { state, receipt } = await browser.entry();
    assert.deepEqual([state, receipt, browser.city.received.length], ['received', { id: '2026-0001' }, 1]);
    for (const told of ['school gate', 'Mill', 'Ada', 'example.org']) assert.ok(!browser.store.kept.get('key-1')?.text.includes(told), told);
  });

  test('N1 N2 N4 offline it is kept; N3 when the network is back it goes by itself, before its time', async () => {
    const browser = new Browser();
    const send = browser.city.send.bind(browser.city);
    browser.city.send = () => Promise.reject(new CityError('offline', 'no network'));
    const tab = await handOver(browser);
    assert.deepEqual([(await browser.entry()).state, (await browser.entry()).because], ['kept', 'offline']);
    browser.city.send = send;
    await tab.drain();
    assert.equal(browser.posts, 0);
    await tab.drain('online');
    assert.equal((await browser.entry()).state, 'received');
    await tab.drain('online');
    assert.equal(browser.posts, 1);
  });

  test('N5 N7 lost before it arrived, it is sent again only after a clean look that can be trusted', async () => {
    const browser = new Browser({ fails: 'timed-out' });
    const tab = await handOver(browser);
    assert.equal((await browser.entry()).state, 'checking');
    browser.city.behaviour = {};
    await goOn(browser, tab, 110_000);
    assert.equal(browser.posts, 1);
    await goOn(browser, tab, 10 * minute);
    assert.deepEqual([(await browser.entry()).state, browser.posts, browser.city.received.length], ['received', 2, 1]);
  });

  for (const [id, kind] of [['N6', 'unreachable'], ['N8', 'timed-out'], ['S1', 'failed'], ['N11 N15 S2 S10 S11 S12 S14 S15', 'unreadable']] as readonly (readonly [string, CityErrorKind])[]) {
    test(`${id} taken with its answer lost (${kind}), it is found, and never sent again`, async () => {
      const browser = new Browser({ losesAnswers: true });
      const send = browser.city.send.bind(browser.city);
      browser.city.send = (...given) => send(...given).catch(() => Promise.reject(new CityError(kind, 'lost', { mayHaveArrived: true })));
      const tab = await handOver(browser);
      assert.equal((await browser.entry()).state, 'checking');
      await goOn(browser, tab, minute);
      assert.deepEqual([(await browser.entry()).state, browser.posts, (await browser.entry()).receipt], ['received', 1, { id: '2026-0001' }]);
    });
  }

  test('N10 while the network comes and goes, one is on its way at most, and ever more rarely', async () => {
    const browser = new Browser({ fails: 'offline' });
    const tab = await handOver(browser);
    const before = browser.posts;
    for (let flaps = 0; flaps < 5; flaps += 1) await Promise.all([tab.drain('online'), tab.drain('online'), tab.drain('online')]);
    assert.equal(browser.posts, before + 5);
    await goOn(browser, tab, 60 * minute);
    assert.ok(browser.posts <= before + 5 + 6, `${browser.posts}`);
  });

  for (const [id, kind] of [['S3', 'busy'], ['S4', 'busy']] as const) {
    test(`${id} a busy city is left alone as long as it asks, up to an hour`, async () => {
      for (const [asks, waits] of [[20 * minute, 20 * minute], [600 * minute, 60 * minute]] as const) {
        const browser = new Browser();
        browser.city.send = () => Promise.reject(new CityError(kind, 'later', { retryAfter: asks, mayHaveArrived: id === 'S3' }));
        await handOver(browser);
        assert.equal((await browser.entry()).nextAt - browser.clock, waits);
      }
    });
  }

  test('S5 refused, it stays with its answers, and goes again as the resident changed it', async () => {
    const browser = new Browser({ refuses: [{ code: '400', words: 'description is too long' }] });
    const tab = await handOver(browser);
    const { state, problems, draft } = await browser.entry();
    assert.deepEqual([state, problems, draft.words], ['refused', [{ code: '400', words: 'description is too long' }], filled.words]);
    await goOn(browser, tab, 60 * minute);
    assert.equal(browser.posts, 1);
    browser.city.behaviour = {};
    await tab.put(browser.letter({ ...filled, words: 'A hole' }));
    await tab.drain();
    assert.deepEqual(browser.city.received.map(({ words }) => words), ['A hole']);
  });

  for (const [id, kind] of [['S6 N12', 'refused'], ['S7', 'not-allowed'], ['S8', 'not-found']] as readonly (readonly [string, CityErrorKind])[]) {
    test(`${id} ${kind} without a word, it waits for the resident, whole, and is not tried again by itself`, async () => {
      const browser = new Browser();
      browser.city.send = () => Promise.reject(new CityError(kind, 'no'));
      const tab = await handOver(browser);
      await goOn(browser, tab, 120 * minute);
      const { state, because, draft, nextAt } = await browser.entry();
      assert.deepEqual([state, because, draft.words, draft.attempts.length], ['refused', kind, filled.words, 1]);
      assert.ok(nextAt <= browser.clock);
    });
  }

  test('N9 nobody waits at the page for a slow city: what is on its way goes on though the form has gone (T4 T5)', async () => {
    const browser = new Browser({ delay: 30 });
    const tab = browser.tab();
    const leaving = new AbortController();
    await tab.put(browser.letter());
    const going = tab.keepGoing(leaving.signal);
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal((await browser.entry()).state, 'sending');
    leaving.abort();
    await going;
    assert.deepEqual([(await browser.entry()).state, browser.posts], ['received', 1]);
  });

  test('S13 its number is asked for again after a reload, and shown when it comes', async () => {
    const browser = new Browser({ answers: 'token', numberAfter: 5 * minute });
    const tab = await handOver(browser);
    assert.equal((await browser.entry()).state, 'waiting');
    await goOn(browser, tab, 2 * minute);
    const again = browser.tab();
    await goOn(browser, again, 5 * minute);
    assert.deepEqual([(await browser.entry()).state, (await browser.entry()).receipt?.id, browser.posts], ['received', '2026-0001', 1]);
  });

  test('S20 a city that knows repeats is sent the same again, also where others would be looked for', async () => {
    const browser = new Browser({ losesAnswers: true }, { knowsRepeats: true });
    const tab = await handOver(browser);
    browser.city.behaviour = {};
    await goOn(browser, tab, minute);
    assert.deepEqual([(await browser.entry()).state, browser.city.received.length, browser.city.calls.includes('requests')], ['received', 1, false]);
  });

  test('what no list can show is left to a person, looked for still, and never sent again by itself', async () => {
    const later: Service = { ...service, numberComes: 'batch' };
    const browser = new Browser({ fails: 'timed-out' }, { services: [later] });
    const tab = browser.tab();
    await tab.put(browser.letter(filled, { service: later }));
    await tab.drain();
    browser.city.behaviour = {};
    await goOn(browser, tab, 48 * 60 * minute);
    assert.deepEqual([(await browser.entry()).state, browser.posts, (await browser.entry()).draft.words], ['needs-person', 1, filled.words]);
  });
});

describe('the device', () => {
  test('D2 what cannot be kept is not taken, and the resident can be told', async () => {
    const browser = new Browser();
    browser.store.broken = new Error('QuotaExceededError');
    await assert.rejects(browser.tab().put(browser.letter()), /Quota/);
    assert.equal(browser.posts, 0);
  });

  test('D3 an attempt that cannot be written down is not made; it goes when it can', async () => {
    const browser = new Browser();
    const tab = browser.tab();
    await tab.put(browser.letter());
    browser.store.broken = new Error('AbortError');
    await tab.drain();
    assert.equal(browser.posts, 0);
    browser.store.broken = undefined;
    await goOn(browser, tab, 10 * minute);
    assert.deepEqual([(await browser.entry()).state, browser.posts], ['received', 1]);
  });

  test('D3 what was received and could not be written down is not sent again by this tab, and is found by another', async () => {
    const browser = new Browser();
    const tab = browser.tab();
    await tab.put(browser.letter());
    const send = browser.city.send.bind(browser.city);
    browser.city.send = async (...given) => {
      const answer = await send(...given);
      browser.store.broken = new Error('AbortError');
      return answer;
    };
    await tab.drain();
    assert.deepEqual((await tab.entries()).map(({ state }) => state), ['received']);
    assert.equal((await browser.entry()).state, 'sending');
    browser.store.broken = undefined;
    await goOn(browser, browser.tab(), 10 * minute);
    assert.deepEqual([(await browser.entry()).state, browser.posts], ['received', 1]);
  });

  test('D5 an entry of a later version, or a broken one, is left alone', () => {
    assert.equal(readEntry('{"version":2,"entry":{}}'), undefined);
    for (const text of ['', '{', 'null', '{"version":1}', '{"version":1,"entry":{"draft":{"key":"a"},"state":"sent"}}']) assert.equal(readEntry(text), undefined);
  });

  test('D5 an entry comes back as it was kept', async () => {
    const browser = new Browser();
    await browser.tab().put(browser.letter(filled, { questions: [{ code: 'Q', kind: 'singlevaluelist', label: 'Which?', hint: '', required: true, choices: [{ key: 'a', name: 'A' }] }, { code: 'N', note: 'Read this' }], keptFor: 'device' }));
    const entry = await browser.entry();
    assert.deepEqual(readEntry(writeEntry(entry)), entry);
    assert.equal(entry.keptFor, 'device');
    assert.equal(entry.questions.length, 2);
  });

  test('D6 cleared while the page is open, what was sent is still known here, and is not sent again', async () => {
    const browser = new Browser({ losesAnswers: true });
    const tab = await handOver(browser);
    browser.store.kept.clear();
    assert.equal((await tab.put(browser.letter())).state, 'checking');
    await goOn(browser, tab, 10 * minute);
    assert.deepEqual([(await browser.entry()).state, browser.city.received.length], ['received', 1]);
  });

  test('D8 what has lain for a week is not sent and not erased before the resident was asked', async () => {
    const browser = new Browser({ fails: 'busy' });
    const tab = await handOver(browser);
    browser.city.behaviour = {};
    browser.pass(longestKept + minute);
    await tab.drain();
    const entry = await browser.entry();
    assert.ok(isTooOld(entry, browser.clock));
    assert.equal(entry.draft.words, filled.words);
    assert.equal(browser.city.received.length, 0);
    await tab.drain({ key: 'key-1' });
    assert.equal(browser.city.received.length, 1);
  });

  test('C5 a clock set years ahead or back does not make an unsure request look long past', async () => {
    for (const years of [10, -10]) {
      const browser = new Browser({ fails: 'timed-out' });
      const tab = await handOver(browser);
      browser.city.behaviour = {};
      browser.clock += years * 365 * 24 * 60 * minute;
      await tab.drain({ key: 'key-1' });
      assert.equal(browser.posts, 1);
    }
  });
});

describe('tabs', () => {
  test('T1 two tabs with one draft send it once, and the second is shown what there is', async () => {
    const browser = new Browser();
    const [one, other] = [browser.tab(), browser.tab()];
    await Promise.all([one.put(browser.letter()), other.put(browser.letter())]);
    await Promise.all([one.drain(), other.drain(), one.drain()]);
    assert.equal((await other.put(browser.letter())).state, 'received');
    await other.drain();
    assert.equal(browser.posts, 1);
  });

  test('T2 what a dead tab had on its way is looked for by the next', async () => {
    const browser = new Browser();
    const send = browser.city.send.bind(browser.city);
    browser.city.send = (...given) => send(...given).then(() => new Promise<never>(() => {}));
    const dead = browser.tab();
    await dead.put(browser.letter());
    void dead.drain();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal((await browser.entry()).state, 'sending');
    browser.held.clear();
    await goOn(browser, browser.tab(), minute);
    assert.deepEqual([(await browser.entry()).state, browser.city.received.length], ['received', 1]);
  });

  test('T3 a tab that slept after it said it would send does not send when it wakes', async () => {
    const browser = new Browser();
    const send = browser.city.send.bind(browser.city);
    browser.city.send = (request, options) => {
      browser.pass(20_000);
      return send(request, options);
    };
    await handOver(browser);
    assert.deepEqual([(await browser.entry()).state, (await browser.entry()).because, browser.city.received.length], ['kept', 'stopped', 0]);
  });

  test('T7 handed over ten times in one breath it is one request', async () => {
    const browser = new Browser({ delay: 5 });
    const tab = browser.tab();
    await Promise.all(Array.from({ length: 10 }, async () => {
      await tab.put(browser.letter());
      await tab.drain();
    }));
    assert.equal(browser.posts, 1);
  });

  test('taken back it does not go by itself, and goes with what was changed', async () => {
    const browser = new Browser({ fails: 'offline' });
    const tab = await handOver(browser);
    assert.equal(await tab.takeBack('key-1'), true);
    browser.city.behaviour = {};
    await tab.drain('online');
    await tab.drain({ key: 'key-1' });
    await goOn(browser, tab, 60 * minute);
    assert.deepEqual([(await browser.entry()).state, browser.city.received.length], ['held', 0]);
    await tab.put(browser.letter({ ...filled, words: 'Two holes' }));
    await tab.drain();
    assert.deepEqual(browser.city.received.map(({ words }) => words), ['Two holes']);
  });

  test('too late to take back: on its way, perhaps arrived, or with the city', async () => {
    const slow = new Browser({ delay: 20 });
    const tab = slow.tab();
    await tab.put(slow.letter());
    const sending = tab.drain();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(await tab.takeBack('key-1'), false);
    await sending;
    assert.equal(await tab.takeBack('key-1'), false);
    const lost = new Browser({ fails: 'timed-out' });
    assert.equal(await (await handOver(lost)).takeBack('key-1'), false);
    assert.equal((await lost.entry()).state, 'checking');
  });

  test('forgotten while it is on its way, it does not come back', async () => {
    const browser = new Browser({ delay: 20 });
    const tab = browser.tab();
    await tab.put(browser.letter());
    const sending = tab.drain();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await tab.forget('key-1');
    await sending;
    assert.deepEqual(await tab.entries(), []);
  });
});

test('a city whose list does not show what it certainly has is waited for longer, and in the end not believed', async () => {
  const browser = new Browser();
  const list = browser.city.requests.bind(browser.city);
  browser.city.requests = async () => [];
  const tab = await handOver(browser);
  await goOn(browser, tab, 5 * minute);
  assert.ok(Number(browser.learned.get('civic-list-lag:city')) >= 4 * minute);
  await goOn(browser, tab, 120 * minute);
  assert.equal(browser.learned.get('civic-list-lag:city'), 'never');
  browser.city.behaviour = { fails: 'timed-out' };
  await tab.put(browser.letter({ ...filled, key: 'key-2' }));
  await tab.drain();
  browser.city.behaviour = {};
  await goOn(browser, tab, 120 * minute);
  assert.deepEqual([(await browser.entry('key-2')).state, browser.city.received.length], ['needs-person', 1]);
  browser.city.requests = list;
});
