// Personas under any of the keys, as the joiner sees them.
UNWIND $keys AS id
MATCH (k:JoinKey {id: id})<-[:FOUND_UNDER]-(p:Persona)
USING INDEX SEEK k:JoinKey(id)
WITH DISTINCT p
WHERE NOT p.id IN $known
MATCH (p)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (p)-[r:IS]->(l:Leader)
RETURN p.json AS json, [(p)-[:FOUND_UNDER]->(own:JoinKey) | own.key] AS keys, d.publishedOn AS publishedOn, l {.id, .side, why: r.why} AS leader ORDER BY p.id;
