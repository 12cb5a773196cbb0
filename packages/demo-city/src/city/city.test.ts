import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, serviceOfCode } from '../services/index.js';
import { readingGrade } from '../testing/reading-grade.js';
import { announcements, city, districts, highestHouseNumber, isInside, parks, pointOfHouse, streets } from './index.js';

const limits = city.boundary.coordinates[0];

test('there are districts, streets and parks enough to live in, each with a name of its own', () => {
  assert.ok(districts.length >= 8 && streets.length >= 60 && parks.length > 12);
  for (const names of [districts, streets, parks].map((list) => list.map((one) => one.name))) assert.equal(new Set(names).size, names.length);
  for (const one of [...streets, ...parks]) assert.ok(districts.some((district) => district.id === one.district), one.name);
});

test('every house of every street stands in its own district, and so in the city', () => {
  for (const street of streets) {
    const outline = districts.find((district) => district.id === street.district)!.outline;
    for (const number of [1, 2, 199, highestHouseNumber]) {
      const point = pointOfHouse(street, number);
      assert.ok(isInside(point, outline) && isInside(point, limits), `${number} ${street.name}`);
    }
  }
});

test('the limits are one closed ring, counter-clockwise, inside the bounding box; what lies outside is outside', () => {
  assert.deepEqual(limits[0], limits.at(-1));
  const twiceTheArea = limits.slice(1).reduce((sum, [x, y], index) => sum + limits[index]![0] * y - x * limits[index]![1], 0);
  assert.ok(twiceTheArea > 0);
  const [west, south, east, north] = city.boundingBox;
  for (const [long, lat] of limits) assert.ok(long >= west && long <= east && lat >= south && lat <= north);
  assert.ok(isInside(city.center, limits) && isInside(city.cityHall, limits));
  assert.equal(isInside({ lat: north + 0.01, long: city.center.long }, limits), false);
});

test('a resident can call, relay, text, write and visit', () => {
  assert.deepEqual([...new Set(city.contact.map((channel) => channel.kind))].sort(), ['email', 'phone', 'relay', 'text', 'visit']);
  for (const channel of city.contact) {
    assert.ok(channel.hours.every((hours) => hours.opens < hours.closes));
    assert.ok(channel.kind === 'visit' || channel.href, channel.label.en);
  }
  assert.ok(city.departments.every((department) => department.name.en && department.name.es));
  for (const service of catalogue) assert.ok(city.departments.some((department) => department.id === service.department), service.name);
});

test('announcements come in both languages, start before they end and concern services that exist', () => {
  assert.ok(announcements.length >= 4 && announcements.length <= 6);
  assert.deepEqual([...new Set(announcements.map((one) => one.severity))].sort(), ['danger', 'info', 'warning']);
  for (const { id, starts, ends, title, text, serviceCodes } of announcements) {
    assert.ok(Date.parse(starts) < Date.parse(ends), id);
    assert.ok(title.en && title.es && text.en && text.es);
    assert.ok(readingGrade(text.en) <= 8, `${id}: grade ${readingGrade(text.en).toFixed(1)}`);
    serviceCodes.forEach(serviceOfCode);
  }
});
