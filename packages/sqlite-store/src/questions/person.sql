-- part: leader
SELECT l.id, l.name, l.slug, l.side,
  (SELECT json_group_array(json_array(t.side, t.office, t.first, t.last) ORDER BY t.ordinal)
    FROM tenure t WHERE t.leader = l.id) AS tenures,
  (SELECT count(DISTINCT p.document) FROM identified i JOIN persona p ON p.n = i.persona WHERE i.leader = l.id) AS documents
FROM leader l
WHERE l.id = coalesce(
  (SELECT id FROM leader WHERE id = :id),
  (SELECT i.leader FROM persona p JOIN identified i ON i.persona = p.n WHERE p.id = :id));

-- part: latest-personas
SELECT p.n FROM identified i JOIN persona p ON p.n = i.persona JOIN document d ON d.n = p.document
WHERE i.leader = :leader
ORDER BY d.published_on DESC, d.id, p.id LIMIT :limit;

-- part: personas
SELECT p.* FROM json_each(:ns) asked JOIN whole_persona p ON p.n = asked.value;
