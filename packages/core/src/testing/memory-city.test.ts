import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CityError } from '../requests/index.js';
import { cityContract } from './city-contract.js';
import { contractCity, contractRequest } from './contract-city.js';
import { MemoryCity, type MemoryCityOptions } from './memory-city.js';

const city = (options: Partial<MemoryCityOptions> = {}): MemoryCity => new MemoryCity({ ...contractCity, now: () => contractCity.now, ...options });

describe('MemoryCity', () => {
  cityContract(() => ({ city: city() }), { describe, test });
});
describe('MemoryCity that knows repeats', () => {
  cityContract(() => ({ city: city({ knowsRepeats: true }) }), { describe, test }, { knowsRepeats: true });
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
