-- part: standing
SELECT revision, (SELECT count(*) FROM dirty_key) AS waiting FROM standing;

-- part: counts
SELECT what, n FROM tally
UNION ALL
SELECT CASE type WHEN 'country' THEN 'countries' WHEN 'organisation' THEN 'organisations' ELSE 'agreements' END, count(*)
FROM thing GROUP BY type;

-- part: engine
SELECT sqlite_version() AS version;

-- part: revision
SELECT revision FROM standing;
