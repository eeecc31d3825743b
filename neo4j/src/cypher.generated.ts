// Written by write-cypher.ts from queries/*.cypher and migrations/*.cypher.
import type { Migration } from './cypher-files.ts';

/** Every statement of `queries/`, by file, or by file and part. */
export const CYPHER = {
  'accounts-near': `UNWIND $keys AS id
MATCH (k:JoinKey {id: id})<-[:FOUND_UNDER]-(a:Account)
USING INDEX SEEK k:JoinKey(id)
WITH DISTINCT a
WHERE NOT a.id IN $known
MATCH (a)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (a)-[:TELLS_OF]->(c:Conversation)
RETURN a.json AS json, a.tellers AS tellers, c.id AS conversation,
  d {.id, .publishedOn, .publisher, .collections} AS document,
  COLLECT {
    MATCH (a)-[:NAMES]->(p:Persona)
    OPTIONAL MATCH (p)-[:IS]->(l:Leader)
    RETURN DISTINCT {persona: p.id, name: p.name, leader: l {.id, .side}}
  } AS personas
ORDER BY a.id`,
  'agreement/agreement': `MATCH (n:Agreement {id: $id})
RETURN n.id AS id, n.name AS name, n.status AS status, n.parties AS parties, n.documents AS documents`,
  'agreement/documents': `CALL db.index.fulltext.queryNodes('document_names', $phrase) YIELD node AS d
WITH d ORDER BY d.latestFirst LIMIT $limit
RETURN d.named AS named,
  d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document`,
  collections: `MATCH (c:Collection)
RETURN c.id AS id, c.name AS name, COUNT { (c)<-[:IN]-() } AS documents
ORDER BY c.id`,
  'commits/look': `OPTIONAL MATCH (c:Commits {id: 'store'})
RETURN coalesce(c.begun, 0) AS begun, coalesce(c.ended, 0) AS ended`,
  'commits/begin': `MERGE (c:Commits {id: 'store'})
SET c.begun = coalesce(c.begun, 0) + 1
RETURN c.begun AS begun`,
  'commits/end': `MATCH (c:Commits {id: 'store'})
SET c.ended = CASE WHEN coalesce(c.ended, 0) < $begun THEN $begun ELSE c.ended END`,
  'commits/settle': `MATCH (c:Commits {id: 'store'})
SET c.ended = c.begun`,
  'contact-columns/leaders': `MATCH (n:Leader)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.slug AS slug, n.side AS side
ORDER BY n.id LIMIT $limit`,
  'contact-columns/changed-leaders': `MATCH (n:Leader)
USING INDEX n:Leader(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name, n.slug AS slug, n.side AS side
ORDER BY n.id`,
  'contact-columns/organisations': `MATCH (n:Organisation)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name
ORDER BY n.id LIMIT $limit`,
  'contact-columns/changed-organisations': `MATCH (n:Organisation)
USING INDEX n:Organisation(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name
ORDER BY n.id`,
  'contact-columns/agreements': `MATCH (n:Agreement)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.status AS status
ORDER BY n.id LIMIT $limit`,
  'contact-columns/changed-agreements': `MATCH (n:Agreement)
USING INDEX n:Agreement(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name, n.status AS status
ORDER BY n.id`,
  'contact-columns/sources': `MATCH (n:Source)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed
ORDER BY n.id LIMIT $limit`,
  'contact-columns/changed-sources': `MATCH (n:Source)
USING INDEX n:Source(changed)
WHERE n.changed > $since
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed
ORDER BY n.id`,
  'contact-columns/contacts': `MATCH (c:Conversation)
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
ORDER BY c.id`,
  'contact-columns/changed-contacts': `MATCH (c:Conversation)
USING INDEX c:Conversation(changed)
WHERE c.changed > $since
RETURN c.id AS id ORDER BY c.id`,
  'contact-columns/contacts-by-id': `UNWIND $ids AS id
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
ORDER BY c.id`,
  'contact-columns/gone': `MATCH (g:Gone)
USING INDEX g:Gone(changed)
WHERE g.changed > $since
RETURN g.what AS what, g.of AS of
ORDER BY g.what, g.of`,
  'contacts/resolve': `UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS asked
OPTIONAL MATCH (own:Conversation {id: asked})
OPTIONAL MATCH (a:Account {id: asked})-[:TELLS_OF]->(told:Conversation)
USING INDEX SEEK a:Account(id)
WITH place, coalesce(own.id, told.id) AS id
WHERE id IS NOT NULL
RETURN id ORDER BY place`,
  'contacts/conversations': `UNWIND $ids AS id
MATCH (c:Conversation {id: id})
RETURN c {.id, .kind, .status, .disputed, .confirmation, .earliest, .latest, .days, .extent, .place, .leaders, .sides, .agreements, .topics, .open} AS conversation`,
  'contacts/accounts': `UNWIND $ids AS id
MATCH (c:Conversation {id: id})<-[t:TELLS_OF]-(a:Account)-[:PART_OF]->(d:Document)
USING INDEX SEEK c:Conversation(id)
RETURN c.id AS conversation, t.why AS why, a.json AS json,
  d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document,
  d {.reader, .rules, .data, day: d.readingDay} AS reading, d.decided AS decided, d.origins AS origins`,
  'decide/known': `UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d.id AS id, d.json AS json`,
  'decide/keep': `CREATE (d:Decision)
SET d = $properties`,
  decisions: `MATCH (d:Decision)
RETURN d.json AS json ORDER BY d.at, d.id`,
  'dirty-keys': `MATCH (k:JoinKey)
WHERE k.stratum = $stratum AND k.key >= '' AND k.mark IS NOT NULL
RETURN k.stratum AS stratum, k.key AS key, k.mark AS mark
ORDER BY k.key LIMIT $limit`,
  'document-text': `MATCH (d:Document {id: $id})
RETURN d.length AS length, d.isPlain AS isCut,
  CASE WHEN d.isPlain THEN substring(d.text, $start, $size) ELSE d.text END AS text`,
  'document/document': `MATCH (d:Document {id: $id})
RETURN d {.id, .title, .language, .length, .origins, .reader, .rules, .data, day: d.readingDay, .kept, .named, .decided} AS document,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections`,
  'document/personas': `MATCH (:Document {id: $id})<-[:PART_OF]-(p:Persona)
RETURN p.json AS json ORDER BY p.id`,
  'document/accounts': `MATCH (:Document {id: $id})<-[:PART_OF]-(a:Account)
OPTIONAL MATCH (a)-[:TELLS_OF]->(c:Conversation)
RETURN a.json AS json, c.id AS conversation ORDER BY a.id`,
  'document/passages': `MATCH (:Document {id: $id})<-[:PART_OF]-(p:Passage)
RETURN p {.id, .in, .start, .end, .text} AS passage ORDER BY p.id`,
  'documents-known': `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.title AS title, d.reader AS reader, d.rules AS rules, d.data AS data, d.readingDay AS day, d.decided AS decided,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections`,
  'documents/all': `MATCH (d:Document)
WHERE d.latestFirst > $after
WITH d ORDER BY d.latestFirst LIMIT $limit
RETURN d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document
ORDER BY d.latestFirst`,
  'documents/in-collection': `MATCH (d:Document)-[r:IN]->(:Collection)
WHERE $after < r.latestFirst < $end
WITH d, r ORDER BY r.latestFirst LIMIT $limit
RETURN d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document
ORDER BY r.latestFirst`,
  'drop-derived/mark': `MATCH (k:JoinKey)
WHERE k.id > $after
WITH k ORDER BY k.id LIMIT $limit
SET k.mark = $mark
RETURN max(k.id) AS last`,
  'drop-derived/conversations': `MATCH (c:Conversation)
WITH c LIMIT $limit
WITH c, c.id AS of
DETACH DELETE c
MERGE (g:Gone {id: 'contact ' + of})
SET g.what = 'contact', g.of = of, g.changed = $next
RETURN count(of) AS dropped`,
  'drop-derived/leaders': `MATCH (l:Leader)
WITH l LIMIT $limit
WITH l, l.id AS of
DETACH DELETE l
MERGE (g:Gone {id: 'leader ' + of})
SET g.what = 'leader', g.of = of, g.changed = $next
RETURN count(of) AS dropped`,
  'everything/collections': `MATCH (c:Collection)
WHERE c.id > $after
RETURN c.id AS id, c.name AS name
ORDER BY c.id LIMIT $limit`,
  'everything/readings': `MATCH (d:Document)
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
ORDER BY d.id`,
  'everything/decisions': `MATCH (d:Decision)
WHERE d.id > $after
RETURN d.id AS id, d.json AS json
ORDER BY d.id LIMIT $limit`,
  'everything/views': `MATCH (v:View)
WHERE v.id > $after
RETURN v.id AS id, v.view AS view
ORDER BY v.id LIMIT $limit`,
  'everything/leaders': `MATCH (l:Leader)
WHERE l.id > $after
WITH l ORDER BY l.id LIMIT $limit
RETURN l.id AS id, l {.id, .name, .slug, .side, .tenures} AS leader,
  COLLECT { MATCH (l)<-[r:IS]-(p:Persona) RETURN {id: p.id, why: r.why} ORDER BY p.id } AS personas
ORDER BY l.id`,
  'everything/conversations': `MATCH (c:Conversation)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id,
  c {.id, .kind, .status, .disputed, .confirmation, .earliest, .latest, .days, .extent, .place, .leaders, .sides, .agreements, .topics, .open} AS conversation,
  COLLECT { MATCH (c)<-[r:TELLS_OF]-(a:Account) RETURN {id: a.id, why: r.why} ORDER BY a.id } AS accounts,
  COLLECT { MATCH (c)<-[:TOOK_PART]-(l:Leader) RETURN l.id } AS leadersThere
ORDER BY c.id`,
  'forget/known': `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.publishedOn AS publishedOn, d.named AS named`,
  'forget/mark-documents': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-()-[:FOUND_UNDER]->(k:JoinKey)
USING INDEX SEEK d:Document(id)
WITH DISTINCT k
SET k.mark = $mark`,
  'forget/mark-leaders': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Persona)-[:IS]->(l:Leader)
USING INDEX SEEK d:Document(id)
WITH DISTINCT l
MATCH (l)<-[:IS]-(:Persona)-[:FOUND_UNDER]->(k:JoinKey)
WITH DISTINCT k
SET k.mark = $mark`,
  'forget/mark-conversations': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Account)-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK d:Document(id)
