// Conversations by their own ids or by those of their accounts.
// part: resolve
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS asked
OPTIONAL MATCH (own:Conversation {id: asked})
OPTIONAL MATCH (a:Account {id: asked})-[:TELLS_OF]->(told:Conversation)
USING INDEX SEEK a:Account(id)
WITH place, coalesce(own.id, told.id) AS id
WHERE id IS NOT NULL
RETURN id ORDER BY place;

// part: conversations
UNWIND $ids AS id
MATCH (c:Conversation {id: id})
RETURN c {.id, .kind, .status, .disputed, .confirmation, .earliest, .latest, .days, .extent, .place, .leaders, .sides, .agreements, .topics, .open} AS conversation;

// part: accounts
UNWIND $ids AS id
MATCH (c:Conversation {id: id})<-[t:TELLS_OF]-(a:Account)-[:PART_OF]->(d:Document)
USING INDEX SEEK c:Conversation(id)
RETURN c.id AS conversation, t.why AS why, a.json AS json,
  d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document,
  d {.reader, .rules, .data, day: d.readingDay} AS reading, d.decided AS decided, d.origins AS origins;
