import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CityError } from '../requests/index.js';
import { contractCity } from './contract-city.js';
import { followingContract } from './following-contract.js';
import { MemoryCity } from './memory-city.js';
import { MemoryFollowing } from './memory-following.js';

const has = (id: string): boolean => contractCity.requests.some((request) => request.id === id);

describe('MemoryFollowing', () => {
  followingContract(() => ({ following: new MemoryFollowing({ has }) }), { describe, test });
});

test('a city in memory can be followed, and a test sees who asked', async () => {
  const following = new MemoryFollowing({ has });
  const city = new MemoryCity({ services: contractCity.services, following });
  await city.following?.byMail?.('31-0001', 'ada@example.org', { locale: 'es' });
  assert.deepEqual(following.followers, [{ id: '31-0001', address: 'ada@example.org', locale: 'es' }]);
  following.fails = 'busy';
  await assert.rejects(following.byMail('31-0001', 'ada@example.org'), (error) => error instanceof CityError && error.kind === 'busy');
  assert.equal(new MemoryCity({ services: contractCity.services }).following, undefined);
});
