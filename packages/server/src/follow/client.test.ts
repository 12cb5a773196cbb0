import { describe, test } from 'node:test';
import { openFollowing, readDialect } from '@civic-elements/core/open311';
import { contractCity, followingContract } from '@civic-elements/core/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCity } from '../start-city.js';
import { record } from '../testing/live-city.test.support.js';

/** The contract's city on this server, followed by the client of the elements. No mail server listens, and none has to. */
describe('followed by the client of the elements', () => followingContract(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'civic-city-'));
  const running = await startCity({ port: 0, rate: 0, dataDir, publicUrl: 'https://311.city.example', mail: { smtpUrl: 'smtp://127.0.0.1:1', from: '311@city.example' } });
  await running.city.store.insertRequests(contractCity.requests.map(({ id, requestedAt }) => record(id, requestedAt!.at)));
  const close = async (): Promise<void> => {
    await running.close();
    await rm(dataDir, { recursive: true });
  };
  return { following: openFollowing({ endpoint: `${running.url}open311/v2`, dialect: readDialect('rss ics mail') })!, close };
}, { describe, test }));
