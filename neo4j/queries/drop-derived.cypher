// Marks every key, then takes away everything derived, some at a time. A crash in between leaves the keys marked.
// part: mark
MATCH (k:JoinKey)
WHERE k.id > $after
WITH k ORDER BY k.id LIMIT $limit
SET k.mark = $mark
RETURN max(k.id) AS last;

// part: conversations
MATCH (c:Conversation)
WITH c LIMIT $limit
WITH c, c.id AS of
DETACH DELETE c
MERGE (g:Gone {id: 'contact ' + of})
SET g.what = 'contact', g.of = of, g.changed = $next
RETURN count(of) AS dropped;

// part: leaders
MATCH (l:Leader)
WITH l LIMIT $limit
WITH l, l.id AS of
DETACH DELETE l
MERGE (g:Gone {id: 'leader ' + of})
SET g.what = 'leader', g.of = of, g.changed = $next
RETURN count(of) AS dropped;
