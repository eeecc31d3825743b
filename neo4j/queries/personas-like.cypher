// Personas under any of the keys, as the joiner sees them.
UNWIND $keys AS id
MATCH (:JoinKey {id: id})<-[:FOUND_UNDER]-(p:Persona)
WITH DISTINCT p
MATCH (p)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (p)-[:IS]->(l:Leader)
RETURN p.json AS json, d.publishedOn AS publishedOn, l {.id, .side} AS leader ORDER BY p.id;
