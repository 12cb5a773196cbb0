import { createHash, createHmac, randomBytes } from 'node:crypto';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { prepareTables } from '../store/sqlite-schema.js';
import type { Row } from '../store/sqlite-rows.js';
import type { Follower, FollowLimits, FollowStore, FollowWish, LetterKind, LinkAct, QueuedLetter, ToldState } from './follow-store.js';
import { atomically } from '../store/atomically.js';

const day = 24 * 60 * 60 * 1000;
const followerColumns = 'followers.id AS follower, service_request_id, service_name, locale';
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Followers in the file in which the city's requests are. */
export class SqliteFollowStore implements FollowStore {
  readonly #database: DatabaseSync;
  readonly #secret: string;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    // secure_delete: what is erased is written over, not only forgotten.
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
    prepareTables(this.#database);
    this.#secret = this.#get('SELECT secret FROM follow_secret')!['secret'] as string;
  }

  async ask({ requestId, address, person, locale }: FollowWish, limits: FollowLimits, now: number): Promise<void> {
    atomically(this.#database, () => {
      // Each wish costs one commit, else the time of an answer would tell whether there was something to keep.
      this.#run('UPDATE follow_secret SET secret = secret');
      const request = this.#get('SELECT serial FROM requests WHERE service_request_id = ?', requestId)?.['serial'];
      if (request === undefined) return;
      const known = this.#get('SELECT id, confirmed_at FROM followers WHERE request = ? AND address = ?', request, address);
      if (known && (known['confirmed_at'] !== null || this.#get('SELECT 1 FROM follow_letters WHERE follower = ?', known['id']!))) return;
      // Kept longer than the address, so that a person who was never followed is left in peace; it cannot be turned back into one.
      const mark = createHmac('sha256', this.#secret).update(person).digest('base64url');
      const asks = (column: 'mark' | 'request', value: string | number, since: number): number =>
        this.#count(`SELECT count(*) AS count FROM follow_asks WHERE ${column} = ? AND at > ?`, value, since);
      const isEnough = asks('mark', mark, now - day) >= limits.firstLettersToPersonInADay
        || asks('mark', mark, now - 30 * day) >= limits.firstLettersToPersonInAMonth
        || asks('request', request as number, now - day) >= limits.firstLettersForRequestInADay
        || this.#count('SELECT count(*) AS count FROM followers WHERE request = ?', request) >= limits.followersOfRequest;
      if (isEnough) return;
      this.#run('INSERT INTO follow_asks VALUES (?, ?, ?)', now, request, mark);
      const { id } = this.#get(
        `INSERT INTO followers (request, address, locale, asked_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (request, address) DO UPDATE SET locale = excluded.locale, asked_at = excluded.asked_at RETURNING id`,
        request, address, locale, now,
      ) as { id: number };
      this.#run("INSERT INTO follow_letters (follower, kind) VALUES (?, 'confirm')", id);
    });
  }

  async newLink(follower: number, act: LinkAct, until?: number): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    this.#run('INSERT INTO follow_links VALUES (?, ?, ?, ?)', hashOf(token), follower, act, until ?? null);
    return token;
  }

  async followerBy(token: string, act: LinkAct, now: number): Promise<Follower | undefined> {
    const row = this.#get(
      `SELECT ${followerColumns} FROM follow_links JOIN followers ON followers.id = follower JOIN requests ON serial = request
       WHERE hash = ? AND act = ? AND (until IS NULL OR until > ?)`,
      hashOf(token), act, now,
    );
    return row && followerOf(row);
  }

  async confirm(follower: number, now: number): Promise<void> {
    this.#run('UPDATE followers SET confirmed_at = coalesce(confirmed_at, ?) WHERE id = ?', now, follower);
  }

  async erase(follower: number): Promise<void> {
    this.#run('DELETE FROM followers WHERE id = ?', follower);
  }

  async nextLetter(now: number, pause: (attempts: number) => number): Promise<QueuedLetter | undefined> {
    return atomically(this.#database, () => {
      const row = this.#get(
        `SELECT follow_letters.id AS letter, kind, before, after, attempts, followers.address, ${followerColumns}
         FROM follow_letters JOIN followers ON followers.id = follower JOIN requests ON serial = request
         WHERE due <= ? ORDER BY due, follow_letters.id LIMIT 1`,
        now,
      );
      if (!row) return undefined;
      const [id, attempts] = [row['letter'] as number, (row['attempts'] as number) + 1];
      this.#run('UPDATE follow_letters SET attempts = ?, due = ? WHERE id = ?', attempts, now + pause(attempts), id);
      return { ...kindOf(row), id, attempts, address: row['address'] as string, follower: followerOf(row) };
    });
  }

  async done(letter: number): Promise<void> {
    this.#run('DELETE FROM follow_letters WHERE id = ?', letter);
  }

  async tidy(now: number, closedBefore: number, askedBefore: number): Promise<void> {
    atomically(this.#database, () => {
      this.#run(
        `DELETE FROM followers WHERE confirmed_at IS NULL AND NOT EXISTS (SELECT 1 FROM follow_letters WHERE follower = followers.id)
         AND NOT EXISTS (SELECT 1 FROM follow_links WHERE follower = followers.id AND until > ?)`,
        now,
      );
      this.#run(
        `DELETE FROM followers WHERE asked_at < ?1 AND NOT EXISTS (SELECT 1 FROM follow_letters WHERE follower = followers.id) AND EXISTS (SELECT 1 FROM requests WHERE serial = request AND status = 'closed'
         AND coalesce(closed_datetime, updated_datetime, requested_datetime, 0) < ?1)`,
        closedBefore,
      );
      this.#run('DELETE FROM follow_asks WHERE at < ?', askedBefore);
    });
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#database.prepare(sql).run(...values);
  }

  #get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#database.prepare(sql).get(...values) as Row | undefined;
  }

  #count(sql: string, ...values: SQLInputValue[]): number {
    return this.#get(sql, ...values)!['count'] as number;
  }
}

function followerOf(row: Row): Follower {
  return { id: row['follower'] as number, requestId: row['service_request_id'] as string, serviceName: row['service_name'] as string, locale: row['locale'] as string };
}

function kindOf(row: Row): LetterKind {
  if (row['kind'] === 'confirm') return { kind: 'confirm' };
  return { kind: 'change', before: JSON.parse(row['before'] as string) as ToldState, after: JSON.parse(row['after'] as string) as ToldState };
}
