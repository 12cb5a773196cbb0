import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttributeRecord } from '../store/records.js';
import { liveCity, reasons } from '../testing/live-city.test.support.js';
import { readDefinition } from '../import/read-definition.js';

const is = (attribute: string, value: string): Readonly<Record<string, unknown>> => ({ clause: 'AND', conditions: [{ attribute, op: 'eq', value }] });
const attribute = (code: string, datatype: string, more: object = {}): object => ({ variable: true, code, datatype, required: false, datatype_description: '', order: 1, description: `Question ${code}`, ...more });

const sent = {
  service_code: '007',
  attributes: [
    attribute('ON', 'singlevaluelist', { required: true, values: [{ key: 'wall', name: 'A wall' }, { key: 'sign', name: 'A sign' }] }),
    attribute('OWN', 'string', { required: true, dependencies: is('ON', 'wall') }),
    attribute('HIGH', 'number', { required_if: is('ON', 'sign'), min: 1, max: 9, integer: true }),
    attribute('SINCE', 'datetime', { past: true, max: '2026-05-01' }),
    attribute('WHICH', 'singlevaluelist', { values: [{ dependentOn: is('ON', 'sign'), values: [{ key: 's', name: 'Stop' }] }, { key: 'o', name: 'Other' }] }),
    attribute('SAYS', 'string', { validations: [{ dependentOn: is('SAYS', 'no'), message: 'Say more than no.' }] }),
  ],
};

async function cityWithRules(t: Parameters<typeof liveCity>[0]) {
  const city = await liveCity(t);
  const definition = readDefinition(sent);
  assert.ok(typeof definition !== 'string');
  await city.city.store.putDefinition(definition);
  const post = (answers: Record<string, string>) => city.post({ service_code: '007', address_string: 'Quay', ...Object.fromEntries(Object.entries(answers).map(([code, answer]) => [`attribute[${code}]`, answer])) });
  return { city, post };
}

test('a question that is not asked is not demanded, and one that is needed only sometimes is demanded then', async (t) => {
  const { post } = await cityWithRules(t);
  const send = async (answers: Record<string, string>) => reasons(await post(answers));
  assert.deepEqual(await send({}), ['attribute[ON] is missing. Question ON']);
  assert.deepEqual(await send({ ON: 'wall' }), ['attribute[OWN] is missing. Question OWN']);
  assert.deepEqual(await send({ ON: 'sign' }), ['attribute[HIGH] is missing. Question HIGH']);
  assert.equal((await post({ ON: 'sign', HIGH: '3' })).status, 200);
  assert.equal((await post({ ON: 'wall', OWN: 'me' })).status, 200);
});

test('what the rules say against an answer is told by its code, in words', async (t) => {
  const { post } = await cityWithRules(t);
  const send = async (answers: Record<string, string>) => reasons(await post({ ON: 'wall', OWN: 'me', ...answers }));
  assert.deepEqual(await send({ HIGH: '12' }), ['attribute[HIGH]: Enter a number from 1 to 9: Question HIGH']);
  assert.deepEqual(await send({ HIGH: '2.5' }), ['attribute[HIGH]: Enter a whole number, for example 12: Question HIGH']);
  assert.deepEqual(await send({ HIGH: 'many' }), ['attribute[HIGH] is "many". Use a number such as 3 or 2.5.']);
  assert.deepEqual((await send({ SINCE: '2026-05-02T09:00:00-04:00' })).length, 1);
  assert.deepEqual(await send({ SAYS: 'no' }), ['attribute[SAYS]: Change this answer, because the city says: Say more than no. (Question SAYS)']);
  assert.deepEqual(await send({ WHICH: 's' }), ['attribute[WHICH] is "s", which is not one of its answers.']);
  assert.equal((await post({ ON: 'sign', HIGH: '3', WHICH: 's', SINCE: '2026-05-01T23:00:00-04:00', SAYS: 'a lot' })).status, 200);
});

test('the rules are handed out as they came, in JSON and in XML', async (t) => {
  const { city } = await cityWithRules(t);
  const { attributes } = (await city.get('services/007.json')).body;
  const byCode = Object.fromEntries(attributes.map((one: AttributeRecord) => [one.code, one]));
  assert.deepEqual(byCode['OWN'].dependencies, is('ON', 'wall'));
  assert.deepEqual([byCode['HIGH'].required_if, byCode['HIGH'].min, byCode['HIGH'].max, byCode['HIGH'].integer], [is('ON', 'sign'), 1, 9, true]);
  assert.deepEqual(byCode['WHICH'].values, [{ dependentOn: is('ON', 'sign'), values: [{ key: 's', name: 'Stop' }] }, { key: 'o', name: 'Other' }]);
  assert.equal('rules' in byCode['OWN'], false);
  const xml = (await city.get('services/007.xml')).text;
  assert.match(xml, /<dependencies><clause>AND<\/clause><conditions><condition><attribute>ON<\/attribute><op>eq<\/op><value>wall<\/value><\/condition><\/conditions><\/dependencies>/);
});
