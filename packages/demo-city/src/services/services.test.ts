import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departmentOfId } from '../city/index.js';
import { readingGrade } from '../testing/reading-grade.js';
import { catalogue, groups, serviceList, serviceListInSpanish, services } from './index.js';

test('every code is a text of its own, zeros included', () => {
  const codes = services.map((service) => service.service_code);
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(codes.every((code) => typeof code === 'string' && /^[0-9]+$/.test(code)));
  assert.ok(codes.includes('001') && codes.includes('0'));
  assert.equal(new Set(codes.map(Number)).size, codes.length, 'no two codes are the same number, so that a lost zero shows as an unknown service');
});

test('a resident finds at least 30 services on at least 8 shelves, and one for all the rest', () => {
  assert.ok(catalogue.length >= 30);
  assert.deepEqual([...new Set(catalogue.map((service) => service.group))], Object.keys(groups));
  assert.ok(Object.keys(groups).length >= 8);
  assert.equal(catalogue.find((service) => service.code === '0')?.name, 'Something else');
});

test('numbers come at once for most, later for some and never for one', () => {
  const count = (kind: string) => catalogue.filter((service) => service.numberComes === kind).length;
  assert.equal(count('blackbox'), 1);
  assert.ok(count('batch') >= 3);
  assert.ok(count('realtime') > catalogue.length / 2);
});

test('each service has keywords, a promise and a department that exists', () => {
  for (const service of catalogue) {
    assert.ok(service.keywords.length >= 4, service.name);
    assert.ok(service.keywords.every((word) => !word.includes(',')), service.name);
    assert.ok(Number.isInteger(service.promiseInDays) && service.promiseInDays >= 1, service.name);
    assert.ok(departmentOfId(service.department));
  }
});

test('the record, the domain value and its Spanish twin tell of the same service', () => {
  services.forEach((record, index) => {
    const service = serviceList.services[index]!;
    const spanish = serviceListInSpanish.services[index]!;
    assert.deepEqual([service.code, service.name, service.hasQuestions, service.numberComes], [record.service_code, record.service_name, record.metadata, record.type]);
    assert.deepEqual(service.keywords, record.keywords.split(', '));
    assert.equal(spanish.code, service.code);
    assert.notEqual(spanish.description, service.description);
  });
});

test('descriptions are read with ease in each group (grade 8 at most)', () => {
  for (const id of Object.keys(groups)) {
    const text = catalogue.filter((service) => service.group === id).map((service) => service.description).join('\n');
    const grade = readingGrade(text);
    assert.ok(grade <= 8, `${id}: grade ${grade.toFixed(1)}`);
  }
});
