-- part: document
SELECT d.n, d.id, d.title, d.length, d.language, d.origins, d.reader, d.rules, d.data, d.reading_day, d.kept, d.decided, a.publications, a.collections
FROM document d JOIN appearances a ON a.n = d.n WHERE d.id = :id;

-- part: passages
SELECT * FROM passage WHERE document = :n ORDER BY ordinal;

-- part: personas
SELECT * FROM whole_persona WHERE document = :n ORDER BY id;

-- part: things
SELECT t.id, t.type, n.name, n.status, n.parties, n.mentions
FROM named n JOIN thing t ON t.id = n.thing WHERE n.document = :n ORDER BY t.id;

-- part: sources
SELECT s.id, h.name, s.unnamed FROM heard h JOIN source s ON s.id = h.source WHERE h.document = :n ORDER BY s.id;

-- part: accounts
SELECT a.*, t.conversation FROM whole_account a LEFT JOIN tells_of t ON t.account = a.n WHERE a.document = :n ORDER BY a.id;
