// Written by write-sql.ts from the .sql files beside it.

/** Every question, by file, or by file and part. */
export const QUESTIONS = {
  'accounts-near': `SELECT json_group_array(json_array(
  json_object(
    'id', a.id, 'kind', a.kind, 'status', a.status, 'earliest', a.earliest, 'latest', a.latest, 'days', a.days,
    'moved_from', a.moved_from, 'extent', a.extent, 'place', a.place, 'rules', a.rules, 'topics', a.topics,
    'conversation', t.conversation, 'document', d.id, 'published_on', nullif(d.published_on, ''), 'publisher', d.publisher),
  json((SELECT json_group_array(m.collection ORDER BY m.collection) FROM membership m WHERE m.document = d.n)),
  json((SELECT json_group_array(
      json_array(g.role, g.type, coalesce(p.id, g.thing, g.words), g.side, p.name, l.id, l.side) ORDER BY g.ordinal)
    FROM naming g LEFT JOIN persona p ON p.n = g.persona
    LEFT JOIN identified i ON i.persona = g.persona LEFT JOIN leader l ON l.id = i.leader
    WHERE g.account = a.n AND g.role IN ('party', 'agreement'))),
  json((SELECT json_group_array(json_array(g.source, g.side, s.unnamed) ORDER BY g.ordinal)
    FROM telling g LEFT JOIN source s ON s.id = g.source WHERE g.account = a.n)),
  json((SELECT json_group_array(s.label ORDER BY s.ordinal) FROM statement s WHERE s.account = a.n))
) ORDER BY a.id) AS accounts
FROM (SELECT DISTINCT k.account FROM json_each(:keys) asked JOIN account_key k ON k.key = asked.value) found
JOIN account a ON a.n = found.account JOIN document d ON d.n = a.document LEFT JOIN tells_of t ON t.account = a.n
WHERE a.id NOT IN (SELECT value FROM json_each(:known))`,
  'agreement/agreement': `SELECT t.id, t.name, t.status, (SELECT count(*) FROM named n WHERE n.thing = t.id) AS total
FROM thing t WHERE t.id = :id AND t.type = 'agreement'`,
  'agreement/parties': `SELECT DISTINCT parties FROM named WHERE thing = :id`,
  'agreement/documents': `SELECT n.document, n.mentions FROM named n JOIN document d ON d.n = n.document
WHERE n.thing = :id ORDER BY d.published_on DESC, d.id LIMIT :limit`,
  collections: `SELECT collection AS id, min(name) AS name, count(*) AS documents FROM membership GROUP BY collection ORDER BY collection`,
  'contact-columns/leaders': `SELECT id, name, slug, side FROM leader WHERE changed > :since ORDER BY id`,
  'contact-columns/leader-ids': `SELECT id FROM leader`,
  'contact-columns/things': `SELECT id, type, name, status FROM thing WHERE changed > :since AND type = :type ORDER BY id`,
  'contact-columns/sources': `SELECT id, name, unnamed FROM source WHERE changed > :since ORDER BY id`,
  'contact-columns/all-contacts': `SELECT * FROM contact_columns ORDER BY id`,
  'contact-columns/changed-contacts': `SELECT * FROM contact_columns WHERE changed > :since ORDER BY id`,
  'contact-columns/gone': `SELECT what, id FROM gone WHERE changed > :since ORDER BY what, id`,
  'contacts/resolve': `SELECT coalesce(
  (SELECT c.id FROM conversation c WHERE c.id = asked.value),
  (SELECT t.conversation FROM account a JOIN tells_of t ON t.account = a.n WHERE a.id = asked.value)) AS id
FROM json_each(:ids) asked ORDER BY asked.key`,
  'contacts/conversations': `SELECT c.* FROM json_each(:ids) asked JOIN whole_conversation c ON c.id = asked.value`,
  'contacts/origins': `SELECT d.n, d.origins FROM json_each(:ns) asked JOIN document d ON d.n = asked.value`,
  'contacts/accounts': `SELECT t.conversation, t.why, a.*
FROM json_each(:ids) asked JOIN tells_of t ON t.conversation = asked.value JOIN whole_account a ON a.n = t.account`,
  decisions: `SELECT decision FROM decision ORDER BY at, id`,
  'dirty-keys/is-behind': `SELECT persona > keyed_persona OR account > keyed_account AS is_behind FROM standing`,
  'dirty-keys/keys': `SELECT stratum, key, mark FROM dirty_key WHERE stratum = :stratum ORDER BY key LIMIT :limit`,
  'document-text/length': `SELECT n, length FROM document WHERE id = :id`,
  'document-text/stretches': `SELECT start, text FROM body
WHERE document = :n AND start < :end
  AND start >= (SELECT max(start) FROM body WHERE document = :n AND start <= :start)
ORDER BY start`,
  'document/document': `SELECT d.n, d.id, d.title, d.length, d.language, d.origins, d.reader, d.rules, d.data, d.reading_day, d.kept, d.decided, a.publications, a.collections
FROM document d JOIN appearances a ON a.n = d.n WHERE d.id = :id`,
  'document/passages': `SELECT * FROM passage WHERE document = :n ORDER BY ordinal`,
  'document/personas': `SELECT * FROM whole_persona WHERE document = :n ORDER BY id`,
  'document/things': `SELECT t.id, t.type, n.name, n.status, n.parties, n.mentions
FROM named n JOIN thing t ON t.id = n.thing WHERE n.document = :n ORDER BY t.id`,
  'document/sources': `SELECT s.id, h.name, s.unnamed FROM heard h JOIN source s ON s.id = h.source WHERE h.document = :n ORDER BY s.id`,
  'document/accounts': `SELECT a.*, t.conversation FROM whole_account a LEFT JOIN tells_of t ON t.account = a.n WHERE a.document = :n ORDER BY a.id`,
  'documents-known': `SELECT d.id, d.title, d.reader, d.rules, d.data, d.reading_day, a.publications, a.collections
FROM json_each(:ids) asked JOIN document d ON d.id = asked.value JOIN appearances a ON a.n = d.n ORDER BY asked.key`,
  'documents/first': `SELECT n FROM document ORDER BY published_on DESC, id LIMIT :limit`,
  'documents/same-day': `SELECT n FROM document WHERE published_on = :published_on AND id > :id ORDER BY id LIMIT :limit`,
  'documents/earlier': `SELECT n FROM document WHERE published_on < :published_on ORDER BY published_on DESC, id LIMIT :limit`,
  'documents/first-in-collection': `SELECT document AS n FROM membership WHERE collection = :collection
ORDER BY published_on DESC, document_id LIMIT :limit`,
  'documents/same-day-in-collection': `SELECT document AS n FROM membership
WHERE collection = :collection AND published_on = :published_on AND document_id > :id
ORDER BY document_id LIMIT :limit`,
  'documents/earlier-in-collection': `SELECT document AS n FROM membership WHERE collection = :collection AND published_on < :published_on
ORDER BY published_on DESC, document_id LIMIT :limit`,
  'everything/documents': `SELECT id FROM document ORDER BY id`,
  'everything/decisions': `SELECT decision FROM decision ORDER BY id`,
  'everything/views': `SELECT id, view FROM view ORDER BY id`,
  'everything/leaders': `SELECT * FROM whole_leader ORDER BY id`,
  'everything/conversations': `SELECT * FROM whole_conversation ORDER BY id`,
  'identities/personas': `SELECT p.id, p.name, (SELECT o.side FROM office o WHERE o.persona = p.n AND o.ordinal = 0) AS speaks_for,
  l.id AS leader, l.name AS leader_name, l.side AS leader_side
FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value
LEFT JOIN identified i ON i.persona = p.n LEFT JOIN leader l ON l.id = i.leader`,
  'identities/leaders': `SELECT l.id, l.name, l.side FROM json_each(:ids) asked JOIN leader l ON l.id = asked.value`,
  'identities/things': `SELECT t.id, t.type, t.name, t.status FROM json_each(:ids) asked JOIN thing t ON t.id = asked.value`,
  'identities/sources': `SELECT s.id, s.name, s.unnamed FROM json_each(:ids) asked JOIN source s ON s.id = asked.value`,
  'identities/documents': `SELECT d.* FROM json_each(:ns) asked JOIN document_line d ON d.n = asked.value`,
  'identities/passages': `SELECT p.* FROM json_each(:places) asked
JOIN passage p ON p.document = asked.value ->> 0 AND p.ordinal = asked.value ->> 1`,
  'passages-matching/total': `SELECT count(*) AS total FROM paragraph_words WHERE paragraph_words MATCH :match`,
  'passages-matching/latest-first': `SELECT rowid AS place FROM paragraph_words WHERE paragraph_words MATCH :match AND rowid <= :last
ORDER BY rowid DESC LIMIT :limit`,
  'passages-matching/at-places': `SELECT p.document, d.id, p.number, p.start, p."end"
FROM json_each(:places) at JOIN paragraph p ON p.n = at.value % 2147483648 JOIN document d ON d.n = p.document
ORDER BY at.value / 2147483648 DESC, d.id, p.number`,
  'passages-matching/of-one-day': `SELECT p.document, d.id, p.number, p.start, p."end"
FROM paragraph_words w JOIN paragraph p ON p.n = w.rowid % 2147483648 JOIN document d ON d.n = p.document
WHERE paragraph_words MATCH :match AND w.rowid BETWEEN :first AND :last
  AND (d.id > :document OR (d.id = :document AND p.number > :number))
ORDER BY d.id, p.number LIMIT :limit`,
  'person/leader': `SELECT l.id, l.name, l.slug, l.side,
  (SELECT json_group_array(json_array(t.side, t.office, t.first, t.last) ORDER BY t.ordinal)
    FROM tenure t WHERE t.leader = l.id) AS tenures,
  (SELECT count(DISTINCT p.document) FROM identified i JOIN persona p ON p.n = i.persona WHERE i.leader = l.id) AS documents
FROM leader l
WHERE l.id = coalesce(
  (SELECT id FROM leader WHERE id = :id),
  (SELECT i.leader FROM persona p JOIN identified i ON i.persona = p.n WHERE p.id = :id))`,
  'person/latest-personas': `SELECT p.n FROM identified i JOIN persona p ON p.n = i.persona JOIN document d ON d.n = p.document
WHERE i.leader = :leader
ORDER BY d.published_on DESC, d.id, p.id LIMIT :limit`,
  'person/personas': `SELECT p.* FROM json_each(:ns) asked JOIN whole_persona p ON p.n = asked.value`,
  'personas-like': `SELECT
  p.name, p.keys, i.leader, i.why, l.side AS leader_side,
  (SELECT json_group_array(json_array(o.side, o.office, o.tense, o.rests = '[]') ORDER BY o.ordinal)
    FROM office o WHERE o.persona = p.n) AS offices,
  json_group_array(json_array(p.id, nullif(d.published_on, ''))) AS personas
FROM (SELECT DISTINCT k.persona FROM json_each(:keys) asked JOIN persona_key k ON k.key = asked.value) found
JOIN persona p ON p.n = found.persona JOIN document d ON d.n = p.document
LEFT JOIN identified i ON i.persona = p.n LEFT JOIN leader l ON l.id = i.leader
WHERE p.id NOT IN (SELECT value FROM json_each(:known))
GROUP BY p.keys, p.name, i.leader, i.why, offices`,
  'saved-view': `SELECT id, view FROM view WHERE id = :id`,
  'seen-items': `SELECT s.key, s.value FROM json_each(:keys) asked JOIN seen_item s ON s.key = asked.value ORDER BY asked.key`,
  'side/side': `SELECT t.id, t.name, (SELECT count(*) FROM named n WHERE n.thing = t.id) AS documents
FROM thing t WHERE t.id = :id AND t.type <> 'agreement'`,
  'side/people': `SELECT l.id, l.name, l.side, t.office, t.first, t.last
FROM tenure t JOIN leader l ON l.id = t.leader WHERE t.side = :id`,
  'store-state/standing': `SELECT revision, (
  -- Those that are marked, and those of what came since keys were last brought up to date.
  SELECT count(*) FROM (
    SELECT stratum, key FROM dirty_key WHERE (SELECT persona > keyed_persona OR account > keyed_account FROM standing)
    UNION SELECT 'people', k.value FROM persona p JOIN json_each(p.keys) k WHERE p.n > (SELECT keyed_persona FROM standing)
    UNION SELECT 'contacts', k.value FROM account a JOIN json_each(a.keys) k WHERE a.n > (SELECT keyed_account FROM standing)
  )
) + (SELECT count(*) FROM dirty_key WHERE (SELECT persona = keyed_persona AND account = keyed_account FROM standing)) AS waiting
FROM standing`,
  'store-state/counts': `SELECT what, n FROM tally
UNION ALL
SELECT CASE type WHEN 'country' THEN 'countries' WHEN 'organisation' THEN 'organisations' ELSE 'agreements' END, count(*)
FROM thing GROUP BY type`,
  'store-state/engine': `SELECT sqlite_version() AS version`,
  'store-state/revision': `SELECT revision FROM standing`,
  'suggest/names': `SELECT type, id, name FROM (
  SELECT n.type, n.id, n.name, n.folded, substr(n.folded, 1, length(:begin)) <> :begin AS inside,
    row_number() OVER (PARTITION BY n.type ORDER BY substr(n.folded, 1, length(:begin)) <> :begin, n.folded, n.id) AS place
  FROM name_words w JOIN name n ON n.n = w.rowid
  WHERE name_words MATCH :match
)
WHERE place <= :limit
ORDER BY CASE type WHEN 'person' THEN 0 WHEN 'country' THEN 1 WHEN 'organisation' THEN 2 ELSE 3 END, place`,
  'suggest/people': `SELECT l.id, l.side, l.office FROM json_each(:ids) asked JOIN leader l ON l.id = asked.value`,
} as const;

