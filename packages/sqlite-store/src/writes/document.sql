-- part: known
SELECT d.n, d.published_on, d.reader, d.rules, d.data, d.reading_day, d.decided, a.publications, a.collections
FROM document d JOIN appearances a ON a.n = d.n WHERE d.id = :id;

-- part: there
SELECT d.id FROM json_each(:ids) asked JOIN document d ON d.id = asked.value;

-- part: appeared
UPDATE document SET published_on = :published_on, publisher = :publisher, url = :url, rights = :rights WHERE n = :n;

-- part: paragraphs
SELECT p.n, w.words FROM paragraph p JOIN paragraph_words w ON w.rowid = p.n + :day * 2147483648 WHERE p.document = :n;

-- part: paragraph-numbers
SELECT n FROM paragraph WHERE document = :n;

-- part: remove-paragraph-words
DELETE FROM paragraph_words WHERE rowid = :rowid;

-- part: add-paragraph-words
INSERT INTO paragraph_words (rowid, words) VALUES (:rowid, :words);

-- part: remove-publications
DELETE FROM publication WHERE document = :n;

-- part: remove-memberships
DELETE FROM membership WHERE document = :n;

-- part: persona-keys
SELECT DISTINCT k.value AS key FROM persona p JOIN json_each(p.keys) k WHERE p.document = :n;

-- part: account-keys
SELECT DISTINCT k.value AS key FROM account a JOIN json_each(a.keys) k WHERE a.document = :n;

-- part: touch-conversations
UPDATE conversation SET changed = :changed
WHERE id IN (SELECT t.conversation FROM account a JOIN tells_of t ON t.account = a.n WHERE a.document = :n);

-- part: conversations
SELECT DISTINCT t.conversation AS id FROM account a JOIN tells_of t ON t.account = a.n WHERE a.document = :n;

-- part: leaders
SELECT DISTINCT i.leader AS id FROM persona p JOIN identified i ON i.persona = p.n WHERE p.document = :n;

-- part: counts
SELECT
  (SELECT count(*) FROM passage WHERE document = :n) AS passages,
  (SELECT count(*) FROM persona WHERE document = :n) AS personas,
  (SELECT count(*) FROM account WHERE document = :n) AS accounts;
