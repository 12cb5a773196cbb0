import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CityError, type CityErrorKind } from '../requests/index.js';
import { now, serveCity, type Route } from './city-server.test.support.js';
import { openFollowing, readDialect, type Open311Options } from './index.js';

const open = (options: Partial<Open311Options> = {}) => openFollowing({ endpoint: 'https://city.example/v2/', now: () => now, online: () => true, ...options });

async function askedOf(route: Route, options: Partial<Open311Options> = {}): Promise<{ error?: CityError; seen: { form: object; type: string }[] }> {
  const server = await serveCity({ 'POST requests/31%2F7/followers': route });
  try {
    const following = open({ endpoint: server.endpoint, dialect: { mail: true }, apiKey: 'secret', ...options });
    const error = await following?.byMail?.(' 31/7 ', ' ada@example.org ', { locale: 'es' }).then(() => undefined, (reason: unknown) => reason);
    assert.ok(error === undefined || error instanceof CityError, String(error));
    return { error, seen: server.seen.map(({ form, type }) => ({ form: Object.fromEntries(form), type })) };
  } finally {
    await server.close();
  }
}

test('a city whose dialect names no way cannot be followed', () => {
  assert.deepEqual([open(), open({ dialect: {} }), open({ dialect: readDialect('extensions') })], [undefined, undefined, undefined]);
});

test('only the ways that the dialect names are there', () => {
  const ways = (dialect: string): string[] => Object.keys(open({ dialect: readDialect(dialect) }) ?? {});
  assert.deepEqual([ways('rss'), ways('ics'), ways('mail'), ways('mail ics rss')], [['feed'], ['calendar'], ['byMail'], ['feed', 'calendar', 'byMail']]);
});

test('addresses are whole, hold any number and name the jurisdiction', () => {
  const dialect = readDialect('rss ics');
  assert.equal(open({ dialect })?.feed?.('26-0001'), 'https://city.example/v2/requests/26-0001.rss');
  assert.equal(open({ dialect })?.calendar?.('a/b c?#'), 'https://city.example/v2/requests/a%2Fb%20c%3F%23.ics');
  assert.equal(open({ dialect, jurisdiction: 'north city' })?.feed?.('1'), 'https://city.example/v2/requests/1.rss?jurisdiction_id=north+city');
  assert.equal(open({ dialect, endpoint: '/open311/v2', origin: 'https://www.city.example' })?.feed?.('1'), 'https://www.city.example/open311/v2/requests/1.rss');
});

test('an address is posted as a form, with the language and without the key of the site', async () => {
  const { error, seen } = await askedOf({ status: 202, body: '{"description":"A letter is on its way."}' }, { jurisdiction: 'north' });
  assert.equal(error, undefined);
  assert.equal(seen.length, 1);
  assert.deepEqual(seen[0]?.form, { jurisdiction_id: 'north', email: 'ada@example.org', locale: 'es' });
  assert.match(seen[0]?.type ?? '', /^application\/x-www-form-urlencoded/);
  assert.equal((await askedOf({ status: 204 })).error, undefined, 'an answer without a body');
});

test('whatever the server says instead, it is told as a CityError, and the call is made once', async () => {
  const refusal = '[{"code":"400","description":"email does not look like an email address."}]';
  const answers: readonly (readonly [CityErrorKind, Route, Partial<Open311Options>?])[] = [
    ['refused', { status: 400, body: refusal }],
    ['not-found', { status: 404, body: '<h1>Not Found</h1>' }],
    ['busy', { status: 429, body: '[]', headers: { 'retry-after': '60' } }],
    ['failed', { status: 500, body: 'at Object.<anonymous> (server.js:1)' }],
    ['unreadable', { status: 200, body: '<!doctype html><title>Log in</title>' }],
    ['unreadable', { status: 302, headers: { location: '/login' } }],
    ['unreachable', (_seen, response) => void response.destroy()],
    ['timed-out', () => undefined, { timeout: 50 }],
  ];
  for (const [kind, route, options] of answers) {
    const { error, seen } = await askedOf(route, options);
    assert.deepEqual([error?.kind, seen.length], [kind, 1], kind);
    if (kind === 'refused') assert.equal(error?.problems[0]?.words, 'email does not look like an email address.');
    if (kind === 'busy') assert.equal(error?.retryAfter, 60_000);
  }
  assert.equal((await askedOf('', { online: () => false })).error?.kind, 'offline');
});
