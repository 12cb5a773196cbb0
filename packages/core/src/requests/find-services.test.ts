import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { oneSlipApart, searchServices, searchServicesInSlices, servicesByGroup, termsOf, type Service } from './index.js';

function service(name: string, more: Partial<Service> = {}): Service {
  return { code: name, name, description: '', groups: [], keywords: [], hasQuestions: false, numberComes: 'realtime', ...more };
}

const town = [
  service('Street light out', { description: 'A lamp on a pole that is dark or flickers', groups: ['Streets'] }),
  service('Pothole', { description: 'A hole in the paving', groups: ['Streets'], keywords: ['road'] }),
  service('Street sweeping', { groups: ['Streets'] }),
  service('Tree down', { groups: ['Parks'] }),
  service('Missed collection', { description: 'Your trash was left behind', groups: ['Waste'] }),
  service('Café licence', { groups: [] }),
];
const names = (words: string, limit?: number): string[] => searchServices(town)(words, limit).map(({ name }) => name);

describe('searching the services of a city', () => {
  const cases: readonly (readonly [words: string, first: string, why: string])[] = [
    ['street light', 'Street light out', 'the rarer word decides'],
    ['STREETLIGHT!', 'Street light out', 'written as one word, in capitals'],
    ['pot hole', 'Pothole', 'written as two words'],
    ['potholes', 'Pothole', 'plural'],
    ['pothloe', 'Pothole', 'two letters swapped'],
    ['trees fell', 'Tree down', 'plural of a short word'],
    ['cafe', 'Café licence', 'without the accent'],
    ['poth', 'Pothole', 'the last word half typed'],
    ['the garbage was not picked up', 'Missed collection', 'another word for trash'],
    ['hay un bache en la calle', 'Pothole', 'Spanish words, English list'],
    ['lights at the tree', 'Street light out', 'what it is counts more than where it is'],
  ];
  for (const [words, first, why] of cases) test(`"${words}" finds ${first}: ${why}`, () => assert.equal(names(words)[0], first));

  test('words that say nothing find nothing', () => {
    for (const words of ['', '   ', 'please, I want to report', '!!!', '¿?']) assert.deepEqual(names(words), []);
    assert.deepEqual(names('zzzzqqq'), []);
    assert.deepEqual(searchServices([service('Water leak in the street')])('in the'), []);
  });

  test('what fits nothing is left out, and no more than the limit come', () => {
    assert.deepEqual(names('tree'), ['Tree down']);
    assert.equal(names('street', 1).length, 1);
    assert.deepEqual(names('street', 0), []);
  });

  test('ties keep the order of the city', () => {
    const twins = searchServices([service('Rat', { code: '1' }), service('Rat', { code: '2' })]);
    assert.deepEqual(twins('rat').map(({ code }) => code), ['1', '2']);
  });

  test('any words find only services of the list, none twice, the same ones each time', () => {
    const search = searchServices(town);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(8), (words, limit) => {
      const found = search(words, limit);
      assert.ok(found.length <= limit && new Set(found).size === found.length && found.every((one) => town.includes(one)));
      assert.deepEqual(search(words, limit), found);
    }));
  });

  test('each service is found by its own name', () => {
    const search = searchServices(town);
    for (const one of town) assert.equal(search(one.name)[0], one);
  });

  test('made ready in slices, it finds the same, and the page breathes in between', async () => {
    const many = Array.from({ length: 300 }, (_, at) => town.map((one) => ({ ...one, code: `${one.code} ${at}` }))).flat();
    let pauses = 0;
    let now = 0;
    const search = await searchServicesInSlices(many, { now: () => (now += 1), pause: async () => void (pauses += 1) });
    for (const words of ['street light', 'pothloe', 'basura']) assert.deepEqual(search(words), searchServices(many)(words));
    assert.ok(pauses > 10);
    const stopped = AbortSignal.abort();
    await assert.rejects(searchServicesInSlices(many, { now: () => (now += 100), pause: async () => undefined }, stopped), (error) => error === stopped.reason);
  });

  test('terms are of any script, folded', () => assert.deepEqual(termsOf('Señal №5, حفرة!'), ['senal', 'no5', 'حفرة']));

  test('a slip is one letter more, less, other, or two swapped', () => {
    for (const [a, b] of [['light', 'ligt'], ['light', 'lightt'], ['light', 'lught'], ['light', 'lihgt'], ['light', 'light']] as const) {
      assert.ok(oneSlipApart(a, b) && oneSlipApart(b, a), `${a} ${b}`);
    }
    for (const [a, b] of [['light', 'lit'], ['light', 'lhgit'], ['light', 'night1'], ['abcde', 'badce']] as const) assert.ok(!oneSlipApart(a, b), `${a} ${b}`);
  });
});

