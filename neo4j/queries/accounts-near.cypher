// Accounts under any of the keys, as the joiner sees them.
UNWIND $keys AS id
MATCH (k:JoinKey {id: id})<-[:FOUND_UNDER]-(a:Account)
USING INDEX SEEK k:JoinKey(id)
WITH DISTINCT a
WHERE NOT a.id IN $known
MATCH (a)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (a)-[:TELLS_OF]->(c:Conversation)
RETURN a.json AS json, a.tellers AS tellers, c.id AS conversation,
  d {.id, .publishedOn, .publisher, .collections} AS document,
  COLLECT {
    MATCH (a)-[:NAMES]->(p:Persona)
    OPTIONAL MATCH (p)-[:IS]->(l:Leader)
    RETURN DISTINCT {persona: p.id, name: p.name, leader: l {.id, .side}}
  } AS personas
ORDER BY a.id;
