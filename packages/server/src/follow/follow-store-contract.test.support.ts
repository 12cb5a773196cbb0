import assert from 'node:assert/strict';
import type { TestRunner } from '@civic-elements/core/testing';
import type { Store } from '../store/store.js';
import { day, noon, record } from '../testing/live-city.test.support.js';
import type { FollowStore, FollowWish, QueuedLetter } from './follow-store.js';
import { followLimits } from './read-wish.js';

export interface FollowStoreUnderTest {
  readonly store: Store;
  readonly followers: FollowStore;
  readonly close: () => Promise<void>;
}

/** What every keeper of followers must do beside the city's own store. `makeStores` makes a fresh and empty pair for each test. */
export function followStoreContract(name: string, makeStores: () => Promise<FollowStoreUnderTest>, { describe, test }: TestRunner): void {
  const pause = (attempts: number): number => attempts * 1000;
  const wish = (requestId: string, address: string): FollowWish => ({ requestId, address, person: address, locale: 'es' });
  const withStores = (says: string, body: (stores: FollowStoreUnderTest) => Promise<void>): void => void test(says, async () => {
    const stores = await makeStores();
    try {
      await stores.store.insertRequests([record('a', noon), record('b', noon)]);
      await body(stores);
    } finally {
      await stores.close();
    }
  });
  const following = async ({ followers }: FollowStoreUnderTest, requestId: string, address: string): Promise<QueuedLetter> => {
    await followers.ask(wish(requestId, address), followLimits, noon);
    const letter = await followers.nextLetter(noon, pause);
    assert.ok(letter);
    await followers.confirm(letter.follower.id, noon);
    await followers.done(letter.id);
    return letter;
  };

  describe(`the contract of a store of followers: ${name}`, () => {
    withStores('a wish becomes one letter to confirm, and a second wish while it waits becomes none', async ({ followers }) => {
      for (const requestId of ['a', 'a', 'none']) await followers.ask(wish(requestId, 'ada@example.org'), followLimits, noon);
      const letter = await followers.nextLetter(noon, pause);
      assert.deepEqual([letter?.kind, letter?.address, letter?.attempts, letter?.follower.requestId, letter?.follower.serviceName, letter?.follower.locale], ['confirm', 'ada@example.org', 1, 'a', 'Bench', 'es']);
      assert.equal(await followers.nextLetter(noon, pause), undefined);
    });
    withStores('a letter that was tried is due again after its pause, until it is done', async ({ followers }) => {
      await followers.ask(wish('a', 'ada@example.org'), followLimits, noon);
      const due = async (at: number): Promise<number | undefined> => (await followers.nextLetter(at, pause))?.attempts;
      assert.deepEqual([await due(noon), await due(noon + 999), await due(noon + 1000), await due(noon + 2999)], [1, undefined, 2, undefined]);
      const last = await followers.nextLetter(noon + 3000, pause);
      await followers.done(last!.id);
      assert.equal(await due(noon + day), undefined);
    });
    withStores('a change becomes a letter to each who confirmed, with what was and what is; what residents are not told becomes none', async (stores) => {
      const ada = await following(stores, 'a', 'ada@example.org');
      await stores.followers.ask(wish('a', 'bob@example.org'), followLimits, noon);
      await stores.followers.done((await stores.followers.nextLetter(noon, pause))!.id);
      const note = { datetime: noon, summary: 's', description: '', type: 'activity' };
      await stores.store.changeRequest('a', (request) => ({ ...request, agency_responsible: 'Parks', updated_datetime: noon }));
      await stores.store.changeRequest('b', (request) => ({ ...request, status: 'closed' }));
      await stores.store.changeRequest('a', (request) => ({ ...request, status: 'closed', status_notes: 'Mended', expected_datetime: noon, notes: [note] }));
      const letter = await stores.followers.nextLetter(noon, pause);
      assert.ok(letter?.kind === 'change');
      assert.deepEqual([letter.follower.id, letter.before, letter.after], [
        ada.follower.id, { status: 'open', words: null, expected: null, notes: [] }, { status: 'closed', words: 'Mended', expected: noon, notes: [note] },
      ]);
      assert.equal(await stores.followers.nextLetter(noon, pause), undefined);
    });
    withStores('a link does one thing for one follower, as long as it holds', async (stores) => {
      const { id } = (await following(stores, 'a', 'ada@example.org')).follower;
      const [confirm, stop] = [await stores.followers.newLink(id, 'confirm', noon + day), await stores.followers.newLink(id, 'stop')];
      const found = async (...asked: Parameters<FollowStore['followerBy']>): Promise<number | undefined> => (await stores.followers.followerBy(...asked))?.id;
      assert.deepEqual([await found(confirm, 'confirm', noon), await found(confirm, 'confirm', noon + day), await found(confirm, 'stop', noon), await found(stop, 'stop', noon + 900 * day), await found('none', 'stop', noon)], [id, undefined, undefined, id, undefined]);
      await stores.followers.erase(id);
      assert.equal(await found(stop, 'stop', noon), undefined);
    });
    withStores('tidying erases who cannot confirm any more, and who was told long ago that the request was closed', async (stores) => {
      const { followers, store } = stores;
      const left = async (id: number): Promise<boolean> => (await followers.followerBy(await followers.newLink(id, 'stop').catch(() => ''), 'stop', noon)) !== undefined;
      const [ada, bob] = [(await following(stores, 'a', 'ada@example.org')).follower.id, (await following(stores, 'b', 'bob@example.org')).follower.id];
      await followers.ask(wish('b', 'cyd@example.org'), followLimits, noon);
      const letter = (await followers.nextLetter(noon, pause))!;
      await followers.newLink(letter.follower.id, 'confirm', noon + day);
      await followers.done(letter.id);
      await store.changeRequest('a', (request) => ({ ...request, status: 'closed', closed_datetime: noon }));
      const all = async (): Promise<boolean[]> => [await left(ada), await left(bob), await left(letter.follower.id)];
      await followers.tidy(noon + day - 1, noon + 1, 0);
      assert.deepEqual(await all(), [true, true, true], 'the closing is not told yet');
      await followers.done((await followers.nextLetter(noon, pause))!.id);
      await followers.tidy(noon + day, noon, 0);
      assert.deepEqual(await all(), [true, true, false]);
      await followers.tidy(noon + day, noon + 1, 0);
      assert.deepEqual(await all(), [false, true, false]);
    });
  });
}
