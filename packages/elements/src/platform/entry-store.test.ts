import { newDraft, type OutboxEntry } from '@civic-elements/core/requests';
import { MemoryCity } from '@civic-elements/core/testing';
import { expect } from '@open-wc/testing';
import { asked, openDeviceStore, type DeviceStore } from './device-store.js';
import { DeviceEntryStore, EntryOfAnotherTab, openOutboxDatabase } from './entry-store.js';
import { pageClock } from './page-clock.js';
import { openPageOutbox } from './page-outbox.js';
import { openNews } from './tab-news.js';
import { openTurn } from './turn.js';
import { uniqueKey } from './unique-key.js';
import { wait } from './wait.js';

const service = { code: '007', name: 'Lamp', description: '', groups: [], keywords: [], hasQuestions: false, numberComes: 'realtime' } as const;
const entry = (key: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  draft: { ...newDraft(key, 1), serviceCode: '007', words: 'Näher am Ufer ماء 🌳' }, service, questions: [], locale: 'en', city: 'c', keptFor: 'tab', state: 'queued', putAt: 1, nextAt: 1, tries: 0, quiet: 0, ...more,
});

const aCity = (): MemoryCity => new MemoryCity({ services: [{ ...service, code: '001' }] });

describe('entries on the device', () => {
  let database: DeviceStore;
  let key: string;
  beforeEach(async () => {
    database = await openOutboxDatabase();
    key = uniqueKey();
  });
  afterEach(async () => {
    await new DeviceEntryStore(database).erase(key);
    database.close();
  });

  it('come back as they were kept, and the disk holds none of their words', async () => {
    const store = new DeviceEntryStore(database);
    for (const keptFor of ['tab', 'device'] as const) {
      const kept = entry(key, { keptFor });
      const there = await store.read(key);
      expect(await store.write(kept, there?.version)).to.be.a('number');
      expect((await new DeviceEntryStore(database).read(key))?.entry).to.deep.equal(kept);
      const raw = await database.look(['entries'], (rooms) => asked(rooms('entries').get(key)));
      expect(raw.body.by).to.equal(keptFor);
      expect(new TextDecoder().decode(raw.body.sealed.bytes)).not.to.contain('Ufer');
    }
  });

  it('are written by one of many at once, and no version is used twice', async () => {
    const stores = [new DeviceEntryStore(database), new DeviceEntryStore(await openOutboxDatabase()), new DeviceEntryStore(database)];
    const won = await Promise.all(stores.map((store) => store.write(entry(key), undefined)));
    expect(won.filter((version) => version !== undefined).length).to.equal(1);
    const first = won.find((version) => version !== undefined) as number;
    await stores[0]?.erase(key);
    const second = (await stores[0]?.write(entry(key), undefined)) as number;
    expect(second).to.be.greaterThan(first);
    expect(await stores[1]?.write(entry(key), first)).to.equal(undefined);
  });

  it('can be read as long as the tab lives, and by nobody after', async () => {
    await new DeviceEntryStore(database).write(entry(key), undefined);
    const name = Object.keys(sessionStorage).find((one) => one.endsWith('-key')) as string;
    const mine = sessionStorage.getItem(name) as string;
    sessionStorage.removeItem(name);
    const another = new DeviceEntryStore(database);
    const failed = await another.read(key).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(EntryOfAnotherTab);
    expect((await another.list()).map(({ entry: { draft } }) => draft.key)).not.to.include(key);
    await another.tidy(Date.now() + 2 * 86_400_000);
    sessionStorage.setItem(name, mine);
    expect(await new DeviceEntryStore(database).read(key)).to.equal(undefined);
  });

  it('D5 of another make are passed over', async () => {
    await database.change(['entries'], (rooms) => asked(rooms('entries').put({ key, version: 1, at: 0, body: { text: '{"version":9}' } })));
    expect((await new DeviceEntryStore(database).list()).map(({ entry: { draft } }) => draft.key)).not.to.include(key);
  });
});

