// A document without its text, and all that was read in it.
// part: document
MATCH (d:Document {id: $id})
RETURN d {.id, .title, .language, .length, .origins, .reader, .rules, .data, day: d.readingDay, .kept, .named, .decided} AS document,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections;

// part: personas
MATCH (:Document {id: $id})<-[:PART_OF]-(p:Persona)
RETURN p.json AS json ORDER BY p.id;

// part: accounts
MATCH (:Document {id: $id})<-[:PART_OF]-(a:Account)
OPTIONAL MATCH (a)-[:TELLS_OF]->(c:Conversation)
RETURN a.json AS json, c.id AS conversation ORDER BY a.id;

// part: passages
MATCH (:Document {id: $id})<-[:PART_OF]-(p:Passage)
RETURN p {.id, .in, .start, .end, .text} AS passage ORDER BY p.id;
