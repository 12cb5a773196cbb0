import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CityError } from '../calls/index.js';
import { MemoryCity } from '../testing/index.js';
import { findRequests } from './find-requests.js';
import { numbersMeant } from './request-number.js';
import type { ServiceRequest } from './service-request.js';

const request = (id: string): ServiceRequest => ({ id, status: 'open', statusWords: 'open', mediaUrls: [], notes: [] });
const city = (): MemoryCity => new MemoryCity({ services: [], requests: ['24-0001', '24-0002', 'SR19-0012'].map(request) });

test('numbers typed at once stand apart by commas, semicolons, lines, and by spaces where each could be one', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['24-0001, 24-0002', ['24-0001', '24-0002']],
    ['24-0001 24-0002  24-0003', ['24-0001', '24-0002', '24-0003']],
    ['24-0001;\n24-0002،24-0003', ['24-0001', '24-0002', '24-0003']],
    ['24 1735', ['24 1735']],
    ['1234 5678', ['1234 5678']],
    ['SR 123456', ['SR 123456']],
    ['Request 24-0001', ['Request 24-0001']],
    ['24-0001, 24-0001, 24 0001', ['24-0001']],
    [' , ;', []],
    ['', []],
  ];
  for (const [typed, meant] of cases) assert.deepEqual(numbersMeant(typed), meant, typed);
});

test('several numbers cost one call, in the order they were typed', async () => {
  const asked = city();
  const found = await findRequests(['24-0002', '24-0001'], asked);
  assert.deepEqual(found.map(({ number, request: of }) => [number, of?.id]), [['24-0002', '24-0002'], ['24-0001', '24-0001']]);
  assert.deepEqual(asked.calls, ['requests']);
});

test('what the city does not know is looked for once more by what may be meant, and stays without a request', async () => {
  const asked = city();
  const found = await findRequests(['24-0001', 'sri9-oo12', '99'], asked);
  assert.deepEqual(found.map(({ number, request: of }) => [number, of?.id]), [['24-0001', '24-0001'], ['sri9-oo12', 'SR19-0012'], ['99', undefined]]);
  assert.deepEqual(asked.calls, ['requests', 'requests']);
});

test('two ways to write one number are one request, and another’s request is none', async () => {
  assert.equal((await findRequests(['24-0001', '240001'], city())).length, 1);
  const wrong = city();
  wrong.requests = async () => [request('77')];
  assert.deepEqual(await findRequests(['24-0001'], wrong), [{ number: '24-0001' }]);
});

test('a city that could not be asked says so', async () => {
  const asked = city();
  asked.behaviour.fails = 'busy';
  await assert.rejects(findRequests(['24-0001', '24-0002'], asked), (error) => error instanceof CityError && error.kind === 'busy');
});