/** Every write, by file, or by file and part. */
export const WRITES = {
  'document/known': `SELECT d.n, d.published_on, d.reader, d.rules, d.data, d.reading_day, d.decided, a.publications, a.collections
FROM document d JOIN appearances a ON a.n = d.n WHERE d.id = :id`,
  'document/there': `SELECT d.id FROM json_each(:ids) asked JOIN document d ON d.id = asked.value`,
  'document/appeared': `UPDATE document SET published_on = :published_on, publisher = :publisher, url = :url, rights = :rights WHERE n = :n`,
  'document/paragraphs': `SELECT p.n, w.words FROM paragraph p JOIN paragraph_words w ON w.rowid = p.n + :day * 2147483648 WHERE p.document = :n`,
  'document/paragraph-numbers': `SELECT n FROM paragraph WHERE document = :n`,
  'document/remove-paragraph-words': `DELETE FROM paragraph_words WHERE rowid = :rowid`,
  'document/add-paragraph-words': `INSERT INTO paragraph_words (rowid, words) VALUES (:rowid, :words)`,
  'document/remove-publications': `DELETE FROM publication WHERE document = :n`,
  'document/remove-memberships': `DELETE FROM membership WHERE document = :n`,
  'document/persona-keys': `SELECT DISTINCT k.value AS key FROM persona p JOIN json_each(p.keys) k WHERE p.document = :n`,
  'document/account-keys': `SELECT DISTINCT k.value AS key FROM account a JOIN json_each(a.keys) k WHERE a.document = :n`,
  'document/touch-conversations': `UPDATE conversation SET changed = :changed
WHERE id IN (SELECT t.conversation FROM account a JOIN tells_of t ON t.account = a.n WHERE a.document = :n)`,
  'document/conversations': `SELECT DISTINCT t.conversation AS id FROM account a JOIN tells_of t ON t.account = a.n WHERE a.document = :n`,
  'document/leaders': `SELECT DISTINCT i.leader AS id FROM persona p JOIN identified i ON i.persona = p.n WHERE p.document = :n`,
  'document/counts': `SELECT
  (SELECT count(*) FROM passage WHERE document = :n) AS passages,
  (SELECT count(*) FROM persona WHERE document = :n) AS personas,
  (SELECT count(*) FROM account WHERE document = :n) AS accounts`,
  'drop-derived/remember-conversations': `INSERT INTO gone (what, id, changed) SELECT 'contact', id, :changed FROM conversation WHERE true
ON CONFLICT (what, id) DO UPDATE SET changed = excluded.changed`,
  'drop-derived/remember-leaders': `INSERT INTO gone (what, id, changed) SELECT 'leader', id, :changed FROM leader WHERE true
ON CONFLICT (what, id) DO UPDATE SET changed = excluded.changed`,
  'drop-derived/tells-of': `DELETE FROM tells_of`,
  'drop-derived/took-part': `DELETE FROM took_part`,
  'drop-derived/represented': `DELETE FROM represented`,
  'drop-derived/concerned': `DELETE FROM concerned`,
  'drop-derived/conversations': `DELETE FROM conversation`,
  'drop-derived/identified': `DELETE FROM identified`,
  'drop-derived/tenures': `DELETE FROM tenure`,
  'drop-derived/name-words': `DELETE FROM name_words WHERE rowid IN (SELECT n FROM name WHERE type = 'person')`,
  'drop-derived/names': `DELETE FROM name WHERE type = 'person'`,
  'drop-derived/leaders': `DELETE FROM leader`,
  'drop-derived/tally': `UPDATE tally SET n = 0 WHERE what IN ('leaders', 'conversations')`,
  'remove-document/statements': `DELETE FROM statement WHERE account IN (SELECT n FROM account WHERE document = :n)`,
  'remove-document/rests': `DELETE FROM rest WHERE account IN (SELECT n FROM account WHERE document = :n)`,
  'remove-document/pointers': `DELETE FROM pointer WHERE account IN (SELECT n FROM account WHERE document = :n)`,
  'remove-document/tellings': `DELETE FROM telling WHERE account IN (SELECT n FROM account WHERE document = :n)`,
  'remove-document/namings': `DELETE FROM naming WHERE account IN (SELECT n FROM account WHERE document = :n)`,
  'remove-document/account-keys': `DELETE FROM account_key
WHERE (key, account) IN (SELECT k.value, a.n FROM account a JOIN json_each(a.keys) k WHERE a.document = :n)`,
  'remove-document/accounts': `DELETE FROM account WHERE document = :n`,
  'remove-document/offices': `DELETE FROM office WHERE persona IN (SELECT n FROM persona WHERE document = :n)`,
  'remove-document/persona-keys': `DELETE FROM persona_key
WHERE (key, persona) IN (SELECT k.value, p.n FROM persona p JOIN json_each(p.keys) k WHERE p.document = :n)`,
  'remove-document/personas': `DELETE FROM persona WHERE document = :n`,
  'remove-document/named': `DELETE FROM named WHERE document = :n`,
  'remove-document/heard': `DELETE FROM heard WHERE document = :n`,
  'remove-document/passages': `DELETE FROM passage WHERE document = :n`,
  'remove-document/paragraphs': `DELETE FROM paragraph WHERE document = :n`,
  'remove-document/memberships': `DELETE FROM membership WHERE document = :n`,
  'remove-document/publications': `DELETE FROM publication WHERE document = :n`,
  'remove-document/body': `DELETE FROM body WHERE document = :n`,
  'remove-document/document': `DELETE FROM document WHERE n = :n`,
  'replace-derived/leaders-of': `SELECT DISTINCT i.leader AS id
FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value JOIN identified i ON i.persona = p.n`,
  'replace-derived/conversations-of': `SELECT DISTINCT t.conversation AS id
FROM json_each(:ids) asked JOIN account a ON a.id = asked.value JOIN tells_of t ON t.account = a.n`,
  'replace-derived/persona-numbers': `SELECT p.id, p.n, i.leader, i.why
FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value LEFT JOIN identified i ON i.persona = p.n`,
  'replace-derived/account-numbers': `SELECT a.id, a.n FROM json_each(:ids) asked JOIN account a ON a.id = asked.value`,
  'replace-derived/keys-of-moved': `SELECT DISTINCT k.value AS key FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value
JOIN naming g ON g.persona = p.n JOIN account a ON a.n = g.account JOIN json_each(a.keys) k`,
  'replace-derived/keys-of-leader': `SELECT DISTINCT k.value AS key FROM identified i JOIN persona p ON p.n = i.persona JOIN json_each(p.keys) k
WHERE i.leader = :id`,
  'replace-derived/keys-of-conversation': `SELECT DISTINCT k.value AS key FROM tells_of t JOIN account a ON a.n = t.account JOIN json_each(a.keys) k
WHERE t.conversation = :id`,
  'replace-derived/leader': `SELECT * FROM leader_line WHERE id = :id`,
  'replace-derived/has-members': `SELECT 1 AS is_there FROM identified WHERE leader = :id LIMIT 1`,
  'replace-derived/put-leader': `INSERT INTO leader (id, name, slug, side, office, changed) VALUES (:id, :name, :slug, :side, :office, :changed)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, slug = excluded.slug, side = excluded.side, office = excluded.office, changed = excluded.changed`,
  'replace-derived/identify': `INSERT INTO identified (persona, leader, why) VALUES (:persona, :leader, :why)
ON CONFLICT (persona) DO UPDATE SET leader = excluded.leader, why = excluded.why`,
  'replace-derived/release': `DELETE FROM identified WHERE persona IN (SELECT p.n FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value)`,
  'replace-derived/release-personas': `DELETE FROM identified WHERE leader = :id`,
  'replace-derived/remove-tenures': `DELETE FROM tenure WHERE leader = :id`,
  'replace-derived/add-tenure': `INSERT INTO tenure (leader, ordinal, side, office, first, last) VALUES (:leader, :ordinal, :side, :office, :first, :last)`,
  'replace-derived/remove-leader': `DELETE FROM leader WHERE id = :id`,
  'replace-derived/conversation': `SELECT *, (SELECT json_group_array(k.leader ORDER BY k.leader) FROM took_part k WHERE k.conversation = :id) AS parts
FROM whole_conversation WHERE id = :id`,
  'replace-derived/put-conversation': `INSERT INTO conversation
  (id, kind, status, disputed, confirmation, earliest, latest, days, extent, place, open, topics, changed)
VALUES
  (:id, :kind, :status, :disputed, :confirmation, :earliest, :latest, :days, :extent, :place, :open, :topics, :changed)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, status = excluded.status, disputed = excluded.disputed, confirmation = excluded.confirmation,
  earliest = excluded.earliest, latest = excluded.latest, days = excluded.days, extent = excluded.extent,
  place = excluded.place, open = excluded.open, topics = excluded.topics, changed = excluded.changed`,
  'replace-derived/tell': `INSERT INTO tells_of (account, conversation, why) VALUES (:account, :conversation, :why)
ON CONFLICT (account) DO UPDATE SET conversation = excluded.conversation, why = excluded.why`,
  'replace-derived/untell': `DELETE FROM tells_of WHERE conversation = :id AND account = (SELECT a.n FROM account a WHERE a.id = :account)`,
  'replace-derived/take-part': `INSERT INTO took_part (conversation, leader) VALUES (:conversation, :leader) ON CONFLICT DO NOTHING`,
  'replace-derived/represent': `INSERT INTO represented (conversation, side, through) VALUES (:conversation, :side, :through) ON CONFLICT DO NOTHING`,
  'replace-derived/concern': `INSERT INTO concerned (conversation, agreement) VALUES (:conversation, :agreement) ON CONFLICT DO NOTHING`,
  'replace-derived/remove-tellings': `DELETE FROM tells_of WHERE conversation = :id`,
  'replace-derived/remove-parts': `DELETE FROM took_part WHERE conversation = :id`,
  'replace-derived/remove-sides': `DELETE FROM represented WHERE conversation = :id`,
  'replace-derived/remove-concerns': `DELETE FROM concerned WHERE conversation = :id`,
  'replace-derived/remove-conversation': `DELETE FROM conversation WHERE id = :id`,
  'replace-derived/gone': `INSERT INTO gone (what, id, changed) VALUES (:what, :id, :changed) ON CONFLICT (what, id) DO UPDATE SET changed = excluded.changed`,
  'replace-derived/back': `DELETE FROM gone WHERE what = :what AND id = :id`,
  'settle/add-decision': `INSERT INTO decision (id, at, decision) VALUES (:id, :at, :decision) ON CONFLICT (id) DO NOTHING`,
  'settle/decision': `SELECT decision FROM decision WHERE id = :id`,
  'settle/document': `SELECT n FROM document WHERE id = :id`,
  'settle/keep-view': `INSERT INTO view (id, view) VALUES (:id, :view) ON CONFLICT (id) DO NOTHING`,
  'settle/lease': `SELECT holder, until FROM lease`,
  'settle/take-lease': `INSERT INTO lease (one, holder, until) VALUES (1, :holder, :until)
ON CONFLICT (one) DO UPDATE SET holder = excluded.holder, until = excluded.until`,
  'settle/release-lease': `DELETE FROM lease WHERE holder = :holder`,
  'settle/mark-seen': `INSERT INTO seen_item (key, value)
SELECT asked.value ->> 'key', asked.value ->> 'value' FROM json_each(:items) asked WHERE true
ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  'source/of-document': `SELECT source AS id FROM heard WHERE document = :n`,
  'source/put': `INSERT INTO source (id, name, unnamed, changed) VALUES (:id, :name, :unnamed, :changed)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, changed = excluded.changed WHERE excluded.name < name`,
  'source/first-name': `SELECT min(name) AS name, count(*) AS documents FROM heard WHERE source = :id`,
  'source/rename': `UPDATE source SET name = :name, changed = :changed WHERE id = :id AND name <> :name`,
  'source/remove': `DELETE FROM source WHERE id = :id`,
  'standing/read': `SELECT revision, mark, document, persona, account, paragraph, keyed_persona, keyed_account FROM standing`,
  'standing/next-mark': `UPDATE standing SET mark = mark + 1`,
  'standing/next-revision': `UPDATE standing SET revision = revision + 1`,
  'standing/add-to-tally': `UPDATE tally SET n = n + :n WHERE what = :what`,
  'standing/mark-every-persona-key': `INSERT INTO dirty_key (stratum, key, mark) SELECT DISTINCT 'people', key, :mark FROM persona_key WHERE true
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark`,
  'standing/mark-every-account-key': `INSERT INTO dirty_key (stratum, key, mark) SELECT DISTINCT 'contacts', key, :mark FROM account_key WHERE true
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark`,
  'standing/numbered': `UPDATE standing SET document = :document, persona = :persona, account = :account, paragraph = :paragraph`,
  'standing/key-personas': `INSERT INTO persona_key (key, persona)
SELECT k.value, p.n FROM persona p JOIN json_each(p.keys) k WHERE p.n > :after ORDER BY k.value, p.n`,
  'standing/key-accounts': `INSERT INTO account_key (key, account)
SELECT k.value, a.n FROM account a JOIN json_each(a.keys) k WHERE a.n > :after ORDER BY k.value, a.n`,
  'standing/mark-new-personas': `INSERT INTO dirty_key (stratum, key, mark)
SELECT DISTINCT 'people', k.value, :mark FROM persona p JOIN json_each(p.keys) k WHERE p.n > :after ORDER BY k.value
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark`,
  'standing/mark-new-accounts': `INSERT INTO dirty_key (stratum, key, mark)
SELECT DISTINCT 'contacts', k.value, :mark FROM account a JOIN json_each(a.keys) k WHERE a.n > :after ORDER BY k.value
ON CONFLICT (stratum, key) DO UPDATE SET mark = excluded.mark`,
  'standing/keyed': `UPDATE standing SET keyed_persona = persona, keyed_account = account`,
  'standing/clear-keys': `DELETE FROM dirty_key WHERE stratum = :stratum AND key IN (SELECT value FROM json_each(:keys)) AND mark = :mark`,
  'standing/name': `SELECT n, name FROM name WHERE type = :type AND id = :id`,
  'standing/add-name': `INSERT INTO name (type, id, name, folded) VALUES (:type, :id, :name, :folded) RETURNING n`,
  'standing/add-name-words': `INSERT INTO name_words (rowid, words) VALUES (:n, :folded)`,
  'standing/remove-name': `DELETE FROM name WHERE n = :n`,
  'standing/remove-name-words': `DELETE FROM name_words WHERE rowid = :n`,
  'standing/reset-tally': `UPDATE tally SET n = 0 WHERE what = :what`,
  'standing/reshape': `UPDATE standing SET derived_shape = :shape`,
  'thing/of-document': `SELECT thing AS id FROM named WHERE document = :n`,
  'thing/agreements-of-document': `SELECT t.id FROM named n JOIN thing t ON t.id = n.thing WHERE n.document = :n AND t.type = 'agreement'`,
  'thing/read': `SELECT t.id, t.type, t.name, t.status, t.status_on, t.status_by
FROM json_each(:ids) asked JOIN thing t ON t.id = asked.value`,
  'thing/first-name': `SELECT min(name) AS name, count(*) AS documents FROM named WHERE thing = :id`,
  'thing/latest-status': `SELECT n.status, d.published_on AS status_on, d.id AS status_by FROM named n JOIN document d ON d.n = n.document
WHERE n.thing = :id AND n.status <> 'unknown' ORDER BY d.published_on DESC, d.id LIMIT 1`,
  'thing/put': `INSERT INTO thing (id, type, name, status, status_on, status_by, changed)
VALUES (:id, :type, :name, :status, :status_on, :status_by, :changed)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, status = excluded.status, status_on = excluded.status_on, status_by = excluded.status_by,
  changed = iif(name <> excluded.name OR status IS NOT excluded.status, excluded.changed, changed)`,
  'thing/remove': `DELETE FROM thing WHERE id = :id`,
  'thing/all': `SELECT id, type, name FROM thing ORDER BY id`,
} as const;

/** Views that questions share, made for each connection. */
export const MATCHING = `-- What several questions ask alike, as views of each connection alone, so that they need no migration and nothing is pasted into a question.
-- Lists come as JSON in canonical order; numbers that are not whole never do, since the engine's JSON keeps 15 of their digits.

CREATE TEMP VIEW document_line AS
SELECT
  d.n, d.id, d.title, d.publisher, nullif(d.published_on, '') AS published_on, d.url, d.rights, d.language,
  (SELECT json_group_array(m.collection ORDER BY m.collection) FROM membership m WHERE m.document = d.n) AS collections,
  d.reader, d.rules, d.data, d.reading_day, d.decided
FROM document d;

CREATE TEMP VIEW appearances AS
SELECT
  d.n, d.id,
  (SELECT json_group_array(json_array(p.id, p.publisher, p.published_on, p.url, p.rights) ORDER BY p.id)
    FROM publication p WHERE p.document = d.n) AS publications,
  (SELECT json_group_array(json_array(m.collection, m.name) ORDER BY m.collection)
    FROM membership m WHERE m.document = d.n) AS collections
FROM document d;

-- Accounts whole. \`rests\` are ordinals of passages in the document.
CREATE TEMP VIEW whole_account AS
SELECT
  a.n, a.id, a.document, a.kind, a.status, a.earliest, a.latest, a.days, a.moved_from, a.extent, a.place, a.confidence,
  a.topics, a.rules, a.marks,
  (SELECT json_group_array(json_array(
      g.role, g.type, coalesce(p.id, g.thing, g.words), g.office, g.side, g.tense, json(g.rests)) ORDER BY g.ordinal)
    FROM naming g LEFT JOIN persona p ON p.n = g.persona WHERE g.account = a.n) AS names,
  (SELECT json_group_array(json_array(t.source, t.side, t.via, t.assumed, json(t.rests)) ORDER BY t.ordinal)
    FROM telling t WHERE t.account = a.n) AS tellings,
  (SELECT json_group_array(json_array(q.source, q.side, json(q.rests)) ORDER BY q.ordinal)
    FROM pointer q WHERE q.account = a.n) AS pointers,
  (SELECT json_group_array(json_array(r.passage, r.shows) ORDER BY r.ordinal)
    FROM rest r WHERE r.account = a.n) AS rests,
  (SELECT json_group_array(json_array(s.id, s.label, s.passage) ORDER BY s.ordinal)
    FROM statement s WHERE s.account = a.n) AS statements
FROM account a;

-- Personas whole, with the leader they belong to now.
CREATE TEMP VIEW whole_persona AS
SELECT
  p.n, p.id, p.document, p.name, p.mentions, p.keys, i.leader, i.why,
  (SELECT json_group_array(json_array(o.side, o.office, o.tense, json(o.rests)) ORDER BY o.ordinal)
    FROM office o WHERE o.persona = p.n) AS offices
FROM persona p LEFT JOIN identified i ON i.persona = p.n;

-- A leader without its personas, who may be thousands.
CREATE TEMP VIEW leader_line AS
SELECT
  l.id, l.name, l.slug, l.side, l.changed,
  (SELECT json_group_array(json_array(t.side, t.office, t.first, t.last) ORDER BY t.ordinal)
    FROM tenure t WHERE t.leader = l.id) AS tenures
FROM leader l;

CREATE TEMP VIEW whole_leader AS
SELECT
  l.*,
  (SELECT json_group_array(json_array(p.id, i.why) ORDER BY p.id)
    FROM identified i JOIN persona p ON p.n = i.persona WHERE i.leader = l.id) AS personas
FROM leader_line l;

CREATE TEMP VIEW whole_conversation AS
SELECT
  c.id, c.kind, c.status, c.disputed, c.confirmation, c.earliest, c.latest, c.days, c.extent, c.place, c.open, c.topics,
  (SELECT json_group_array(json_array(a.id, t.why) ORDER BY a.id)
    FROM tells_of t JOIN account a ON a.n = t.account WHERE t.conversation = c.id) AS accounts,
  (SELECT json_group_array(k.leader ORDER BY k.leader)
    FROM took_part k WHERE k.conversation = c.id AND EXISTS (SELECT 1 FROM leader l WHERE l.id = k.leader)) AS leaders,
  (SELECT json_group_array(json_array(r.side, json(r.through)) ORDER BY r.side)
    FROM represented r WHERE r.conversation = c.id) AS sides,
  (SELECT json_group_array(k.agreement ORDER BY k.agreement)
    FROM concerned k WHERE k.conversation = c.id) AS agreements
FROM conversation c;

-- Contacts as the index keeps them.
CREATE TEMP VIEW contact_columns AS
SELECT
  c.id, c.changed, c.place, c.open, c.topics,
  (SELECT json_group_array(k.leader ORDER BY k.leader) FROM took_part k WHERE k.conversation = c.id) AS leaders,
  (SELECT json_group_array(json_array(r.side, json(r.through)) ORDER BY r.side)
    FROM represented r WHERE r.conversation = c.id) AS sides,
  (SELECT json_group_array(k.agreement ORDER BY k.agreement)
    FROM concerned k WHERE k.conversation = c.id) AS agreements,
  (SELECT json_group_array(json_array(
      a.id, d.id, a.kind, a.status, a.earliest, a.latest, a.days, a.extent,
      -- As the domain's \`readerOf\` has it; most stores hold no model's rule, and a look at the text says so.
      CASE WHEN instr(a.rules, '"hand.') > 0 THEN 'hand' WHEN instr(a.rules, '"model.') = 0 THEN 'rules' ELSE (
        SELECT CASE count(*) FILTER (WHERE rule.value GLOB 'model.*') WHEN 0 THEN 'rules' WHEN count(*) THEN 'model' ELSE 'both' END
        FROM json_each(a.rules) rule) END,
      nullif(d.published_on, ''), d.publisher,
      (SELECT json_group_array(m.collection ORDER BY m.collection) FROM membership m WHERE m.document = d.n),
      (SELECT json_group_array(json_array(g.source, g.side, s.unnamed) ORDER BY g.ordinal)
        FROM telling g JOIN source s ON s.id = g.source WHERE g.account = a.n),
      json(coalesce(a.moved_from, '[]'))) ORDER BY a.id)
    FROM tells_of t JOIN account a ON a.n = t.account JOIN document d ON d.n = a.document
    WHERE t.conversation = c.id) AS accounts
FROM conversation c;
`;

/** The tables of what is derived. */
export const DERIVED = `-- What is derived: dropped and made again whenever this file changes, since the joiner can make all of it from what was read and decided.
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
`;

/** Every migration, in order; the first is number 1. */
export const MIGRATIONS: readonly string[] = [
  `-- What was read. Children stand under (parent, ordinal), so that a document's rows lie together and are written at the end of their table.
-- Lists that nothing is looked up by are JSON; \`rests\` are ordinals of passages in the account's document.

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

-- The body in stretches that part no surrogate pair; \`start\` counts UTF-16 code units.
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
  -- As in \`document\`, so that a collection's pages need no sorting.
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

-- Personas and accounts by their keys: an index of the columns \`keys\` that is brought up to date when it is asked for, since keys stand
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

-- Every paragraph of a body. Its words stand in \`paragraph_words\` under day of publication × 2^31 + n, so that the engine's own order of rows
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
`,
  `-- What a watch has seen: neither read nor decided, so that no archive holds it.
CREATE TABLE seen_item (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
  `-- How much of what a model said of a document stood up to its text, as JSON; null where nobody's words had to.
ALTER TABLE document ADD COLUMN kept TEXT;
`,
  `-- What analysts settled in a document's reading, and what was read there, as JSON; null where that is nothing.
ALTER TABLE document ADD COLUMN decided TEXT;
`,
  `-- The days that an account says a contact was moved from: [earliest, latest] as JSON.
ALTER TABLE account ADD COLUMN moved_from TEXT;
`,
];
