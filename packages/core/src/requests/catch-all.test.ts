import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catchAllOf, type Service } from './index.js';
import { recordedServices } from './recorded-services.test.support.js';

const service = (name: string, more: Partial<Service> = {}): Service => ({ code: name, name, description: '', groups: [], keywords: [], hasQuestions: false, numberComes: 'realtime', ...more });
const among = (...names: string[]): string | undefined => catchAllOf([service('Pothole'), ...names.map((name) => service(name)), service('Trash')])?.name;

describe('the service for what fits no other', () => {
  test('is known by its name, in the words cities use', () => {
    for (const name of ['Other', 'OTHER', 'Something else', 'None of these', 'Miscellaneous', 'Other Issues', 'General Request', 'General Inquiry', '311 Request', 'Otro', 'Otra cosa', 'Otros problemas', 'Solicitud general']) assert.equal(among(name), name);
  });
  test('the surer name wins, else the first in the city’s order', () => {
    assert.equal(among('General Request', 'Other'), 'Other');
    assert.equal(among('General Request', 'General Question'), 'General Request');
  });
  test('is not what one department calls its rest, nor what has the word by chance', () => {
    for (const name of ['Other (Streets)', 'Other Dangerous', 'Traffic (Other)', 'Sign Repair - All Other Signs', 'Parks General Request', 'Animal Generic Request', 'Information Request', 'General Lighting Request', 'Potholes, Other Street Repair', 'Undefined Noise Disturbance']) assert.equal(among(name), undefined, name);
  });
  test('is known by a keyword where the name does not say', () => assert.equal(catchAllOf([service('Ask us', { keywords: [' Catch-All '] })])?.name, 'Ask us'));
  test('is the one the city named, as long as it offers it', () => {
    const services = [service('Other'), service('Ask us', { code: '0' })];
    assert.deepEqual([catchAllOf(services, '0')?.name, catchAllOf(services, '7')?.name, catchAllOf([], '0')], ['Ask us', 'Other', undefined]);
  });

  for (const [city, name] of [['chicago', undefined], ['washington', undefined], ['boston', undefined], ['philadelphia', 'Miscellaneous']] as const) {
    const services = recordedServices(city);
    test(`${city} has ${name ?? 'none, and says so: only a telephone helps'}`, { skip: services ? false : 'the list in ../shared/data is not here' }, () => assert.equal(catchAllOf(services ?? [])?.name, name));
  }
});
