import * as fc from 'fast-check';
import {
  CityError, isOpen, isTooOld, newDraft, openOutbox, submitRequest,
  type City, type CityAnswer, type Draft, type EntryStore, type Letter, type Outbox, type OutboxEntry, type OutgoingRequest, type RequestQuery, type SendOptions, type Service, type ServiceRequest, type StoredEntry,
} from './index.js';
import { askedFor } from '../open311/index.js';

const second = 1000;
const minute = 60 * second;
const year = 365 * 24 * 60 * minute;

export type CityKind = 'keyed' | 'plain' | 'slow' | 'later' | 'wordless';

/** What happens in one run. `chances` are drawn one by one wherever something may go wrong; when they are used up all goes well. */
export interface Schedule {
  readonly kind: CityKind;
  readonly tabs: number;
  readonly reports: number;
  readonly locks: boolean;
  readonly chances: readonly number[];
  /** Milliseconds until the city's list shows what it took. */
  readonly lag: number;
}

export interface Told {
  readonly duplicates: number;
  readonly lost: number;
  readonly falselyReceived: number;
  readonly altered: number;
  readonly stored: number;
  readonly reports: number;
  /** Neither on record nor settled in the end: each is one a person was told about. */
  readonly leftToPerson: number;
  readonly leftOpen: number;
  readonly posts: number;
  readonly mostAtOnce: number;
  readonly kills: number;
  readonly clockJumps: number;
  /** How often a report was taken back and changed. */
  readonly changes: number;
  readonly trace: readonly string[];
}

interface Record_ { readonly key: string; readonly id: string; readonly at: number; readonly words: string; readonly request: ServiceRequest; readonly token: string }

/** Nothing in this world runs by the real clock: what is to happen stands in a queue, and the next in it is what happens next. */
class World {
  now = 0;
  #queue: { at: number; order: number; act: () => void }[] = [];
  #order = 0;

