import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { PlaceBatch, PlaceStore } from './place-store.js';

const nothing: PlaceBatch = { ranges: [], addresses: [], landmarks: [], aliases: [], crossings: [] };
const line = [[3.25, 51.5], [3.252, 51.5]] as const;
const town: PlaceBatch = {
  ranges: [{ street: 'Quay St', from: 2, to: 98, numbers: 'even', side: 'left', line }, { street: 'Quay St', from: 100, to: 198, numbers: 'even', side: 'left' }, { street: 'N 5th St', from: 1, to: 9, numbers: 'odd', side: 'right' }],
  addresses: [{ street: 'Quay Street', number: 12, point: { lat: 51.5001, long: 3.2502 } }],
  landmarks: [{ name: 'Old Lighthouse', address: '12 Quay St', point: { lat: 51.51, long: 3.26 } }, { name: 'Fish Market', address: '' }],
  aliases: [{ street: 'N 5th St', alias: 'Mall Way' }],
  crossings: [{ streets: ['Quay St', 'N 5th St'], point: { lat: 51.5, long: 3.252 } }],
};

/** What every adapter of `PlaceStore` must do. */
export function placeStoreContract(makeStore: (t: TestContext) => PlaceStore | Promise<PlaceStore>): void {
  const withTown = (name: string, body: (store: PlaceStore) => Promise<void>): void => {
    test(name, async (t) => {
      const store = await makeStore(t);
      await store.replace('town', town);
      await body(store);
      await store.close();
    });
  };

  withTown('holds what was put, and counts it', async (store) => {
    assert.deepEqual(await store.counts(), { ranges: 3, addresses: 1, landmarks: 2 });
    assert.deepEqual([...(await store.vocabulary('street')).keys()].sort(), ['5th', 'mall', 'n', 'quay', 'st', 'way']);
    assert.equal((await store.vocabulary('landmark')).get('lighthouse'), 1);
  });

  withTown('takes one street of two spellings for one, and finds it by its other name', async (store) => {
    const [quay] = await store.names('street', ['quay'], 10);
    assert.deepEqual([quay?.label, quay?.words, (await store.addressesOn([quay!.ref])).length, quay?.size], ['Quay St', ['quay', 'st'], 1, 2]);
    assert.deepEqual((await store.names('street', ['mall'], 10)).map(({ label }) => label), ['N 5th St']);
    assert.deepEqual((await store.names('street', ['m*', 'nowhere'], 10)).map(({ label }) => label), ['N 5th St']);
    assert.deepEqual(await store.names('landmark', [], 10), []);
  });

  withTown('knows the ranges around a number, what is near a point, and where streets meet', async (store) => {
    const [quay, fifth] = [(await store.names('street', ['quay'], 1))[0]!.ref, (await store.names('street', ['5th'], 1))[0]!.ref];
    assert.deepEqual((await store.rangesAround([quay, fifth], 104, 5)).map(({ street, from }) => [street, from]), [['Quay St', 100]]);
    assert.deepEqual((await store.rangesAround([quay], 99, 1)).map(({ from }) => from).sort((a, b) => a - b), [2, 100]);
    assert.deepEqual((await store.rangesOf(quay, 10)).map(({ from, line: own }) => [from, own?.length]), [[2, 2], [100, undefined]]);
    const near = await store.near({ lat: 51.5, long: 3.2505 }, 100);
    assert.deepEqual([near.ranges.map(({ from }) => from), near.addresses.map(({ number }) => number)], [[2], [12]]);
    assert.deepEqual((await store.near({ lat: 52, long: 3.25 }, 100)), { ranges: [], addresses: [] });
    assert.deepEqual(await store.crossings([quay], [fifth]), [{ one: quay, other: fifth, point: { lat: 51.5, long: 3.252 } }]);
    assert.deepEqual(await store.crossings([fifth], [quay]), [{ one: fifth, other: quay, point: { lat: 51.5, long: 3.252 } }]);
  });

  withTown('replaces what a source held before, and leaves other sources as they are', async (store) => {
    await store.replace('more', { ...nothing, landmarks: [{ name: 'Ferry House', address: '' }] });
    const before = await store.version();
    await store.replace('town', { ...nothing, landmarks: [{ name: 'New Lighthouse', address: '' }] });
    assert.notEqual(await store.version(), before);
    assert.deepEqual(await store.counts(), { ranges: 0, addresses: 0, landmarks: 2 });
    assert.deepEqual(await store.names('street', ['quay'], 10), []);
    assert.deepEqual((await store.names('landmark', ['lighthouse', 'ferry'], 10)).map(({ label }) => label).sort(), ['Ferry House', 'New Lighthouse']);
    assert.deepEqual(await store.near({ lat: 51.5, long: 3.2505 }, 100), { ranges: [], addresses: [] });
  });

  withTown('takes a file in whole or not at all', async (store) => {
    const broken = [{ name: 'Half', address: '' }, { name: 'Broken', address: Symbol('no text') as unknown as string }];
    await assert.rejects(store.replace('town', { ...nothing, landmarks: broken }));
    assert.deepEqual(await store.counts(), { ranges: 3, addresses: 1, landmarks: 2 });
    assert.equal((await store.names('landmark', ['lighthouse'], 10)).length, 1);
  });
}
