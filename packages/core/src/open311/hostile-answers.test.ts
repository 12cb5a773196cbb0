/* oxlint-disable no-script-url -- such addresses are what must be refused */
// Whatever a server sends, a reader answers or says CityError, and nothing outside it changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { contractRequest } from '../testing/index.js';
import { CityError } from '../requests/index.js';
import { discover } from './discovery.js';
import { Open311City } from './open311-city.js';
import { readAnswer } from './answer-text.js';
import { fitToShow, plainText } from './plain-text.js';
import { readXml } from './read-xml.test.support.js';

const names = ['service_code', 'service_name', 'metadata', 'keywords', 'groups', 'service_request_id', 'token', 'status', 'notes', 'values', 'key', 'name', 'code', 'datatype', 'order', 'description',
  'media_url', 'lat', 'long', 'requested_datetime', 'extended_attributes', 'errors', 'error', 'url', 'endpoints', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof({ maxDepth: 5 }, fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('2031-03-01', '0', 'open', '<b>', 'javascript:x'),
    fc.array(tie('json'), { maxLength: 4 }), fc.array(fc.tuple(fc.constantFrom(...names), tie('json')), { maxLength: 8 }).map((pairs) => {
      const made = Object.create(null) as object;
      for (const [name, value] of pairs) Object.defineProperty(made, name, { value, enumerable: true, configurable: true });
      return made;
    })),
}));
const { xml } = fc.letrec<{ xml: string }>((tie) => ({
  xml: fc.oneof({ maxDepth: 5 }, fc.constantFrom('text', '1', '&amp;', '&nbsp;', '<![CDATA[<b>]]>', '<br/>', ''),
    fc.tuple(fc.constantFrom(...names.filter((name) => /^[a-z_]+$/.test(name)), 'request', 'services', 'service'), fc.array(tie('xml'), { maxLength: 5 }))
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`)),
}));

type Body = ConstructorParameters<typeof Response>[0];

async function everyCall(body: Body, status: number): Promise<void> {
  const fetch = async (): Promise<Response> => new Response(body, { status });
  const city = new Open311City({ endpoint: 'http://city.test/v2', fetch, readXml, online: () => true, dialect: { pageSize: 3, maxPages: 2 } });
  const calls = [city.services(), city.questions('1'), city.send(contractRequest('1', 'k')), city.numberFor('t'), city.request('1'), city.requests({}), city.requests({ ids: ['1', '2'] })];
  for (const result of await Promise.allSettled(calls)) assert.ok(result.status === 'fulfilled' || result.reason instanceof CityError, String(result.status === 'rejected' && result.reason?.stack));
  await discover('http://city.test', { fetch, readXml });
}

const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const statuses = fc.constantFrom(200, 200, 200, 201, 400, 403, 404, 500);
const bodies = {
  'any JSON': json.map((value) => JSON.stringify(value) ?? ''),
  'any XML': xml,
  'any text': fc.string({ unit: 'binary', maxLength: 200 }),
  'any bytes': fc.uint8Array({ maxLength: 200 }),
} as const;

for (const [what, body] of Object.entries(bodies)) {
  test(`${what} is read or is a CityError, and changes no prototype`, () => fc.assert(
    fc.asyncProperty(body as fc.Arbitrary<Body>, statuses, async (text, status) => {
      await everyCall(text, status);
      assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), before);
    }), { numRuns: 150 }));
}

test('an answer nested a hundred thousand deep is survived', async () => {
  for (const body of ['['.repeat(100_000) + ']'.repeat(100_000), '{"errors":'.repeat(20_000) + '1' + '}'.repeat(20_000), `${'<a>'.repeat(3000)}${'</a>'.repeat(3000)}`]) {
    await everyCall(body, 200);
    await everyCall(body, 400);
  }
});

test('__proto__ in an answer is a field like any other', async () => {
  await everyCall('[{"__proto__":{"polluted":1},"service_code":"__proto__","service_request_id":"constructor"}]', 200);
  assert.equal('polluted' in {}, false);
});

test('plain text never keeps a tag, whatever it was made of', () => {
  const piece = fc.constantFrom('<', '>', '/', 'script', 'b', ' ', '=', '"', '&lt;', '&gt;', '&#60;', '&amp;', 'lt;', 'x', '<br>', '<!--', '-->', '[a](', 'javascript:', ')', '\n', '**');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
    assert.doesNotMatch(plainText(text), /<\/?[a-z][a-z0-9]*[\s/]*>|\]\(javascript:[^)]*\)/i);
    assert.doesNotMatch(fitToShow(text), /<\/?[a-z][a-z0-9]*[\s/]*>/i);
  }), { numRuns: 2000 });
});

test('long and hostile texts are read in good time', () => {
  const started = performance.now();
  const nested = `${'<b'.repeat(20_000)}${'>'.repeat(20_000)}`;
  for (const text of [nested, `[a](${'x'.repeat(40_000)}`, `&#${'1'.repeat(40_000)}`, `<a ${'='.repeat(40_000)}`]) plainText(text, 40_000);
  for (const piece of ['<![CDATA[', '<!DOCTYPE ', '<', '"', '\\', '-', '1e', '&', '{"a":', 'HTTP/1.1\n']) {
    for (const head of ['', '<a>', '"', 'HTTP/1']) {
      try {
        readAnswer(head + piece.repeat(40_000), () => ({ name: 'a', text: '', children: [] }));
      } catch {
        // Unreadable, but at once.
      }
    }
  }
  for (const piece of ['<', '<a ', '<a =', '&', '&#', '[', '[a](', '**', '<!--', '<script>', '</', '<br', '\n ', '"', '<svg>', '# ']) {
    plainText(piece.repeat(40_000));
    fitToShow(piece.repeat(40_000));
  }
  assert.ok(performance.now() - started < 3000, `${performance.now() - started} ms`);
});
