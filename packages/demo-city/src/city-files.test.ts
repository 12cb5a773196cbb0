import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { cityFiles } from './index.js';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./write-city-files.js', import.meta.url));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

const text = { type: 'string', minLength: 1 };
const textOrNull = { type: ['string', 'null'] };
const moment = { type: 'string', format: 'date-time' };
const momentOrNull = { type: ['string', 'null'], format: 'date-time' };
const list = (properties: Record<string, object>, ...optional: string[]) => ({
  type: 'array', minItems: 1,
  items: { type: 'object', additionalProperties: false, properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) },
});

const condition = {
  type: 'object', additionalProperties: false, required: ['clause', 'conditions'],
  properties: { clause: { enum: ['AND', 'OR'] }, conditions: list({ attribute: text, op: text, value: { type: ['string', 'array'] } }) },
};

const shapes: Record<string, object> = {
  'services.json': list({
    service_code: text, service_name: text, description: text, metadata: { type: 'boolean' }, type: { enum: ['realtime', 'batch', 'blackbox'] }, keywords: text, group: text,
    // The back office's own, beyond the standard.
    expected_days: { type: 'integer', minimum: 1 }, service_notice: text,
  }),
  'addresses.json': {
    type: 'object', required: ['type', 'features'], properties: { type: { const: 'FeatureCollection' }, features: {
      type: 'array', minItems: 1,
      items: { type: 'object', required: ['type', 'properties', 'geometry'], properties: { type: { const: 'Feature' }, geometry: { type: 'object', required: ['type', 'coordinates'] } } },
    } },
  },
  'definitions.json': list({
    service_code: text,
    attributes: list({
      variable: { type: 'boolean' }, code: text, datatype: { enum: ['string', 'text', 'number', 'datetime', 'singlevaluelist', 'multivaluelist'] },
      required: { type: 'boolean' }, datatype_description: { type: 'string' }, order: { type: 'integer', minimum: 1 }, description: text,
      values: list({ key: text, name: text }),
      // Beyond the standard, as Boston's server has it.
      dependencies: condition, required_if: condition, min: { type: 'integer' }, max: { type: 'integer' }, integer: { const: true }, past: { const: true }, max_length: { type: 'integer' },
    }, 'values', 'dependencies', 'required_if', 'min', 'max', 'integer', 'past', 'max_length'),
  }),
  'requests.json': list({
    service_request_id: text, status: { enum: ['open', 'closed'] }, status_notes: textOrNull, service_name: text, service_code: text,
    description: { type: ['string', 'null'], maxLength: 4000 }, agency_responsible: text, service_notice: textOrNull,
    requested_datetime: moment, updated_datetime: moment, expected_datetime: momentOrNull, closed_datetime: momentOrNull,
    address: textOrNull, address_id: textOrNull, zipcode: textOrNull,
    lat: { type: ['number', 'null'], minimum: -90, maximum: 90 }, long: { type: ['number', 'null'], minimum: -180, maximum: 180 }, media_url: textOrNull,
    attributes: { type: 'object' }, extended_attributes: { type: 'object' },
    notes: list({ datetime: moment, summary: text, description: text, type: { enum: ['opened', 'activity', 'follow_on_created', 'follow_on_closed', 'closed', 'reopened'] } }, 'description'),
  }),
};

test('the program writes every file, each in the shape of GeoReport where it has one', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'alderwick-'));
  context.after(() => rm(folder, { recursive: true }));
  await run(process.execPath, [program, folder]);
  assert.deepEqual((await readdir(folder)).sort(), ['addresses.json', 'city.json', 'definitions.json', 'faq.en.json', 'faq.es.json', 'map.json', 'places.json', 'requests.json', 'services.json', 'stoppers.json', 'street-lights.json']);
  for (const [name, content] of Object.entries(cityFiles())) {
    const written: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    assert.deepEqual(written, JSON.parse(JSON.stringify(content)), name);
    const fits = shapes[name] && ajv.compile(shapes[name]);
    if (fits) assert.ok(fits(written), `${name}: ${ajv.errorsText(fits.errors).slice(0, 500)}`);
  }
});

test('without a folder the program says what it needs', async () => {
  await assert.rejects(run(process.execPath, [program]), (error: { code: number; stderr: string }) => error.code === 2 && /FOLDER/.test(error.stderr));
});

test('nothing in the city is anybody’s: no address but the city’s own, no phone but made-up ones', () => {
  const all = JSON.stringify(cityFiles());
  for (const [found] of all.matchAll(/[\w.+-]+@[\w.-]+\w/g)) assert.match(found, /@alderwick\.example$/);
  for (const [found] of all.matchAll(/(?<![\d-])(?:\+?1[- ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]?\d{4}(?!\d)|(?<![\d-])\d{3}[-. ]\d{4}(?![\d-])|\+\d{8,}/g)) assert.match(found, /555-?01\d\d$/);
});
