-- part: standing
SELECT revision, (
  -- Those that are marked, and those of what came since keys were last brought up to date.
  SELECT count(*) FROM (
    SELECT stratum, key FROM dirty_key WHERE (SELECT persona > keyed_persona OR account > keyed_account FROM standing)
    UNION SELECT 'people', k.value FROM persona p JOIN json_each(p.keys) k WHERE p.n > (SELECT keyed_persona FROM standing)
    UNION SELECT 'contacts', k.value FROM account a JOIN json_each(a.keys) k WHERE a.n > (SELECT keyed_account FROM standing)
  )
) + (SELECT count(*) FROM dirty_key WHERE (SELECT persona = keyed_persona AND account = keyed_account FROM standing)) AS waiting
FROM standing;

-- part: counts
SELECT what, n FROM tally
UNION ALL
SELECT CASE type WHEN 'country' THEN 'countries' WHEN 'organisation' THEN 'organisations' ELSE 'agreements' END, count(*)
FROM thing GROUP BY type;

-- part: engine
SELECT sqlite_version() AS version;

-- part: revision
SELECT revision FROM standing;
