import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestContext } from 'node:test';
import { day, hear, liveCity, noon, record, type Heard, type LiveCity } from '../testing/live-city.test.support.js';
import { eventually, mailbox, type Mailbox, type Received } from '../testing/mailbox.test.support.js';
import type { StartOptions } from '../start-city.js';

export const publicUrl = 'https://311.city.example';
export const trackerPage = 'https://www.city.example/track';

/** A city with requests 31-1 to 31-9 that writes letters to a mail server of the test. */
export interface FollowedCity extends LiveCity {
  readonly mail: Mailbox;
  /** Moves the city's clock. */
  passes(milliseconds: number): void;
  follow(id: string, email: string, more?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Heard>;
  /** The so-and-so-many-th letter to this address, once it is there. */
  letter(to: string, count?: number): Promise<Received>;
  /** Follows a link of a letter as a person does, or as a mail program. */
  open(link: string, init?: RequestInit): Promise<Heard>;
  /** From the wish to the button in the letter. */
  confirmed(id: string, email: string, more?: Readonly<Record<string, string>>): Promise<void>;
  changes(id: string, words: string): Promise<void>;
  rows(table: string): Record<string, unknown>[];
  /** Everything the database holds, erased or not. */
  bytes(): Promise<string>;
}

export async function followedCity(t: TestContext, options: StartOptions & { mailbox?: Mailbox; smtpUrl?: string } = {}): Promise<FollowedCity> {
  const { mailbox: given, smtpUrl, ...rest } = options;
  const mail = given ?? (await mailbox(t));
  let now = noon;
  const city = await liveCity(t, {
    clock: () => now, publicUrl, trackerPage, mail: { smtpUrl: smtpUrl ?? mail.url, from: 'City of Quayside <311@city.example>', every: 20 }, ...rest,
  });
  for (const each of city.cities) {
    const known = await each.store.findRequests({ ids: ['31-1'], limit: 1 });
    if (known.length === 0) await each.store.insertRequests(Array.from({ length: 9 }, (_, at) => record(`31-${at + 1}`, noon - day, { description: 'Buy cheap pills at https://spam.example' })));
  }
  const follow: FollowedCity['follow'] = async (id, email, more = {}, headers = {}) =>
    hear(await fetch(`${city.url}open311/v2/requests/${id}/followers`, { method: 'POST', body: new URLSearchParams({ email, ...more }), headers }));
  const letter: FollowedCity['letter'] = (to, count = 1) =>
    eventually(() => mail.received.filter((one) => one.to.includes(to))[count - 1], `letter ${count} to ${to}`);
  const open: FollowedCity['open'] = async (link, init) => hear(await fetch(link.replace(publicUrl, city.url.replace(/\/$/, '')), init));
  return {
    ...city,
    mail,
    passes: (milliseconds) => { now += milliseconds; },
    follow,
    letter,
    open,
    confirmed: async (id, email, more) => {
      const before = mail.received.filter((one) => one.to.includes(email)).length;
      assert.equal((await follow(id, email, more)).status, 202);
      assert.equal((await open(linkIn(await letter(email, before + 1), 'confirm'), { method: 'POST' })).status, 200);
    },
    changes: async (id, words) => {
      await city.city.store.changeRequest(id, (request) => ({ ...request, notes: [...request.notes, { datetime: now, summary: words, description: '', type: 'activity' }], updated_datetime: now }));
    },
    rows: (table) => {
      const database = new DatabaseSync(join(city.folder, 'city.sqlite'), { readOnly: true });
      try {
        return database.prepare(`SELECT * FROM ${table}`).all();
      } finally {
        database.close();
      }
    },
    bytes: async () => (await Promise.all(['', '-wal'].map((end) => readFile(join(city.folder, `city.sqlite${end}`), 'latin1').catch(() => '')))).join(''),
  };
}

export function linkIn({ text }: Received, act: 'confirm' | 'stop'): string {
  const [link] = new RegExp(`^${publicUrl}/follow/${act}/[\\w-]{32}$`, 'm').exec(text) ?? [];
  assert.ok(link, `a link to ${act} on a line of its own in\n${text}`);
  return link;
}
