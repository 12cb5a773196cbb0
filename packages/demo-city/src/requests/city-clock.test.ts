import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cityDay, cityIso, cityMoment, hour, minute, workingTimeAfter } from './city-clock.js';

test('the city’s clock is that of its time zone on every day of two years', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'medium' });
  for (let at = Date.UTC(2025, 10, 1); at < Date.UTC(2027, 10, 30); at += 7 * hour + 13 * minute) {
    assert.equal(cityIso(at).slice(0, 19).replace('T', ' '), clock.format(at));
    assert.equal(Date.parse(cityIso(at)), at);
  }
});

test('a clock time becomes its moment, before and after the clocks change', () => {
  assert.equal(cityIso(cityMoment('2026-03-07', 8 * 60)), '2026-03-07T08:00:00-05:00');
  assert.equal(cityIso(cityMoment('2026-03-08', 8 * 60)), '2026-03-08T08:00:00-04:00');
  assert.equal(cityIso(cityMoment('2026-11-01', 17 * 60)), '2026-11-01T17:00:00-05:00');
});

test('crews write by day and never before the request', () => {
  const asked = cityMoment('2026-06-10', 21 * 60);
  const written = workingTimeAfter(asked, asked + hour);
  assert.ok(written > asked);
  assert.equal(cityDay(written), '2026-06-11');
});
