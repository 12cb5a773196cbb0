import assert from 'node:assert/strict';
import { test } from 'node:test';
import { city, isInside } from '../city/index.js';
import { definitions } from '../questions/index.js';
import { services } from '../services/index.js';
import { makeRequests, notable, requests, serviceRequests, shownOn, tokenStories } from './index.js';

const byId = new Map(requests.map((request) => [request.service_request_id, request]));
const named = (name: string) => byId.get(notable[name]!)!;
const nameOf = new Map(services.map((service) => [service.service_code, service.service_name]));

test('there are 500, newest first, each with a number of its own that says its year', () => {
  assert.equal(byId.size, 500);
  requests.forEach((request, index) => {
    assert.match(request.service_request_id, /^2[56]-\d{8}$/);
    assert.equal(request.requested_datetime.slice(2, 4), request.service_request_id.slice(0, 2));
    const older = requests[index + 1];
    if (older) assert.ok(Date.parse(older.requested_datetime) <= Date.parse(request.requested_datetime));
  });
});

test('they lie in the year that ends on the day on which the city is shown', () => {
  const end = Date.parse(`${shownOn}T23:59:59-05:00`);
  for (const request of requests) {
    const asked = Date.parse(request.requested_datetime);
    assert.ok(asked <= end && asked > end - 366 * 86_400_000, request.service_request_id);
    for (const note of request.notes) assert.ok(Date.parse(note.datetime) <= end, `${request.service_request_id} knows the future`);
  }
});

test('each is about a service of the city and says its name; only the one that never gives numbers has none', () => {
  for (const request of requests) assert.equal(request.service_name, nameOf.get(request.service_code));
  const missing = services.map((service) => service.service_code).filter((code) => !requests.some((request) => request.service_code === code));
  assert.deepEqual(missing, services.filter((service) => service.type === 'blackbox').map((service) => service.service_code));
});

test('each point lies in the city, and none is City Hall by mistake', () => {
  for (const { service_request_id, lat, long } of requests) {
    if (lat === null || long === null) continue;
    assert.ok(isInside({ lat, long }, city.boundary.coordinates[0]), service_request_id);
    assert.ok(lat !== city.cityHall.lat || long !== city.cityHall.long, service_request_id);
  }
});

test('what happened is in order, but for the one that was closed before it was opened', () => {
  for (const request of requests) {
    if (request.service_request_id === notable['closedBeforeOpened']) continue;
    const moments = [request.requested_datetime, ...request.notes.map((note) => note.datetime)].map((moment) => Date.parse(moment));
    assert.deepEqual(moments, [...moments].sort((one, other) => one - other), request.service_request_id);
    assert.equal(request.notes[0]?.type, 'opened');
    assert.equal(request.notes.at(-1)?.type === 'closed', request.status === 'closed', request.service_request_id);
    assert.equal(request.closed_datetime, request.status === 'closed' ? request.notes.at(-1)!.datetime : null);
  }
  const odd = named('closedBeforeOpened');
  assert.ok(Date.parse(odd.closed_datetime!) < Date.parse(odd.requested_datetime));
});

test('enough of a dozen services were closed to tell how long it takes', () => {
  const closed = requests.filter(({ status, extended_attributes, requested_datetime, closed_datetime }) =>
    status === 'closed' && !extended_attributes.duplicate && Date.parse(closed_datetime!) >= Date.parse(requested_datetime));
  const enough = services.filter(({ service_code }) => closed.filter((request) => request.service_code === service_code).length >= 11);
  assert.ok(enough.length >= 12, enough.map(({ service_name }) => service_name).join());
});

