// Names that begin with the words, and names that hold them elsewhere; the last word may be unfinished.
// part: person-begins
MATCH (n:Leader)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name, n.side AS side, n.office AS office
ORDER BY n.folded, n.id LIMIT $limit;

// part: person-holds
CALL db.index.fulltext.queryNodes('leader_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name, n.side AS side, n.office AS office
ORDER BY n.folded, n.id LIMIT $limit;

// part: country-begins
MATCH (n:Country)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit;

// part: country-holds
CALL db.index.fulltext.queryNodes('country_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit;

// part: organisation-begins
MATCH (n:Organisation)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit;

// part: organisation-holds
CALL db.index.fulltext.queryNodes('organisation_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit;

// part: agreement-begins
MATCH (n:Agreement)
WHERE n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit;

// part: agreement-holds
CALL db.index.fulltext.queryNodes('agreement_words', $query) YIELD node AS n
WHERE NOT n.folded STARTS WITH $begin
RETURN n.id AS id, n.name AS name
ORDER BY n.folded, n.id LIMIT $limit;
