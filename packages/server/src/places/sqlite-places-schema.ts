/** Streets, the house numbers along them, landmarks, and the words of all names. Boxes of what has a place stand in two R-trees. */
export const placeTables = `
CREATE TABLE place_sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE place_versions (version INTEGER NOT NULL) STRICT;
INSERT INTO place_versions VALUES (0);

CREATE TABLE place_streets (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, pieces INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE place_ranges (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  street INTEGER NOT NULL REFERENCES place_streets (id),
  low INTEGER NOT NULL,
  high INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  numbers TEXT NOT NULL,
  side TEXT NOT NULL,
  line TEXT
) STRICT;
CREATE INDEX place_ranges_by_street ON place_ranges (street, low, high);

CREATE TABLE place_addresses (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  street INTEGER NOT NULL REFERENCES place_streets (id),
  number INTEGER NOT NULL,
  lat REAL NOT NULL,
  long REAL NOT NULL
) STRICT;
CREATE INDEX place_addresses_by_street ON place_addresses (street, number);

CREATE TABLE place_landmarks (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  lat REAL,
  long REAL
) STRICT;

CREATE TABLE place_crossings (source INTEGER NOT NULL, one INTEGER NOT NULL, other INTEGER NOT NULL, lat REAL NOT NULL, long REAL NOT NULL) STRICT;
CREATE INDEX place_crossings_by_streets ON place_crossings (one, other);

CREATE TABLE place_names (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  kind TEXT NOT NULL,
  ref INTEGER NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (kind, ref, words)
) STRICT;
CREATE INDEX place_names_by_words ON place_names (kind, words);
CREATE INDEX place_names_by_source ON place_names (source);

CREATE VIRTUAL TABLE place_range_boxes USING rtree(id, min_lat, max_lat, min_long, max_long);
CREATE VIRTUAL TABLE place_address_points USING rtree(id, min_lat, max_lat, min_long, max_long);
CREATE VIRTUAL TABLE place_street_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE place_landmark_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE place_street_vocabulary USING fts5vocab(place_street_words, row);
CREATE VIRTUAL TABLE place_landmark_vocabulary USING fts5vocab(place_landmark_words, row);
`;
