// Puts documents into collections; what a collection is called is the name that stands first of those its documents came with.
// part: touch-conversations
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Account)-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK d:Document(id)
SET c.changed = $next;

// part: settle
UNWIND $ids AS id
MATCH (c:Collection {id: id})
WHERE NOT EXISTS { (c)<-[:IN {name: c.name}]-() }
CALL (c) {
  OPTIONAL MATCH (c)<-[r:IN]-()
  RETURN min(r.name) AS name
}
FOREACH (gone IN CASE WHEN name IS NULL THEN [c] ELSE [] END | DETACH DELETE gone)
FOREACH (kept IN CASE WHEN name IS NULL THEN [] ELSE [c] END | SET kept.name = name);
