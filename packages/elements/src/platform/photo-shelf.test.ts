import { expect } from '@open-wc/testing';
import { PhotoNotKept } from '@civic-elements/core/requests';
import { photoShelfContract } from '@civic-elements/core/testing';
import { MemoryPhotoShelf } from './memory-photo-shelf.js';
import { openPhotoShelf } from './photo-shelf.js';

const picture = (text: string): Blob => new Blob([text], { type: 'image/jpeg' });
const textOf = async (blob: Blob | undefined): Promise<string | undefined> => blob?.text();
const because = (call: Promise<unknown>): Promise<string> => call.then(() => 'kept', (error: unknown) => (error instanceof PhotoNotKept ? error.because : String(error)));
const keyName = 'civic-photo-key';

/** Until the test ends, this object has another value under this name. */
const undo: (() => void)[] = [];
function put<T extends object>(target: T, name: keyof T & string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => (before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name)));
}

function raw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('civic-photos');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
}

/** What lies in the database, as anybody who opens it would see it. */
async function lying(): Promise<{ draft: string; id: string; at: number; bytes: ArrayBuffer }[]> {
  const database = await raw();
  const all = database.transaction('pictures').objectStore('pictures').getAll();
  await new Promise((done) => all.addEventListener('success', done));
  database.close();
  return all.result;
}

async function change(act: (pictures: IDBObjectStore) => void): Promise<void> {
  const database = await raw();
  const transaction = database.transaction('pictures', 'readwrite');
  act(transaction.objectStore('pictures'));
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}

/** Closes every connection of this page that listens, as a newer version of the page would. */
function dropDatabase(): Promise<void> {
  return new Promise((done) => indexedDB.deleteDatabase('civic-photos').addEventListener('success', () => done()));
}

afterEach(async () => {
  for (const again of undo.splice(0).reverse()) again();
  sessionStorage.removeItem(keyName);
  await dropDatabase();
});

describe('a shelf on the device', () => photoShelfContract(() => openPhotoShelf(), { describe, test: it }));
describe('a shelf in the page', () => photoShelfContract(() => new MemoryPhotoShelf(), { describe, test: it }));

describe('photos on the device', () => {
  it('are there again after a reload of the tab', async () => {
    await (await openPhotoShelf()).put('one', 'a', picture('the hole'));
    const again = await openPhotoShelf();
    expect(again.keepsThroughReload).to.equal(true);
    expect(await textOf(await again.get('one', 'a'))).to.equal('the hole');
  });

  it('cannot be read by anybody once the tab is gone, nor be put in the place of another', async () => {
    const shelf = await openPhotoShelf();
    await shelf.put('one', 'a', picture('SecretPicture'));
    await shelf.put('one', 'b', picture('Another'));
    const [entry, other] = await lying();
    expect(new TextDecoder('latin1').decode(entry?.bytes)).not.to.contain('SecretPicture');
    await change((pictures) => pictures.put({ ...entry, id: 'b' }));
    expect(await shelf.get('one', 'b')).to.equal(undefined);
    expect(other?.id).to.equal('b');
    sessionStorage.removeItem(keyName);
    expect(await (await openPhotoShelf()).get('one', 'a')).to.equal(undefined);
  });

  it('D8 are thrown away after a day, and so are those from a time that has not come; others stay', async () => {
    let now = Date.UTC(2031, 0, 1);
    const shelf = await openPhotoShelf({ now: () => now });
    await shelf.put('one', 'yesterday', picture('1'));
    now += 23 * 3_600_000;
    await shelf.put('one', 'today', picture('2'));
    now += 2 * 3_600_000;
    const later = await openPhotoShelf({ now: () => now });
    expect(await later.list('one')).to.deep.equal(['today']);
    await openPhotoShelf({ now: () => Date.UTC(2020, 0, 1) });
    expect(await lying()).to.deep.equal([]);
  });
});