describe('a database on the device', () => {
  const open = (name: string, version = 1): Promise<DeviceStore> => openDeviceStore({ name, version, prepare: (made) => made.objectStoreNames.contains('room') || made.createObjectStore('room') });
  let name: string;
  beforeEach(() => (name = `test-${uniqueKey()}`));
  afterEach(() => void indexedDB.deleteDatabase(name));

  it('D3 keeps all of a change or nothing', async () => {
    const store = await open(name);
    const failed = await store.change(['room'], async (rooms) => {
      await asked(rooms('room').put(1, 'one'));
      throw new Error('half way');
    }).catch((error: Error) => error.message);
    expect(failed).to.equal('half way');
    expect(await store.look(['room'], (rooms) => asked(rooms('room').get('one')))).to.equal(undefined);
    store.close();
  });

  it('gives a change up that cannot begin because something else holds its room, and nothing of it comes later', async () => {
    const prepare = (made: IDBDatabase): unknown => made.createObjectStore('room');
    const hasty = await openDeviceStore({ name, version: 1, prepare, patience: 300 });
    const store = await openDeviceStore({ name, version: 1, prepare });
    const other = (await asked(indexedDB.open(name))).transaction('room', 'readwrite');
    let isHolding = true;
    const hold = (): void => {
      if (isHolding) other.objectStore('room').get('one').addEventListener('success', hold);
    };
    hold();
    expect(await hasty.change(['room'], (rooms) => asked(rooms('room').put(1, 'one'))).then(() => 'kept', (error: Error) => error.message)).to.contain('does not answer');
    isHolding = false;
    await new Promise((done) => other.addEventListener('complete', done));
    other.db.close();
    expect(await store.look(['room'], (rooms) => asked(rooms('room').get('one')))).to.equal(undefined);
    expect(await store.change(['room'], (rooms) => asked(rooms('room').put(2, 'two')))).to.equal('two');
    hasty.close();
    store.close();
  });

  it('D6 is opened anew when it was cleared while the page was open', async () => {
    const store = await open(name);
    await store.change(['room'], (rooms) => asked(rooms('room').put(1, 'one')));
    await asked(indexedDB.deleteDatabase(name));
    expect(await store.look(['room'], (rooms) => asked(rooms('room').get('one')))).to.equal(undefined);
    await store.change(['room'], (rooms) => asked(rooms('room').put(2, 'two')));
    expect(await store.look(['room'], (rooms) => asked(rooms('room').get('two')))).to.equal(2);
    store.close();
  });

  it('D4 lets a newer version in, and says so where an older page does not', async () => {
    const older = await open(name);
    const newer = await open(name, 2);
    newer.close();
    await new Promise<void>((done) => {
      const held = indexedDB.open(name);
      held.addEventListener('success', () => {
        void open(name, 3).then(() => expect.fail('it was let in'), (error: Error) => expect(error.message).to.contain('older')).then(() => {
          held.result.close();
          done();
        });
      });
    });
    expect(await open(name, 1).catch((error: DOMException) => error.name)).to.equal('VersionError');
    older.close();
  });
});

for (const locks of [true, false]) {
  describe(`turns of tabs, by ${locks ? 'locks' : 'leases'}`, () => {
    let database: DeviceStore;
    beforeEach(async () => (database = await openOutboxDatabase()));
    afterEach(() => database.close());

    it('one at a time; the next when it is over, also by an error', async () => {
      const name = uniqueKey();
      const [one, other] = [openTurn(database, { locks }), openTurn(database, { locks })];
      let release = (): void => {};
      const held = one.whileAlone(name, () => new Promise<string>((done) => (release = () => done('mine'))));
      await wait(50);
      expect(await other.whileAlone(name, async () => 'theirs')).to.equal(undefined);
      release();
      expect(await held).to.equal('mine');
      expect(await other.whileAlone(name, async () => 'theirs')).to.equal('theirs');
      const failed = await one.whileAlone(name, () => Promise.reject(new Error('no'))).catch((error: Error) => error.message);
      expect(failed).to.equal('no');
      expect(await other.whileAlone(name, async () => 'again')).to.equal('again');
    });
  });
}

