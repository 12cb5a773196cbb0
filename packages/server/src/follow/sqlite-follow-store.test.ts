import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SqliteStore } from '../store/sqlite-store.js';
import { followStoreContract } from './follow-store-contract.test.support.js';
import { SqliteFollowStore } from './sqlite-follow-store.js';

followStoreContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'civic-city-'));
  const path = join(folder, 'city.sqlite');
  const [store, followers] = [new SqliteStore(path), new SqliteFollowStore(path)];
  const close = async (): Promise<void> => {
    await Promise.all([store.close(), followers.close()]);
    await rm(folder, { recursive: true });
  };
  return { store, followers, close };
}, { describe, test });
