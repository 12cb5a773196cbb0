import { drawerContract } from '@civic-elements/core/testing';
import { expect } from '@open-wc/testing';
import { DeviceDrawer } from './device-drawer.js';
import { asked } from './device-store.js';
import { LastingDrawer } from './lasting-drawer.js';
import { TabDrawer } from './tab-drawer.js';

const day = 86_400_000;
const failure = (promise: Promise<unknown>): Promise<string | undefined> => promise.then(() => undefined, (error: Error) => error.name);

/** What lies on the disk, as a stranger with the disk sees it. */
async function raw(name: string): Promise<{ at: number; sealed: { bytes: ArrayBuffer } } | undefined> {
  const database = await asked(indexedDB.open('civic-drafts'));
  const kept = await asked(database.transaction('drafts').objectStore('drafts').get(name));
  database.close();
  return kept;
}

describe('a drawer for the life of the tab', () => drawerContract(() => new TabDrawer(), { describe, test: it }));

describe('a drawer for what is kept until it is erased', () => drawerContract(() => new LastingDrawer(), { describe, test: it }));

describe('a drawer on the device', () => {
  drawerContract(() => new DeviceDrawer(), { describe, test: it });

  afterEach(() => new DeviceDrawer().erase('form'));

  it('leaves no word of it on the disk, and opens it nowhere but in its place', async () => {
    const drawer = new DeviceDrawer();
    await drawer.write('form', 'Näher am Ufer');
    const kept = await raw('form');
    expect(new TextDecoder().decode(kept?.sealed.bytes)).not.to.contain('Ufer');
    const database = await asked(indexedDB.open('civic-drafts'));
    const rooms = database.transaction('drafts', 'readwrite').objectStore('drafts');
    await asked(rooms.put(kept, 'moved'));
    database.close();
    expect(await drawer.read('moved')).to.equal(undefined);
    await drawer.erase('moved');
  });

  it('D1 D7 finds nothing and takes nothing where the browser keeps nothing', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    try {
      const drawer = new DeviceDrawer();
      expect(await failure(drawer.write('form', 'a'))).to.equal('SecurityError');
      expect(await failure(drawer.read('form'))).to.equal('SecurityError');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('D1 takes nothing that cannot be sealed, as on a page without https', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    try {
      expect(await failure(new DeviceDrawer().write('form', 'a'))).to.equal('Error');
    } finally {
      delete (crypto as unknown as Record<string, unknown>)['subtle'];
    }
    expect(await raw('form')).to.equal(undefined);
  });

  it('D2 says so when there is no room, with what was there before untouched', async () => {
    const drawer = new DeviceDrawer();
    await drawer.write('form', 'before');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(await failure(drawer.write('form', 'after'))).to.equal('QuotaExceededError');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await drawer.read('form')).to.equal('before');
  });

  it('D5 passes over what is damaged, and leaves it as it is', async () => {
    const drawer = new DeviceDrawer();
    await drawer.write('form', 'a');
    const database = await asked(indexedDB.open('civic-drafts'));
    const damaged = { at: Date.now(), sealed: { iv: new Uint8Array(12), bytes: new ArrayBuffer(3) } };
    await asked(database.transaction('drafts', 'readwrite').objectStore('drafts').put(damaged, 'form'));
    database.close();
    expect(await drawer.read('form')).to.equal(undefined);
    expect((await raw('form'))?.sealed.bytes.byteLength).to.equal(3);
  });

  it('D6 keeps anew when it was cleared while the page was open', async () => {
    const drawer = new DeviceDrawer();
    await drawer.write('form', 'a');
    await asked(indexedDB.deleteDatabase('civic-drafts'));
    expect(await drawer.read('form')).to.equal(undefined);
    await drawer.write('form', 'b');
    expect(await new DeviceDrawer().read('form')).to.equal('b');
  });

  it('D8 reads nothing older than a day, says since when, and erases it only when told', async () => {
    let now = Date.now();
    const drawer = new DeviceDrawer(() => now);
    await drawer.write('form', 'a');
    const writtenAt = now;
    now += day - 1;
    expect([await drawer.read('form'), await drawer.oldSince('form')]).to.deep.equal(['a', undefined]);
    now += 2;
    expect([await drawer.read('form'), await drawer.oldSince('form')]).to.deep.equal([undefined, writtenAt]);
    await drawer.renew('form');
    expect([await drawer.read('form'), await drawer.oldSince('form')]).to.deep.equal(['a', undefined]);
  });

  it('C5 takes what a clock wrote that was years ahead for old, and does not erase it', async () => {
    await new DeviceDrawer(() => Date.now() + 3650 * day).write('form', 'a');
    expect(await new DeviceDrawer().read('form')).to.equal(undefined);
    expect(await new DeviceDrawer().oldSince('form')).to.be.greaterThan(Date.now());
  });
});