WITH DISTINCT c
MATCH (c)<-[:TELLS_OF]-(:Account)-[:FOUND_UNDER]->(k:JoinKey)
WITH DISTINCT k
SET k.mark = $mark`,
  'forget/conversations': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Account)-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK d:Document(id)
WITH DISTINCT c, c.id AS of
DETACH DELETE c
MERGE (g:Gone {id: 'contact ' + of})
SET g.what = 'contact', g.of = of, g.changed = $next`,
  'forget/leaders': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Persona)-[:IS]->(l:Leader)
USING INDEX SEEK d:Document(id)
WITH DISTINCT l, l.id AS of
DETACH DELETE l
MERGE (g:Gone {id: 'leader ' + of})
SET g.what = 'leader', g.of = of, g.changed = $next`,
  'forget/parts': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(part)
USING INDEX SEEK d:Document(id)
OPTIONAL MATCH (part)-[:STATES]->(s:Statement)
DETACH DELETE s, part`,
  'forget/collections': `UNWIND $ids AS id
MATCH (d:Document {id: id})-[:IN]->(c:Collection)
USING INDEX SEEK d:Document(id)
RETURN DISTINCT c.id AS id`,
  'forget/documents': `UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:APPEARED_AS]->(p:Publication)
DETACH DELETE p, d`,
  'identities/personas': `UNWIND $ids AS id
MATCH (p:Persona {id: id})
OPTIONAL MATCH (p)-[:IS]->(l:Leader)
RETURN p.id AS id, l {.id, .name, .side} AS leader, CASE WHEN l IS NULL THEN p.json END AS json`,
  'identities/leaders': `UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l.id AS id, l.name AS name, l.side AS side`,
  'identities/organisations': `UNWIND $ids AS id
MATCH (n:Organisation {id: id})
RETURN n.id AS id, n.name AS name`,
  'identities/agreements': `UNWIND $ids AS id
MATCH (n:Agreement {id: id})
RETURN n.id AS id, n.name AS name, n.status AS status`,
  'identities/sources': `UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, n.name AS name, n.unnamed AS unnamed`,
  'identities/passages': `UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN p {.id, .in, .start, .end, .text, .paragraph, .before, .after} AS passage`,
  'keep-view': `MERGE (v:View {id: $id})
ON CREATE SET v.view = $view`,
  'mark-seen': `UNWIND $items AS item
MERGE (s:SeenItem {id: item.key})
SET s.value = item.value`,
  'named-things/known': `UNWIND $organisations AS id
MATCH (n:Organisation {id: id})
RETURN 'organisation' AS type, n {.id, .name} AS thing
UNION ALL
UNWIND $agreements AS id
MATCH (n:Agreement {id: id})
RETURN 'agreement' AS type, n {.id, .name, .status, .statusFrom, .parties} AS thing
UNION ALL
UNWIND $sources AS id
MATCH (n:Source {id: id})
RETURN 'source' AS type, n {.id, .name, .unnamed} AS thing`,
  'named-things/naming': `UNWIND $phrases AS phrase
CALL db.index.fulltext.queryNodes('document_names', phrase) YIELD node
WITH DISTINCT node
ORDER BY node.id
RETURN node.id AS document, node.publishedOn AS publishedOn, node.named AS named`,
  'named-things/countries': `UNWIND $rows AS row
MERGE (n:Country {id: row.id})
ON CREATE SET n += row.properties, n.documents = 0
SET n.documents = n.documents + row.more`,
  'named-things/organisations': `UNWIND $rows AS row
MERGE (n:Organisation {id: row.id})
ON CREATE SET n.documents = 0
SET n += row.properties, n.documents = n.documents + row.more`,
  'named-things/agreements': `UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
ON CREATE SET n.documents = 0
SET n += row.properties, n.documents = n.documents + row.more`,
  'named-things/sources': `UNWIND $rows AS row
MERGE (n:Source {id: row.id})
ON CREATE SET n.documents = 0
SET n += row.properties, n.documents = n.documents + row.more`,
  'named-things/sweep': `CALL () {
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
DETACH DELETE n`,
  'opening/store': `MATCH (s:ReadoutStore)
RETURN s.schema AS schema, s.folding AS folding`,
  'opening/others': `MATCH (n)
WITH n LIMIT 1
RETURN count(n) AS nodes`,
  'opening/begin': `MERGE (s:ReadoutStore {id: 'store'})
ON CREATE SET s.schema = 0, s.folding = $folding, s.revision = 0, s.mark = 0
MERGE (l:Lease {id: 'joining'})
ON CREATE SET l.until = 0`,
  'opening/migrated': `MATCH (s:ReadoutStore {id: 'store'})
WHERE s.schema < $schema
SET s.schema = $schema`,
  'opening/indexes': `CALL db.awaitIndexes(300)`,
  'passages-matching/total': `CALL db.index.fulltext.queryNodes('paragraph_words', $query) YIELD node
RETURN count(node) AS total`,
  'passages-matching/page': `CALL db.index.fulltext.queryNodes('paragraph_words', $query) YIELD node AS p
WITH p, p.latestFirst AS place
WHERE place > $after
WITH p, place ORDER BY place LIMIT $limit
MATCH (p)-[:PART_OF]->(d:Document)
RETURN d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document,
  toInteger(right(p.id, 7)) AS paragraph, p.start AS start, p.end AS end, d.isPlain AS isCut,
  CASE WHEN d.isPlain THEN substring(d.text, p.start, p.end - p.start) END AS text
ORDER BY place`,
  'passages-matching/bodies': `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text`,
  'person/leader': `OPTIONAL MATCH (own:Leader {id: $id})
OPTIONAL MATCH (:Persona {id: $id})-[:IS]->(of:Leader)
WITH coalesce(own, of) AS l
WHERE l IS NOT NULL
CALL (l) { MATCH (l)<-[:IS]-(:Persona)-[:PART_OF]->(d:Document) RETURN count(DISTINCT d) AS documents }
RETURN l {.id, .name, .slug, .side, .tenures} AS leader, documents`,
  'person/personas': `MATCH (l:Leader {id: $id})<-[r:IS]-(p:Persona)-[:PART_OF]->(d:Document)
WITH r, p, d ORDER BY d.latestFirst, p.id LIMIT $limit
RETURN p.json AS json, r.why AS why,
  d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document`,
  'personas-like': `UNWIND $keys AS id
MATCH (k:JoinKey {id: id})<-[:FOUND_UNDER]-(p:Persona)
USING INDEX SEEK k:JoinKey(id)
WITH DISTINCT p
WHERE NOT p.id IN $known
MATCH (p)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (p)-[r:IS]->(l:Leader)
RETURN p.json AS json, [(p)-[:FOUND_UNDER]->(own:JoinKey) | own.key] AS keys, d.publishedOn AS publishedOn, l {.id, .side, why: r.why} AS leader ORDER BY p.id`,
  reading: `MATCH (d:Document {id: $id})
RETURN d.id AS id,
  d {.id, .title, .text, .language, .origins, .reader, .rules, .data, day: d.readingDay, .kept, .named, .decided} AS document,
  COLLECT {
    MATCH (d)-[:APPEARED_AS]->(p:Publication)
    RETURN p {.id, .publisher, .publishedOn, .url, .rights} ORDER BY p.id
  } AS publications,
  COLLECT { MATCH (d)-[r:IN]->(c:Collection) RETURN {id: c.id, name: r.name} ORDER BY c.id } AS collections,
  COLLECT { MATCH (d)<-[:PART_OF]-(p:Passage) RETURN p {.id, .in, .start, .end, .text} ORDER BY p.id } AS passages,
  COLLECT { MATCH (d)<-[:PART_OF]-(p:Persona) RETURN p.json ORDER BY p.id } AS personas,
  COLLECT { MATCH (d)<-[:PART_OF]-(a:Account) RETURN a.json ORDER BY a.id } AS accounts`,
  'replace-derived/clear': `UNWIND $rows AS row
MATCH (k:JoinKey {id: row.id})
WHERE k.mark = row.mark
REMOVE k.mark
WITH k
WHERE NOT EXISTS { (k)<-[:FOUND_UNDER]-() }
DELETE k`,
  'replace-derived/leaders-of': `UNWIND $members AS id
MATCH (p:Persona {id: id})-[:IS]->(l:Leader)
USING INDEX SEEK p:Persona(id)
RETURN DISTINCT l.id AS id`,
  'replace-derived/leaders-now': `UNWIND $ids AS id
MATCH (l:Leader {id: id})
RETURN l {.id, .name, .slug, .side, .tenures} AS leader`,
  'replace-derived/leaders-without-members': `UNWIND $ids AS id
MATCH (l:Leader {id: id})
WHERE NOT EXISTS { (l)<-[:IS]-(:Persona) }
RETURN l.id AS id`,
  'replace-derived/personas-there': `UNWIND $ids AS id
MATCH (p:Persona {id: id})
RETURN p.id AS id`,
  'replace-derived/remove-leaders': `UNWIND $ids AS id
MATCH (l:Leader {id: id})
DETACH DELETE l
MERGE (g:Gone {id: 'leader ' + id})
SET g.what = 'leader', g.of = id, g.changed = $next`,
  'replace-derived/leaders': `UNWIND $rows AS row
MERGE (l:Leader {id: row.id})
SET l = row, l.changed = $next
WITH l
OPTIONAL MATCH (l)-[r:HELD_OFFICE]->()
DELETE r`,
  'replace-derived/release': `UNWIND $ids AS id
MATCH (p:Persona {id: id})-[r:IS]->()
USING INDEX SEEK p:Persona(id)
DELETE r`,
  'replace-derived/identify': `UNWIND $rows AS row
MATCH (p:Persona {id: row.persona})
MATCH (l:Leader {id: row.leader})
CREATE (p)-[:IS {why: row.why}]->(l)`,
  'replace-derived/offices-in-countries': `UNWIND $rows AS row
MATCH (l:Leader {id: row.leader})
MATCH (c:Country {id: row.side})
CREATE (l)-[r:HELD_OFFICE]->(c)
SET r = row.tenure`,
  'replace-derived/offices-in-organisations': `UNWIND $rows AS row
MATCH (l:Leader {id: row.leader})
MATCH (o:Organisation {id: row.side})
CREATE (l)-[r:HELD_OFFICE]->(o)
SET r = row.tenure`,
  'replace-derived/conversations-of': `UNWIND $members AS id
MATCH (a:Account {id: id})-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK a:Account(id)
RETURN DISTINCT c.id AS id`,
  'replace-derived/conversations-now': `UNWIND $ids AS id
MATCH (c:Conversation {id: id})
RETURN c {.id, .kind, .status, .disputed, .confirmation, .earliest, .latest, .days, .extent, .place, .leaders, .sides, .agreements, .topics, .open} AS conversation,
  COLLECT { MATCH (c)<-[r:TELLS_OF]-(a:Account) RETURN {id: a.id, why: r.why} ORDER BY a.id } AS accounts,
  COLLECT { MATCH (c)<-[:TOOK_PART]-(l:Leader) RETURN l.id } AS leadersThere`,
  'replace-derived/accounts-there': `UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN a.id AS id`,
  'replace-derived/remove-conversations': `UNWIND $ids AS id
MATCH (c:Conversation {id: id})
DETACH DELETE c
MERGE (g:Gone {id: 'contact ' + id})
SET g.what = 'contact', g.of = id, g.changed = $next`,
  'replace-derived/conversations': `UNWIND $rows AS row
MERGE (c:Conversation {id: row.id})
SET c = row, c.changed = $next
WITH c
OPTIONAL MATCH (c)-[r]-()
DELETE r`,
  'replace-derived/tell': `UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (c:Conversation {id: row.conversation})
OPTIONAL MATCH (a)-[old:TELLS_OF]->()
DELETE old
CREATE (a)-[:TELLS_OF {why: row.why}]->(c)`,
  'replace-derived/took-part': `UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (l:Leader {id: row.leader})
CREATE (l)-[:TOOK_PART]->(c)`,
  'replace-derived/countries-represented': `UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (n:Country {id: row.side})
CREATE (n)-[:REPRESENTED_IN {through: row.through}]->(c)`,
  'replace-derived/organisations-represented': `UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (n:Organisation {id: row.side})
CREATE (n)-[:REPRESENTED_IN {through: row.through}]->(c)`,
  'replace-derived/concerned': `UNWIND $rows AS row
MATCH (c:Conversation {id: row.conversation})
MATCH (g:Agreement {id: row.agreement})
CREATE (c)-[:CONCERNED]->(g)`,
  'replace-derived/come-back': `UNWIND $ids AS id
MATCH (g:Gone {id: id})
DELETE g`,
  'replace-derived/mark-moved': `UNWIND $personas AS id
MATCH (p:Persona {id: id})<-[:NAMES]-(:Account)-[:FOUND_UNDER]->(k:JoinKey)
USING INDEX SEEK p:Persona(id)
WITH DISTINCT k
SET k.mark = $mark`,
  'replace-derived/revision': `MATCH (s:ReadoutStore {id: 'store'})
SET s.revision = $next`,
  'save-reading/lock': `MATCH (s:ReadoutStore {id: 'store'})
SET s.locked = true
WITH s
SET s.mark = s.mark + 1
REMOVE s.locked
RETURN s.mark AS mark, s.revision + 1 AS next`,
  'save-reading/sides-there': `UNWIND $ids AS id
MATCH (n:Country {id: id})
RETURN n.id AS id
UNION
UNWIND $ids AS id
MATCH (n:Organisation {id: id})
RETURN n.id AS id`,
  'save-reading/keys': `UNWIND $rows AS row
MERGE (k:JoinKey {id: row.id})
ON CREATE SET k.stratum = row.stratum, k.key = row.key
SET k.mark = $mark`,
  'save-reading/documents': `CALL () {
  UNWIND range(0, size($countries) - 1) AS place
  MATCH (n:Country {id: $countries[place]})
  WITH n ORDER BY place
  RETURN collect(n) AS countries
}
CALL () {
  UNWIND range(0, size($organisations) - 1) AS place
  MATCH (n:Organisation {id: $organisations[place]})
  WITH n ORDER BY place
  RETURN collect(n) AS organisations
}
CALL () {
  UNWIND range(0, size($agreements) - 1) AS place
  MATCH (n:Agreement {id: $agreements[place]})
  WITH n ORDER BY place
  RETURN collect(n) AS agreements
}
CALL () {
  UNWIND range(0, size($sources) - 1) AS place
  MATCH (n:Source {id: $sources[place]})
  WITH n ORDER BY place
  RETURN collect(n) AS sources
}
CALL () {
  UNWIND range(0, size($keys) - 1) AS place
  MATCH (n:JoinKey {id: $keys[place]})
  WITH n ORDER BY place
  RETURN collect(n) AS keys
}
UNWIND $rows AS row
CREATE (d:Document)
SET d = row.document
FOREACH (one IN row.publications | CREATE (d)-[:APPEARED_AS]->(n:Publication) SET n = one)
FOREACH (one IN row.paragraphs | CREATE (n:Paragraph)-[:PART_OF]->(d) SET n = one)
WITH d, row, countries, organisations, agreements, sources, keys
CALL (d, row) {
  UNWIND range(0, size(row.passages) - 1) AS place
  CREATE (n:Passage)-[:PART_OF]->(d)
  SET n = row.passages[place]
  WITH n ORDER BY place
  RETURN collect(n) AS passages
}
CALL (d, row, countries, organisations, keys) {
  UNWIND range(0, size(row.personas) - 1) AS place
  WITH place, row.personas[place] AS one
  CREATE (n:Persona)-[:PART_OF]->(d)
  SET n = one.properties
  FOREACH (to IN one.countries | FOREACH (that IN [countries[to.place]] | CREATE (n)-[r:SPEAKS_FOR]->(that) SET r = to.properties))
  FOREACH (to IN one.organisations | FOREACH (that IN [organisations[to.place]] | CREATE (n)-[r:SPEAKS_FOR]->(that) SET r = to.properties))
  FOREACH (to IN one.keys | FOREACH (that IN [keys[to]] | CREATE (n)-[:FOUND_UNDER]->(that)))
  WITH n ORDER BY place
  RETURN collect(n) AS personas
}
CALL (d, row, passages, personas, countries, organisations, agreements, sources, keys) {
  UNWIND row.accounts AS one
  CREATE (n:Account)-[:PART_OF]->(d)
  SET n = one.properties
  FOREACH (to IN one.statements | CREATE (n)-[:STATES]->(that:Statement) SET that = to)
  FOREACH (to IN one.passages | FOREACH (that IN [passages[to.place]] | CREATE (n)-[r:RESTS_ON]->(that) SET r = to.properties))
  FOREACH (to IN one.personas | FOREACH (that IN [personas[to.place]] | CREATE (n)-[r:NAMES]->(that) SET r = to.properties))
  FOREACH (to IN one.countries | FOREACH (that IN [countries[to.place]] | CREATE (n)-[r:NAMES]->(that) SET r = to.properties))
  FOREACH (to IN one.organisations | FOREACH (that IN [organisations[to.place]] | CREATE (n)-[r:NAMES]->(that) SET r = to.properties))
  FOREACH (to IN one.agreements | FOREACH (that IN [agreements[to.place]] | CREATE (n)-[r:NAMES]->(that) SET r = to.properties))
  FOREACH (to IN one.givenBy | FOREACH (that IN [sources[to.place]] | CREATE (n)-[r:GIVEN_BY]->(that) SET r = to.properties))
  FOREACH (to IN one.pointsTo | FOREACH (that IN [sources[to.place]] | CREATE (n)-[r:POINTS_TO]->(that) SET r = to.properties))
  FOREACH (to IN one.keys | FOREACH (that IN [keys[to]] | CREATE (n)-[:FOUND_UNDER]->(that)))
}
RETURN count(d) AS documents, size(countries) + size(organisations) + size(agreements) + size(sources) + size(keys) AS found`,
  'save-reading/publications': `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.publications AS one
MERGE (p:Publication {id: one.id})
SET p = one
MERGE (d)-[:APPEARED_AS]->(p)`,
  'save-reading/collections': `UNWIND $rows AS row
MERGE (c:Collection {id: row.id})
ON CREATE SET c.name = row.name
WITH c, row
SET c.name = CASE WHEN row.name < c.name THEN row.name ELSE c.name END`,
  'save-reading/in': `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (c:Collection {id: row.collection})
MERGE (d)-[r:IN]->(c)
SET r.latestFirst = row.latestFirst, r.name = row.name`,
  'save-reading/line': `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row
WITH d, row
MATCH (p:Paragraph)-[:PART_OF]->(d)
SET p.latestFirst = row.latestFirst + right(p.id, 8)`,
  'saved-view': `MATCH (v:View {id: $id})
RETURN v.id AS id, v.view AS view`,
  'seen-items': `UNWIND $keys AS key
MATCH (s:SeenItem {id: key})
RETURN s.id AS key, s.value AS value`,
  'set-collections/touch-conversations': `UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Account)-[:TELLS_OF]->(c:Conversation)
USING INDEX SEEK d:Document(id)
SET c.changed = $next`,
  'set-collections/settle': `UNWIND $ids AS id
MATCH (c:Collection {id: id})
WHERE NOT EXISTS { (c)<-[:IN {name: c.name}]-() }
CALL (c) {
  OPTIONAL MATCH (c)<-[r:IN]-()
  RETURN min(r.name) AS name
}
FOREACH (gone IN CASE WHEN name IS NULL THEN [c] ELSE [] END | DETACH DELETE gone)
FOREACH (kept IN CASE WHEN name IS NULL THEN [] ELSE [c] END | SET kept.name = name)`,
  'side/country': `MATCH (n:Country {id: $id})
RETURN n.name AS name, n.documents AS documents,
  COLLECT {
    MATCH (n)<-[t:HELD_OFFICE]-(l:Leader)
    RETURN {id: l.id, name: l.name, side: l.side, office: t.office, first: t.first, last: t.last}
  } AS people`,
  'side/organisation': `MATCH (n:Organisation {id: $id})
RETURN n.name AS name, n.documents AS documents,
  COLLECT {
    MATCH (n)<-[t:HELD_OFFICE]-(l:Leader)
    RETURN {id: l.id, name: l.name, side: l.side, office: t.office, first: t.first, last: t.last}
  } AS people`,
  'store-state/standing': `MATCH (s:ReadoutStore {id: 'store'})
RETURN s.schema AS schema, s.revision AS revision`,
  'store-state/counts': `CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Passage) RETURN count(n) AS passages }
CALL () { MATCH (n:Persona) RETURN count(n) AS personas }
CALL () { MATCH (n:Account) RETURN count(n) AS accounts }
CALL () { MATCH (n:Leader) RETURN count(n) AS leaders }
CALL () { MATCH (n:Country) RETURN count(n) AS countries }
CALL () { MATCH (n:Organisation) RETURN count(n) AS organisations }
CALL () { MATCH (n:Agreement) RETURN count(n) AS agreements }
CALL () { MATCH (n:Conversation) RETURN count(n) AS conversations }
CALL () { MATCH (n:JoinKey) WHERE n.stratum IN ['people', 'contacts'] AND n.key >= '' AND n.mark IS NOT NULL RETURN count(n) AS waiting }
RETURN documents, passages, personas, accounts, leaders, countries, organisations, agreements, conversations, waiting`,
  'store-state/engine': `CALL dbms.components() YIELD name, versions
RETURN name, versions[0] AS version`,
  'suggest/person-begins': `MATCH (n:Leader)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name, n.side AS side, n.office AS office
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/person-holds': `CALL db.index.fulltext.queryNodes('leader_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name, n.side AS side, n.office AS office
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/country-begins': `MATCH (n:Country)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/country-holds': `CALL db.index.fulltext.queryNodes('country_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/organisation-begins': `MATCH (n:Organisation)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/organisation-holds': `CALL db.index.fulltext.queryNodes('organisation_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/agreement-begins': `MATCH (n:Agreement)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit`,
  'suggest/agreement-holds': `CALL db.index.fulltext.queryNodes('agreement_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit`,
  'take-lease/lock': `MATCH (l:Lease {id: 'joining'})
SET l.locked = true
REMOVE l.locked`,
  'take-lease/take': `MATCH (l:Lease {id: 'joining'})
WHERE l.holder IS NULL OR l.holder = $holder OR l.until <= timestamp()
SET l.holder = $holder, l.until = timestamp() + $milliseconds
RETURN l.until AS until`,
  'take-lease/held': `MATCH (l:Lease {id: 'joining'})
RETURN coalesce(l.holder = $holder, false) AS isHeld`,
  'take-lease/release': `MATCH (l:Lease {id: 'joining'})
WHERE l.holder = $holder
SET l.until = 0
REMOVE l.holder`,
} as const;

