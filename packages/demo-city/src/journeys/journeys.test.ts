import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { serviceOfCode } from '../services/index.js';
import { readingGrade } from '../testing/reading-grade.js';
import { janeAsIs, janeToBe, journeys, type JourneyMap } from './index.js';

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
  const pains = steps(janeAsIs).flatMap((step) => step.painPoints ?? []).map((pain) => pain.id);
  const answered = steps(janeToBe).flatMap((step) => step.opportunities ?? []).flatMap((opportunity) => opportunity.addresses ?? []);
  assert.equal(new Set(pains).size, pains.length);
  assert.deepEqual([...new Set(answered)].sort(), [...pains].sort());
});

test('every name used in a map is one the map has', () => {
  for (const map of journeys) {
    const other = journeys.find((one) => one.id === map.counterpart)!;
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((one) => one.id));
    const [actors, channels, personas, evidence] = [ids(map.actors), ids(map.channels), ids(map.personas), ids(map.evidence)];
    for (const stage of map.stages) if (stage.counterpart) assert.ok(ids(other.stages).has(stage.counterpart), stage.id);
    for (const step of steps(map)) {
      for (const actor of [...(step.actors ?? []), ...(step.initiator ? [step.initiator] : [])]) assert.ok(actors.has(actor), `${step.id}: ${actor}`);
      for (const channel of step.channels ?? []) assert.ok(channels.has(channel), `${step.id}: ${channel}`);
      for (const emotion of step.emotions ?? []) {
        assert.ok(emotion.persona ? personas.has(emotion.persona) : actors.has(emotion.actor!), step.id);
        for (const source of emotion.evidence ?? []) assert.ok(evidence.has(source));
      }
    }
    map.service.open311ServiceCodes.forEach(serviceOfCode);
  }
});

test('Jane goes from phone to laptop to call today, and a step without a feeling stays without one', () => {
  assert.deepEqual(steps(janeAsIs).flatMap((step) => step.channels ?? []), ['mail', 'phone-web', 'laptop-web', 'call', 'call', 'mail', 'neighbors']);
  assert.ok(steps(janeAsIs).some((step) => !step.emotions));
});

test('the maps are read with ease (grade 8 at most)', () => {
  for (const map of journeys) {
    const grade = readingGrade([map.summary, ...steps(map).flatMap((step) => [step.description ?? '', ...(step.painPoints ?? []).map((pain) => pain.text), ...(step.opportunities ?? []).map((one) => one.text)])].join('\n'));
    assert.ok(grade <= 8, `${map.id}: grade ${grade.toFixed(1)}`);
  }
});
