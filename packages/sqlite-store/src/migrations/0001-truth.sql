-- What was read. Children stand under (parent, ordinal), so that a document's rows lie together and are written at the end of their table.
-- Lists that nothing is looked up by are JSON; `rests` are ordinals of passages in the account's document.

CREATE TABLE document (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  length INTEGER NOT NULL,
  language TEXT,
  origins TEXT NOT NULL,
  reader TEXT NOT NULL,
  rules TEXT NOT NULL,
  data TEXT NOT NULL,
  reading_day TEXT,
  -- The appearance that stands for it; '' where no day is known, so that it stands last in a descending order.
  published_on TEXT NOT NULL,
  publisher TEXT,
  url TEXT,
  rights TEXT
) STRICT;
CREATE INDEX document_latest_first ON document (published_on DESC, id);

-- The body in stretches that part no surrogate pair; `start` counts UTF-16 code units.
CREATE TABLE body (
  document INTEGER NOT NULL REFERENCES document,
  start INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (document, start)
) STRICT;

CREATE TABLE publication (
  document INTEGER NOT NULL REFERENCES document,
  id TEXT NOT NULL,
  publisher TEXT,
  published_on TEXT,
  url TEXT,
  rights TEXT,
  PRIMARY KEY (document, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  collection TEXT NOT NULL,
  -- As in `document`, so that a collection's pages need no sorting.
  published_on TEXT NOT NULL,
  document_id TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document,
  name TEXT NOT NULL,
  PRIMARY KEY (collection, published_on DESC, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_document ON membership (document, collection);

CREATE TABLE passage (
  document INTEGER NOT NULL REFERENCES document,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  part TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE persona (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document,
  name TEXT NOT NULL,
  mentions TEXT NOT NULL,
  -- Under which it is looked up when people are joined.
  keys TEXT NOT NULL
) STRICT;
CREATE INDEX persona_document ON persona (document);

CREATE TABLE office (
  persona INTEGER NOT NULL REFERENCES persona,
  ordinal INTEGER NOT NULL,
  side TEXT NOT NULL,
  office TEXT,
  tense TEXT NOT NULL,
  rests TEXT NOT NULL,
  PRIMARY KEY (persona, ordinal)
) STRICT, WITHOUT ROWID;

-- Countries, organisations and agreements share one space of ids. A row lives as long as a document names it.
CREATE TABLE thing (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Of an agreement: its status, and the day and id of the document that says so; the latest day wins, then the smallest id.
  status TEXT,
  status_on TEXT,
  status_by TEXT,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX thing_changed ON thing (changed);

CREATE TABLE named (
  document INTEGER NOT NULL REFERENCES document,
  ordinal INTEGER NOT NULL,
  thing TEXT NOT NULL REFERENCES thing,
  name TEXT,
  status TEXT,
  parties TEXT,
  mentions TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX named_thing ON named (thing, name);

-- Who tells. A row lives as long as a document has it; unnamed ones are of one document.
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  unnamed INTEGER NOT NULL,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX source_changed ON source (changed);

CREATE TABLE heard (
  document INTEGER NOT NULL REFERENCES document,
  ordinal INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES source,
  name TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX heard_source ON heard (source, name);

CREATE TABLE account (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  days TEXT NOT NULL,
  extent TEXT NOT NULL,
  place TEXT,
  confidence REAL NOT NULL,
  topics TEXT NOT NULL,
  rules TEXT NOT NULL,
  marks TEXT NOT NULL,
  -- Under which it is looked up when contacts are joined.
  keys TEXT NOT NULL
) STRICT;
CREATE INDEX account_document ON account (document);

CREATE TABLE naming (
  account INTEGER NOT NULL REFERENCES account,
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  type TEXT NOT NULL,
  -- One of the three: a person, something with an id, or words alone.
  persona INTEGER REFERENCES persona,
  thing TEXT,
  words TEXT,
  office TEXT,
  side TEXT,
  tense TEXT NOT NULL,
  rests TEXT NOT NULL,
  PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX naming_persona ON naming (persona) WHERE persona IS NOT NULL;

CREATE TABLE telling (
  account INTEGER NOT NULL REFERENCES account,
  ordinal INTEGER NOT NULL,
  source TEXT NOT NULL,
  side TEXT,
  via TEXT,
  assumed INTEGER NOT NULL,
  rests TEXT NOT NULL,
  PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE pointer (
  account INTEGER NOT NULL REFERENCES account,
  ordinal INTEGER NOT NULL,
  source TEXT NOT NULL,
  side TEXT,
  rests TEXT NOT NULL,
  PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE rest (
  account INTEGER NOT NULL REFERENCES account,
  ordinal INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  shows TEXT NOT NULL,
  PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  account INTEGER NOT NULL REFERENCES account,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  passage INTEGER NOT NULL,
  PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;

-- Personas and accounts by their keys: an index of the columns `keys` that is brought up to date when it is asked for, since keys stand
-- everywhere in it and are written many times faster together, in their order.
CREATE TABLE persona_key (
  key TEXT NOT NULL,
  persona INTEGER NOT NULL,
  PRIMARY KEY (key, persona)
) STRICT, WITHOUT ROWID;
CREATE TABLE account_key (
  key TEXT NOT NULL,
  account INTEGER NOT NULL,
  PRIMARY KEY (key, account)
) STRICT, WITHOUT ROWID;

-- Every paragraph of a body. Its words stand in `paragraph_words` under day of publication × 2^31 + n, so that the engine's own order of rows
-- is the order of the answer; the day counts from 1 for 0001-01-01, 0 is undated.
CREATE TABLE paragraph (
  n INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX paragraph_document ON paragraph (document);
CREATE VIRTUAL TABLE paragraph_words USING fts5 (words, tokenize = 'unicode61');
INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('secure-delete', 1);

-- What was decided.
CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  decision TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE view (
  id TEXT PRIMARY KEY,
  view TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What waits to be joined. A later marking has a higher mark.
CREATE TABLE dirty_key (
  stratum TEXT NOT NULL,
  key TEXT NOT NULL,
  mark INTEGER NOT NULL,
  PRIMARY KEY (stratum, key)
) STRICT, WITHOUT ROWID;

-- One row: the revision of the derived layer, the last mark given, which shape the derived tables have, the last numbers given to rows
-- (none is given twice), and up to which of them keys stand in the tables of keys.
CREATE TABLE standing (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  derived_shape TEXT NOT NULL,
  document INTEGER NOT NULL,
  persona INTEGER NOT NULL,
  account INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  keyed_persona INTEGER NOT NULL,
  keyed_account INTEGER NOT NULL
) STRICT;
INSERT INTO standing VALUES (1, 0, 0, '', 0, 0, 0, 0, 0, 0);

CREATE TABLE lease (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  holder TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT;

-- How many there are of what would take long to count.
CREATE TABLE tally (
  what TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tally VALUES
  ('documents', 0), ('passages', 0), ('personas', 0), ('accounts', 0), ('leaders', 0), ('conversations', 0);
