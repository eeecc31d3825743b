// What analysts settled, in the order of time.
MATCH (d:Decision)
RETURN d.json AS json ORDER BY d.at, d.id;
