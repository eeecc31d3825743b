-- part: read
SELECT revision, mark FROM standing;

-- part: next-mark
UPDATE standing SET mark = mark + 1;

-- part: next-revision
UPDATE standing SET revision = revision + 1;

-- part: add-to-tally
UPDATE tally SET n = n + :n WHERE what = :what;

-- part: mark-key
INSERT INTO dirty_key (stratum, key, mark) VALUES (:stratum, :key, :mark)
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: mark-every-persona-key
INSERT INTO dirty_key (stratum, key, mark) SELECT DISTINCT 'people', key, :mark FROM persona_key WHERE true
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: mark-every-account-key
INSERT INTO dirty_key (stratum, key, mark) SELECT DISTINCT 'contacts', key, :mark FROM account_key WHERE true
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: clear-key
DELETE FROM dirty_key WHERE stratum = :stratum AND key = :key AND mark = :mark;

-- part: name
SELECT n, name FROM name WHERE type = :type AND id = :id;

-- part: add-name
INSERT INTO name (type, id, name, folded) VALUES (:type, :id, :name, :folded) RETURNING n;

-- part: add-name-words
INSERT INTO name_words (rowid, words) VALUES (:n, :folded);

-- part: remove-name
DELETE FROM name WHERE n = :n;

-- part: remove-name-words
DELETE FROM name_words WHERE rowid = :n;

-- part: reset-tally
UPDATE tally SET n = 0 WHERE what = :what;

-- part: reshape
UPDATE standing SET derived_shape = :shape;
