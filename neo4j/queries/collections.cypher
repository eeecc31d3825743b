// Collections, and how many documents are in each.
MATCH (c:Collection)
RETURN c.id AS id, c.name AS name, COUNT { (c)<-[:IN]-() } AS documents
ORDER BY c.id;
