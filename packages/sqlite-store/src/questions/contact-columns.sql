-- Each part answers all where `:since` is -1, which is before every revision.

-- part: leaders
SELECT id, name, slug, side FROM leader WHERE changed > :since ORDER BY id;

-- part: leader-ids
SELECT id FROM leader;

-- part: things
SELECT id, type, name, status FROM thing WHERE changed > :since AND type = :type ORDER BY id;

-- part: sources
SELECT id, name, unnamed FROM source WHERE changed > :since ORDER BY id;

-- part: all-contacts
SELECT * FROM contact_columns ORDER BY id;

-- part: changed-contacts
SELECT * FROM contact_columns WHERE changed > :since ORDER BY id;

-- part: gone
SELECT what, id FROM gone WHERE changed > :since ORDER BY what, id;
