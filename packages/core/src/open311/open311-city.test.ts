import { describe, test } from 'node:test';
import { cityContract, contractCity } from '../testing/index.js';
import { serveCity } from './city-server.test.support.js';
import { Open311City } from './open311-city.js';
import { plainCity } from './plain-city.test.support.js';
import { readXml } from './read-xml.test.support.js';
import type { Dialect } from './wire-form.js';

async function underTest(formats: readonly ('json' | 'xml')[], dialect: Dialect = {}, reader: typeof readXml | undefined = readXml) {
  const server = await serveCity(plainCity(formats, dialect.idempotencyKey));
  const city = new Open311City({ endpoint: server.endpoint, now: () => contractCity.now, dialect, ...(reader && { readXml: reader }) });
  return { city, close: server.close };
}

describe('Open311City with a city that speaks JSON and XML', () => cityContract(() => underTest(['json', 'xml']), { describe, test }));
describe('Open311City without an XML reader', () => cityContract(() => underTest(['json'], {}, undefined), { describe, test }));
describe('C4 Open311City with a city that speaks XML alone', () => cityContract(() => underTest(['xml']), { describe, test }));
describe('Open311City with a city that is known to speak XML', () => cityContract(() => underTest(['xml'], { format: 'xml' }), { describe, test }));
describe('Open311City with a city that knows repeats', () =>
  cityContract(() => underTest(['json'], { idempotencyKey: true }), { describe, test }, { knowsRepeats: true }));
