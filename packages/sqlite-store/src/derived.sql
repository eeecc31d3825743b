-- What is derived: dropped and made again whenever this file changes, since the joiner can make all of it from what was read and decided.
DROP TABLE IF EXISTS identified;
DROP TABLE IF EXISTS tenure;
DROP TABLE IF EXISTS took_part;
DROP TABLE IF EXISTS represented;
DROP TABLE IF EXISTS concerned;
DROP TABLE IF EXISTS tells_of;
DROP TABLE IF EXISTS conversation;
DROP TABLE IF EXISTS leader;
DROP TABLE IF EXISTS gone;
DROP TABLE IF EXISTS name_words;
DROP TABLE IF EXISTS name;

CREATE TABLE leader (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  slug TEXT NOT NULL,
  side TEXT,
  office TEXT,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX leader_changed ON leader (changed);

CREATE TABLE identified (
  persona INTEGER PRIMARY KEY REFERENCES persona,
  leader TEXT NOT NULL REFERENCES leader,
  why TEXT NOT NULL
) STRICT;
CREATE INDEX identified_leader ON identified (leader);

CREATE TABLE tenure (
  leader TEXT NOT NULL REFERENCES leader,
  ordinal INTEGER NOT NULL,
  side TEXT NOT NULL,
  office TEXT,
  first TEXT,
  last TEXT,
  PRIMARY KEY (leader, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX tenure_side ON tenure (side);

CREATE TABLE conversation (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  disputed INTEGER NOT NULL,
  confirmation TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  days TEXT NOT NULL,
  extent TEXT NOT NULL,
  place TEXT,
  open TEXT NOT NULL,
  topics TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_changed ON conversation (changed);

CREATE TABLE tells_of (
  account INTEGER PRIMARY KEY REFERENCES account,
  conversation TEXT NOT NULL REFERENCES conversation,
  why TEXT NOT NULL
) STRICT;
CREATE INDEX tells_of_conversation ON tells_of (conversation);

-- A leader may be made again a moment after it went, so nothing refers to it but by its id.
CREATE TABLE took_part (
  conversation TEXT NOT NULL REFERENCES conversation,
  leader TEXT NOT NULL,
  PRIMARY KEY (conversation, leader)
) STRICT, WITHOUT ROWID;

CREATE TABLE represented (
  conversation TEXT NOT NULL REFERENCES conversation,
  side TEXT NOT NULL,
  through TEXT NOT NULL,
  PRIMARY KEY (conversation, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE concerned (
  conversation TEXT NOT NULL REFERENCES conversation,
  agreement TEXT NOT NULL,
  PRIMARY KEY (conversation, agreement)
) STRICT, WITHOUT ROWID;

-- What was there once, and the revision at which it went.
CREATE TABLE gone (
  what TEXT NOT NULL,
  id TEXT NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gone_changed ON gone (changed);

-- Names to be found by their words, folded: of leaders and of what documents name.
CREATE TABLE name (
  n INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  UNIQUE (type, id)
) STRICT;
CREATE VIRTUAL TABLE name_words USING fts5 (words, tokenize = 'unicode61');
INSERT INTO name_words (name_words, rank) VALUES ('secure-delete', 1);
