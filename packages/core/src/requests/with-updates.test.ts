import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestUpdate } from './after-sending.js';
import type { CityTime, ServiceRequest } from './service-request.js';
import { timelineOf } from './timeline.js';
import { withUpdates } from './with-updates.js';

const day = 86_400_000;
const now = Date.UTC(2031, 2, 20);
const ago = (days: number): CityTime => ({ at: now - days * day, zoned: true, dayOnly: false });
const request: ServiceRequest = {
  id: '24-1', status: 'open', statusWords: 'open', requestedAt: ago(9), mediaUrls: ['https://city.example/1.jpg'], notes: [{ type: 'activity', words: 'Sent to Streets', at: ago(8) }],
};
const update = (words: string, days: number, more: Partial<RequestUpdate> = {}): RequestUpdate => ({ id: words, requestId: '24-1', words, at: ago(days), mediaUrls: [], ...more });
const told = (updates: readonly RequestUpdate[], of = request): string[] => timelineOf(withUpdates(of, updates), now).map(({ kind, words, at }) => `${kind} ${words} ${at ? Math.round((at.at - now) / day) : ''}`.trim());

test('updates stand among the notes in the order they came', () => {
  assert.deepEqual(told([update('Looked at it', 8.6), update('We have the part', 2)]), ['received  -9', 'activity Looked at it -9', 'activity Sent to Streets -8', 'activity We have the part -2']);
});

test('a change of the status is told as that', () => {
  const updates = [update('Done', 5, { status: 'closed' }), update('', 4, { status: 'closed' }), update('Not so', 3, { status: 'open' }), update('Still here', 2, { status: 'open' })];
  assert.deepEqual(told(updates), ['received  -9', 'activity Sent to Streets -8', 'closed Done -5', 'reopened Not so -3', 'activity Still here -2']);
});

test('nothing is told twice, nothing empty, and nothing of another request', () => {
  const closed: ServiceRequest = { ...request, status: 'closed', notes: [...request.notes, { type: 'closed', words: '', at: ago(2) }] };
  const updates = [update(' Sent to Streets ', 8), update('', 6), update('Elsewhere', 5, { requestId: '24-2' }), update('', 2.2, { status: 'closed' })];
  assert.deepEqual(told(updates, closed), ['received  -9', 'activity Sent to Streets -8', 'closed  -2']);
});

test('a closing that the notes have without its reason gets the reason, once', () => {
  const closed: ServiceRequest = { ...request, status: 'closed', notes: [...request.notes, { type: 'closed', words: 'Request closed', at: ago(2) }] };
  assert.deepEqual(told([update('New cover set.', 2.1, { status: 'closed' })], closed), ['received  -9', 'activity Sent to Streets -8', 'closed New cover set. -2']);
  const explained: ServiceRequest = { ...closed, notes: [{ type: 'closed', words: 'Request closed\nNew cover set.', at: ago(2) }] };
  assert.deepEqual(told([update('New cover set.', 2.1, { status: 'closed' })], explained), ['received  -9', 'closed New cover set. -2']);
});

test('what the notes say of an opening again with a first line that only says so is not told twice', () => {
  const words = 'Request opened again\nIt is dark again.';
  const reopened: ServiceRequest = { ...request, notes: [{ type: 'reopened', words, at: ago(2) }] };
  assert.deepEqual(told([update(words, 2, { status: 'open' })], reopened), ['received  -9', 'reopened It is dark again. -2']);
});

test('photos of updates join those of the request, each once; the request itself stays as it was', () => {
  const urls = withUpdates(request, [update('A', 3, { mediaUrls: ['https://city.example/2.jpg', 'https://city.example/1.jpg'] })]).mediaUrls;
  assert.deepEqual(urls, ['https://city.example/1.jpg', 'https://city.example/2.jpg']);
  assert.deepEqual([request.notes.length, request.mediaUrls.length], [1, 1]);
});
