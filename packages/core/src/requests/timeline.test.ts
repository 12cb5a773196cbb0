import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf, type CityTime, type RequestNote, type ServiceRequest } from './index.js';

const hour = 3_600_000;
const now = Date.UTC(2031, 2, 10, 12);
const time = (at: number): CityTime => ({ at, zoned: true, dayOnly: false });
const note = (type: string, words: string, at?: number): RequestNote => ({ type, words, ...(at !== undefined && { at: time(at) }) });
const request = (more: Partial<ServiceRequest>): ServiceRequest => ({ id: '7', status: 'open', statusWords: 'open', mediaUrls: [], notes: [], ...more });
/** Kinds in order, with hours before now where there is a date. */
const told = (more: Partial<ServiceRequest>): string[] =>
  timelineOf(request(more), now).map(({ kind, at }) => (at ? `${kind} ${(at.at - now) / hour}` : kind));

test('a request of which nothing is known was received all the same', () => {
  assert.deepEqual(told({}), ['received']);
  assert.deepEqual(told({ requestedAt: time(now - 3 * hour) }), ['received -3']);
});

test('without a date of the request, the opening note gives it', () => {
  assert.deepEqual(told({ notes: [note('opened', 'Request opened', now - 4 * hour)] }), ['received -4']);
});

test('opening notes are told with the receipt, and keep what they say', () => {
  const moments = timelineOf(request({
    requestedAt: time(now - 3 * hour),
    notes: [note('submitted', 'Request submitted via Web', now - 3 * hour - 26_000), note('opened', 'Request opened', now - 3 * hour)],
  }), now);
  assert.deepEqual(moments.map(({ kind, words }) => [kind, words]), [['received', 'Request submitted via Web']]);
});

test('notes go by their time; one without a date stays behind what was told before it', () => {
  assert.deepEqual(told({
    requestedAt: time(now - 9 * hour),
    notes: [note('follow_on_closed', 'b', now - 2 * hour), note('Follow-on created', 'a', now - 5 * hour), note('activity', 'c'), note('activity', 'd', now - 7 * hour)],
  }), ['received -9', 'activity -7', 'follow-on-created -5', 'activity', 'follow-on-closed -2']);
});

test('closed without a note is closed on the day of its last change, as the standard has it', () => {
  const notes = [note('activity', 'x', now - 5 * hour)];
  assert.deepEqual(told({ status: 'closed', requestedAt: time(now - 9 * hour), updatedAt: time(now - hour), notes }), ['received -9', 'activity -5', 'closed -1']);
  assert.deepEqual(told({ status: 'closed', requestedAt: time(now - 9 * hour), closedAt: time(now - 2 * hour), updatedAt: time(now - hour) }), ['received -9', 'closed -2']);
});

test('a closing note is the closing; it is not told twice', () => {
  assert.deepEqual(told({ status: 'closed', requestedAt: time(now - 9 * hour), updatedAt: time(now - hour), notes: [note('closed', 'Request closed', now - 2 * hour)] }), ['received -9', 'closed -2']);
});

test('closed before it was opened: the closing stays, its impossible date does not', () => {
  assert.deepEqual(told({ status: 'closed', requestedAt: time(now), closedAt: time(now - 5 * hour), updatedAt: time(now - 5 * hour) }), ['received 0', 'closed']);
  assert.deepEqual(told({ status: 'closed', requestedAt: time(now), notes: [note('closed', '', now - 5 * hour)] }), ['received 0', 'closed']);
});

test('opened again: the first closing has happened, and the request is open', () => {
  const notes = [note('closed', '', now - 3 * hour), note('reopened', '', now - hour)];
  assert.deepEqual(told({ requestedAt: time(now - 9 * hour), notes }), ['received -9', 'closed -3', 'reopened -1']);
  assert.deepEqual(told({ status: 'closed', requestedAt: time(now - 9 * hour), updatedAt: time(now), notes }), ['received -9', 'closed -3', 'reopened -1', 'closed 0']);
});

test('opened again: a line that only says so is not told beside the title', () => {
  const words = (text: string, type = 'reopened'): string | undefined => timelineOf(request({ notes: [note(type, text, now)] }), now)[1]?.words;
  assert.deepEqual([words('Request opened again\nIt is dark again.'), words('Reopened.'), words('Reopened by phone')], ['It is dark again.', '', 'Reopened by phone']);
  assert.equal(words('Reopened', 'activity'), 'Reopened', 'where no title says it, it stays');
});

test('open again, and the city does not say since when: that it is open again is told without a date', () => {
  assert.deepEqual(told({ requestedAt: time(now - 9 * hour), notes: [note('closed', '', now - 3 * hour)] }), ['received -9', 'closed -3', 'reopened']);
  assert.deepEqual(told({ status: 'other', requestedAt: time(now - 9 * hour), notes: [note('closed', '', now - 3 * hour)] }), ['received -9', 'closed -3']);
});

test('what the city expects comes last, and only while the request is open', () => {
  const dates = { requestedAt: time(now - 9 * hour), expectedAt: time(now + 24 * hour) };
  assert.deepEqual(told(dates), ['received -9', 'expected 24']);
  assert.deepEqual(told({ ...dates, status: 'closed' }), ['received -9', 'closed']);
});

test('a type that nobody knows is said where the city gave no words', () => {
  const moments = timelineOf(request({ notes: [note('site visit', '', now), note('whatever', 'We came.', now + 1)] }), now);
  assert.deepEqual(moments.slice(1).map(({ kind, words }) => [kind, words]), [['activity', 'site visit'], ['activity', 'We came.']]);
  assert.deepEqual(told({ notes: [note('constructor', 'x', now)] }), ['received', 'activity 0']);
});
