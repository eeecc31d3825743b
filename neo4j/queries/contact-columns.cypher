// Every name and contact, a page at a time in the order of ids; with a revision, what changed after it and what is gone.
// part: leaders
MATCH (n:Leader)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.slug AS slug, n.side AS side
ORDER BY n.id LIMIT $limit;

// part: changed-leaders
MATCH (n:Leader)
WHERE n.changed > $since
WITH n WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.slug AS slug, n.side AS side
ORDER BY n.id LIMIT $limit;

// part: organisations
MATCH (n:Organisation)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name
ORDER BY n.id LIMIT $limit;

// part: changed-organisations
MATCH (n:Organisation)
WHERE n.changed > $since
WITH n WHERE n.id > $after
RETURN n.id AS id, n.name AS name
ORDER BY n.id LIMIT $limit;

// part: agreements
MATCH (n:Agreement)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.status AS status
ORDER BY n.id LIMIT $limit;

// part: changed-agreements
MATCH (n:Agreement)
WHERE n.changed > $since
WITH n WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.status AS status
ORDER BY n.id LIMIT $limit;

// part: sources
MATCH (n:Source)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed
ORDER BY n.id LIMIT $limit;

// part: changed-sources
MATCH (n:Source)
WHERE n.changed > $since
WITH n WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed
ORDER BY n.id LIMIT $limit;

// part: contacts
MATCH (c:Conversation)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.place AS place, c.leaders AS leaders, c.sides AS sides, c.agreements AS agreements, c.open AS open,
  COLLECT {
    MATCH (c)<-[:TELLS_OF]-(a:Account)-[:PART_OF]->(d:Document)
    RETURN [a.id, a.kind, a.status, a.earliest, a.latest, a.days, a.extent, a.tellers, d.id, d.publishedOn, d.publisher, d.collections]
    ORDER BY a.id
  } AS accounts
ORDER BY c.id;

// part: changed-contacts
MATCH (c:Conversation)
WHERE c.changed > $since
WITH c WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.place AS place, c.leaders AS leaders, c.sides AS sides, c.agreements AS agreements, c.open AS open,
  COLLECT {
    MATCH (c)<-[:TELLS_OF]-(a:Account)-[:PART_OF]->(d:Document)
    RETURN [a.id, a.kind, a.status, a.earliest, a.latest, a.days, a.extent, a.tellers, d.id, d.publishedOn, d.publisher, d.collections]
    ORDER BY a.id
  } AS accounts
ORDER BY c.id;

// part: gone
MATCH (g:Gone)
WHERE g.changed > $since
WITH g WHERE g.id > $after
RETURN g.id AS id, g.what AS what, g.of AS of
ORDER BY g.id LIMIT $limit;
