// Stores readings. Documents are new here: what an earlier reading of them left is taken away before (forget.cypher),
// and all of it happens behind one lock, so that CREATE makes no doubles.
// part: lock
MATCH (s:ReadoutStore {id: 'store'})
SET s.locked = true
WITH s
SET s.mark = s.mark + 1
REMOVE s.locked
RETURN s.mark AS mark, s.revision + 1 AS next;

// part: documents
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row;

// part: publications
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.publications AS one
MERGE (p:Publication {id: one.id})
SET p = one
MERGE (d)-[:APPEARED_AS]->(p);

// part: collections
UNWIND $rows AS row
MERGE (c:Collection {id: row.id})
ON CREATE SET c.name = row.name
WITH c, row
SET c.name = CASE WHEN row.name < c.name THEN row.name ELSE c.name END;

// part: in
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (c:Collection {id: row.collection})
MERGE (d)-[r:IN]->(c)
SET r.latestFirst = row.latestFirst, r.name = row.name;

// part: line
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row
WITH d, row
MATCH (p:Paragraph)-[:PART_OF]->(d)
SET p.latestFirst = row.latestFirst + right(p.id, 8);

// part: passages
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.passages AS one
CREATE (p:Passage)
SET p = one
CREATE (p)-[:PART_OF]->(d);

// part: paragraphs
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.paragraphs AS one
CREATE (p:Paragraph)
SET p = one
CREATE (p)-[:PART_OF]->(d);

// part: personas
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.personas AS one
CREATE (p:Persona)
SET p = one
CREATE (p)-[:PART_OF]->(d);

// part: accounts
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.accounts AS one
CREATE (a:Account)
SET a = one
CREATE (a)-[:PART_OF]->(d);

// part: statements
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
UNWIND row.statements AS one
CREATE (s:Statement)
SET s = one
CREATE (a)-[:STATES]->(s);

// part: rests-on
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
UNWIND row.restsOn AS one
MATCH (p:Passage {id: one.passage})
CREATE (a)-[:RESTS_ON {shows: one.shows}]->(p);

// part: names-personas
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (p:Persona {id: row.id})
CREATE (a)-[r:NAMES]->(p)
SET r = row.naming;

// part: names-countries
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (c:Country {id: row.id})
CREATE (a)-[r:NAMES]->(c)
SET r = row.naming;

// part: names-organisations
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (o:Organisation {id: row.id})
CREATE (a)-[r:NAMES]->(o)
SET r = row.naming;

// part: names-agreements
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (g:Agreement {id: row.id})
CREATE (a)-[r:NAMES]->(g)
SET r = row.naming;

// part: given-by
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (s:Source {id: row.source})
CREATE (a)-[r:GIVEN_BY]->(s)
SET r = row.telling;

// part: points-to
UNWIND $rows AS row
MATCH (a:Account {id: row.account})
MATCH (s:Source {id: row.source})
CREATE (a)-[r:POINTS_TO]->(s)
SET r = row.pointer;

// part: speaks-for-countries
UNWIND $rows AS row
MATCH (p:Persona {id: row.persona})
MATCH (c:Country {id: row.side})
CREATE (p)-[r:SPEAKS_FOR]->(c)
SET r = row.office;

// part: speaks-for-organisations
UNWIND $rows AS row
MATCH (p:Persona {id: row.persona})
MATCH (o:Organisation {id: row.side})
CREATE (p)-[r:SPEAKS_FOR]->(o)
SET r = row.office;

// part: persona-keys
UNWIND $rows AS row
MERGE (k:JoinKey {id: row.id})
ON CREATE SET k.stratum = row.stratum, k.key = row.key
WITH k, row
UNWIND row.members AS member
MATCH (p:Persona {id: member})
CREATE (p)-[:FOUND_UNDER]->(k);

// part: account-keys
UNWIND $rows AS row
MERGE (k:JoinKey {id: row.id})
ON CREATE SET k.stratum = row.stratum, k.key = row.key
WITH k, row
UNWIND row.members AS member
MATCH (a:Account {id: member})
CREATE (a)-[:FOUND_UNDER]->(k);
