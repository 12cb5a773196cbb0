import assert from 'node:assert/strict';
import { test } from 'node:test';
import { city, departments, streets } from '../city/index.js';
import { catalogue, serviceOfCode } from '../services/index.js';
import { articles } from './index.js';

const telling = (pattern: RegExp) => articles.filter(({ answer }) => pattern.test(answer));
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, five: 5, seven: 7, ten: 10, thirty: 30 };

test('every service of the city can be started from an answer, and the answer keeps its promise', () => {
  assert.deepEqual(catalogue.filter(({ code }) => !articles.some(({ serviceCode }) => serviceCode === code)).map(({ name }) => name), []);
  // These say when something other than the service itself is done.
  const ofAnotherKind = new Set(['trash-cart', 'remove-graffiti', 'home-value', 'food-benefits']);
  for (const { id, serviceCode, answer } of articles) {
    if (!serviceCode || ofAnotherKind.has(id)) continue;
    const said = [...answer.matchAll(/\b(?:with)?in (?:about |up to |the )?(\w+) days?\b/g)].map(([, count]) => numbers[count!] ?? Number(count));
    if (said.length > 0) assert.ok(said.includes(serviceOfCode(serviceCode).promiseInDays), `${id}: ${said.join(', ')}`);
  }
});

test('an answer is kept by the department that does the work', () => {
  const deskThatOpensDoors = new Set(['cooling-centers', 'warming-centers', 'trash-cart']);
  for (const { id, serviceCode, department } of articles) {
    if (!serviceCode || deskThatOpensDoors.has(id)) continue;
    assert.equal(department, departments.find((one) => one.id === serviceOfCode(serviceCode).department)?.name.en, id);
  }
});

test('each phone number is always the same desk’s, and each street is one of the city', () => {
  const desks: Readonly<Record<string, string>> = {
    '555-555-0111': 'From outside the city call|711 and ask for', '555-555-0114': 'STORM to', '555-555-0120': 'police desk at', '555-555-0140': 'school district .*',
    '555-555-0150': 'Tamble Power at', '555-555-0151': 'Tamble Gas at', '555-555-0160': 'county court.*',
  };
  for (const { id, answer } of articles) {
    for (const [number] of answer.matchAll(/555-555-\d{4}/g)) assert.match(answer, new RegExp(`(?:${desks[number]}) ?${number}`), `${id}: ${number}`);
    for (const [name] of answer.matchAll(/\b(?:\p{Lu}\p{L}+ )+(?:Street|Avenue|Road|Lane)\b/gu)) assert.ok(streets.some((street) => street.name === name), `${id}: ${name}`);
  }
});

test('what is said twice is said the same: hours, prices, limits, days', () => {
  const same: readonly (readonly [about: RegExp, says: RegExp, times: number])[] = [
    [/yard on Limekiln Road.*Tuesday|Tuesday.*Limekiln/, /Tuesday to Saturday, 9 a\.m\. to 4 p\.m\./, 2],
    [/shelter on Hangar Street/, /any day from 10 a\.m\. to 6 p\.m\./, 2],
    [/license[^.]* dollars a year/, /50 dollars a year/, 2],
    [/copy of (?:your birth|the) record|^Ask the City Clerk online, by mail/, /12 dollars/, 3],
    [/family of four/, /up to 62,000 dollars/, 2],
    [/Apply by/, /Apply by December 1\./, 2],
    [/North of the Tamble/, /North of the Tamble we come Monday to Wednesday\. South of the river we come Thursday and Friday\./, 2],
    [/day passes/, /ten free day passes/, 2],
    [/[Pp]ickups a year/, /Four pickups a year are free/, 2],
    [/renters’ line/, /ask (?:311 )?for the renters’ line/, 2],
    [/[Bb]uses are free/, /65 or older/, 2],
    [/[Oo]n hot days/, /until 9 p\.m\. on hot days|On hot days they stay open until 9 p\.m\.|spray cap/, 3],
  ];
  for (const [about, says, times] of same) {
    const found = telling(about);
    assert.ok(found.length >= times, `${about}: ${found.map(({ id }) => id).join(', ')}`);
    for (const { id, answer } of found) assert.match(answer, says, id);
  }
  for (const { id, answer } of telling(/November 1\b/)) assert.match(answer, /from November 1 to March 31/, id);
});

test('the hours of 311 are those of the city’s contact', () => {
  const answer = articles.find(({ id }) => id === 'what-is-311')!.answer;
  const clock = (time: string): string => {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    return `${hour % 12 || 12}${minute ? `:${minute}` : ''} ${hour < 12 ? 'a' : 'p'}.m.`;
  };
  for (const { kind, hours } of city.contact.filter((channel) => channel.kind === 'visit' || channel.value === '311')) {
    for (const { opens, closes } of hours) {
      assert.ok(answer.includes(clock(closes)), `${kind} ${closes}`);
      assert.ok(answer.includes(clock(opens)), `${kind} ${opens}`);
    }
  }
});
