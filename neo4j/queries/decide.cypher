// Keeps a decision; one that is there already stays as it is.
// part: known
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d.id AS id, d.json AS json;

// part: keep
CREATE (d:Decision)
SET d = $properties;
