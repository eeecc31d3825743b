// Takes away what was read in documents, and the derived rows it had part in. Keys are marked before what stood under them goes.
// part: known
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.publishedOn AS publishedOn, d.named AS named;

// part: mark-documents
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-()-[:FOUND_UNDER]->(k:JoinKey)
USING INDEX SEEK d:Document(id)
WITH DISTINCT k
SET k.mark = $mark;

// part: mark-leaders
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Persona)-[:IS]->(l:Leader)
USING INDEX SEEK d:Document(id)
WITH DISTINCT l
MATCH (l)<-[:IS]-(:Persona)-[:FOUND_UNDER]->(k:JoinKey)
WITH DISTINCT k
SET k.mark = $mark;

// part: mark-conversations
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Account)-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK d:Document(id)
WITH DISTINCT c
MATCH (c)<-[:TELLS_OF]-(:Account)-[:FOUND_UNDER]->(k:JoinKey)
WITH DISTINCT k
SET k.mark = $mark;

// part: conversations
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Account)-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK d:Document(id)
WITH DISTINCT c, c.id AS of
DETACH DELETE c
MERGE (g:Gone {id: 'contact ' + of})
SET g.what = 'contact', g.of = of, g.changed = $next;

// part: leaders
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Persona)-[:IS]->(l:Leader)
USING INDEX SEEK d:Document(id)
WITH DISTINCT l, l.id AS of
DETACH DELETE l
MERGE (g:Gone {id: 'leader ' + of})
SET g.what = 'leader', g.of = of, g.changed = $next;

// part: parts
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(part)
USING INDEX SEEK d:Document(id)
OPTIONAL MATCH (part)-[:STATES]->(s:Statement)
DETACH DELETE s, part;

// part: collections
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:IN]->(c:Collection)
USING INDEX SEEK d:Document(id)
RETURN DISTINCT c.id AS id;

// part: documents
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:APPEARED_AS]->(p:Publication)
DETACH DELETE p, d;
