-- part: read
SELECT revision, mark, document, persona, account, paragraph, keyed_persona, keyed_account FROM standing;

-- part: next-mark
UPDATE standing SET mark = mark + 1;

-- part: next-revision
UPDATE standing SET revision = revision + 1;

-- part: add-to-tally
UPDATE tally SET n = n + :n WHERE what = :what;

-- part: mark-every-persona-key
INSERT INTO dirty_key (stratum, key, mark) SELECT DISTINCT 'people', key, :mark FROM persona_key WHERE true
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: mark-every-account-key
INSERT INTO dirty_key (stratum, key, mark) SELECT DISTINCT 'contacts', key, :mark FROM account_key WHERE true
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: numbered
UPDATE standing SET document = :document, persona = :persona, account = :account, paragraph = :paragraph;

-- part: key-personas
INSERT INTO persona_key (key, persona)
SELECT k.value, p.n FROM persona p JOIN json_each(p.keys) k WHERE p.n > :after ORDER BY k.value, p.n;

-- part: key-accounts
INSERT INTO account_key (key, account)
SELECT k.value, a.n FROM account a JOIN json_each(a.keys) k WHERE a.n > :after ORDER BY k.value, a.n;

-- part: mark-new-personas
INSERT INTO dirty_key (stratum, key, mark)
SELECT DISTINCT 'people', k.value, :mark FROM persona p JOIN json_each(p.keys) k WHERE p.n > :after ORDER BY k.value
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: mark-new-accounts
INSERT INTO dirty_key (stratum, key, mark)
SELECT DISTINCT 'contacts', k.value, :mark FROM account a JOIN json_each(a.keys) k WHERE a.n > :after ORDER BY k.value
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark;

-- part: keyed
UPDATE standing SET keyed_persona = persona, keyed_account = account;

-- part: clear-keys
DELETE FROM dirty_key WHERE stratum = :stratum AND key IN (SELECT value FROM json_each(:keys)) AND mark = :mark;

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
