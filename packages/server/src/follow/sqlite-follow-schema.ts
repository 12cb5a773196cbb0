/**
 * Who follows a request by mail, the links given to them, and the letters still to be sent. A change to a followed request writes its
 * letters in the same commit, whichever part of this program makes it, so that none is forgotten when the process dies in between.
 * An address stands in `followers` and nowhere else.
 */
export const followTables = `
CREATE TABLE followers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  request INTEGER NOT NULL REFERENCES requests (serial) ON DELETE CASCADE,
  address TEXT NOT NULL,
  locale TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  UNIQUE (request, address)
) STRICT;

CREATE TABLE follow_links (
  hash TEXT PRIMARY KEY,
  follower INTEGER NOT NULL REFERENCES followers (id) ON DELETE CASCADE,
  act TEXT NOT NULL,
  until INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_links_by_follower ON follow_links (follower);

CREATE TABLE follow_letters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  follower INTEGER NOT NULL REFERENCES followers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  before TEXT,
  after TEXT,
  due INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX follow_letters_by_due ON follow_letters (due, id);
CREATE INDEX follow_letters_by_follower ON follow_letters (follower);

CREATE TABLE follow_asks (at INTEGER NOT NULL, request INTEGER NOT NULL, mark TEXT NOT NULL) STRICT;
CREATE INDEX follow_asks_by_mark ON follow_asks (mark, at);
CREATE INDEX follow_asks_by_request ON follow_asks (request, at);
CREATE INDEX follow_asks_by_time ON follow_asks (at);
CREATE TABLE follow_secret (secret TEXT NOT NULL) STRICT;
INSERT INTO follow_secret VALUES (lower(hex(randomblob(32))));

CREATE TRIGGER follow_changes AFTER UPDATE ON requests
WHEN old.status IS NOT new.status OR old.status_notes IS NOT new.status_notes OR old.notes IS NOT new.notes OR old.expected_datetime IS NOT new.expected_datetime
BEGIN
  INSERT INTO follow_letters (follower, kind, before, after)
  SELECT id, 'change',
    json_object('status', old.status, 'words', old.status_notes, 'expected', old.expected_datetime, 'notes', json(old.notes)),
    json_object('status', new.status, 'words', new.status_notes, 'expected', new.expected_datetime, 'notes', json(new.notes))
  FROM followers WHERE request = new.serial AND confirmed_at IS NOT NULL;
END;
`;
