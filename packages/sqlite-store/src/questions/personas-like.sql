-- Personas as the joiner sees them: an office without a passage is assumed, and on which passages the others rest is not asked. Those that are
-- told and joined alike are one row, with the id and the day of each.
SELECT
  p.name, p.keys, i.leader, i.why, l.side AS leader_side,
  (SELECT json_group_array(json_array(o.side, o.office, o.tense, o.rests = '[]') ORDER BY o.ordinal)
    FROM office o WHERE o.persona = p.n) AS offices,
  json_group_array(json_array(p.id, nullif(d.published_on, ''))) AS personas
FROM (SELECT DISTINCT k.persona FROM json_each(:keys) asked JOIN persona_key k ON k.key = asked.value) found
JOIN persona p ON p.n = found.persona JOIN document d ON d.n = p.document
LEFT JOIN identified i ON i.persona = p.n LEFT JOIN leader l ON l.id = i.leader
WHERE p.id NOT IN (SELECT value FROM json_each(:known))
GROUP BY p.keys, p.name, i.leader, i.why, offices;
