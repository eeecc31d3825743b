-- Each part is run in this order.

-- part: remember-conversations
INSERT INTO gone (what, id, changed) SELECT 'contact', id, :changed FROM conversation WHERE true
ON CONFLICT (what, id) DO UPDATE SET changed = excluded.changed;

-- part: remember-leaders
INSERT INTO gone (what, id, changed) SELECT 'leader', id, :changed FROM leader WHERE true
ON CONFLICT (what, id) DO UPDATE SET changed = excluded.changed;

-- part: tells-of
DELETE FROM tells_of;

-- part: took-part
DELETE FROM took_part;

-- part: represented
DELETE FROM represented;

-- part: concerned
DELETE FROM concerned;

-- part: conversations
DELETE FROM conversation;

-- part: identified
DELETE FROM identified;

-- part: tenures
DELETE FROM tenure;

-- part: name-words
DELETE FROM name_words WHERE rowid IN (SELECT n FROM name WHERE type = 'person');

-- part: names
DELETE FROM name WHERE type = 'person';

-- part: leaders
DELETE FROM leader;

-- part: tally
UPDATE tally SET n = 0 WHERE what IN ('leaders', 'conversations');
