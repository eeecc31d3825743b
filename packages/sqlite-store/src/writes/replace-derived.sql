-- part: leaders-of
SELECT DISTINCT i.leader AS id
FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value JOIN identified i ON i.persona = p.n;

-- part: conversations-of
SELECT DISTINCT t.conversation AS id
FROM json_each(:ids) asked JOIN account a ON a.id = asked.value JOIN tells_of t ON t.account = a.n;

-- part: persona-numbers
SELECT p.id, p.n, i.leader, i.why
FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value LEFT JOIN identified i ON i.persona = p.n;

-- part: account-numbers
SELECT a.id, a.n FROM json_each(:ids) asked JOIN account a ON a.id = asked.value;

-- part: keys-of-moved
SELECT DISTINCT k.value AS key FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value
JOIN naming g ON g.persona = p.n JOIN account a ON a.n = g.account JOIN json_each(a.keys) k;

-- part: keys-of-leader
SELECT DISTINCT k.value AS key FROM identified i JOIN persona p ON p.n = i.persona JOIN json_each(p.keys) k
WHERE i.leader = :id;

-- part: keys-of-conversation
SELECT DISTINCT k.value AS key FROM tells_of t JOIN account a ON a.n = t.account JOIN json_each(a.keys) k
WHERE t.conversation = :id;

-- part: leader
SELECT * FROM leader_line WHERE id = :id;

-- part: has-members
SELECT 1 AS is_there FROM identified WHERE leader = :id LIMIT 1;

-- part: put-leader
INSERT INTO leader (id, name, slug, side, office, changed) VALUES (:id, :name, :slug, :side, :office, :changed)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, slug = excluded.slug, side = excluded.side, office = excluded.office, changed = excluded.changed;

-- part: identify
INSERT INTO identified (persona, leader, why) VALUES (:persona, :leader, :why)
ON CONFLICT (persona) DO UPDATE SET leader = excluded.leader, why = excluded.why;

-- part: release
DELETE FROM identified WHERE persona IN (SELECT p.n FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value);

-- part: release-personas
DELETE FROM identified WHERE leader = :id;

-- part: remove-tenures
DELETE FROM tenure WHERE leader = :id;

-- part: add-tenure
INSERT INTO tenure (leader, ordinal, side, office, first, last) VALUES (:leader, :ordinal, :side, :office, :first, :last);

-- part: remove-leader
DELETE FROM leader WHERE id = :id;

-- part: conversation
SELECT *, (SELECT json_group_array(k.leader ORDER BY k.leader) FROM took_part k WHERE k.conversation = :id) AS parts
FROM whole_conversation WHERE id = :id;

-- part: put-conversation
INSERT INTO conversation
  (id, kind, status, disputed, confirmation, earliest, latest, days, extent, place, open, topics, changed)
VALUES
  (:id, :kind, :status, :disputed, :confirmation, :earliest, :latest, :days, :extent, :place, :open, :topics, :changed)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, status = excluded.status, disputed = excluded.disputed, confirmation = excluded.confirmation,
  earliest = excluded.earliest, latest = excluded.latest, days = excluded.days, extent = excluded.extent,
  place = excluded.place, open = excluded.open, topics = excluded.topics, changed = excluded.changed;

-- part: tell
INSERT INTO tells_of (account, conversation, why) VALUES (:account, :conversation, :why)
ON CONFLICT (account) DO UPDATE SET conversation = excluded.conversation, why = excluded.why;

-- part: untell
DELETE FROM tells_of WHERE conversation = :id AND account = (SELECT a.n FROM account a WHERE a.id = :account);

-- part: take-part
INSERT INTO took_part (conversation, leader) VALUES (:conversation, :leader) ON CONFLICT DO NOTHING;

-- part: represent
INSERT INTO represented (conversation, side, through) VALUES (:conversation, :side, :through) ON CONFLICT DO NOTHING;

-- part: concern
INSERT INTO concerned (conversation, agreement) VALUES (:conversation, :agreement) ON CONFLICT DO NOTHING;

-- part: remove-tellings
DELETE FROM tells_of WHERE conversation = :id;

-- part: remove-parts
DELETE FROM took_part WHERE conversation = :id;

-- part: remove-sides
DELETE FROM represented WHERE conversation = :id;

-- part: remove-concerns
DELETE FROM concerned WHERE conversation = :id;

-- part: remove-conversation
DELETE FROM conversation WHERE id = :id;

-- part: gone
INSERT INTO gone (what, id, changed) VALUES (:what, :id, :changed) ON CONFLICT (what, id) DO UPDATE SET changed = excluded.changed;

-- part: back
DELETE FROM gone WHERE what = :what AND id = :id;
