import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineOf, type CityTime, type RequestNote, type ServiceRequest, type Standing } from './index.js';

const day = 86_400_000;
const noon = Date.UTC(2031, 2, 10, 12);
const time = (at: number, more: Partial<CityTime> = {}): CityTime => ({ at, zoned: true, dayOnly: false, ...more });
const note = (type: string, words: string, at = noon): RequestNote => ({ type, words, at: time(at) });
const request = (more: Partial<ServiceRequest>): ServiceRequest => ({
  id: '7', status: 'open', statusWords: 'open', requestedAt: time(noon - 5 * day), mediaUrls: [], notes: [], ...more,
});
const closed = (more: Partial<ServiceRequest> = {}): ServiceRequest => request({ status: 'closed', statusWords: 'closed', ...more });

const table: readonly [what: string, ServiceRequest, Standing][] = [
  ['open and untouched', request({}), 'received'],
  ['open, changed in the second it came', request({ updatedAt: time(noon - 5 * day + 2000), notes: [note('opened', 'Request opened')] }), 'received'],
  ['open, changed since', request({ updatedAt: time(noon) }), 'open'],
  ['open, with the city’s words', request({ statusNotes: 'A crew comes on Monday.' }), 'open'],
  ['open, with something done', request({ notes: [note('activity', 'Inspector assigned')] }), 'open'],
  ['closed and nothing said', closed(), 'closed'],
  ['closed as completed', closed({ statusNotes: 'Completed' }), 'closed-done'],
  ['closed, said by the closing note', closed({ notes: [note('closed', 'Request closed\nResolved.')] }), 'closed-done'],
  ['closed, the crew’s own words', closed({ statusNotes: 'Case resolved on 3/10.' }), 'closed-done'],
  ['resolved, but', closed({ statusNotes: 'Case Resolved, not at location' }), 'closed'],
  ['a fine is no repair', closed({ statusNotes: 'Fixed penalty issued' }), 'closed'],
  ['complete is also a verb', closed({ statusNotes: 'Complete the form and send it again.' }), 'closed'],
  ['resolved, behind the city’s own first words', closed({ statusNotes: 'Case Closed. Closed date : 2031-03-10 09:46:52.64 Case Resolved  -' }), 'closed-done'],
  ['resolved today', closed({ statusNotes: 'Case Closed Case Resolved today.' }), 'closed-done'],
  ['resolved, and then something else', closed({ statusNotes: 'Case Closed Case Resolved on state property' }), 'closed'],
  ['resolved where it is not the city’s', closed({ statusNotes: 'Case Resolved At this location you need to ask the next town' }), 'closed'],
  ['resolved, a number', closed({ statusNotes: 'Case Resolved 19 Wharf Lane is a private tree.' }), 'closed'],
  ['a duplicate, behind the city’s own first words', closed({ statusNotes: 'Case Closed Duplicate of Existing Case 101' }), 'closed-duplicate'],
  ['opened, as the city spells it', request({ notes: [note('Submitted', 'Sent by web')] }), 'received'],
  ['resolved, in a note the city spells its way', closed({ notes: [note('Closed', 'Resolved.')] }), 'closed-done'],
  ['completed, with a step that is still open', closed({ statusNotes: 'Completed', notes: [note('follow_on_created', 'Inspection #31-9 created')] }), 'closed'],
  ['passed on', closed({ statusNotes: 'Transfer to Building Inspection' }), 'closed'],
  ['a duplicate by its words', closed({ statusNotes: 'Duplicate' }), 'closed-duplicate'],
  ['a duplicate by its number', closed({ duplicateOf: '6' }), 'closed-duplicate'],
  ['joined, and still open', request({ duplicateOf: '6', statusNotes: 'See 6.' }), 'open'],
  ['a word of the city’s own', request({ status: 'other', statusWords: 'In Bearbeitung' }), 'other'],
  ['no word at all', request({ status: 'other', statusWords: '' }), 'unknown'],
];

for (const [what, one, standing] of table) {
  test(`${what}: ${standing}`, () => assert.equal(headlineOf(one, noon).standing, standing));
}

test('closed without a reason says so; with a reason anywhere it does not', () => {
  assert.equal(headlineOf(closed(), noon).unexplained, true);
  assert.equal(headlineOf(closed({ notes: [note('opened', 'Request opened'), note('closed', 'Request closed')] }), noon).unexplained, true);
  assert.equal(headlineOf(closed({ statusNotes: 'No violation found' }), noon).unexplained, false);
  assert.equal(headlineOf(closed({ notes: [note('activity', 'Final outcome: no violation')] }), noon).unexplained, false);
  assert.equal(headlineOf(closed({ duplicateOf: '6' }), noon).unexplained, false);
  assert.equal(headlineOf(request({}), noon).unexplained, false);
});

test('the city’s words come as they are, without a line that only says "closed"', () => {
  assert.equal(headlineOf(closed({ statusNotes: 'Filled.\n  With <hot> asphalt & care.' }), noon).citySays, 'Filled.\n  With <hot> asphalt & care.');
  assert.equal(headlineOf(closed({ notes: [note('closed', 'Request closed\nFilled.')] }), noon).citySays, 'Filled.');
  assert.equal(headlineOf(closed({ statusNotes: 'Case closed.' }), noon).citySays, undefined);
  assert.equal(headlineOf(closed({ statusNotes: 'Case Closed Lamp replaced.' }), noon).citySays, 'Case Closed Lamp replaced.');
});

test('late is said only when the date has passed everywhere', () => {
  const late = (expectedAt: CityTime, now: number): boolean | undefined => headlineOf(request({ expectedAt }), now).expected?.late;
  assert.equal(late(time(noon), noon - 1), false);
  assert.equal(late(time(noon), noon), true);
  const today = time(Date.UTC(2031, 2, 10), { dayOnly: true });
  assert.equal(late(today, Date.UTC(2031, 2, 10, 23, 59)), false);
  assert.equal(late(today, Date.UTC(2031, 2, 11)), true);
  assert.equal(late({ ...today, zoned: false }, Date.UTC(2031, 2, 11, 11)), false);
  assert.equal(late({ ...today, zoned: false }, Date.UTC(2031, 2, 11, 12)), true);
});

test('an expected date before the request was made cannot be meant; one of a closed request no longer matters', () => {
  assert.equal(headlineOf(request({ expectedAt: time(noon - 9 * day) }), noon).expected, undefined);
  assert.equal(headlineOf(closed({ expectedAt: time(noon - day) }), noon).expected, undefined);
});

test('closed, with a further step that the city never finished', () => {
  const started = note('follow_on_created', 'Inspection #31-9 created for Buildings');
  assert.equal(headlineOf(closed({ notes: [started] }), noon).stepStillOpen, true);
  assert.equal(headlineOf(closed({ notes: [started, note('follow_on_closed', 'Inspection #31-9 closed by Buildings')] }), noon).stepStillOpen, false);
  assert.equal(headlineOf(closed({ notes: [note('follow_on_created', 'A second crew is needed')] }), noon).stepStillOpen, false);
  assert.equal(headlineOf(request({ notes: [started] }), noon).stepStillOpen, false);
});
