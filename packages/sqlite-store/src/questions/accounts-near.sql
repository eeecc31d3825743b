-- Accounts as the joiner sees them: who took part and who tells, not what it rests on. All of them are one text, which the engine puts together
-- in a fraction of the time that rows take on their way to another thread.
SELECT json_group_array(json_array(
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
WHERE a.id NOT IN (SELECT value FROM json_each(:known));
