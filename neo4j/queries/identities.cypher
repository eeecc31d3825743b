// What the graph calls things now, by the ids that an answer names.
// part: personas
UNWIND $ids AS id
MATCH (p:Persona {id: id})
OPTIONAL MATCH (p)-[:IS]->(l:Leader)
RETURN p.id AS id, l {.id, .name, .side} AS leader, CASE WHEN l IS NULL THEN p.json END AS json;

// part: leaders
UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l.id AS id, l.name AS name, l.side AS side;

// part: organisations
UNWIND $ids AS id
MATCH (n:Organisation {id: id})
RETURN n.id AS id, n.name AS name;

// part: agreements
UNWIND $ids AS id
MATCH (n:Agreement {id: id})
RETURN n.id AS id, n.name AS name, n.status AS status;

// part: sources
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed;

// part: passages
UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN p {.id, .in, .start, .end, .text, .paragraph, .before, .after} AS passage;