describe('services under their groups', () => {
  test('groups stand as the city first names them, and what has none comes last', () => {
    assert.deepEqual(servicesByGroup(town).map(([group, members]) => [group, members.length]), [['Streets', 3], ['Parks', 1], ['Waste', 1], ['', 1]]);
  });
  test('a service of two groups is in both; no services, no groups', () => {
    const [both] = [service('Tree on a street', { groups: ['Parks', 'Streets'] })];
    assert.deepEqual(servicesByGroup([both]), [['Parks', [both]], ['Streets', [both]]]);
    assert.deepEqual(servicesByGroup([]), []);
  });
});

/** A recorded list of a real city, or undefined where the recordings are not at hand. */
function recorded(file: string): string | undefined {
  try {
    return readFileSync(new URL(`../../../../../shared/data/open311/${file}`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

type Recorded = Readonly<Record<'service_code' | 'service_name' | 'description' | 'group', string>> & { readonly keywords?: string | readonly string[] };

function asService({ service_code, service_name, description, group, keywords = [] }: Recorded): Service {
  return service(service_name, {
    code: service_code,
    description: description.replace(/<[^>]*>/g, ' '),
    groups: [group],
    keywords: typeof keywords === 'string' ? keywords.split(',') : keywords,
  });
}

type Wish = readonly [words: string, name: RegExp, within: 1 | 3];

function showThatFound(services: readonly Service[], wishes: readonly Wish[]): void {
  const search = searchServices(services);
  for (const [words, name, within] of wishes) {
    const found = search(words, within).map((one) => one.name);
    assert.ok(found.some((one) => name.test(one)), `"${words}" should find ${name} among ${within}, found: ${found.join(' · ')}`);
  }
}

describe('what residents of real cities say', () => {
  const chicago = recorded('chicago-2019-services.json');
  test('Chicago, 97 services', { skip: chicago ? false : 'the list in ../shared/data is not here' }, () => {
    const services = (JSON.parse(chicago ?? '[]') as Recorded[]).map(asService);
    assert.equal(services.length, 97);
    showThatFound(services, [
      ['There is a deep hole in the road by the school', /Pothole/, 1],
      ['streetlight not working', /^Street Light Out/, 1],
      ['street lamp broken in front of my house', /Street Light/, 1],
      ['graffitti on wall', /Graffiti/, 1],
      ['rats in the alley', /Rodent|Rat/, 1],
      ['they did not pick up my garbage', /Missed Garbage/, 1],
      ['trash was not collected', /Missed Garbage/, 1],
      ['my garbage can is missing', /Garbage Cart/, 3],
      ['dead squirrel on the sidewalk', /Dead Animal/, 1],
      ['abandoned car on our block', /Abandoned Vehicle/, 1],
      ['car parked in the bike lane', /Vehicle Parked in Bike Lane/, 1],
      ['trees need trimming', /Tree Trim/, 1],
      ['water in my basement', /Water in Basement/, 1],
      ['no heat in my apartment', /No Heat/, 1],
      ['basura no recogida', /Garbage/, 3],
    ]);
  });

  const washington = recorded('dc-2013-services.xml');
  test('Washington, 86 services', { skip: washington ? false : 'the list in ../shared/data is not here' }, () => {
    const read = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'service' }).parse(washington ?? '') as { services: { service: Recorded[] } };
    const services = read.services.service.map(asService);
    assert.equal(services.length, 86);
    showThatFound(services, [
      ['There is a deep hole in the road by the school', /Pothole/, 3],
      ['pot hole', /Pothole/, 1],
      ['street light out', /Streetlight/, 1],
      ['garbage not collected', /Trash Collection - Missed/, 1],
      ['trash was not picked up', /Trash Collection - Missed/, 3],
      ['recycling missed', /Recycling Collection - Missed/, 1],
      ['rats behind the restaurant', /Rat Abatement/, 1],
      ['dead raccoon in the road', /Dead Animal/, 1],
      ['traffic light stuck on red', /Traffic Signal/, 3],
      ['bees', /Insects/, 1],
      ['need a tree planted', /Tree Planting/, 1],
      ['old sofa', /Bulk/, 1],
    ]);
  });
});
