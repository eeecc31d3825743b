// All that is kept, a page at a time in the order of ids.
// part: collections
MATCH (c:Collection)
WHERE c.id > $after
RETURN c.id AS id, c.name AS name
ORDER BY c.id LIMIT $limit;

// part: readings
MATCH (d:Document)
WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS id,
  d {.id, .title, .text, .language, .origins, .reader, .rules, .data, day: d.readingDay, .kept, .named, .decided} AS document,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections,
  COLLECT { MATCH (d)<-[:PART_OF]-(p:Passage) RETURN p {.id, .in, .start, .end, .text} ORDER BY p.id } AS passages,
  COLLECT { MATCH (d)<-[:PART_OF]-(p:Persona) RETURN p.json ORDER BY p.id } AS personas,
  COLLECT { MATCH (d)<-[:PART_OF]-(a:Account) RETURN a.json ORDER BY a.id } AS accounts
ORDER BY d.id;

// part: decisions
MATCH (d:Decision)
WHERE d.id > $after
RETURN d.id AS id, d.json AS json
ORDER BY d.id LIMIT $limit;

// part: views
MATCH (v:View)
WHERE v.id > $after
RETURN v.id AS id, v.view AS view
ORDER BY v.id LIMIT $limit;

// part: leaders
MATCH (l:Leader)
WHERE l.id > $after
WITH l ORDER BY l.id LIMIT $limit
RETURN l.id AS id, l {.id, .name, .slug, .side, .tenures} AS leader,
  COLLECT { MATCH (l)<-[r:IS]-(p:Persona) RETURN {id: p.id, why: r.why} ORDER BY p.id } AS personas
ORDER BY l.id;

// part: conversations
MATCH (c:Conversation)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id,
  c {.id, .kind, .status, .disputed, .confirmation, .earliest, .latest, .days, .extent, .place, .leaders, .sides, .agreements, .topics, .open} AS conversation,
  COLLECT { MATCH (c)<-[r:TELLS_OF]-(a:Account) RETURN {id: a.id, why: r.why} ORDER BY a.id } AS accounts,
  COLLECT { MATCH (c)<-[:TOOK_PART]-(l:Leader) RETURN l.id } AS leadersThere
ORDER BY c.id;