describe('a lease', () => {
  it('T2 of a tab that is gone ends by itself, and one of a clock that was wrong does not hold for years', async () => {
    const database = await openOutboxDatabase();
    for (const jump of [16_000, -10 * 365 * 86_400_000]) {
      const name = uniqueKey();
      let now = Date.now();
      const lease = openTurn(database, { locks: false, now: () => now });
      void lease.whileAlone(name, () => new Promise(() => {}));
      await wait(50);
      const other = openTurn(database, { locks: false, now: () => now });
      expect(await other.whileAlone(name, async () => 'mine')).to.equal(undefined);
      now += jump;
      expect(await other.whileAlone(name, async () => 'mine')).to.equal('mine');
    }
    database.close();
  });

  it('that is still in use is kept', async () => {
    const database = await openOutboxDatabase();
    const name = uniqueKey();
    const long = openTurn(database, { locks: false, leaseTime: 300 }).whileAlone(name, () => wait(900).then(() => 'done'));
    await wait(600);
    expect(await openTurn(database, { locks: false, leaseTime: 300 }).whileAlone(name, async () => 'mine')).to.equal(undefined);
    expect(await long).to.equal('done');
    database.close();
  });
});

it('news reach the other tabs and not the one that tells, until they stop to listen', async () => {
  const leaving = new AbortController();
  const name = uniqueKey();
  const [one, other] = [openNews(name, leaving.signal), openNews(name, leaving.signal)];
  let [heardHere, heardThere] = [0, 0];
  one.hear(() => (heardHere += 1));
  const stop = other.hear(() => (heardThere += 1));
  one.tell();
  await wait(200);
  expect([heardHere, heardThere]).to.deep.equal([0, 1]);
  stop();
  one.tell();
  await wait(200);
  expect(heardThere).to.equal(1);
  leaving.abort();
  one.tell();
});

describe('the outbox of a browser', () => {
  const memory = { read: async () => undefined, write: async () => undefined, erase: async () => undefined };
  const letter = (key: string) => ({ ...entry(key), service: { ...service, code: '001' }, draft: { ...entry(key).draft, serviceCode: '001', place: { address: '1 Mill Street' } } });

  it('T1 sends once from two tabs, and tells each', async () => {
    const city = aCity();
    const leaving = new AbortController();
    const tabs = await Promise.all([1, 2].map(() => openPageOutbox({ cityOf: (name) => (name === 'c' ? city : undefined), memory }, leaving.signal)));
    const key = uniqueKey();
    await Promise.all(tabs.map((tab) => tab.put(letter(key))));
    for (let tries = 0; tries < 100 && (await tabs[1]?.entries())?.find(({ draft }) => draft.key === key)?.state !== 'received'; tries += 1) await wait(50);
    expect(city.received.filter((request) => request.key === key).length).to.equal(1);
    for (const tab of tabs) expect((await tab.entries()).find(({ draft }) => draft.key === key)?.state).to.equal('received');
    await tabs[0]?.forget(key);
    leaving.abort();
  });

  it('D1 works for the page alone where the browser keeps nothing, and says so', async () => {
    const open = indexedDB.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    const leaving = new AbortController();
    try {
      const city = aCity();
      const outbox = await openPageOutbox({ cityOf: () => city, memory }, leaving.signal);
      expect(outbox.keepsThroughReload).to.equal(false);
      const key = uniqueKey();
      await outbox.put(letter(key));
      for (let tries = 0; tries < 100 && city.received.length === 0; tries += 1) await wait(20);
      expect(city.received.length).to.equal(1);
    } finally {
      IDBFactory.prototype.open = open;
      leaving.abort();
    }
  });

  it('reads its clocks from the browser', () => {
    expect(Math.abs(pageClock.now() - Date.now())).to.be.lessThan(100);
    expect(pageClock.elapsed()).to.be.greaterThan(0);
  });
});
