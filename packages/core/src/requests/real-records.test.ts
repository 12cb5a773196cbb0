// Every request that a real city has published, read where it is at hand: ../shared/data/open311, beside the repository.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { withCity, type Route } from '../open311/city-server.test.support.js';
import type { Dialect } from '../open311/index.js';
import { headlineOf, type ServiceRequest } from './index.js';
import { answerOf, boston, chicago, filesOfRequests, isAtHand, type RealCity, type RealRecord } from './real-records.test.support.js';
import { problemsWithShown, shownFacts } from './shown-facts.test.support.js';

/** A server that knows these records and speaks this format only. */
function serverOf(records: readonly RealRecord[], spoken: 'json' | 'xml'): Readonly<Record<string, Route>> {
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    '*': ({ path }) => {
      const [, id = '', format] = /^requests\/(.*)\.(json|xml)$/.exec(path) ?? [];
      const record = byId.get(decodeURIComponent(id));
      return format === spoken && record ? answerOf([record], spoken) : { status: 404, body: 'Not found' };
    },
  };
}

/** Look-ups at a time. */
const lanes = 8;

/** Looks each request up by its number, as the tracker does, and hands it over with its record. */
async function lookUpAll(city: RealCity, dialect: Dialect, seen: (record: RealRecord, request: ServiceRequest) => void): Promise<void> {
  await withCity(serverOf(city.records, dialect.format ?? 'json'), async (server) => {
    for (let start = 0; start < city.records.length; start += lanes) {
      await Promise.all(city.records.slice(start, start + lanes).map(async (record) => {
        const request = await server.request(record.id);
        assert.ok(request, `${city.name} does not find ${record.id}`);
        seen(record, request);
      }));
    }
  }, { now: () => city.now, dialect });
}

async function walk(t: TestContext, city: RealCity, dialect: Dialect): Promise<void> {
  const problems: string[] = [];
  const standings = new Map<string, number>();
  let facts = 0;
  await lookUpAll(city, dialect, (record, request) => {
    const { standing, unexplained, expected } = headlineOf(request, city.now);
    for (const word of [standing, unexplained && 'without a reason', expected?.late && 'late', expected && !expected.late && 'on time']) {
      if (word) standings.set(word, (standings.get(word) ?? 0) + 1);
    }
    facts += shownFacts(request, city.now).length;
    problems.push(...problemsWithShown(record, request, city).map((problem) => `${record.id}: ${problem}`));
  });
  t.diagnostic(`${city.name}, ${dialect.format ?? 'json'}: ${city.records.length} requests, ${facts} facts held against the file; ${[...standings].map(([word, count]) => `${count} ${word}`).join(', ')}`);
  assert.deepEqual(problems.slice(0, 20), [], `${problems.length} problems`);
}

const cities = [
  { file: 'chicago-2014-requests-extensions.json', read: chicago, least: 50 },
  { file: 'chicago-2019-requests.json', read: chicago, least: 50 },
  { file: 'boston-311-2015H1-sample2000.csv', read: boston, least: 2000 },
] as const;

test('no file of requests is left out', { skip: filesOfRequests().length === 0 && 'not at hand: ../shared/data/open311' }, () => {
  assert.deepEqual(filesOfRequests(), cities.map(({ file }) => file).toSorted());
});

for (const { file, read, least } of cities) {
  const skip = !isAtHand(file) && `not at hand: ../shared/data/open311/${file}`;

  test(`${file}: every fact shown of every request is the city’s, in JSON and its zone, in XML and without`, { skip }, async (t) => {
    const city = read(file);
    assert.ok(city.records.length >= least);
    await walk(t, city, { format: 'json', cityZone: city.zone });
    await walk(t, city, { format: 'xml' });
  });

  test(`${file}: a reader that invents or mends anything would be found out, whatever the request`, { skip }, async () => {
    const city = read(file);
    const few = { ...city, records: city.records.slice(0, 50) };
    const hour = 3_600_000;
    const lies: Readonly<Record<string, (request: ServiceRequest) => ServiceRequest>> = {
      'an hour later': ({ requestedAt, ...rest }) => ({ ...rest, ...(requestedAt && { requestedAt: { ...requestedAt, at: requestedAt.at + hour } }) }),
      'a date of today': (request) => ({ ...request, notes: [...request.notes, { type: 'activity', words: '', at: { at: city.now, zoned: true, dayOnly: false } }] }),
      'an expected date': (request) => ({ ...request, status: 'open', expectedAt: { at: city.now + 99 * hour, zoned: true, dayOnly: false } }),
      'an epoch': (request) => ({ ...request, requestedAt: { at: 0, zoned: true, dayOnly: false } }),
      'no date at all': (request) => ({ ...request, requestedAt: { at: NaN, zoned: true, dayOnly: false } }),
      'the other status': (request) => ({ ...request, status: request.status === 'open' ? 'closed' : 'open' }),
      done: (request) => ({ ...request, status: 'closed', statusNotes: 'Resolved.' }),
      'a kinder word': (request) => ({ ...request, statusNotes: `${request.statusNotes ?? ''} Thank you!` }),
      'a word cut short': (request) => ({ ...request, serviceName: request.serviceName?.slice(0, -1) ?? '' }),
      'undefined': (request) => ({ ...request, agency: 'undefined' }),
      'another number': (request) => ({ ...request, id: `${request.id}0` }),
    };
    await lookUpAll(few, { cityZone: city.zone }, (record, request) => {
      assert.deepEqual(problemsWithShown(record, request, city), []);
      for (const [lie, tell] of Object.entries(lies)) assert.notDeepEqual(problemsWithShown(record, tell(request), city), [], `${record.id}: ${lie}`);
    });
  });
}
