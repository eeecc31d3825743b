// What stands in a database before it is used.
// part: store
MATCH (s:ReadoutStore)
RETURN s.schema AS schema, s.folding AS folding;

// part: others
MATCH (n)
WITH n LIMIT 1
RETURN count(n) AS nodes;

// part: begin
MERGE (s:ReadoutStore {id: 'store'})
ON CREATE SET s.schema = 0, s.folding = $folding, s.revision = 0, s.mark = 0
MERGE (l:Lease {id: 'joining'})
ON CREATE SET l.until = 0;

// part: migrated
MATCH (s:ReadoutStore {id: 'store'})
WHERE s.schema < $schema
SET s.schema = $schema;

// part: indexes
CALL db.awaitIndexes(300);