test('every state can be seen more than once, lateness too', () => {
  const now = Date.parse(`${shownOn}T18:00:00-05:00`);
  const open = requests.filter((request) => request.status === 'open');
  const closed = requests.filter((request) => request.status === 'closed');
  const seen = {
    open, closed,
    late: open.filter((request) => request.expected_datetime && Date.parse(request.expected_datetime) < now),
    closedLate: closed.filter((request) => request.expected_datetime && request.expected_datetime < request.closed_datetime!),
    withoutDate: requests.filter((request) => request.expected_datetime === null),
    withoutReason: closed.filter((request) => request.status_notes === null),
    merged: requests.filter((request) => request.extended_attributes.duplicate),
    reopened: requests.filter((request) => request.notes.some((note) => note.type === 'reopened')),
    otherCrew: open.filter((request) => request.notes.some((note) => note.type === 'follow_on_created')),
    otherCrewDone: closed.filter((request) => request.notes.some((note) => note.type === 'follow_on_closed')),
    onlyReceived: open.filter((request) => request.notes.length === 1),
    withoutWords: requests.filter((request) => request.description === null),
  };
  for (const [state, list] of Object.entries(seen)) assert.ok(list.length >= 2, `${state}: ${list.length}`);
  assert.ok(open.length >= 50 && closed.length >= 300);
});

test('a merged request names one that was there before it, about the same thing and near', () => {
  for (const request of requests.filter((one) => one.extended_attributes.duplicate)) {
    const original = byId.get(request.extended_attributes.parent_service_request_id!)!;
    assert.equal(original.service_code, request.service_code);
    assert.ok(Date.parse(original.requested_datetime) < Date.parse(request.requested_datetime));
    assert.ok(Math.abs(original.lat! - request.lat!) < 0.001 && Math.abs(original.long! - request.long!) < 0.001);
    assert.equal(original.extended_attributes.duplicate, undefined, 'never merged into one that is merged itself');
    assert.ok(request.status_notes!.includes(original.service_request_id));
  }
});

test('the answers given are answers to the service’s questions, and none that must be given is missing', () => {
  const handMade = new Set(Object.values(notable));
  for (const request of requests) {
    const asked = definitions.find((one) => one.service_code === request.service_code)?.attributes.filter((one) => one.variable) ?? [];
    for (const [code, answer] of Object.entries(request.attributes)) {
      const question = asked.find((one) => one.code === code);
      assert.ok(question, `${request.service_code} does not ask ${code}`);
      assert.equal(Array.isArray(answer), question.datatype === 'multivaluelist', code);
      if (question.values) for (const key of [answer].flat()) assert.ok(question.values.some((value) => value.key === key), `${code}: ${key}`);
    }
    if (handMade.has(request.service_request_id)) continue;
    for (const question of asked) if (question.required) assert.ok(question.code in request.attributes, `${request.service_code} ${question.code}`);
  }
});

test('the ones told by hand are what their names say', () => {
  for (const id of Object.values(notable)) assert.ok(byId.has(id), id);
  assert.match(named('arabic').description!, /\p{Script=Arabic}/u);
  assert.match(named('emoji').description!, /\p{Extended_Pictographic}/u);
  assert.match(named('spanish').description!, /¿|ñ|ó/);
  assert.match(named('longWords').description!, /\S{60,}/);
  assert.match(named('manyLines').description!, /\n/);
  assert.equal(named('pointOnly').address, null);
  assert.equal(named('addressOnly').lat, null);
  assert.equal(named('merged').extended_attributes.parent_service_request_id, notable['survivor']);
  assert.equal(named('closedWithoutReason').status_notes, null);
});

test('one token has become a number, one has not', () => {
  assert.deepEqual(tokenStories.map((story) => byId.get(story.service_request_id)?.service_request_id), [notable['numberCameLater'], undefined]);
});

test('the domain values say what the records say', () => {
  serviceRequests.forEach((request, index) => {
    const record = requests[index]!;
    assert.equal(request.id, record.service_request_id);
    assert.equal(request.requestedAt!.at, Date.parse(record.requested_datetime));
    assert.equal(request.notes.length, record.notes.length);
    assert.equal(request.point?.lat ?? null, record.lat);
  });
});

test('the same wish gives the same bytes, another seed or day gives others', () => {
  const wish = { endDate: shownOn, seed: 311, count: 500 };
  assert.equal(JSON.stringify(makeRequests(wish).requests), JSON.stringify(requests));
  assert.notEqual(JSON.stringify(makeRequests({ ...wish, seed: 312 }).requests), JSON.stringify(requests));
  const nextSpring = makeRequests({ ...wish, endDate: '2027-04-02' });
  assert.equal(nextSpring.requests.length, 500);
  assert.match(nextSpring.requests[0]!.requested_datetime, /^2027-04-0[12]T/);
});
