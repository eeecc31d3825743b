// An agreement, and the documents that named it latest.
// part: agreement
MATCH (n:Agreement {id: $id})
RETURN n.id AS id, n.name AS name, n.status AS status, n.parties AS parties, n.documents AS documents;

// part: documents
CALL db.index.fulltext.queryNodes('document_names', $phrase) YIELD node AS d
WITH d ORDER BY d.latestFirst LIMIT $limit
RETURN d.named AS named,
  d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document;
