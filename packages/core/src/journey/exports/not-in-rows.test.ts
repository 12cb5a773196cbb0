import assert from 'node:assert/strict';
import { it } from 'node:test';
import { journeyCsv, journeyMarkdown, notInRows, readJourneyCsv, readJourneyMap, readJourneyMarkdown, type JourneyMap } from '../index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap } from '../sample-maps.test.support.js';

const mapOf = (json: unknown): JourneyMap => readJourneyMap(json).map ?? assert.fail('the map');

/** The map without what is named, at its path. */
function without(map: JourneyMap, path: string): unknown {
  const copy = structuredClone(map) as unknown as Record<string, unknown>;
  const names = path.match(/[\w$-]+/g) ?? [];
  const last = names.pop() ?? '';
  delete names.reduce<Record<string, unknown>>((inside, name) => inside[name] as Record<string, unknown>, copy)[last];
  return copy;
}

for (const [form, write, read] of [['csv', journeyCsv, readJourneyCsv], ['markdown', journeyMarkdown, readJourneyMarkdown]] as const) {
  it(`What ${form} is said not to hold is not in it, and all else is`, { skip: samplesMissing ?? false }, () => {
    for (const map of [mapOf(smallMap()), ...sampleMaps.map((name) => mapOf(sampleJson(name)))]) {
      const text = write(map);
      const dropped = notInRows(map, form).map(({ path }) => path);
      // A place whose loss leaves the text as it was is one that the text does not hold. What others name by its id cannot be taken away alone.
      for (const path of dropped.filter((one) => !/^(?:channels|actors|personas|customLanes|lang|title)$/.test(one))) assert.equal(write(without(map, path) as JourneyMap), text, `${map.id}: ${path}`);
      const bare = { ...map, stages: map.stages.map((stage) => ({ ...stage, steps: [] })) };
      const back = read(text, bare).map ?? assert.fail(map.id);
      const stepPaths = new Set(dropped.filter((path) => path.includes('.steps[')));
      map.stages.forEach((stage, at) => stage.steps.forEach((step, place) => Object.entries(step).forEach(([name, value]) => {
        const path = `stages[${at}].steps[${place}].${name}`;
        if (!stepPaths.has(path) && ![...stepPaths].some((one) => one.startsWith(`${path}[`)) && !(Array.isArray(value) && value.length === 0)) assert.deepEqual(back.stages[at]?.steps[place]?.[name as keyof typeof step], value, `${map.id}: ${path}`);
      })));
    }
  });
}
