// Replaces derived rows under the lease, in one transaction. What stays as it is is not written again.
// part: clear
UNWIND $rows AS row
MATCH (k:JoinKey {id: row.id})
WHERE k.mark = row.mark
REMOVE k.mark
WITH k
WHERE NOT EXISTS { (k)<-[:FOUND_UNDER]-() }
DELETE k;

// part: leaders-of
UNWIND $members AS id
MATCH (p:Persona {id: id})-[:IS]->(l:Leader)
USING INDEX SEEK p:Persona(id)
RETURN DISTINCT l.id AS id;

// part: leaders-now
UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l {.id, .name, .slug, .side, .tenures} AS leader;

// part: leaders-without-members
UNWIND $ids AS id
MATCH (l:Leader {id: id})
WHERE NOT EXISTS { (l)<-[:IS]-(:Persona) }
RETURN l.id AS id;

// part: personas-there
UNWIND $ids AS id
MATCH (p:Persona {id: id})
RETURN p.id AS id;

// part: remove-leaders
UNWIND $ids AS id
MATCH (l:Leader {id: id})
DETACH DELETE l
MERGE (g:Gone {id: 'leader ' + id})
SET g.what = 'leader', g.of = id, g.changed = $next;

// part: leaders
UNWIND $rows AS row
MERGE (l:Leader {id: row.id})
SET l = row, l.changed = $next
WITH l
OPTIONAL MATCH (l)-[r:HELD_OFFICE]->()
DELETE r;

// part: release
UNWIND $ids AS id
MATCH (p:Persona {id: id})-[r:IS]->()
USING INDEX SEEK p:Persona(id)
DELETE r;

// part: identify
UNWIND $rows AS row
MATCH (p:Persona {id: row.persona})
MATCH (l:Leader {id: row.leader})
CREATE (p)-[:IS {why: row.why}]->(l);

// part: offices-in-countries
UNWIND $rows AS row
MATCH (l:Leader {id: row.leader})
MATCH (c:Country {id: row.side})
CREATE (l)-[r:HELD_OFFICE]->(c)
SET r = row.tenure;

// part: offices-in-organisations
UNWIND $rows AS row
MATCH (l:Leader {id: row.leader})
MATCH (o:Organisation {id: row.side})
CREATE (l)-[r:HELD_OFFICE]->(o)
SET r = row.tenure;

// part: conversations-of
UNWIND $members AS id
MATCH (a:Account {id: id})-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK a:Account(id)
RETURN DISTINCT c.id AS id;

// part: conversations-now
UNWIND $ids AS id
MATCH (c:Conversation {id: id})
RETURN c {.id, .kind, .status, .disputed, .confirmation, .earliest, .latest, .days, .extent, .place, .leaders, .sides, .agreements, .topics, .open} AS conversation,
  COLLECT { MATCH (c)<-[r:TELLS_OF]-(a:Account) RETURN {id: a.id, why: r.why} ORDER BY a.id } AS accounts,
  COLLECT { MATCH (c)<-[:TOOK_PART]-(l:Leader) RETURN l.id } AS leadersThere;

// part: accounts-there
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN a.id AS id;

// part: remove-conversations
UNWIND $ids AS id
MATCH (c:Conversation {id: id})
DETACH DELETE c
MERGE (g:Gone {id: 'contact ' + id})
SET g.what = 'contact', g.of = id, g.changed = $next;

// part: conversations
UNWIND $rows AS row
MERGE (c:Conversation {id: row.id})
SET c = row, c.changed = $next
WITH c
OPTIONAL MATCH (c)-[r]-()
DELETE r;

// part: tell
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (c:Conversation {id: row.conversation})
OPTIONAL MATCH (a)-[old:TELLS_OF]->()
DELETE old
CREATE (a)-[:TELLS_OF {why: row.why}]->(c);

// part: took-part
UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (l:Leader {id: row.leader})
CREATE (l)-[:TOOK_PART]->(c);

// part: countries-represented
UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (n:Country {id: row.side})
CREATE (n)-[:REPRESENTED_IN {through: row.through}]->(c);

// part: organisations-represented
UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (n:Organisation {id: row.side})
CREATE (n)-[:REPRESENTED_IN {through: row.through}]->(c);

// part: concerned
UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (g:Agreement {id: row.agreement})
CREATE (c)-[:CONCERNED]->(g);

// part: come-back
UNWIND $ids AS id
MATCH (g:Gone {id: id})
DELETE g;

// part: mark-moved
UNWIND $personas AS id
MATCH (p:Persona {id: id})<-[:NAMES]-(:Account)-[:FOUND_UNDER]->(k:JoinKey)
USING INDEX SEEK p:Persona(id)
WITH DISTINCT k
SET k.mark = $mark;

// part: revision
MATCH (s:ReadoutStore {id: 'store'})
SET s.revision = $next;
