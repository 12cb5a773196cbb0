import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MemoryCity } from '../testing/index.js';
import type { Attempt, CityErrorKind, RequestQuery, ServiceRequest } from './index.js';
import { lookForSent } from './look-for-sent.js';

const hour = 3_600_000;
const now = Date.UTC(2026, 2, 5, 12);
const words = 'There is a deep hole in the road by the school';
const attempt: Attempt = { at: now - 600_000, mayHaveArrived: true, serviceCode: 'S', words, place: { address: '120 Mill Street' } };
const at = (moment: number, more: object = {}): ServiceRequest['requestedAt'] => ({ at: moment, zoned: true, dayOnly: false, ...more });
const arrived: ServiceRequest = {
  id: '7', status: 'open', statusWords: 'open', serviceCode: 'S', description: words, address: '120 Mill Street', requestedAt: at(attempt.at), mediaUrls: [], notes: [],
};

async function look(listed: Partial<ServiceRequest>, changed: Partial<Attempt> = {}, clock = now): Promise<string> {
  const city = new MemoryCity({ services: [], requests: [{ ...arrived, ...listed }] });
  const found = await lookForSent([{ ...attempt, ...changed }], city, clock);
  return found.state === 'found' ? found.id : found.state;
}

describe('a request that may have arrived', () => {
  const point = { lat: 39.95, long: -75.16 };
  const cases: readonly (readonly [what: string, listed: Partial<ServiceRequest>, changed: Partial<Attempt>, found: string])[] = [
    ['listed as it was sent', {}, {}, '7'],
    ['with number 0', { id: '0' }, {}, '0'],
    ['in capitals, other spaces and marks', { description: `${words.toUpperCase().replaceAll(' ', '  ')}!` }, {}, '7'],
    ['with words of the city’s own after it', { description: `${words} (web)` }, {}, '7'],
    ['cut short by the city', { description: words.slice(0, 30) }, {}, '7'],
    ['without its place', { address: undefined }, {}, '7'],
    ['the address as the city writes it', { address: '120 MILL ST' }, {}, '7'],
    ['without its words', { description: undefined }, {}, '7'],
    ['without words or place', { description: undefined, address: undefined }, {}, 'cannot-tell'],
    ['with words the city changed, at the same place', { description: '[removed]' }, {}, 'cannot-tell'],
    ['with other words, elsewhere', { description: 'Pothole', address: '9 Oak Lane' }, {}, 'not-there'],
    ['of another service', { serviceCode: 'T' }, {}, 'not-there'],
    ['without a service', { serviceCode: undefined }, {}, '7'],
    ['a stranger’s with the same short words, elsewhere', { description: 'Pothole', address: '9 Oak Lane' }, { words: 'Pothole' }, 'not-there'],
    ['the same short words, nowhere said', { description: 'Pothole', address: undefined }, { words: 'Pothole' }, 'cannot-tell'],
    ['the same short words, at the same place', { description: 'Pothole' }, { words: 'Pothole' }, '7'],
    ['the same point, rounded', { description: undefined, address: undefined, point: { lat: 39.95004, long: -75.16 } }, { place: { address: '', point } }, '7'],
    ['a point far away', { description: undefined, address: undefined, point: { lat: 39.99, long: -75.16 } }, { place: { address: '', point } }, 'not-there'],
    ['a point round the corner', { description: undefined, address: undefined, point: { lat: 39.951, long: -75.16 } }, { place: { address: '', point } }, 'cannot-tell'],
    ['the number of an address', { description: undefined, addressId: '9' }, { place: { address: '', addressId: '9' } }, '7'],
    ['another number of an address', { description: undefined, addressId: '8' }, { place: { address: '', addressId: '9' } }, 'not-there'],
    ['a described place that the city turned into an address', { description: undefined }, { place: { address: 'behind the library' } }, 'cannot-tell'],
    ['words in signs alone', { description: '🕳️' }, { words: '🕳️' }, '7'],
    ['from long before, with nothing newer on the list', { requestedAt: at(now - 100 * hour) }, {}, 'cannot-tell'],
    ['by a clock that is a little behind', { requestedAt: at(attempt.at - hour / 2) }, {}, '7'],
    ['from earlier today, with nothing newer on the list', { requestedAt: at(attempt.at - 3 * hour) }, {}, 'cannot-tell'],
    ['by a city in Chicago that gives no zone', { requestedAt: at(attempt.at - 6 * hour, { zoned: false }) }, {}, '7'],
    ['by a city that gives only the day', { requestedAt: at(Date.UTC(2026, 2, 5), { dayOnly: true }) }, {}, '7'],
    ['without a time', { requestedAt: undefined }, {}, '7'],
  ];
  for (const [what, listed, changed, found] of cases) test(`${what}: ${found}`, async () => assert.equal(await look(listed, changed), found));

  test('is looked for by what was sent then, among all attempts', async () => {
    const city = new MemoryCity({ services: [], requests: [arrived] });
    const other: Attempt = { ...attempt, serviceCode: 'T', words: 'Quite another thing, said later on' };
    assert.deepEqual(await lookForSent([other, attempt], city, now), { state: 'found', id: '7' });
  });

  test('is looked for in the last week when the clock was years ahead at the time', async () => {
    assert.equal(await look({ requestedAt: at(now - 24 * hour) }, { at: now + 10 * 365 * 24 * hour }), '7');
  });

  test('cannot be told from a list that was cut', async () => {
    const requests = Array.from({ length: 1000 }, (_, number) => ({ ...arrived, id: `n${number}`, description: 'Another one', address: `${number + 1000} Oak Lane` }));
    assert.deepEqual(await lookForSent([attempt], new MemoryCity({ services: [], requests }), now), { state: 'cannot-tell', because: 'unreadable' });
    assert.deepEqual(await lookForSent([attempt], new MemoryCity({ services: [], requests: requests.slice(1) }), now), { state: 'not-there' });
  });

  test('cannot be told when the city cannot be asked, and the reason is kept', async () => {
    for (const fails of ['offline', 'timed-out', 'not-allowed'] satisfies CityErrorKind[]) {
      assert.deepEqual(await lookForSent([attempt], new MemoryCity({ services: [], behaviour: { fails } }), now), { state: 'cannot-tell', because: fails });
    }
    const broken = new MemoryCity({ services: [] });
    broken.requests = () => Promise.reject(new TypeError('a slip'));
    assert.deepEqual(await lookForSent([attempt], broken, now), { state: 'cannot-tell', because: 'failed' });
  });

  test('is another’s from before, where the newest on the list shows that this clock is right', async () => {
    const fresh: ServiceRequest = { ...arrived, id: '8', description: 'Another one', address: '9 Oak Lane', requestedAt: at(now - hour / 2) };
    for (const hours of [3, 100]) {
      const requests = [{ ...arrived, requestedAt: at(now - hours * hour) }, fresh];
      assert.deepEqual(await lookForSent([attempt], new MemoryCity({ services: [], requests }), now), { state: 'not-there' });
    }
  });

  test('C5 is not taken for missing by a clock that is years ahead', async () => {
    const ahead = 10 * 365 * 24 * hour;
    assert.equal(await look({}, { at: attempt.at + ahead }, now + ahead), 'cannot-tell');
    assert.equal(await look({ description: 'Pothole', address: '9 Oak Lane' }, { at: attempt.at + ahead }, now + ahead), 'not-there');
  });

  test('is asked for with one call, and with a second where nothing shows that this clock is right', async () => {
    const queries: RequestQuery[] = [];
    const city = new MemoryCity({ services: [] });
    const listed: ServiceRequest[] = [];
    city.requests = async (query) => (queries.push(query), listed);
    const attempts = [attempt, { ...attempt, at: now, serviceCode: 'T' }, attempt];
    await lookForSent(attempts, city, now);
    assert.deepEqual(queries.map(({ from, serviceCodes }) => [from !== undefined, serviceCodes]), [[true, ['S', 'T']], [false, ['S', 'T']]]);
    assert.ok((queries[0]?.from ?? Infinity) <= attempt.at - 38 * hour);
    listed.push({ ...arrived, description: 'Another one', address: '9 Oak Lane' });
    await lookForSent(attempts, city, now);
    assert.equal(queries.length, 3);
  });
});
