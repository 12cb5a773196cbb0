import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Open311City } from '../open311/index.js';
import { headlineOf, timelineOf, type ServiceRequest } from './index.js';

interface Recorded {
  service_request_id: string;
  status: string;
  status_notes?: string;
  requested_datetime: string;
  updated_datetime: string;
  media_url?: string;
  notes?: { datetime: string; summary?: string; description?: string; type: string }[];
  extended_attributes?: { duplicate?: boolean; parent_service_request_id?: string };
  [field: string]: unknown;
}

const now = Date.parse('2026-01-01T00:00:00Z');
const spaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads the record the way a look-up does: through the client, alone. */
async function lookedUp(record: Recorded): Promise<ServiceRequest | undefined> {
  const fetch = async (): Promise<Response> => new Response(JSON.stringify([record]), { headers: { 'content-type': 'application/json' } });
  return new Open311City({ endpoint: 'https://city.example/v2', fetch, now: () => now }).request(record.service_request_id);
}

function compare(record: Recorded, request: ServiceRequest): void {
  const headline = headlineOf(request, now);
  const moments = timelineOf(request, now);
  const source = spaces(JSON.stringify(record).replace(/\\n/g, ' '));
  assert.equal(request.id, record.service_request_id);
  assert.equal(headline.standing.startsWith('closed'), record.status === 'closed');
  if (headline.standing === 'closed-duplicate') assert.match(source, /duplicate/i);
  if (headline.standing === 'closed-done') assert.match(source, /complete|resolved/i);
  assert.equal(headline.duplicateOf, record.extended_attributes?.duplicate ? record.extended_attributes.parent_service_request_id : undefined);
  if (record.status_notes) assert.equal(headline.citySays, spaces(record.status_notes));

  const dates = [record.requested_datetime, record.updated_datetime, ...(record.notes ?? []).map(({ datetime }) => datetime)].map((date) => Date.parse(date));
  for (const { at, words } of moments) {
    if (at) assert.ok(dates.includes(at.at), `a date the city did not give: ${new Date(at.at).toISOString()}`);
    for (const line of words.split('\n')) assert.ok(source.includes(JSON.stringify(spaces(line)).slice(1, -1)), `words the city did not say: ${line}`);
  }
  assert.equal(moments[0]?.kind, 'received');
  assert.equal(moments[0]?.at?.at, Date.parse(record.requested_datetime));
  assert.equal(moments.at(-1)?.kind === 'closed', record.status === 'closed');
  const known = moments.map(({ at }) => at?.at).filter((at) => at !== undefined);
  assert.deepEqual(known, [...known].sort((a, b) => a - b));
  const shown = moments.map(({ words }) => spaces(words)).join(' ');
  for (const note of record.notes ?? []) if (note.description) assert.ok(shown.includes(spaces(note.description)), `left out: ${note.description}`);
}

for (const file of ['chicago-2014-requests-extensions.json', 'chicago-2019-requests.json']) {
  const path = new URL(`../../../../../shared/data/open311/${file}`, import.meta.url);
  const missing = existsSync(path) ? false : `${file} is not at ../shared/data/open311`;
  test(`every fact told of the recorded requests in ${file} is the city's`, { skip: missing }, async () => {
    const records = JSON.parse(readFileSync(path, 'utf8')) as Recorded[];
    assert.ok(records.length >= 50);
    for (const record of records) {
      const request = await lookedUp(record);
      assert.ok(request, record.service_request_id);
      compare(record, request);
    }
  });
}
