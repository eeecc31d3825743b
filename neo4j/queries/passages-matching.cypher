// Paragraphs that hold all words of a search.
// part: total
CALL db.index.fulltext.queryNodes('paragraph_words', $query) YIELD node
RETURN count(node) AS total;

// part: page
CALL db.index.fulltext.queryNodes('paragraph_words', $query) YIELD node AS p
WITH p, p.latestFirst AS place
WHERE place > $after
WITH p, place ORDER BY place LIMIT $limit
MATCH (p)-[:PART_OF]->(d:Document)
RETURN d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document,
  toInteger(right(p.id, 7)) AS paragraph, p.start AS start, p.end AS end, d.isPlain AS isCut,
  CASE WHEN d.isPlain THEN substring(d.text, p.start, p.end - p.start) END AS text
ORDER BY place;

// part: bodies
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text;
