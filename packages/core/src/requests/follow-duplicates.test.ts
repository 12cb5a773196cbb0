import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryCity } from '../testing/index.js';
import { CityError, followDuplicates, type ServiceRequest } from './index.js';

const request = (id: string, duplicateOf?: string): ServiceRequest =>
  ({ id, status: 'closed', statusWords: 'closed', mediaUrls: [], notes: [], ...(duplicateOf !== undefined && { duplicateOf }) });
const cityOf = (...requests: readonly ServiceRequest[]): MemoryCity => new MemoryCity({ services: [], requests });
const lone = request('1');

/** The numbers on the way, the end of it, the number shown, and the calls it cost. */
async function followed(city: MemoryCity, from: ServiceRequest): Promise<unknown> {
  const { way, end, request: shown } = await followDuplicates(from, city);
  return [way.map(({ id }) => id).join(' '), end, shown.id, city.calls.length];
}

test('a request that was joined with none stands for itself, and costs no call', async () => {
  assert.deepEqual(await followed(cityOf(lone), lone), ['1', { kind: 'survivor' }, '1', 0]);
});

test('a duplicate leads to the request that survives, over others too', async () => {
  const city = cityOf(request('1'), request('2', '1'), request('3', '2'));
  assert.deepEqual(await followed(city, request('3', '2')), ['3 2 1', { kind: 'survivor' }, '1', 2]);
});

test('two that name each other are never followed round and round, and neither is called the survivor', async () => {
  const city = cityOf(request('1', '2'), request('2', '1'));
  assert.deepEqual(await followed(city, request('1', '2')), ['1 2', { kind: 'circle', number: '1' }, '1', 1]);
  assert.deepEqual(await followed(cityOf(), request('A-1', 'a1')), ['A-1', { kind: 'circle', number: 'a1' }, 'A-1', 0]);
  assert.deepEqual(await followed(cityOf(request('2', '3'), request('3', '2')), request('1', '2')), ['1 2 3', { kind: 'circle', number: '2' }, '1', 2]);
});

test('a survivor the city does not know: what was asked for is shown, and the number is told', async () => {
  assert.deepEqual(await followed(cityOf(), request('2', '1')), ['2', { kind: 'unknown', number: '1' }, '2', 1]);
  const mixed = cityOf();
  mixed.request = async () => request('77');
  assert.deepEqual(await followed(mixed, request('2', '1')), ['2', { kind: 'unknown', number: '1' }, '2', 0]);
  const strict = cityOf();
  strict.behaviour.fails = 'refused';
  assert.deepEqual(await followed(strict, request('2', '1')), ['2', { kind: 'unknown', number: '1' }, '2', 1]);
});

test('a number like the survivor’s is not tried: what the city wrote is what it meant', async () => {
  assert.deepEqual(await followed(cityOf(request('S01')), request('2', 'SO1')), ['2', { kind: 'unknown', number: 'SO1' }, '2', 1]);
});

test('a way without end is left after five steps', async () => {
  const city = cityOf(...Array.from({ length: 50 }, (_, at) => request(`${at}`, `${at + 1}`)));
  assert.deepEqual(await followed(city, request('0', '1')), ['0 1 2 3 4 5', { kind: 'too-far', number: '6' }, '0', 5]);
});

test('a city that cannot be asked takes nothing from what is known; a look-up that was stopped ends', async () => {
  const city = cityOf();
  city.behaviour.fails = 'timed-out';
  assert.deepEqual(await followed(city, request('2', '1')), ['2', { kind: 'not-asked', number: '1', because: 'timed-out' }, '2', 1]);
  const stopped = followDuplicates(request('2', '1'), cityOf(lone), { signal: AbortSignal.abort() });
  await assert.rejects(stopped, (error) => error instanceof CityError && error.kind === 'stopped');
});
