// Every name and contact, a page at a time in the order of ids; or what changed after a revision, and what is gone.
// part: leaders
MATCH (n:Leader)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.slug AS slug, n.side AS side
ORDER BY n.id LIMIT $limit;

// part: changed-leaders
MATCH (n:Leader)
USING INDEX n:Leader(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name, n.slug AS slug, n.side AS side
ORDER BY n.id;

// part: organisations
MATCH (n:Organisation)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name
ORDER BY n.id LIMIT $limit;

// part: changed-organisations
MATCH (n:Organisation)
USING INDEX n:Organisation(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name
ORDER BY n.id;

// part: agreements
MATCH (n:Agreement)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.status AS status
ORDER BY n.id LIMIT $limit;

// part: changed-agreements
MATCH (n:Agreement)
USING INDEX n:Agreement(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name, n.status AS status
ORDER BY n.id;

// part: sources
MATCH (n:Source)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed
ORDER BY n.id LIMIT $limit;

// part: changed-sources
MATCH (n:Source)
USING INDEX n:Source(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed
ORDER BY n.id;

// part: contacts
MATCH (c:Conversation)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.place AS place, c.leaders AS leaders, c.sides AS sides, c.agreements AS agreements, coalesce(c.topics, []) AS topics, c.open AS open,
  COLLECT {
    MATCH (c)<-[:TELLS_OF]-(a:Account)-[:PART_OF]->(d:Document)
    WITH a, d, size([rule IN a.rules WHERE rule STARTS WITH 'model.']) AS ofModel
    RETURN [a.id, a.kind, a.status, a.earliest, a.latest, a.days, a.extent,
      CASE WHEN any(rule IN a.rules WHERE rule STARTS WITH 'hand.') THEN 'hand'
        WHEN ofModel = 0 THEN 'rules' WHEN ofModel = size(a.rules) THEN 'model' ELSE 'both' END,
      a.tellers, d.id, d.publishedOn, d.publisher, d.collections, a.movedFrom]
    ORDER BY a.id
  } AS accounts
ORDER BY c.id;

// part: changed-contacts
MATCH (c:Conversation)
USING INDEX c:Conversation(changed)
WHERE c.changed > $since
RETURN c.id AS id ORDER BY c.id;

// part: contacts-by-id
UNWIND $ids AS id
MATCH (c:Conversation {id: id})
RETURN c.id AS id, c.place AS place, c.leaders AS leaders, c.sides AS sides, c.agreements AS agreements, coalesce(c.topics, []) AS topics, c.open AS open,
  COLLECT {
    MATCH (c)<-[:TELLS_OF]-(a:Account)-[:PART_OF]->(d:Document)
    WITH a, d, size([rule IN a.rules WHERE rule STARTS WITH 'model.']) AS ofModel
    RETURN [a.id, a.kind, a.status, a.earliest, a.latest, a.days, a.extent,
      CASE WHEN any(rule IN a.rules WHERE rule STARTS WITH 'hand.') THEN 'hand'
        WHEN ofModel = 0 THEN 'rules' WHEN ofModel = size(a.rules) THEN 'model' ELSE 'both' END,
      a.tellers, d.id, d.publishedOn, d.publisher, d.collections, a.movedFrom]
    ORDER BY a.id
  } AS accounts
ORDER BY c.id;

// part: gone
MATCH (g:Gone)
USING INDEX g:Gone(changed)
WHERE g.changed > $since
RETURN g.what AS what, g.of AS of
ORDER BY g.what, g.of;
