import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { metresInDegree, metresInDegreeEast, type Point } from '@civic-elements/core/places';
import { prepareTables } from '../store/sqlite-schema.js';
import type { Line } from './along-line.js';
import type { HouseRange, KeptAddress, KeptRange, KnownName, Landmark, PlaceBatch, PlaceStore } from './place-store.js';
import { placeWords } from './place-words.js';
import { atomically } from '../store/atomically.js';

type Row = Record<string, string | number | null>;

/** The addresses of a city in one SQLite file, or in memory with `:memory:`. */
export class SqlitePlaceStore implements PlaceStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
    prepareTables(this.#database);
  }

  async replace(source: string, batch: PlaceBatch): Promise<void> {
    atomically(this.#database, () => {
      const number = this.#emptied(source);
      this.#putStreets(number, batch);
      this.#putLandmarks(number, batch.landmarks);
      this.#run('UPDATE place_streets SET pieces = (SELECT count(*) FROM place_ranges WHERE street = place_streets.id)');
      this.#run('UPDATE place_versions SET version = version + 1');
    });
  }

  /** The number of a source of which nothing is left. Streets without a house stay: another file may name them. */
  #emptied(name: string): number {
    this.#run('INSERT OR IGNORE INTO place_sources (name) VALUES (?)', name);
    const source = this.#get('SELECT id FROM place_sources WHERE name = ?', name)!['id'] as number;
    for (const kind of ['street', 'landmark']) this.#run(`DELETE FROM place_${kind}_words WHERE rowid IN (SELECT id FROM place_names WHERE source = ? AND kind = ?)`, source, kind);
    this.#run('DELETE FROM place_range_boxes WHERE id IN (SELECT id FROM place_ranges WHERE source = ?)', source);
    this.#run('DELETE FROM place_address_points WHERE id IN (SELECT id FROM place_addresses WHERE source = ?)', source);
    for (const table of ['ranges', 'addresses', 'landmarks', 'crossings', 'names']) this.#run(`DELETE FROM place_${table} WHERE source = ?`, source);
    return source;
  }

  #putStreets(source: number, { ranges, addresses, aliases, crossings }: PlaceBatch): void {
    const known = new Map<string, number>();
    const refOf = (label: string, leads = false): number => {
      const there = known.get(label);
      if (there !== undefined) return there;
      // "N. 5th Street" of one file is "N 5th St" of another; shown is what the file of streets calls it.
      const same = this.#get(`SELECT ref FROM place_names WHERE kind = 'street' AND words = ?`, placeWords(label).join(' '))?.['ref'] as number | undefined;
      if (same === undefined) this.#run('INSERT OR IGNORE INTO place_streets (label) VALUES (?)', label);
      else if (leads) this.#run('UPDATE OR IGNORE place_streets SET label = ? WHERE id = ?', label, same);
      const ref = same ?? (this.#get('SELECT id FROM place_streets WHERE label = ?', label)!['id'] as number);
      known.set(label, ref);
      this.#putName(source, 'street', ref, label);
      return ref;
    };
    for (const { street, from, to, numbers, side, line } of ranges) {
      const { id } = this.#get('INSERT INTO place_ranges (source, street, low, high, first, last, numbers, side, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id',
        source, refOf(street, true), Math.min(from, to), Math.max(from, to), from, to, numbers, side, line ? JSON.stringify(line) : null) as { id: number };
      if (!line) continue;
      const [lats, longs] = [line.map(([, lat]) => lat), line.map(([long]) => long)];
      this.#run('INSERT INTO place_range_boxes VALUES (?, ?, ?, ?, ?)', id, Math.min(...lats), Math.max(...lats), Math.min(...longs), Math.max(...longs));
    }
    for (const { street, number, point: { lat, long } } of addresses) {
      const { id } = this.#get('INSERT INTO place_addresses (source, street, number, lat, long) VALUES (?, ?, ?, ?, ?) RETURNING id', source, refOf(street), number, lat, long) as { id: number };
      this.#run('INSERT INTO place_address_points VALUES (?, ?, ?, ?, ?)', id, lat, lat, long, long);
    }
    for (const { street, alias } of aliases) this.#putName(source, 'street', refOf(street), alias);
    for (const { streets: [a, b], point } of crossings) {
      const [one, other] = [refOf(a), refOf(b)];
      this.#run('INSERT INTO place_crossings VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?)', source, one, other, point.lat, point.long, source, other, one, point.lat, point.long);
    }
  }

  #putLandmarks(source: number, landmarks: readonly Landmark[]): void {
    for (const { name, address, point } of landmarks) {
      const { id } = this.#get('INSERT INTO place_landmarks (source, name, address, lat, long) VALUES (?, ?, ?, ?, ?) RETURNING id', source, name, address, point?.lat ?? null, point?.long ?? null) as { id: number };
      this.#putName(source, 'landmark', id, name);
    }
  }

  #putName(source: number, kind: KnownName['kind'], ref: number, name: string): void {
    const words = placeWords(name).join(' ');
    if (words === '') return;
    const row = this.#get('INSERT INTO place_names (source, kind, ref, words) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id', source, kind, ref, words);
    if (row) this.#run(`INSERT INTO place_${kind}_words (rowid, words) VALUES (?, ?)`, row['id'] as number, words);
  }

  async counts(): Promise<{ readonly ranges: number; readonly addresses: number; readonly landmarks: number }> {
    return { ...this.#get('SELECT (SELECT count(*) FROM place_ranges) AS ranges, (SELECT count(*) FROM place_addresses) AS addresses, (SELECT count(*) FROM place_landmarks) AS landmarks') } as { ranges: number; addresses: number; landmarks: number };
  }

  async version(): Promise<number> {
    return this.#get('SELECT version FROM place_versions')!['version'] as number;
  }

  async vocabulary(kind: KnownName['kind']): Promise<ReadonlyMap<string, number>> {
    return new Map(this.#all(`SELECT term, doc FROM place_${kind}_vocabulary`).map((row) => [row['term'] as string, row['doc'] as number]));
  }

  async names(kind: KnownName['kind'], words: readonly string[], limit: number): Promise<readonly KnownName[]> {
    if (words.length === 0) return [];
    // Quoted, every sign of the query language is a plain sign.
    const match = words.map((word) => (word.endsWith('*') ? `"${word.slice(0, -1).replaceAll('"', '')}"*` : `"${word.replaceAll('"', '')}"`)).join(' OR ');
    const [table, shown, size] = kind === 'street' ? ['place_streets', 'label', 'pieces'] : ['place_landmarks', 'name', '0'];
    return this.#all(
      `SELECT place_names.ref, place_names.words, ${table}.${shown} AS label, ${size} AS size
       FROM (SELECT rowid AS id, bm25(place_${kind}_words) AS score FROM place_${kind}_words WHERE place_${kind}_words MATCH ? ORDER BY score LIMIT ?) AS best
       JOIN place_names USING (id) JOIN ${table} ON ${table}.id = place_names.ref ORDER BY best.score`, match, limit,
    ).map((row) => ({ kind, ref: row['ref'] as number, label: row['label'] as string, size: row['size'] as number, words: (row['words'] as string).split(' ') }));
  }

  async rangesAround(streets: readonly number[], number: number, reach: number): Promise<readonly KeptRange[]> {
    return this.#all(`SELECT ${rangeColumns} FROM json_each(?) AS asked JOIN place_ranges ON place_ranges.street = asked.value AND low <= ? AND high >= ? JOIN place_streets ON place_streets.id = street`, JSON.stringify(streets), number + reach, number - reach).map(rangeOf);
  }

  async rangesOf(street: number, limit: number): Promise<readonly KeptRange[]> {
    return this.#all(`SELECT ${rangeColumns} FROM place_ranges JOIN place_streets ON place_streets.id = street WHERE street = ? ORDER BY low LIMIT ?`, street, limit).map(rangeOf);
  }

  async addressesOn(streets: readonly number[]): Promise<readonly KeptAddress[]> {
    return this.#all(`SELECT ${addressColumns} FROM json_each(?) AS asked JOIN place_addresses ON place_addresses.street = asked.value JOIN place_streets ON place_streets.id = street ORDER BY street, number`, JSON.stringify(streets)).map(addressOf);
  }

  async landmarks(refs: readonly number[]): Promise<ReadonlyMap<number, Landmark>> {
    return new Map(this.#all('SELECT place_landmarks.* FROM json_each(?) AS asked JOIN place_landmarks ON place_landmarks.id = asked.value', JSON.stringify(refs)).map((row) => [row['id'] as number, {
      name: row['name'] as string, address: row['address'] as string, ...(row['lat'] !== null && { point: pointOf(row) }),
    }]));
  }

  async crossings(one: readonly number[], other: readonly number[]): Promise<readonly { readonly one: number; readonly other: number; readonly point: Point }[]> {
    return this.#all('SELECT one, other, lat, long FROM json_each(?) AS asked JOIN place_crossings ON one = asked.value WHERE other IN (SELECT value FROM json_each(?))', JSON.stringify(one), JSON.stringify(other))
      .map((row) => ({ one: row['one'] as number, other: row['other'] as number, point: pointOf(row) }));
  }

  async near({ lat, long }: Point, metres: number): Promise<{ readonly ranges: readonly KeptRange[]; readonly addresses: readonly KeptAddress[] }> {
    const [high, wide] = [metres / metresInDegree, metres / Math.max(1, metresInDegreeEast(lat))];
    const box = [lat - high, lat + high, long - wide, long + wide];
    const within = 'max_lat >= ? AND min_lat <= ? AND max_long >= ? AND min_long <= ?';
    return {
      ranges: this.#all(`SELECT ${rangeColumns} FROM place_range_boxes JOIN place_ranges USING (id) JOIN place_streets ON place_streets.id = street WHERE ${within}`, ...box).map(rangeOf),
      addresses: this.#all(`SELECT ${addressColumns} FROM place_address_points JOIN place_addresses USING (id) JOIN place_streets ON place_streets.id = street WHERE ${within}`, ...box).map(addressOf),
    };
  }

  async close(): Promise<void> {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
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

const rangeColumns = 'place_ranges.street AS ref, label, first, last, numbers, side, line';
const addressColumns = 'place_addresses.street AS ref, label, number, lat, long';
const pointOf = (row: Row): Point => ({ lat: row['lat'] as number, long: row['long'] as number });
const rangeOf = (row: Row): KeptRange => ({
  streetRef: row['ref'] as number, street: row['label'] as string, from: row['first'] as number, to: row['last'] as number, numbers: row['numbers'] as HouseRange['numbers'], side: row['side'] as HouseRange['side'],
  ...(row['line'] !== null && { line: JSON.parse(row['line'] as string) as Line }),
});
const addressOf = (row: Row): KeptAddress => ({ streetRef: row['ref'] as number, street: row['label'] as string, number: row['number'] as number, point: pointOf(row) });
