// A person by the id of the leader, or of any of its personas, and what documents told of it latest.
// part: leader
OPTIONAL MATCH (own:Leader {id: $id})
OPTIONAL MATCH (:Persona {id: $id})-[:IS]->(of:Leader)
WITH coalesce(own, of) AS l
WHERE l IS NOT NULL
CALL (l) { MATCH (l)<-[:IS]-(:Persona)-[:PART_OF]->(d:Document) RETURN count(DISTINCT d) AS documents }
RETURN l {.id, .name, .slug, .side, .tenures} AS leader, documents;

// part: personas
MATCH (l:Leader {id: $id})<-[r:IS]-(p:Persona)-[:PART_OF]->(d:Document)
WITH r, p, d ORDER BY d.latestFirst, p.id LIMIT $limit
RETURN p.json AS json, r.why AS why,
  d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document;
