import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compareMaps, readJourneyMap, textSaid, type JourneyMap, type JourneyText } from '@civic-elements/core/journey';
import { serviceOfCode } from '../services/index.js';
import { readingGrade } from '../testing/reading-grade.js';
import { janeAsIs, janeToBe, journeys } from './index.js';

const steps = (map: JourneyMap) => map.stages.flatMap((stage) => stage.steps);
const schemaFile = new URL('../../../../../shared/data/journey/journey-map.schema.json', import.meta.url);

test('both maps are journey map documents', async (context) => {
  const schema = await readFile(schemaFile, 'utf8').catch(() => undefined);
  if (!schema) return context.skip('../shared/data/journey/journey-map.schema.json is not here: the maps were not held against it');
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const { $schema: _, ...rules } = JSON.parse(schema) as Record<string, unknown>;
  const fits = ajv.compile(rules);
  for (const map of journeys) assert.ok(fits(JSON.parse(JSON.stringify(map))), `${map.id}: ${ajv.errorsText(fits.errors)}`);
  assert.equal(fits({ ...janeAsIs, stages: [] }), false, 'the schema is really asked');
});

test('each pain of today is answered by something planned, and nothing answers a pain that is not there', () => {
  const { pains, left, problems } = compareMaps(janeAsIs, janeToBe);
  assert.ok(pains.length > 10);
  assert.deepEqual([left, problems], [[], []]);
});

test('every name used in a map is one the map has', () => {
  for (const map of journeys) {
    assert.deepEqual(readJourneyMap(map), { map, problems: [] });
    map.service?.open311ServiceCodes?.forEach(serviceOfCode);
  }
});

test('Jane goes from phone to laptop to call today, and a step without a feeling stays without one', () => {
  assert.deepEqual(steps(janeAsIs).flatMap((step) => step.channels ?? []), ['mail', 'phone-web', 'laptop-web', 'call', 'call', 'mail', 'neighbors']);
  assert.ok(steps(janeAsIs).some((step) => !step.emotions));
});

test('the maps are read with ease (grade 8 at most)', () => {
  const inEnglish = (text: JourneyText = ''): string => textSaid(text, 'en', 'en').words;
  for (const map of journeys) {
    const texts = [map.summary, ...steps(map).flatMap(({ description, painPoints = [], opportunities = [] }) => [description, ...[...painPoints, ...opportunities].map((one) => one.text)])];
    const grade = readingGrade(texts.map(inEnglish).join('\n'));
    assert.ok(grade <= 8, `${map.id}: grade ${grade.toFixed(1)}`);
  }
});
