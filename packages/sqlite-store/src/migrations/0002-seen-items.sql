-- What a watch has seen: neither read nor decided, so that no archive holds it.
CREATE TABLE seen_item (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
