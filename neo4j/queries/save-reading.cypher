// Stores readings, behind one lock, so that CREATE makes no doubles. A document comes with all that was read in it in one row;
// what it names in other documents too (countries, tellers, keys) is looked up once a batch, and rows refer to it by its place in those lists.
// part: lock
MATCH (s:ReadoutStore {id: 'store'})
SET s.locked = true
WITH s
SET s.mark = s.mark + 1
REMOVE s.locked
RETURN s.mark AS mark, s.revision + 1 AS next;

// part: sides-there
UNWIND $ids AS id
MATCH (n:Country {id: id})
RETURN n.id AS id
UNION
UNWIND $ids AS id
MATCH (n:Organisation {id: id})
RETURN n.id AS id;

// part: keys
UNWIND $rows AS row
MERGE (k:JoinKey {id: row.id})
ON CREATE SET k.stratum = row.stratum, k.key = row.key
SET k.mark = $mark;

// part: documents
CALL () {
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
RETURN count(d) AS documents, size(countries) + size(organisations) + size(agreements) + size(sources) + size(keys) AS found;

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
