// A page of documents, latest publication first. `$after` and `$end` are places in the order that `latestFirst` keeps.
// part: all
MATCH (d:Document)
WHERE d.latestFirst > $after
WITH d ORDER BY d.latestFirst LIMIT $limit
RETURN d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document
ORDER BY d.latestFirst;

// part: in-collection
MATCH (d:Document)-[r:IN]->(:Collection)
WHERE $after < r.latestFirst < $end
WITH d, r ORDER BY r.latestFirst LIMIT $limit
RETURN d {.id, .title, .publisher, .publishedOn, .url, .rights, .language, .collections} AS document
ORDER BY r.latestFirst;
