/**
 * Articles by language. What the search reads of an article stands apart from it, so that neither listing nor filtering has to
 * step over it. The full-text tables, one a language, are made with the first article of it.
 */
export const faqTables = `
CREATE TABLE faq_languages (
  number INTEGER PRIMARY KEY,
  lang TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  synonyms TEXT NOT NULL,
  pins TEXT NOT NULL,
  frequent TEXT NOT NULL
) STRICT;

CREATE TABLE faq_articles (
  serial INTEGER PRIMARY KEY,
  language INTEGER NOT NULL REFERENCES faq_languages (number),
  id TEXT NOT NULL,
  topic TEXT,
  department TEXT,
  UNIQUE (language, id)
) STRICT;

CREATE INDEX faq_by_topic ON faq_articles (language, topic, serial);
CREATE INDEX faq_by_department ON faq_articles (language, department, serial);

CREATE TABLE faq_bodies (serial INTEGER PRIMARY KEY, article TEXT NOT NULL) STRICT;

CREATE TABLE faq_readings (
  serial INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  terms TEXT NOT NULL,
  weights BLOB NOT NULL
) STRICT;

CREATE TABLE faq_words (
  language INTEGER NOT NULL,
  word TEXT NOT NULL,
  stem TEXT NOT NULL,
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
`;

/**
 * Stems come cut and folded, so the tokenizer has only to part them at blanks: `ascii` takes every letter beyond ASCII for part of
 * a word, and with it no word of any script is cut a second time. Where a stem stands is kept too (no `detail=column`): without it
 * bm25 was measured to order wrongly.
 */
export function fullTextTables(language: number): string {
  return `
CREATE VIRTUAL TABLE faq_text_${language} USING fts5(question, keywords, topic, answer, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE faq_terms_${language} USING fts5vocab(faq_text_${language}, row);
`;
}
