import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCityDate } from './read-city-date.js';
import { zoneClock } from './zone-time.js';

const boston = zoneClock('America/New_York');
const utc = zoneClock('UTC');

function at(text: string, clock = utc): string | null | undefined {
  const date = readCityDate(text, clock);
  return date && (date.at === null ? null : new Date(date.at).toISOString());
}

test('a Boston clock is five hours behind UTC in winter and four in summer', () => {
  assert.equal(at('01/01/2015 11:13:08 AM', boston), '2015-01-01T16:13:08.000Z');
  assert.equal(at('07/04/2015 12:00:00 AM', boston), '2015-07-04T04:00:00.000Z');
  assert.equal(at('07/04/2015 12:00:00 PM', boston), '2015-07-04T16:00:00.000Z');
});

test('on the days the clocks change, each side of the change has its own offset', () => {
  assert.equal(at('03/08/2015 01:59:59 AM', boston), '2015-03-08T06:59:59.000Z');
  assert.equal(at('03/08/2015 03:00:00 AM', boston), '2015-03-08T07:00:00.000Z');
  assert.equal(at('11/01/2015 12:59:59 AM', boston), '2015-11-01T04:59:59.000Z');
  assert.equal(at('11/01/2015 02:00:00 AM', boston), '2015-11-01T07:00:00.000Z');
});

test('an hour that is skipped is moved on, an hour that comes twice is the first', () => {
  assert.equal(at('03/08/2015 02:30:00 AM', boston), '2015-03-08T07:30:00.000Z');
  assert.equal(at('11/01/2015 01:30:00 AM', boston), '2015-11-01T05:30:00.000Z');
});

test('zones east of Greenwich and of half an hour are right as well', () => {
  assert.equal(at('2024-04-07 02:15', zoneClock('Australia/Lord_Howe')), '2024-04-06T15:45:00.000Z');
  assert.equal(at('2024-03-31 03:00', zoneClock('Europe/Berlin')), '2024-03-31T01:00:00.000Z');
  assert.throws(() => zoneClock('Nowhere/Atall'), RangeError);
});

test('every hour of a year that a Boston clock shows comes back as it was', () => {
  const face = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'medium' });
  for (let moment = Date.UTC(2015, 0, 1, 5); moment < Date.UTC(2016, 0, 1, 5); moment += 3_600_000) {
    const shown = face.format(moment);
    // The repeated hour stands for its first time only.
    if (moment === Date.UTC(2015, 10, 1, 6)) continue;
    assert.equal(at(shown, boston), new Date(moment).toISOString(), shown);
  }
});

test('dates are read in the many ways cities write them', () => {
  const same = '2019-01-29T23:19:38.000Z';
  for (const text of [
    '2019-01-29T17:19:38-06:00', '2019-01-29T17:19:38-0600', '2019-01-29T23:19:38Z', '2019-01-29 23:19:38', '2019-01-29 23:19:38 UTC',
    '2019/01/29 23:19:38+00', '1/29/2019 11:19:38 PM', '01/29/2019 23:19:38', '01/29/19 11:19:38 pm', '1548803978', '1548803978000',
  ]) assert.equal(at(text), same, text);
  assert.equal(at('2019-01-29'), '2019-01-29T00:00:00.000Z');
  assert.equal(at('2019-01-29 23:19'), '2019-01-29T23:19:00.000Z');
  assert.equal(at('2019-01-29T23:19:38.5Z'), '2019-01-29T23:19:38.000Z');
});

test('a blank date, and the stand-ins for one, are no date; nonsense is told apart from them', () => {
  for (const blank of ['', '0', '1970-01-01T00:00:00Z', '1900-01-01 00:00:00', '12/31/9999']) assert.equal(at(blank), null, blank);
  for (const nonsense of ['soon', '2019-13-01', '04/31/2019', '29.01.2019', '2019-01-29T25:00:00Z', '13:00 PM', '01/29/2019 13:00 PM']) {
    assert.equal(at(nonsense), undefined, nonsense);
  }
});