describe('faults of storage', () => {
  it('D1 a database that throws, or does not open: held until the page is left, and that is told', async () => {
    for (const broken of [() => { throw new DOMException('private', 'SecurityError'); }, () => { const request = new EventTarget(); setTimeout(() => request.dispatchEvent(new Event('error'))); return request; }]) {
      put(IDBFactory.prototype, 'open', { value: broken });
      const shelf = await openPhotoShelf();
      expect(shelf.keepsThroughReload).to.equal(false);
      await shelf.put('one', 'a', picture('the hole'));
      expect(await textOf(await shelf.get('one', 'a'))).to.equal('the hole');
      undo.pop()?.();
    }
  });

  it('D1 a database that never answers is not waited for', async () => {
    put(IDBFactory.prototype, 'open', { value: () => new EventTarget() });
    expect((await openPhotoShelf()).keepsThroughReload).to.equal(false);
  });

  it('D1 D7 no database, no cryptography, no storage of the tab: the same', async () => {
    put(globalThis, 'indexedDB', { get: () => undefined });
    expect((await openPhotoShelf()).keepsThroughReload, 'indexedDB').to.equal(false);
    undo.pop()?.();
    put(crypto, 'subtle', { get: () => undefined });
    expect((await openPhotoShelf()).keepsThroughReload, 'crypto').to.equal(false);
    undo.pop()?.();
    put(window, 'sessionStorage', { get: () => { throw new DOMException('third party', 'SecurityError'); } });
    expect((await openPhotoShelf()).keepsThroughReload, 'sessionStorage').to.equal(false);
  });

  it('D2 no room: the rest stays, it is said, and the photo can still be sent from this page', async () => {
    const shelf = await openPhotoShelf();
    await shelf.put('one', 'a', picture('first'));
    put(IDBObjectStore.prototype, 'put', { value: () => { throw new DOMException('full', 'QuotaExceededError'); } });
    expect(await because(shelf.put('one', 'b', picture('second')))).to.equal('full');
    expect([...(await shelf.list('one'))].sort()).to.deep.equal(['a', 'b']);
    expect([await textOf(await shelf.get('one', 'a')), await textOf(await shelf.get('one', 'b'))]).to.deep.equal(['first', 'second']);
    undo.pop()?.();
    expect(await (await openPhotoShelf()).list('one'), 'after a reload').to.deep.equal(['a']);
  });

  it('D2 room that runs out while it is written is no room either', async () => {
    const shelf = await openPhotoShelf();
    const before = IDBObjectStore.prototype.put;
    put(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, value: unknown) {
        const { transaction } = this;
        put(transaction, 'error', { get: () => new DOMException('full', 'QuotaExceededError') });
        queueMicrotask(() => transaction.abort());
        return before.call(this, value);
      },
    });
    expect(await because(shelf.put('one', 'a', picture('x')))).to.equal('full');
  });

  it('D3 a transaction that is given up: what was there before stays, and it is said', async () => {
    const shelf = await openPhotoShelf();
    await shelf.put('one', 'a', picture('first'));
    const before = IDBObjectStore.prototype.put;
    put(IDBObjectStore.prototype, 'put', { value(this: IDBObjectStore, value: unknown) { const request = before.call(this, value); this.transaction.abort(); return request; } });
    expect(await because(shelf.put('one', 'a', picture('second')))).to.equal('failed');
    expect(await textOf(await shelf.get('one', 'a')), 'in this page').to.equal('second');
    undo.pop()?.();
    expect(await textOf(await (await openPhotoShelf()).get('one', 'a')), 'after a reload').to.equal('first');
  });

  it('D4 an older tab that holds the database holds up nobody, and this one lets a newer one pass', async () => {
    const shelf = await openPhotoShelf();
    await shelf.put('one', 'a', picture('x'));
    const newer = indexedDB.open('civic-photos', 2);
    const blocked = await new Promise<boolean>((done) => {
      newer.addEventListener('blocked', () => done(true));
      newer.addEventListener('success', () => done(false));
    });
    expect(blocked).to.equal(false);
    // The newer version stays as it is: what this one keeps from now on is held in the page.
    expect(await because(shelf.put('one', 'b', picture('y')))).to.equal('failed');
    expect(await textOf(await shelf.get('one', 'b'))).to.equal('y');
    expect((await openPhotoShelf()).keepsThroughReload, 'a newer version made it').to.equal(false);
    newer.result.close();
  });

  it('D4 a database that is blocked from opening is not waited for', async () => {
    const holder = await new Promise<IDBDatabase>((done) => { const opening = indexedDB.open('civic-photos', 1); opening.addEventListener('success', () => done(opening.result)); });
    const deleting = indexedDB.deleteDatabase('civic-photos');
    const shelf = await openPhotoShelf();
    expect(shelf.keepsThroughReload).to.equal(false);
    holder.close();
    await new Promise((done) => deleting.addEventListener('success', done));
  });

  it('D5 an entry that is spoilt, or a database with something else in it, is no photo and no crash', async () => {
    const shelf = await openPhotoShelf();
    await shelf.put('one', 'a', picture('x'));
    await change((pictures) => {
      pictures.put({ draft: 'one', id: 'a', at: Date.now() });
      pictures.put({ draft: 'one', id: 'b', at: 'never', bytes: 'text' });
    });
    expect([await shelf.get('one', 'a'), await shelf.get('one', 'b')]).to.deep.equal([undefined, undefined]);
    sessionStorage.setItem(keyName, 'no key');
    const other = await openPhotoShelf();
    await other.put('one', 'a', picture('y'));
    expect([await textOf(await other.get('one', 'a')), await other.list('one')]).to.deep.equal(['y', ['a']]);
  });

  it('D6 storage that is cleared in the middle: the photo is gone, the next is kept', async () => {
    const shelf = await openPhotoShelf();
    await shelf.put('one', 'a', picture('x'));
    sessionStorage.clear();
    await dropDatabase();
    expect(await shelf.get('one', 'a')).to.equal(undefined);
    expect(await shelf.list('one')).to.deep.equal([]);
    await shelf.put('one', 'b', picture('y'));
    expect(await textOf(await shelf.get('one', 'b'))).to.equal('y');
  });
});
