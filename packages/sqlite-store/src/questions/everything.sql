-- part: documents
SELECT id FROM document ORDER BY id;

-- part: decisions
SELECT decision FROM decision ORDER BY id;

-- part: views
SELECT id, view FROM view ORDER BY id;

-- part: leaders
SELECT * FROM whole_leader ORDER BY id;

-- part: conversations
SELECT * FROM whole_conversation ORDER BY id;
