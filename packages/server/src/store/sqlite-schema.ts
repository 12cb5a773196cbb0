import type { DatabaseSync } from 'node:sqlite';
import { faqTables } from '../faq/sqlite-faq-schema.js';
import { followTables } from '../follow/sqlite-follow-schema.js';
import { placeTables } from '../places/sqlite-places-schema.js';
import { closingsIndex } from './sqlite-durations.js';

const firstVersion = `
CREATE TABLE services (
  position INTEGER PRIMARY KEY,
  service_code TEXT NOT NULL UNIQUE,
  service_name TEXT NOT NULL,
  description TEXT NOT NULL,
  metadata INTEGER NOT NULL,
  type TEXT NOT NULL,
  keywords TEXT NOT NULL,
  "group" TEXT NOT NULL,
  expected_days REAL,
  service_notice TEXT
) STRICT;

CREATE TABLE definitions (
  service_code TEXT PRIMARY KEY,
  attributes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE requests (
  serial INTEGER PRIMARY KEY,
  service_request_id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  status_notes TEXT,
  service_code TEXT NOT NULL,
  service_name TEXT NOT NULL,
  description TEXT,
  agency_responsible TEXT,
  service_notice TEXT,
  requested_datetime INTEGER,
  updated_datetime INTEGER,
  expected_datetime INTEGER,
  closed_datetime INTEGER,
  address TEXT,
  address_id TEXT,
  zipcode TEXT,
  lat REAL,
  long REAL,
  media_url TEXT,
  attributes TEXT NOT NULL,
  notes TEXT NOT NULL,
  duplicate_of TEXT,
  public_from INTEGER,
  token TEXT,
  client_request_id TEXT,
  fingerprint TEXT
) STRICT;

CREATE INDEX requests_by_date ON requests (requested_datetime, serial);
CREATE INDEX requests_by_status ON requests (status, requested_datetime, serial);
CREATE INDEX requests_by_service ON requests (service_code, requested_datetime, serial);
CREATE INDEX requests_by_update ON requests (updated_datetime);
CREATE UNIQUE INDEX requests_by_token ON requests (token) WHERE token IS NOT NULL;
CREATE UNIQUE INDEX requests_by_mark ON requests (client_request_id) WHERE client_request_id IS NOT NULL;

CREATE VIRTUAL TABLE request_points USING rtree(serial, min_lat, max_lat, min_long, max_long);

CREATE TABLE reporters (
  serial INTEGER PRIMARY KEY REFERENCES requests (serial),
  email TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  device_id TEXT NOT NULL,
  account_id TEXT NOT NULL
) STRICT;

CREATE TABLE media (
  serial INTEGER NOT NULL REFERENCES requests (serial),
  position INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  PRIMARY KEY (serial, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (name TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO numbers VALUES ('service_request_id', 10000001);
`;

/** Each step brings a database from its place in this list to the next; a step once released is never changed. */
const steps = [firstVersion, faqTables, placeTables, closingsIndex, followTables];

/** Brings the tables to this program's version. Throws when a newer program has written the database. */
export function prepareTables(database: DatabaseSync): void {
  const { user_version: found } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (found > steps.length) throw new NewerDatabase(found, steps.length);
  for (let version = found; version < steps.length; version++) {
    database.exec(`BEGIN; ${steps[version]} PRAGMA user_version = ${version + 1}; COMMIT;`);
  }
}

export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
  constructor(found: number, known: number) {
    super(`database version ${found}, this program knows ${known}`);
  }
}
