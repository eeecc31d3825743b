SELECT p.id, p.name, p.offices, p.keys, p.leader, p.why, l.side AS leader_side, nullif(d.published_on, '') AS published_on
FROM (SELECT DISTINCT k.persona FROM json_each(:keys) asked JOIN persona_key k ON k.key = asked.value) found
JOIN whole_persona p ON p.n = found.persona JOIN document d ON d.n = p.document
LEFT JOIN leader l ON l.id = p.leader
WHERE p.id NOT IN (SELECT value FROM json_each(:known))
ORDER BY p.id;
