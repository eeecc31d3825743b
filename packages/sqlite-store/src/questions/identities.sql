-- What the graph calls things now, by the ids that an answer names.

-- part: personas
SELECT p.id, p.name, (SELECT o.side FROM office o WHERE o.persona = p.n AND o.ordinal = 0) AS speaks_for,
  l.id AS leader, l.name AS leader_name, l.side AS leader_side
FROM json_each(:ids) asked JOIN persona p ON p.id = asked.value
LEFT JOIN identified i ON i.persona = p.n LEFT JOIN leader l ON l.id = i.leader;

-- part: leaders
SELECT l.id, l.name, l.side FROM json_each(:ids) asked JOIN leader l ON l.id = asked.value;

-- part: things
SELECT t.id, t.type, t.name, t.status FROM json_each(:ids) asked JOIN thing t ON t.id = asked.value;

-- part: sources
SELECT s.id, s.name, s.unnamed FROM json_each(:ids) asked JOIN source s ON s.id = asked.value;

-- part: documents
SELECT d.* FROM json_each(:ns) asked JOIN document_line d ON d.n = asked.value;

-- part: passages
SELECT p.* FROM json_each(:places) asked
JOIN passage p ON p.document = asked.value ->> 0 AND p.ordinal = asked.value ->> 1;
