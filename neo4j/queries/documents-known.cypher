// What is known of documents before they are read again.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.title AS title, d.reader AS reader, d.rules AS rules, d.data AS data, d.readingDay AS day, d.decided AS decided,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections;
