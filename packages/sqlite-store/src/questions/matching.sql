-- What several questions ask alike, as views of each connection alone, so that they need no migration and nothing is pasted into a question.
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

-- Accounts whole. `rests` are ordinals of passages in the document.
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
      -- As the domain's `readerOf` has it; most stores hold no model's rule, and a look at the text says so.
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
