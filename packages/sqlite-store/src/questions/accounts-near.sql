-- Accounts as the joiner sees them: who took part and who tells, not what it rests on.
SELECT
  a.id, a.kind, a.status, a.earliest, a.latest, a.days, a.moved_from, a.extent, a.place, a.rules, a.topics, t.conversation,
  d.id AS document, nullif(d.published_on, '') AS published_on, d.publisher,
  (SELECT json_group_array(m.collection ORDER BY m.collection) FROM membership m WHERE m.document = d.n) AS collections,
  (SELECT json_group_array(json_array(g.role, g.type, coalesce(p.id, g.thing, g.words), g.side, p.name, l.id, l.side)
      ORDER BY g.ordinal)
    FROM naming g LEFT JOIN persona p ON p.n = g.persona
    LEFT JOIN identified i ON i.persona = g.persona LEFT JOIN leader l ON l.id = i.leader
    WHERE g.account = a.n AND g.role IN ('party', 'agreement')) AS names,
  (SELECT json_group_array(json_array(g.source, g.side, s.unnamed) ORDER BY g.ordinal)
    FROM telling g LEFT JOIN source s ON s.id = g.source WHERE g.account = a.n) AS tellings,
  (SELECT json_group_array(s.label ORDER BY s.ordinal) FROM statement s WHERE s.account = a.n) AS statements
FROM (SELECT DISTINCT k.account FROM json_each(:keys) asked JOIN account_key k ON k.key = asked.value) found
JOIN account a ON a.n = found.account JOIN document d ON d.n = a.document LEFT JOIN tells_of t ON t.account = a.n
WHERE a.id NOT IN (SELECT value FROM json_each(:known))
ORDER BY a.id;