  after(milliseconds: number, act: () => void): void {
    const item = { at: this.now + milliseconds, order: (this.#order += 1), act };
    let place = this.#queue.length;
    while (place > 0 && this.#queue[place - 1]!.at > item.at) place -= 1;
    this.#queue.splice(place, 0, item);
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((done) => this.after(milliseconds, done));
  }

  async run(until: number): Promise<void> {
    for (;;) {
      await new Promise(setImmediate);
      const next = this.#queue[0];
      if (!next || next.at > until) break;
      this.#queue.shift();
      this.now = Math.max(this.now, next.at);
      next.act();
    }
    this.now = until;
  }
}

/** What a dead tab waits for. Made anew each time: one for all would hold every world that ever ended in it. */
const never = (): Promise<never> => new Promise(() => {});

class Tab {
  alive = true;
  /** A tab that sleeps does not say either that it still holds its lease. */
  asleepUntil = 0;
  readonly born: number;
  outbox: Outbox | undefined;
  readonly leaving = new AbortController();
  constructor(readonly model: Model, readonly name: string) {
    this.born = model.world.now;
  }

  /** A place where a tab may be killed, may be put to sleep, or simply goes on. */
  async gate(): Promise<void> {
    const { model } = this;
    if (!this.alive) return never();
    const chance = model.draw();
    if (chance % 16 === 1 && model.mayKill) model.kill(this);
    const pause = chance % 16 === 2 ? [5 * second, 40 * second, 5 * minute, 11 * minute][Math.floor(chance / 16) % 4]! : 1;
    this.asleepUntil = Math.max(this.asleepUntil, model.world.now + pause);
    await model.world.sleep(pause);
    return this.alive ? undefined : never();
  }
}

/** A city, a browser with tabs, and a resident, all of whom have bad luck. */
export class Model {
  readonly world = new World();
  readonly records: Record_[] = [];
  readonly trace: string[] = [];
  readonly durable = new Map<string, Letter>();
  /** What the resident took back, in the words that must not go any more; and what they write in their place. */
  readonly takenBack = new Map<string, string>();
  readonly changed = new Map<string, Letter>();
  /** In which tabs a press of Send has not come to its end: nobody can change anything there yet. */
  readonly pressed = new Set<{ readonly key: string; readonly tab: Tab }>();
  tabs: Tab[] = [];
  mayKill = true;
  posts = 0;
  mostAtOnce = 0;
  kills = 0;
  clockJumps = 0;
  falselyReceived = 0;
  altered = 0;
  changes = 0;
  #onTheWay = new Map<string, Set<Tab>>();
  #used = 0;
  #clock = Date.UTC(2026, 5, 1);
  #stored = new Map<string, { text: string; version: number }>();
  #version = 0;
  #locks = new Map<string, { tab: Tab; until: number }>();
  #listeners = new Map<Tab, Set<() => void>>();
  #memory = new Map<string, string>();
  #fine = false;

  constructor(readonly schedule: Schedule, readonly naive = false) {}

  draw(): number {
    return this.#fine ? 0 : (this.schedule.chances[this.#used++] ?? 0);
  }

  note(text: string): void {
    this.trace.push(`${String(this.world.now).padStart(9)} ${text}`);
  }

  kill(tab: Tab): void {
    this.note(`${tab.name} is killed`);
    this.kills += 1;
    tab.alive = false;
    tab.leaving.abort();
    this.#listeners.delete(tab);
    if (this.schedule.locks) for (const [name, lock] of this.#locks) if (lock.tab === tab) this.#locks.delete(name);
    this.tabs = this.tabs.filter((one) => one !== tab);
    // The resident comes back.
    this.world.after([minute, 10 * minute, 3 * 60 * minute][this.draw() % 3]!, () => this.open());
  }

  wall(): number {
    return this.#clock + this.world.now;
  }

  jump(by: number): void {
    this.note(`the clock is set by ${by}`);
    this.clockJumps += 1;
    this.#clock += by;
  }

  store(tab: Tab): EntryStore {
    const read = (key: string): StoredEntry | undefined => {
      const kept = this.#stored.get(key);
      return kept && { entry: JSON.parse(kept.text) as OutboxEntry, version: kept.version };
    };
    const fault = (): void => {
      if (this.draw() % 19 === 3) throw new Error('the database gave up');
    };
    return {
      read: async (key) => {
        await tab.gate();
        fault();
        return read(key);
      },
      list: async () => {
        await tab.gate();
        fault();
        return [...this.#stored.keys()].map((key) => read(key)!);
      },
      write: async (entry, over) => {
        await tab.gate();
        fault();
        const { key } = entry.draft;
        if (this.#stored.get(key)?.version !== over) return undefined;
        this.#version += 1;
        this.#stored.set(key, { text: JSON.stringify(entry), version: this.#version });
        this.#check(entry);
        this.note(`${tab.name} writes ${key} ${entry.state} ${entry.because ?? ''} attempts ${entry.draft.attempts.map((attempt) => (attempt.mayHaveArrived ? '?' : '-')).join('')} quiet ${entry.quiet}`);
        const version = this.#version;
        await tab.gate();
        fault();
        return version;
      },
      erase: async (key) => {
        await tab.gate();
        this.#stored.delete(key);
      },
    };
  }

  #check(entry: OutboxEntry): void {
    const { key, words } = entry.draft;
    const isTaken = entry.state === 'received' || entry.state === 'waiting';
    if (isTaken && !this.records.some((record) => record.key === key && (entry.receipt?.id ?? record.id) === record.id)) this.falselyReceived += 1;
    const wanted = [this.durable, this.changed].flatMap((letters) => letters.get(key)?.draft.words ?? []);
    if (!isTaken && wanted.length > 0 && !wanted.includes(words)) this.altered += 1;
  }

  #turn(tab: Tab) {
    return {
      whileAlone: async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
        await tab.gate();
        const lock = this.#locks.get(name);
        const isHeld = lock && (this.schedule.locks || (lock.until > this.wall() && lock.until <= this.wall() + 30 * second));
        if (isHeld) return undefined;
        const mine = { tab, until: this.wall() + 15 * second };
        this.#locks.set(name, mine);
        const keep = (): void => {
          if (!tab.alive || this.#locks.get(name) !== mine) return;
          if (this.world.now >= tab.asleepUntil) mine.until = this.wall() + 15 * second;
          this.world.after(5 * second, keep);
        };
        if (!this.schedule.locks) this.world.after(5 * second, keep);
        try {
          return await work();
        } finally {
          if (this.#locks.get(name) === mine) this.#locks.delete(name);
        }
      },
    };
  }

  city(tab: Tab): City {
    const { kind, lag } = this.schedule;
    const service = serviceOf(kind);
    return {
      knowsRepeats: kind === 'keyed',
      services: async () => ({ services: [service], notices: [] }),
      questions: async () => [],
      request: async () => undefined,
      send: async (request, options = {}) => this.#send(tab, request, options),
      numberFor: async (token) => {
        await this.#way(tab);
        return this.records.find((record) => record.token === token && this.world.now - record.at > 3 * minute)?.id;
      },
      requests: async (query: RequestQuery) => {
        await this.#way(tab);
        const listed = this.records.filter(({ at }) => this.world.now - at >= lag).map(({ request }) => request);
        const answer = askedFor(query, kind === 'later' ? [] : listed);
        await tab.gate();
        return answer;
      },
    };
  }

  /** To the city and back, for a question. */
  async #way(tab: Tab): Promise<void> {
    await tab.gate();
    const kinds = ['offline', 'unreachable', 'failed', 'unreadable', 'busy', 'timed-out'] as const;
    const chance = this.draw();
    if (chance % 3 === 1) throw new CityError(kinds[Math.floor(chance / 3) % kinds.length]!, 'no answer', { retryAfter: chance % 5 === 0 ? 90 * second : undefined });
  }

  async #send(tab: Tab, request: OutgoingRequest, { mayGo }: SendOptions): Promise<CityAnswer> {
    await tab.gate();
    if (mayGo?.() === false) {
      this.note(`${tab.name} may not go any more`);
      throw new CityError('stopped', 'it may not go');
    }
    this.posts += 1;
    const onTheWay = this.#onTheWay.get(request.key) ?? new Set<Tab>();
    this.#onTheWay.set(request.key, onTheWay.add(tab));
    this.mostAtOnce = Math.max(this.mostAtOnce, [...onTheWay].filter(({ alive }) => alive).length);
    this.note(`${tab.name} posts ${request.key}`);
    try {
      return await this.#posted(tab, request);
    } finally {
      onTheWay.delete(tab);
    }
  }

  async #posted(tab: Tab, request: OutgoingRequest): Promise<CityAnswer> {
    const lost = (kind: 'unreachable' | 'timed-out' | 'failed' | 'unreadable' | 'offline'): CityError => new CityError(kind, 'no answer', { mayHaveArrived: true });
    switch (this.draw() % 13) {
      case 1: throw new CityError('offline', 'before it left');
      case 2: throw lost('unreachable');
      case 3: this.#take(request); throw lost('unreachable');
      case 4: this.#take(request); throw lost('failed');
      case 5: throw lost('failed');
      case 6: this.#take(request); throw lost('unreadable');
      case 7: throw lost('unreadable');
      // It lies in a queue on the way, and comes although nobody waits any more.
      case 8: this.world.after(35 * second, () => this.#take(request)); await this.world.sleep(20 * second); await tab.gate(); throw lost('timed-out');
      case 9: throw new CityError('busy', 'later', { retryAfter: 40 * second, mayHaveArrived: true });
      case 10: this.#take(request); await tab.gate(); await tab.gate(); throw lost('offline');
      default:
    }
    // What has left arrives, whether or not its tab sleeps.
    await this.world.sleep((this.draw() % 15) * second);
    const { id, token } = this.#take(request);
    await tab.gate();
    return this.schedule.kind === 'later' ? { token } : { id };
  }

  #take(request: OutgoingRequest): Record_ {
    const before = this.schedule.kind === 'keyed' ? this.records.find(({ key }) => key === request.key) : undefined;
    if (before) return before;
    this.note(`the city takes ${request.key}`);
    if (this.takenBack.get(request.key) === request.words) this.altered += 1;
    const id = `n${this.records.length + 1}`;
    // The city's own clock is 20 minutes off.
    const at = { at: Date.UTC(2026, 5, 1) + this.world.now - 20 * minute, zoned: true, dayOnly: false };
    const listed: ServiceRequest = {
      id, status: 'open', statusWords: '', serviceCode: request.serviceCode, requestedAt: at, mediaUrls: [], notes: [],
      ...(this.schedule.kind !== 'wordless' && { description: request.words, address: request.place.address }),
    };
    const record = { key: request.key, id, at: this.world.now, words: request.words, request: listed, token: `t${id}` };
    this.records.push(record);
    return record;
  }

  open(): Tab {
    const tab = new Tab(this, `tab ${this.kills + this.tabs.length}`);
    this.note(`${tab.name} opens`);
    this.tabs.push(tab);
    const listeners = new Set<() => void>();
    this.#listeners.set(tab, listeners);
    const city = this.city(tab);
    tab.outbox = openOutbox({
      store: this.store(tab), turn: this.#turn(tab), cityOf: () => city,
      clock: { now: () => this.wall(), elapsed: () => this.world.now - tab.born },
      random: () => (this.draw() % 100) / 100,
      wait: async (milliseconds, signal) => {
        const woken = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
        await Promise.race([this.world.sleep(milliseconds), ...(signal.aborted ? [] : [woken])]);
        if (!tab.alive) await never();
      },
      memory: { read: async (name) => this.#memory.get(name), write: async (name, text) => void this.#memory.set(name, text), erase: async (name) => void this.#memory.delete(name) },
      news: {
        tell: () => {
          for (const [other, heard] of this.#listeners) if (other !== tab) this.world.after(2, () => heard.forEach((changed) => changed()));
        },
        hear: (changed) => {
          listeners.add(changed);
          return () => listeners.delete(changed);
        },
      },
    });
    if (!this.naive) void tab.outbox.keepGoing(tab.leaving.signal);
    return tab;
  }

  letter(number: number): Letter {
    const service = serviceOf(this.schedule.kind);
    const draft: Draft = { ...newDraft(`key-${number}`, this.wall()), serviceCode: service.code, words: `A deep hole at the corner, number ${number}`, place: { address: `${number} Mill Street` } };
    return { draft, service, questions: [], locale: 'en', city: 'city', keptFor: 'device' };
  }

  /** What the resident does: hands over each report, in one tab or in several at once, pressing again when it could not be kept. */
  async press(number: number): Promise<void> {
    for (let tries = 0; tries < 4; tries += 1) {
      const tab = this.tabs[this.draw() % Math.max(1, this.tabs.length)];
      if (!tab?.outbox) {
        await this.world.sleep(4 * 60 * minute);
        continue;
      }
      const letter = this.letter(number);
      if (this.naive) return this.#pressNaively(tab, letter);
      const both = this.draw() % 4 === 1 ? this.tabs.filter((one) => one !== tab) : [];
      for (const other of both) void this.put(other, letter);
      const done = await Promise.race([this.put(tab, letter), this.world.sleep(minute).then(() => false)]);
      if (!done) continue;
      this.durable.set(letter.draft.key, letter);
      return;
    }
  }

  async put(tab: Tab, letter: Letter): Promise<boolean> {
    const press = { key: letter.draft.key, tab };
    this.pressed.add(press);
    const done = (await tab.outbox?.put(letter).then(() => true, () => false)) === true;
    this.pressed.delete(press);
    return done;
  }

  /** The resident thinks again: takes a report back where that can be done, and hands it over in other words. */
  async change(number: number): Promise<void> {
    const key = `key-${number}`;
    const tab = this.tabs[this.draw() % Math.max(1, this.tabs.length)];
    const before = this.durable.get(key);
    if (!tab?.outbox || !before || this.naive || [...this.pressed].some((press) => press.key === key && press.tab.alive)) return;
    if (!(await Promise.race([tab.outbox.takeBack(key).catch(() => false), this.world.sleep(minute).then(() => false)])) || !this.#stored.has(key)) return;
    this.note(`${tab.name} has ${key} back`);
    this.changes += 1;
    this.takenBack.set(key, before.draft.words);
    this.changed.set(key, { ...before, draft: { ...before.draft, words: `${before.draft.words}, and a second one` } });
    await this.world.sleep((this.draw() % 5) * minute);
    await this.sendChanged();
  }

  /** What was taken back goes again when the resident sends it, on this visit or the next. */
  async sendChanged(): Promise<void> {
    const [tab] = this.tabs;
    if (!tab) return;
    for (const [key, letter] of this.changed) {
      if (await Promise.race([this.put(tab, letter), this.world.sleep(minute).then(() => false)])) this.durable.set(key, letter);
    }
    for (const [key, { text }] of this.#stored) {
      const letter = this.changed.get(key) ?? this.durable.get(key);
      // Taken back by a tab that died before its resident could say what they wanted changed.
      if (letter && (JSON.parse(text) as OutboxEntry).state === 'held') await Promise.race([this.put(tab, letter), this.world.sleep(minute)]);
    }
  }

  /** The canary: what most forms do. */
  async #pressNaively(tab: Tab, letter: Letter): Promise<void> {
    const city = { ...this.city(tab), knowsRepeats: this.schedule.kind === 'keyed' };
    for (let tries = 0; tries < 6; tries += 1) {
      const { state } = await submitRequest({ ...letter.draft, attempts: [] }, { city, questions: [], locale: 'en', now: () => this.wall(), keep: async () => {} });
      if (state === 'received' || state === 'numbering' || state === 'no-number' || state === 'refused') return;
      await this.world.sleep(5 * second);
    }
  }

  async finish(): Promise<void> {
    this.#fine = true;
    this.mayKill = false;
    if (this.tabs.length === 0) this.open();
    void this.sendChanged();
    await this.world.run(this.world.now + 12 * 60 * minute);
  }

  async told(): Promise<Told> {
    const perKey = new Map<string, number>();
    for (const { key } of this.records) perKey.set(key, (perKey.get(key) ?? 0) + 1);
    const entries = new Map([...this.#stored].map(([key, { text }]) => [key, JSON.parse(text) as OutboxEntry]));
    const lost = [...this.durable.keys()].filter((key) => !perKey.has(key) && !(entries.has(key) && isOpen(entries.get(key)!)));
    const isLeftToPerson = (entry: OutboxEntry): boolean => entry.state === 'needs-person' || isTooOld(entry, this.wall());
    const open = [...entries.values()].filter((entry) => entry.state !== 'received' && !isLeftToPerson(entry));
    return {
      duplicates: [...perKey.values()].filter((count) => count > 1).length, lost: lost.length, falselyReceived: this.falselyReceived, altered: this.altered,
      stored: perKey.size, reports: this.durable.size, posts: this.posts, mostAtOnce: this.mostAtOnce, kills: this.kills, clockJumps: this.clockJumps, changes: this.changes, trace: this.trace,
      leftToPerson: [...entries.values()].filter(isLeftToPerson).length, leftOpen: open.length,
    };
  }

  get memory(): Map<string, string> {
    return this.#memory;
  }
}

function serviceOf(kind: CityKind): Service {
  return { code: '007', name: 'Pothole', description: '', groups: [], keywords: [], hasQuestions: false, numberComes: kind === 'later' ? 'batch' : 'realtime' };
}

/** Any run of bad luck. Lists of chances shrink, so that what fails is shown with as little going wrong as it takes. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  kind: fc.constantFrom<CityKind>('keyed', 'plain', 'plain', 'slow', 'later', 'wordless'),
  tabs: fc.integer({ min: 1, max: 3 }),
  reports: fc.integer({ min: 1, max: 2 }),
  locks: fc.boolean(),
  chances: fc.array(fc.nat(9999), { maxLength: 120, size: 'max' }),
  lag: fc.nat(60 * second),
}).map((schedule) => (schedule.kind === 'slow' ? { ...schedule, lag: 10 * schedule.lag } : schedule));

export function someSchedules(count: number, seed: number): readonly Schedule[] {
  return fc.sample(anySchedule, { numRuns: count, seed });
}

/** What no run may come to, in words; undefined when all is well. */
export function wrongIn(told: Told, { kind, locks }: Schedule): string | undefined {
  if (told.duplicates > 0) return 'a report was kept twice';
  if (told.lost > 0) return 'a report was lost';
  if (told.falselyReceived > 0) return 'a report was said to be received that was not';
  if (told.altered > 0) return 'answers were altered';
  // A lease may end while its tab sleeps; what is sent then is safe by other means.
  if (told.mostAtOnce > 1 && locks) return 'a report was on its way twice at once';
  if (told.leftOpen > 0) return 'a report was left open although all was well again';
  if (told.leftToPerson > 0 && kind === 'keyed' && told.clockJumps === 0) return 'a person was asked although the city can tell';
  return undefined;
}

/** Plays a schedule to its end and tells what came of it. `naive` is the canary: a form that simply tries again. */
export async function play(schedule: Schedule, naive = false): Promise<Told> {
  const model = new Model(schedule, naive);
  // What an earlier request taught of a city whose list is slow.
  if (schedule.kind === 'slow') model.memory.set('civic-list-lag:city', String(2 * schedule.lag));
  for (let tab = 0; tab < schedule.tabs; tab += 1) model.open();
  for (let number = 1; number <= schedule.reports; number += 1) model.world.after(number * 100, () => void model.press(number));
  for (const time of [9, 70, 400]) {
    model.world.after(time * second, () => {
      const chance = model.draw();
      if (chance % 3 === 1) void model.change(1 + (chance % schedule.reports));
    });
  }
  for (let time = 1; time <= 3; time += 1) {
    model.world.after(time * 47 * second, () => {
      const chance = model.draw();
      if (chance % 4 === 1) model.jump([10 * year, -10 * year, 3 * minute, -3 * minute, 40 * minute][chance % 5]!);
    });
  }
  await model.world.run(6 * 60 * minute);
  await model.finish();
  return model.told();
}
