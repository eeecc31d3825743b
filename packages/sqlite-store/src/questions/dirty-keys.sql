-- part: is-behind
SELECT persona > keyed_persona OR account > keyed_account AS is_behind FROM standing;

-- part: keys
SELECT stratum, key, mark FROM dirty_key WHERE stratum = :stratum ORDER BY key LIMIT :limit;
