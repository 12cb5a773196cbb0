import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CityError, type Photo } from '../requests/index.js';
import { afterSendingContract, type CityAfterSending } from './after-sending-contract.js';
import { cityContract } from './city-contract.js';
import { contractAfterSending } from './contract-after-sending.js';
import { contractCity, contractPhotos, contractRequest } from './contract-city.js';
import { MemoryCity, type MemoryCityOptions } from './memory-city.js';

const city = (options: Partial<MemoryCityOptions> = {}): MemoryCity => new MemoryCity({ ...contractCity, now: () => contractCity.now, ...options });

describe('MemoryCity', () => {
  cityContract(() => ({ city: city() }), { describe, test });
});
describe('MemoryCity that knows repeats', () => {
  cityContract(() => ({ city: city({ knowsRepeats: true }) }), { describe, test }, { knowsRepeats: true });
});

describe('MemoryCity that takes photos', () => {
  cityContract(() => {
    const taking = city({ photos: { most: 2 } });
    const bytesOf = async ({ picture }: Photo): Promise<Uint8Array> => new Uint8Array(await picture.arrayBuffer());
    return { city: taking, photosOf: () => Promise.all((taking.received.at(-1)?.photos ?? []).map(bytesOf)) };
  }, { describe, test }, { photos: 2 });
});

describe('MemoryCity after a request was made', () => {
  afterSendingContract(() => ({
    city: city({ requests: contractAfterSending.requests, afterSending: ['durations', 'updates', 'reopen'] }) as MemoryCity & CityAfterSending,
  }), { describe, test });
});

test('does nothing for a request after it was made unless it was asked to, and fails like all its calls', async () => {
  assert.deepEqual([city().durations, city().updates, city().reopen], [undefined, undefined, undefined]);
  const broken = city({ requests: contractAfterSending.requests, afterSending: ['reopen'], behaviour: { fails: 'timed-out' } });
  await assert.rejects(broken.reopen!('32-1', { key: 'a', words: 'Still dark' }), (error) => error instanceof CityError && error.kind === 'timed-out' && error.mayHaveArrived);
  assert.deepEqual(broken.calls, ['reopen']);
});

test('can lose photos and say so', async () => {
  const memory = city({ photos: { most: 3 }, behaviour: { losesPhotos: 2 } });
  const { photosNotTaken } = await memory.send({ ...contractRequest('007', 'a'), photos: contractPhotos(3) });
  assert.deepEqual([photosNotTaken, memory.received[0]?.photos?.map(({ id }) => id)], [['photo-2', 'photo-3'], ['photo-1']]);
});

test('shows what it received, and only what it took', async () => {
  const memory = city();
  await memory.send(contractRequest('007', 'a'));
  memory.behaviour = { refuses: [{ code: '400', words: 'Tell us which lamp.' }] };
  await assert.rejects(memory.send(contractRequest('007', 'b')), (error) => error instanceof CityError && error.kind === 'refused' && error.problems[0]?.words === 'Tell us which lamp.');
  memory.behaviour = { fails: 'offline' };
  await assert.rejects(memory.send(contractRequest('007', 'c')), (error) => error instanceof CityError && error.kind === 'offline' && !error.mayHaveArrived);
  assert.deepEqual(memory.received.map(({ key }) => key), ['a']);
  assert.deepEqual(memory.calls, ['send', 'send', 'send']);
});

test('can take a request and lose the answer', async () => {
  const memory = city({ behaviour: { losesAnswers: true } });
  await assert.rejects(memory.send(contractRequest('007', 'a')), (error) => error instanceof CityError && error.mayHaveArrived);
  assert.equal(memory.received.length, 1);
  assert.equal((await memory.requests({ serviceCodes: ['007'] }))[0]?.description, 'It is dark');
});

test('can answer with a token whose number comes later', async () => {
  let now = contractCity.now;
  const memory = city({ now: () => now, behaviour: { answers: 'token', numberAfter: 5000 } });
  const { token = '' } = await memory.send(contractRequest('007', 'a'));
  assert.equal(await memory.numberFor(token), undefined);
  now += 5000;
  assert.equal((await memory.request((await memory.numberFor(token)) ?? ''))?.description, 'It is dark');
});

test('can be slow, and never answer', async () => {
  const memory = city({ behaviour: { delay: Infinity } });
  const controller = new AbortController();
  const call = memory.services({ signal: controller.signal });
  assert.equal(await Promise.race([call, new Promise((resolve) => setTimeout(resolve, 30, 'waiting'))]), 'waiting');
  controller.abort();
  await assert.rejects(call, (error) => error instanceof CityError && error.kind === 'stopped');
});

test('answers what it held back once it is told to, and what comes after', async () => {
  const memory = city({ behaviour: { delay: Infinity } });
  const held = memory.services();
  memory.letGo();
  assert.deepEqual(await held, await memory.services());
});
