import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, type CityTime, type RequestChange, type RequestNote, type ServiceRequest } from './index.js';

const time = (day: number, more: Partial<CityTime> = {}): CityTime => ({ at: Date.UTC(2031, 2, day, 12), zoned: true, dayOnly: false, ...more });
const note = (words: string, day = 5, type = 'activity'): RequestNote => ({ type, words, at: time(day) });
const request = (more: Partial<ServiceRequest> = {}): ServiceRequest =>
  ({ id: '7', status: 'open', statusWords: 'open', requestedAt: time(1), mediaUrls: [], notes: [], ...more });
const closed = { status: 'closed', statusWords: 'closed' } as const;
const photo = 'https://city.example/1.jpg';

const table: readonly [what: string, before: Partial<ServiceRequest>, now: Partial<ServiceRequest>, changes: readonly RequestChange[]][] = [
  ['nothing said', {}, {}, []],
  ['a record that was only touched', { notes: [note('a')], updatedAt: time(2) }, { notes: [note('a')], updatedAt: time(3) }, []],
  ['work begun', {}, { updatedAt: time(2) }, [{ what: 'standing', before: 'received', now: 'open', statusWords: 'open' }]],
  ['closed as done', { statusNotes: 'On the list' }, { ...closed, statusNotes: 'Completed' }, [
    { what: 'standing', before: 'open', now: 'closed-done', statusWords: 'closed' }, { what: 'city-says', before: 'On the list', now: 'Completed' },
  ]],
  ['closed: the date to come is not told as taken back', { updatedAt: time(2), expectedAt: time(9) }, { ...closed, expectedAt: time(9) },
    [{ what: 'standing', before: 'open', now: 'closed', statusWords: 'closed' }]],
  ['joined with another', { ...closed }, { ...closed, duplicateOf: '6' }, [
    { what: 'standing', before: 'closed', now: 'closed-duplicate', statusWords: 'closed' }, { what: 'duplicate-of', before: undefined, now: '6' },
  ]],
  ['C7 closed, and open again', { ...closed, statusNotes: 'Completed' }, { statusNotes: 'Completed', updatedAt: time(5) }, [{ what: 'reopened', now: 'open' }]],
  ['another word of the city’s own', { status: 'other', statusWords: 'Triage' }, { status: 'other', statusWords: 'Planned' },
    [{ what: 'standing', before: 'other', now: 'other', statusWords: 'Planned' }]],
  ['a closed request gets a word of the city’s own, which may mean anything', closed, { status: 'other', statusWords: 'Archived' },
    [{ what: 'standing', before: 'closed', now: 'other', statusWords: 'Archived' }]],
  ['a date promised', { updatedAt: time(2) }, { updatedAt: time(2), expectedAt: time(9) }, [{ what: 'expected', before: undefined, now: time(9) }]],
  ['a date moved', { expectedAt: time(9) }, { expectedAt: time(12) }, [{ what: 'expected', before: time(9), now: time(12) }]],
  ['a day that got an hour', { expectedAt: time(9, { dayOnly: true }) }, { expectedAt: time(9) }, [{ what: 'expected', before: time(9, { dayOnly: true }), now: time(9) }]],
  ['a date taken back', { expectedAt: time(9) }, {}, [{ what: 'expected', before: time(9), now: undefined }]],
  ['a note added', { notes: [note('a')] }, { notes: [note('a'), note('b', 6)] }, [{ what: 'notes', added: [note('b', 6)] }]],
  ['the same words on another day', { notes: [note('We came.')] }, { notes: [note('We came.'), note('We came.', 6)] }, [{ what: 'notes', added: [note('We came.', 6)] }]],
  ['notes in another order, one twice', { notes: [note('a'), note('b')] }, { notes: [note('b'), note('a'), note('a')] }, []],
  ['another office', { agency: 'Lamps' }, { agency: 'Roads' }, [{ what: 'agency', before: 'Lamps', now: 'Roads' }]],
  ['what the city says next, the service, the words and the place', {}, { serviceNotice: 'n', serviceName: 's', description: 'd', address: 'a' }, [
    { what: 'service-notice', before: undefined, now: 'n' }, { what: 'service', before: undefined, now: 's' },
    { what: 'description', before: undefined, now: 'd' }, { what: 'place', before: undefined, now: 'a' },
  ]],
  ['a photo', {}, { mediaUrls: [photo] }, [{ what: 'photos', added: [photo] }]],
  ['a photo taken away', { mediaUrls: [photo] }, {}, []],
];

for (const [what, before, now, changes] of table) {
  test(`${what}: ${changes.map((change) => change.what).join(', ') || 'no news'}`, () => assert.deepEqual(changesBetween(request(before), request(now)), changes));
}

test('a date that nobody moved and that has passed is no news', () => {
  const late = request({ expectedAt: { at: 0, zoned: true, dayOnly: false } });
  assert.deepEqual(changesBetween(late, { ...late }), []);
});
