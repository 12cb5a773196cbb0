import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNote } from '@civic-elements/core/requests';
import { services } from '../services/index.js';
import { readingGrade } from '../testing/reading-grade.js';
import { definitions, questions } from './index.js';

const attributes = definitions.flatMap((definition) => definition.attributes);
const asked = attributes.filter((attribute) => attribute.variable);

test('at least 14 services ask more, and the list says of exactly those that they do', () => {
  assert.ok(definitions.length >= 14);
  const withMore = services.filter((service) => service.metadata).map((service) => service.service_code).sort();
  assert.deepEqual(definitions.map((definition) => definition.service_code).sort(), withMore);
});

test('every GeoReport datatype is asked somewhere, both required and not', () => {
  for (const datatype of ['string', 'text', 'number', 'datetime', 'singlevaluelist', 'multivaluelist']) {
    const ofType = asked.filter((attribute) => attribute.datatype === datatype);
    assert.ok(ofType.some((attribute) => attribute.required), `${datatype}, required`);
    assert.ok(ofType.some((attribute) => !attribute.required), `${datatype}, optional`);
  }
});

test('there are notes, ties and gaps in the order, orders out of turn, a long list and letters with accents', () => {
  const orders = definitions.map((definition) => definition.attributes.map((attribute) => attribute.order));
  assert.ok(attributes.some((attribute) => !attribute.variable));
  assert.ok(orders.some((list) => new Set(list).size < list.length), 'a tie');
  assert.ok(orders.some((list) => Math.max(...list) > list.length), 'a gap');
  assert.ok(orders.some((list) => list.some((order, index) => index > 0 && order < list[index - 1]!)), 'out of turn');
  assert.ok(asked.some((attribute) => (attribute.values?.length ?? 0) > 12), 'a list of more than 12');
  assert.ok(asked.some((attribute) => /[áéíñ]/.test(attribute.description)), 'an accent in a label');
});

test('codes differ within a service, keys within a list, and only lists have values', () => {
  for (const definition of definitions) {
    const codes = definition.attributes.map((attribute) => attribute.code);
    assert.equal(new Set(codes).size, codes.length, definition.service_code);
  }
  for (const attribute of attributes) {
    const keys = attribute.values?.map((value) => value.key) ?? [];
    assert.equal(new Set(keys).size, keys.length, attribute.code);
    assert.equal(keys.length > 1, attribute.datatype.endsWith('valuelist'), attribute.code);
    assert.ok(attribute.order >= 1);
  }
});

test('the questions are asked in their order, ties as they were written', () => {
  assert.deepEqual(questions['012']!.map((item) => item.code), ['owners', 'what']);
  assert.deepEqual(questions['004']!.map((item) => item.code), ['free', 'items', 'count', 'date', 'place', 'carry']);
  assert.ok(isNote(questions['012']![0]!));
});

test('all that is asked is read with ease (grade 8 at most)', () => {
  for (const { service_code, attributes: list } of definitions) {
    const grade = readingGrade(list.map((attribute) => `${attribute.description}. ${attribute.datatype_description}`).join('\n'));
    assert.ok(grade <= 8, `${service_code}: grade ${grade.toFixed(1)}`);
  }
});
