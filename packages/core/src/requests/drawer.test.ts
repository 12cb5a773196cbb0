import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { keepDraft, newDraft, restoreDraft, type Draft, type Drawer } from './index.js';

class MapDrawer implements Drawer {
  readonly kept = new Map<string, string>();
  async read(name: string): Promise<string | undefined> { return this.kept.get(name); }
  async write(name: string, text: string): Promise<void> { this.kept.set(name, text); }
  async erase(name: string): Promise<void> { this.kept.delete(name); }
}

async function restored(text: string): Promise<Draft | undefined> {
  const drawer = new MapDrawer();
  drawer.kept.set('form', text);
  return restoreDraft(drawer, 'form');
}
const kept = (draft: unknown, version: unknown = 1): string => JSON.stringify({ version, draft });

const text = fc.string({ unit: 'grapheme' });
const place = fc.record({
  address: text,
  point: fc.record({ lat: fc.double({ min: 1, max: 90, noNaN: true }), long: fc.double({ min: -180, max: -1, noNaN: true }), accuracy: fc.integer({ min: 0, max: 5000 }) }, { requiredKeys: ['lat', 'long'], noNullPrototype: true }),
  addressId: fc.string({ minLength: 1 }),
  found: fc.record({
    by: fc.constantFrom('device', 'address', 'typed', 'pin', 'asset'), words: fc.string({ minLength: 1 }), id: fc.string({ minLength: 1 }), distance: fc.integer({ min: 0, max: 5000 }), exact: fc.constant(true),
  }, { requiredKeys: ['by'], noNullPrototype: true }),
}, { requiredKeys: ['address'], noNullPrototype: true });
const count = fc.integer({ min: 0, max: 1e9 });
const photo = fc.record({ id: fc.string({ minLength: 1 }), name: text, type: text, bytes: count, width: count, height: count, description: fc.string({ minLength: 1 }) }, { requiredKeys: ['id', 'name', 'type', 'bytes', 'width', 'height'], noNullPrototype: true });
const time = fc.integer({ min: 0, max: 4e12 });
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  key: fc.string({ minLength: 1 }),
  startedAt: time,
  serviceCode: text,
  words: text,
  place,
  answers: fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant('constructor')), fc.oneof(text, fc.array(text)), { noNullPrototype: true }),
  contact: fc.record({ firstName: text, lastName: text, email: text, phone: text }, { noNullPrototype: true }),
  photos: fc.uniqueArray(photo, { maxLength: 3, selector: ({ id }) => id }),
  attempts: fc.array(fc.record({ at: time, mayHaveArrived: fc.boolean(), serviceCode: fc.string({ minLength: 1 }), words: text, place, photos: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: ['at', 'mayHaveArrived', 'serviceCode', 'words', 'place'], noNullPrototype: true }), { maxLength: 3 }),
}, { noNullPrototype: true });

describe('a kept draft', () => {
  test('comes back as it was', async () => {
    await fc.assert(fc.asyncProperty(anyDraft, async (draft) => {
      const drawer = new MapDrawer();
      await keepDraft(drawer, 'form', draft);
      assert.deepEqual(await restoreDraft(drawer, 'form'), draft);
    }));
  });

  test('belongs to one form and not to another', async () => {
    const drawer = new MapDrawer();
    await keepDraft(drawer, 'form', newDraft('k', 1));
    assert.equal(await restoreDraft(drawer, 'another'), undefined);
  });

  test('that cannot be kept says so', async () => {
    const full: Drawer = { ...new MapDrawer(), read: async () => undefined, erase: async () => undefined, write: () => Promise.reject(new Error('full')) };
    await assert.rejects(keepDraft(full, 'form', newDraft('k', 1)), /full/);
  });
});

describe('what lies in the drawer is read as strangers’ input', () => {
  test('nothing, nonsense, half a text, another version, no key: no draft', async () => {
    const whole = kept(newDraft('k', 1));
    const bad = ['', 'null', '[]', '"text"', '{', '{}', kept(null), kept([]), kept({ words: 'no key' }), kept({ key: 5 }), kept(newDraft('k', 1), 2), kept(newDraft('k', 1), '1')];
    for (const text of bad) assert.equal(await restored(text), undefined, text);
    for (let cut = 0; cut < whole.length; cut++) assert.equal(await restored(whole.slice(0, cut)), undefined);
  });

  test('a drawer that cannot be opened holds no draft', async () => {
    const locked: Drawer = { read: () => Promise.reject(new Error('forbidden')), write: async () => undefined, erase: async () => undefined };
    assert.equal(await restoreDraft(locked, 'form'), undefined);
  });

  test('fields of the wrong kind are left empty, the others kept', async () => {
    const draft = await restored(kept({ key: 'k', startedAt: 'soon', serviceCode: 7, words: 'A hole', place: ['x'], answers: { a: 'yes', b: 5, c: ['1', 2, null], d: null }, contact: 'me', attempts: {}, extra: 1 }));
    assert.deepEqual(draft, { ...newDraft('k', 0), words: 'A hole', answers: { a: 'yes', c: ['1'] } });
  });

  test('what is said of photos is taken field by field, each photo once', async () => {
    const draft = await restored(kept({ key: 'k', photos: [{ id: 'a', name: 'IMG_1.jpg', type: 'image/jpeg', bytes: 9, width: '3', height: -4, description: 5, picture: 'x' }, { name: 'no id' }, null, 'a', { id: 'a', name: 'again' }] }));
    assert.deepEqual(draft?.photos, [{ id: 'a', name: 'again', type: '', bytes: 0, width: 0, height: 0 }]);
    for (const photos of [undefined, null, {}, 'a', 7]) assert.deepEqual((await restored(kept({ key: 'k', photos })))?.photos, []);
  });

  test('a point that no one can mean is no point', async () => {
    for (const point of ['{"lat":0,"long":0}', '{"lat":91,"long":0}', '{"lat":1e999,"long":1}', '{"lat":"1","long":"2"}', '{"lat":1}', 'null']) {
      const draft = await restored(`{"version":1,"draft":{"key":"k","place":{"address":"here","point":${point}}}}`);
      assert.deepEqual(draft?.place, { address: 'here' }, point);
    }
  });

  test('an attempt that cannot be read in full may have arrived, with what the draft says', async () => {
    const draft = await restored(`{"version":1,"draft":{"key":"k","startedAt":5,"serviceCode":"S","words":" A hole ","place":{"address":"here"},"attempts":[{},null,{"at":1e999},{"at":9,"mayHaveArrived":false}]}}`);
    const same = { serviceCode: 'S', words: 'A hole', place: { address: 'here' } };
    assert.deepEqual(draft?.attempts, [
      { at: 5, mayHaveArrived: true, ...same }, { at: 5, mayHaveArrived: true, ...same }, { at: 5, mayHaveArrived: true, ...same }, { at: 9, mayHaveArrived: false, ...same },
    ]);
  });

  test('no text throws, and none reaches into every object', async () => {
    const hostile = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => kept(value)), fc.constant('{"version":1,"draft":{"key":"k","__proto__":{"words":"x"},"answers":{"__proto__":{"polluted":"yes"}},"place":{"__proto__":{"address":"x"}}}}'));
    await fc.assert(fc.asyncProperty(hostile, async (text) => {
      const draft = await restored(text);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      if (draft) assert.equal(Object.getPrototypeOf(draft.answers), Object.prototype);
    }), { numRuns: 500 });
  });
});
