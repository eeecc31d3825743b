// All that was read in one document.
MATCH (d:Document {id: $id})
RETURN d.id AS id,
  d {.id, .title, .text, .language, .origins, .reader, .rules, .data, day: d.readingDay, .kept, .named, .decided} AS document,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections,
  COLLECT { MATCH (d)<-[:PART_OF]-(p:Passage) RETURN p {.id, .in, .start, .end, .text} ORDER BY p.id } AS passages,
  COLLECT { MATCH (d)<-[:PART_OF]-(p:Persona) RETURN p.json ORDER BY p.id } AS personas,
  COLLECT { MATCH (d)<-[:PART_OF]-(a:Account) RETURN a.json ORDER BY a.id } AS accounts;
