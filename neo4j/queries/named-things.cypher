// Countries, organisations, agreements and sources live as long as a reading names them. What they are called is settled before it is written.
// part: known
UNWIND $organisations AS id
MATCH (n:Organisation {id: id})
RETURN 'organisation' AS type, n {.id, .name} AS thing
UNION ALL
UNWIND $agreements AS id
MATCH (n:Agreement {id: id})
RETURN 'agreement' AS type, n {.id, .name, .status, .statusFrom, .parties} AS thing
UNION ALL
UNWIND $sources AS id
MATCH (n:Source {id: id})
RETURN 'source' AS type, n {.id, .name, .unnamed} AS thing;

// part: naming
UNWIND $phrases AS phrase
CALL db.index.fulltext.queryNodes('document_names', phrase) YIELD node
WITH DISTINCT node
ORDER BY node.id
RETURN node.id AS document, node.publishedOn AS publishedOn, node.named AS named;

// part: countries
UNWIND $rows AS row
MERGE (n:Country {id: row.id})
ON CREATE SET n += row.properties, n.documents = 0
SET n.documents = n.documents + row.more;

// part: organisations
UNWIND $rows AS row
MERGE (n:Organisation {id: row.id})
ON CREATE SET n.documents = 0
SET n += row.properties, n.documents = n.documents + row.more;

// part: agreements
UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
ON CREATE SET n.documents = 0
SET n += row.properties, n.documents = n.documents + row.more;

// part: sources
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
ON CREATE SET n.documents = 0
SET n += row.properties, n.documents = n.documents + row.more;

// part: sweep
CALL () {
  UNWIND $countries AS id MATCH (n:Country {id: id}) RETURN n
  UNION
  UNWIND $organisations AS id MATCH (n:Organisation {id: id}) RETURN n
  UNION
  UNWIND $agreements AS id MATCH (n:Agreement {id: id}) RETURN n
  UNION
  UNWIND $sources AS id MATCH (n:Source {id: id}) RETURN n
}
WITH n
WHERE n.documents = 0
DETACH DELETE n;