/** Every migration, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'identity',
    statements: [
      `CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT persona_id IF NOT EXISTS FOR (n:Persona) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT collection_id IF NOT EXISTS FOR (n:Collection) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT view_id IF NOT EXISTS FOR (n:View) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT conversation_id IF NOT EXISTS FOR (n:Conversation) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT leader_id IF NOT EXISTS FOR (n:Leader) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT paragraph_id IF NOT EXISTS FOR (n:Paragraph) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT join_key_id IF NOT EXISTS FOR (n:JoinKey) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT gone_id IF NOT EXISTS FOR (n:Gone) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT lease_id IF NOT EXISTS FOR (n:Lease) REQUIRE n.id IS UNIQUE`,
      `CREATE CONSTRAINT readout_store_id IF NOT EXISTS FOR (n:ReadoutStore) REQUIRE n.id IS UNIQUE`,
    ],
  },
  {
    number: 2,
    name: 'order-and-words',
    statements: [
      `CREATE RANGE INDEX document_latest_first IF NOT EXISTS FOR (n:Document) ON (n.latestFirst)`,
      `CREATE RANGE INDEX in_latest_first IF NOT EXISTS FOR ()-[r:IN]-() ON (r.latestFirst)`,
      `CREATE RANGE INDEX join_key_waiting IF NOT EXISTS FOR (n:JoinKey) ON (n.stratum, n.key, n.mark)`,
      `CREATE RANGE INDEX leader_folded IF NOT EXISTS FOR (n:Leader) ON (n.folded)`,
      `CREATE RANGE INDEX country_folded IF NOT EXISTS FOR (n:Country) ON (n.folded)`,
      `CREATE RANGE INDEX organisation_folded IF NOT EXISTS FOR (n:Organisation) ON (n.folded)`,
      `CREATE RANGE INDEX agreement_folded IF NOT EXISTS FOR (n:Agreement) ON (n.folded)`,
      `CREATE FULLTEXT INDEX leader_words IF NOT EXISTS FOR (n:Leader) ON EACH [n.folded]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      `CREATE FULLTEXT INDEX country_words IF NOT EXISTS FOR (n:Country) ON EACH [n.folded]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      `CREATE FULLTEXT INDEX organisation_words IF NOT EXISTS FOR (n:Organisation) ON EACH [n.folded]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      `CREATE FULLTEXT INDEX agreement_words IF NOT EXISTS FOR (n:Agreement) ON EACH [n.folded]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      `CREATE FULLTEXT INDEX paragraph_words IF NOT EXISTS FOR (n:Paragraph) ON EACH [n.folded]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      `CREATE FULLTEXT INDEX document_names IF NOT EXISTS FOR (n:Document) ON EACH [n.names]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
      `CREATE RANGE INDEX leader_changed IF NOT EXISTS FOR (n:Leader) ON (n.changed)`,
      `CREATE RANGE INDEX organisation_changed IF NOT EXISTS FOR (n:Organisation) ON (n.changed)`,
      `CREATE RANGE INDEX agreement_changed IF NOT EXISTS FOR (n:Agreement) ON (n.changed)`,
      `CREATE RANGE INDEX source_changed IF NOT EXISTS FOR (n:Source) ON (n.changed)`,
      `CREATE RANGE INDEX conversation_changed IF NOT EXISTS FOR (n:Conversation) ON (n.changed)`,
      `CREATE RANGE INDEX gone_changed IF NOT EXISTS FOR (n:Gone) ON (n.changed)`,
    ],
  },
  {
    number: 3,
    name: 'seen-items',
    statements: [`CREATE CONSTRAINT seen_item_id IF NOT EXISTS FOR (n:SeenItem) REQUIRE n.id IS UNIQUE`],
  },
  {
    number: 4,
    name: 'commits',
    statements: [`CREATE CONSTRAINT commits_id IF NOT EXISTS FOR (n:Commits) REQUIRE n.id IS UNIQUE`],
  },
];
