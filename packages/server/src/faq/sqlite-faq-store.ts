import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Article, BestBet, Heading, Within } from '@civic-elements/core/faq';
import { prepareTables } from '../store/sqlite-schema.js';
import type { ArticleBatch, Candidate, FaqLanguage, FaqLayers, FaqStore, StoredVocabulary } from './faq-store.js';
import { fullTextTables } from './sqlite-faq-schema.js';

type Row = Record<string, string | number | bigint | null | Uint8Array>;

/** The articles of a city in one SQLite file, or in memory with `:memory:`, found by FTS5. */
export class SqliteFaqStore implements FaqStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #numbers = new Map<string, number>();
  readonly #counted = new Map<string, FaqLanguage>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
    prepareTables(this.#database);
  }

  async languages(): Promise<readonly FaqLanguage[]> {
    return this.#all('SELECT number, lang, version FROM faq_languages ORDER BY number').map((row) => {
      const [lang, version] = [row['lang'] as string, row['version'] as number];
      // Counting reads an index from end to end, and every search asks.
      const counted = this.#counted.get(lang);
      if (counted?.version === version) return counted;
      const { count } = this.#get('SELECT count(*) AS count FROM faq_articles WHERE language = ?', row['number'] as number) as { count: number };
      const fresh = { lang, count, version };
      this.#counted.set(lang, fresh);
      return fresh;
    }).filter(({ count }) => count > 0);
  }

  async putArticles(lang: string, { articles, words }: ArticleBatch): Promise<void> {
    this.#changing(lang, true, (language) => {
      for (const { article, reading: { fields, terms, weights } } of articles) {
        const { serial } = this.#get(
          `INSERT INTO faq_articles (language, id, topic, department) VALUES (?, ?, ?, ?)
           ON CONFLICT (language, id) DO UPDATE SET topic = excluded.topic, department = excluded.department RETURNING serial`,
          language, article.id, article.topic ?? null, article.department ?? null,
        ) as { serial: number };
        const text = [fields.question, fields.keywords, fields.topic, fields.answer].map((stems) => stems.join(' '));
        this.#run('INSERT OR REPLACE INTO faq_bodies VALUES (?, ?)', serial, JSON.stringify(article));
        this.#run('INSERT OR REPLACE INTO faq_readings VALUES (?, ?, ?, ?)', serial, fields.question.join(' '), terms.join(' '), weights);
        this.#run(`DELETE FROM faq_text_${language} WHERE rowid = ?`, serial);
        this.#run(`INSERT INTO faq_text_${language} (rowid, question, keywords, topic, answer) VALUES (?, ?, ?, ?, ?)`, serial, ...text);
      }
      for (const [word, stem] of words) this.#run('INSERT OR REPLACE INTO faq_words VALUES (?, ?, ?)', language, word, stem);
    });
  }

  async deleteArticle(lang: string, id: string): Promise<boolean> {
    return this.#changing(lang, false, (language) => {
      const row = this.#get('DELETE FROM faq_articles WHERE language = ? AND id = ? RETURNING serial', language, id);
      if (!row) return false;
      const serial = row['serial'] as number;
      for (const table of ['faq_bodies', 'faq_readings']) this.#run(`DELETE FROM ${table} WHERE serial = ?`, serial);
      this.#run(`DELETE FROM faq_text_${language} WHERE rowid = ?`, serial);
      return true;
    }) ?? false;
  }

  async clear(lang: string): Promise<void> {
    this.#changing(lang, false, (language) => {
      for (const table of ['faq_bodies', 'faq_readings']) this.#run(`DELETE FROM ${table} WHERE serial IN (SELECT serial FROM faq_articles WHERE language = ?)`, language);
      for (const table of ['faq_articles', 'faq_words']) this.#run(`DELETE FROM ${table} WHERE language = ?`, language);
      this.#run(`INSERT INTO faq_text_${language} (faq_text_${language}) VALUES ('delete-all')`);
      this.#run(`UPDATE faq_languages SET synonyms = '[]', pins = '[]', frequent = '[]' WHERE number = ?`, language);
    });
  }

  async putLayers(lang: string, { synonyms, pins, frequent }: FaqLayers): Promise<void> {
    this.#changing(lang, true, (language) => {
      this.#run('UPDATE faq_languages SET synonyms = ?, pins = ?, frequent = ? WHERE number = ?', JSON.stringify(synonyms), JSON.stringify(pins), JSON.stringify(frequent), language);
    });
  }

  async layers(lang: string): Promise<FaqLayers> {
    const row = this.#get('SELECT synonyms, pins, frequent FROM faq_languages WHERE lang = ?', lang);
    const list = <Entry>(name: string): Entry[] => (row ? (JSON.parse(row[name] as string) as Entry[]) : []);
    return { synonyms: list<string>('synonyms'), pins: list<BestBet>('pins'), frequent: list<string>('frequent') };
  }

  async articles(lang: string, ids: readonly string[]): Promise<readonly Article[]> {
    const rows = this.#all(
      articlesStatement,
      JSON.stringify(ids), this.#numberOf(lang),
    );
    return rows.map(articleOf);
  }

  async firstArticles(lang: string, limit: number, within: Within): Promise<readonly Article[]> {
    const { sql, values } = narrowing(within);
    return this.#all(`SELECT article FROM faq_articles JOIN faq_bodies USING (serial) WHERE language = ?${sql} ORDER BY serial LIMIT ?`, this.#numberOf(lang), ...values, limit).map(articleOf);
  }

  async headings(lang: string, by: keyof Within): Promise<readonly Heading[]> {
    const rows = this.#all(`SELECT ${by} AS name, count(*) AS count FROM faq_articles WHERE language = ? AND ${by} IS NOT NULL GROUP BY ${by} ORDER BY min(serial)`, this.#numberOf(lang));
    return rows.map((row) => ({ name: row['name'] as string, count: row['count'] as number }));
  }

  async vocabulary(lang: string): Promise<StoredVocabulary> {
    const language = this.#numberOf(lang);
    if (language === 0) return { words: new Map(), holders: new Map() };
    const words = this.#all('SELECT word, stem FROM faq_words WHERE language = ?', language).map((row): [string, string] => [row['word'] as string, row['stem'] as string]);
    const holders = this.#all(`SELECT term, doc FROM faq_terms_${language}`).map((row): [string, number] => [row['term'] as string, row['doc'] as number]);
    return { words: new Map(words), holders: new Map(holders) };
  }

  async candidates(lang: string, stems: readonly string[], limit: number, within: Within, ids: readonly string[] = []): Promise<readonly Candidate[]> {
    const language = this.#numberOf(lang);
    if (language === 0) return [];
    // A stem with a sign in it stands in no article; to the index it would be several, side by side, which it does not know.
    const whole = stems.filter((stem) => /^(?:[A-Za-z0-9]|[^\p{ASCII}])+$/u.test(stem));
    const { sql, values } = candidateStatement(language, whole, limit, within);
    const found = whole.length === 0 ? [] : this.#all(sql, ...values);
    const known = new Set(found.map((row) => row['id']));
    const { sql: narrowed, values: narrowedBy } = narrowing(within);
    const asked = ids.length === 0 ? [] : this.#all(
      `SELECT serial, faq_articles.id, question, terms, weights FROM json_each(?) AS asked CROSS JOIN faq_articles ON faq_articles.language = ? AND faq_articles.id = asked.value${narrowed} CROSS JOIN faq_readings USING (serial)`,
      JSON.stringify(ids), language, ...narrowedBy,
    );
    return [...asked.filter((row) => !known.has(row['id'] as string)), ...found].sort((a, b) => (a['serial'] as number) - (b['serial'] as number)).map(candidateOf);
  }

  /** How SQLite means to find candidates, and articles by their ids: one line for each step. For tests. */
  plansFor(lang: string, stems: readonly string[], within: Within = {}): { readonly candidates: readonly string[]; readonly articles: readonly string[] } {
    const { sql, values } = candidateStatement(this.#numberOf(lang), stems, 200, within);
    const plan = (statement: string, ...bound: SQLInputValue[]): string[] => this.#all(`EXPLAIN QUERY PLAN ${statement}`, ...bound).map((row) => row['detail'] as string);
    return { candidates: plan(sql, ...values), articles: plan(articlesStatement, '[]', this.#numberOf(lang)) };
  }

  async close(): Promise<void> {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  /** 0 for a language that is not there. */
  #numberOf(lang: string): number {
    const known = this.#numbers.get(lang);
    if (known !== undefined) return known;
    const number = this.#get('SELECT number FROM faq_languages WHERE lang = ?', lang)?.['number'] as number | undefined;
    if (number !== undefined) this.#numbers.set(lang, number);
    return number ?? 0;
  }

  /** All of a change or none of it. With `make`, a language that is not there yet is made; without, there is nothing to do for it. */
  #changing(lang: string, make: true, work: (language: number) => void): void;
  #changing<Result>(lang: string, make: false, work: (language: number) => Result): Result | undefined;
  #changing<Result>(lang: string, make: boolean, work: (language: number) => Result): Result | undefined {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      let language = this.#numberOf(lang);
      if (language === 0 && make) {
        this.#run(`INSERT INTO faq_languages (lang, version, synonyms, pins, frequent) VALUES (?, 0, '[]', '[]', '[]')`, lang);
        language = this.#numberOf(lang);
        this.#database.exec(fullTextTables(language));
      }
      const result = language === 0 ? undefined : work(language);
      this.#run('UPDATE faq_languages SET version = version + 1 WHERE number = ?', language);
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#numbers.delete(lang);
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
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

// CROSS JOIN keeps the order: left to itself, SQLite walks through all articles of the language and looks each up among the ids.
const articlesStatement = `SELECT article FROM json_each(?) AS asked CROSS JOIN faq_articles ON faq_articles.language = ? AND faq_articles.id = asked.value
  CROSS JOIN faq_bodies USING (serial) ORDER BY asked.key`;

/** A word of a question or of what editors added weighs more than one of the answer, as in the engine that judges afterwards. */
const columnWeights = '5.0, 6.0, 1.0, 1.0';

function candidateStatement(language: number, stems: readonly string[], limit: number, within: Within): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const { sql: narrowed, values } = narrowing(within);
  const table = `faq_text_${language}`;
  const filtered = narrowed === '' ? '' : ` CROSS JOIN faq_articles ON faq_articles.serial = ${table}.rowid${narrowed}`;
  // Quoted, every sign of the query language is a plain sign; a quote inside is written twice.
  const match = stems.map((stem) => `"${stem.replaceAll('"', '""')}"`).join(' OR ');
  return {
    sql: `SELECT serial, id, question, terms, weights
      FROM (SELECT ${table}.rowid AS serial, bm25(${table}, ${columnWeights}) AS score FROM ${table}${filtered} WHERE ${table} MATCH ? ORDER BY score LIMIT ?) AS best
      JOIN faq_articles USING (serial) JOIN faq_readings USING (serial)`,
    values: [...values, match, limit],
  };
}

function narrowing({ topic, department }: Within): { readonly sql: string; readonly values: readonly string[] } {
  return {
    sql: `${topic === undefined ? '' : ' AND faq_articles.topic = ?'}${department === undefined ? '' : ' AND faq_articles.department = ?'}`,
    values: [topic, department].filter((value) => value !== undefined),
  };
}

const articleOf = (row: Row): Article => JSON.parse(row['article'] as string) as Article;
const listOf = (text: string): string[] => (text === '' ? [] : text.split(' '));
const candidateOf = (row: Row): Candidate => ({ id: row['id'] as string, question: listOf(row['question'] as string), terms: listOf(row['terms'] as string), weights: row['weights'] as Uint8Array });
