import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { DefinitionRecord, RequestRecord, ServiceRecord } from './records.js';
import { durationsStatement } from './sqlite-durations.js';
import { definitionOf, keptOf, requestColumns, requestOf, serviceOf, valuesOf, type Row } from './sqlite-rows.js';
import { prepareTables } from './sqlite-schema.js';
import { crowd, crowdStatement, searchStatement } from './sqlite-search.js';
import type { Box, Closings, Intake, KeptRequest, Receipt, ReporterRecord, RequestSearch, Store } from './store.js';
import { atomically } from './atomically.js';

const columns = [...requestColumns, 'attributes', 'notes'].join(', ');
const places = Array.from({ length: requestColumns.length + 2 }, () => '?').join(', ');
const replaceColumns = [...requestColumns.slice(1), 'attributes', 'notes'].map((column) => `${column} = excluded.${column}`).join(', ');

/** A city in one SQLite file, or in memory with `:memory:`. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    // FULL: a commit is on the disk before it is answered, so that not even a power cut takes back what a resident was told.
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;');
    prepareTables(this.#database);
  }

  async putServices(services: readonly ServiceRecord[]): Promise<void> {
    atomically(this.#database, () => {
      for (const service of services) {
        this.#run(
          `INSERT INTO services (service_code, service_name, description, metadata, type, keywords, "group", expected_days, service_notice)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (service_code) DO UPDATE SET service_name = excluded.service_name, description = excluded.description,
             metadata = excluded.metadata, type = excluded.type, keywords = excluded.keywords, "group" = excluded."group",
             expected_days = excluded.expected_days, service_notice = excluded.service_notice`,
          service.service_code, service.service_name, service.description, service.metadata ? 1 : 0, service.type,
          JSON.stringify(service.keywords), service.group, service.expected_days ?? null, service.service_notice ?? null,
        );
      }
    });
  }

  async putDefinition(definition: DefinitionRecord): Promise<void> {
    this.#run(
      'INSERT INTO definitions VALUES (?, ?) ON CONFLICT DO UPDATE SET attributes = excluded.attributes',
      definition.service_code, JSON.stringify(definition.attributes),
    );
  }

  async services(): Promise<readonly ServiceRecord[]> {
    return this.#all('SELECT * FROM services ORDER BY position').map(serviceOf);
  }

  async service(code: string): Promise<ServiceRecord | undefined> {
    const row = this.#get('SELECT * FROM services WHERE service_code = ?', code);
    return row && serviceOf(row);
  }

  async definition(code: string): Promise<DefinitionRecord | undefined> {
    const row = this.#get('SELECT * FROM definitions WHERE service_code = ?', code);
    return row && definitionOf(row);
  }

  async insertRequests(batch: Iterable<RequestRecord>): Promise<void> {
    atomically(this.#database, () => {
      for (const request of batch) this.#insert(request, 0);
    });
  }

  async receive(intake: Intake): Promise<Receipt> {
    return atomically(this.#database, (): Receipt => {
      const before = intake.client_request_id === null ? undefined : this.#receivedAs(intake.client_request_id, intake.fingerprint);
      if (before) return before;
      const request: RequestRecord = { service_request_id: this.#nextNumber(), ...intake.request };
      const serial = this.#insert(request, intake.public_from);
      this.#run(
        'UPDATE requests SET token = ?, client_request_id = ?, fingerprint = ? WHERE serial = ?',
        intake.token, intake.client_request_id, intake.fingerprint, serial,
      );
      const { email, first_name, last_name, phone, device_id, account_id } = intake.reporter;
      if (email || first_name || last_name || phone || device_id || account_id) {
        this.#run('INSERT INTO reporters VALUES (?, ?, ?, ?, ?, ?, ?)', serial, email, first_name, last_name, phone, device_id, account_id);
      }
      intake.media.forEach((name, position) => this.#run('INSERT INTO media VALUES (?, ?, ?)', serial, position, name));
      return { kind: 'kept', kept: { request, public_from: intake.public_from, token: intake.token } };
    });
  }

  async receivedAs(clientRequestId: string, fingerprint: string): Promise<Receipt | undefined> {
    return this.#receivedAs(clientRequestId, fingerprint);
  }

  async request(id: string): Promise<KeptRequest | undefined> {
    const row = this.#get('SELECT * FROM requests WHERE service_request_id = ?', id);
    return row && keptOf(row);
  }

  async requestByToken(token: string): Promise<KeptRequest | undefined> {
    const row = this.#get('SELECT * FROM requests WHERE token = ?', token);
    return row && keptOf(row);
  }

  async findRequests(search: RequestSearch): Promise<readonly RequestRecord[]> {
    const { sql, values } = searchStatement(search, this.#isCrowded(search.box));
    return this.#all(sql, ...values).map(requestOf);
  }

  async newestRequestTime(upTo: number): Promise<number | undefined> {
    const row = this.#get('SELECT max(requested_datetime) AS newest FROM requests WHERE requested_datetime <= ?', upTo);
    return (row?.['newest'] as number | null) ?? undefined;
  }

  async durations(closings: Closings): Promise<readonly number[]> {
    const row = this.#get(durationsStatement, ...durationsValues(closings));
    return (JSON.parse(row!['took'] as string) as number[]).sort((a, b) => a - b);
  }

  async changeRequest(id: string, change: (request: RequestRecord) => RequestRecord): Promise<RequestRecord | undefined> {
    return atomically(this.#database, () => {
      const row = this.#get('SELECT * FROM requests WHERE service_request_id = ?', id);
      if (!row) return undefined;
      const changed: RequestRecord = { ...change(requestOf(row)), service_request_id: id };
      this.#insert(changed, row['public_from'] as number | null);
      return changed;
    });
  }

  async reporter(id: string): Promise<ReporterRecord | undefined> {
    const row = this.#get(
      `SELECT email, first_name, last_name, phone, device_id, account_id
       FROM reporters JOIN requests USING (serial) WHERE service_request_id = ?`,
      id,
    );
    return row && ({ ...row } as unknown as ReporterRecord);
  }

  async media(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = this.#all(
      `SELECT service_request_id AS id, name FROM media JOIN requests USING (serial)
       WHERE service_request_id IN (SELECT value FROM json_each(?)) ORDER BY serial, media.position`,
      JSON.stringify(ids),
    );
    const names = new Map<string, string[]>();
    for (const row of rows) names.set(row['id'] as string, [...(names.get(row['id'] as string) ?? []), row['name'] as string]);
    return names;
  }

  async counts(): Promise<{ services: number; requests: number }> {
    const row = this.#get('SELECT (SELECT count(*) FROM services) AS services, (SELECT count(*) FROM requests) AS requests');
    return { services: row!['services'] as number, requests: row!['requests'] as number };
  }

  async tidy(): Promise<void> {
    this.#database.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);');
  }

  async close(): Promise<void> {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  /** How SQLite means to answer a search: one line for each step. For tests. */
  planFor(search: RequestSearch): string[] {
    const { sql, values } = searchStatement(search, this.#isCrowded(search.box));
    return this.#plan(sql, values);
  }

  /** The same for how long requests took. */
  planForDurations(closings: Closings): string[] {
    return this.#plan(durationsStatement, durationsValues(closings));
  }

  #plan(sql: string, values: readonly SQLInputValue[]): string[] {
    return this.#all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => row['detail'] as string);
  }

  #receivedAs(clientRequestId: string, fingerprint: string): Receipt | undefined {
    const row = this.#get('SELECT * FROM requests WHERE client_request_id = ?', clientRequestId);
    if (!row) return undefined;
    return row['fingerprint'] === fingerprint ? { kind: 'repeated', kept: keptOf(row) } : { kind: 'conflict' };
  }

  #isCrowded(box: Box | undefined): boolean {
    if (!box) return false;
    return this.#get(crowdStatement, box.minLat, box.maxLat, box.minLong, box.maxLong)?.['found'] === crowd;
  }

  #insert(request: RequestRecord, publicFrom: number | null): number {
    const { serial } = this.#get(
      `INSERT INTO requests (${columns}, public_from) VALUES (${places}, ?)
       ON CONFLICT (service_request_id) DO UPDATE SET ${replaceColumns} RETURNING serial`,
      ...valuesOf(request), publicFrom,
    ) as { serial: number };
    const { lat, long } = request;
    if (lat !== null && long !== null) {
      this.#run('INSERT OR REPLACE INTO request_points VALUES (?, ?, ?, ?, ?)', serial, lat, lat, long, long);
    } else {
      this.#run('DELETE FROM request_points WHERE serial = ?', serial);
    }
    return serial;
  }

  #nextNumber(): string {
    for (;;) {
      const row = this.#get("UPDATE numbers SET next = next + 1 WHERE name = 'service_request_id' RETURNING next - 1 AS number");
      const number = String(row!['number']);
      // An imported request may bear the number already.
      if (!this.#get('SELECT 1 FROM requests WHERE service_request_id = ?', number)) return number;
    }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#statement(sql).run(...values);
  }

  #get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  #all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }
}

function durationsValues({ serviceCode, from, to }: Closings): SQLInputValue[] {
  return [serviceCode, from, to];
}
