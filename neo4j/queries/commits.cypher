// How many commits of changes began and ended: what is read between two looks at these numbers is of one moment if they are equal and the same.
// part: look
OPTIONAL MATCH (c:Commits {id: 'store'})
RETURN coalesce(c.begun, 0) AS begun, coalesce(c.ended, 0) AS ended;

// part: begin
MERGE (c:Commits {id: 'store'})
SET c.begun = coalesce(c.begun, 0) + 1
RETURN c.begun AS begun;

// part: end
MATCH (c:Commits {id: 'store'})
SET c.ended = CASE WHEN coalesce(c.ended, 0) < $begun THEN $begun ELSE c.ended END;

// part: settle
MATCH (c:Commits {id: 'store'})
SET c.ended = c.begun;
