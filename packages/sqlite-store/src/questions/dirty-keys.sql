SELECT stratum, key, mark FROM dirty_key WHERE stratum = :stratum ORDER BY mark, key LIMIT :limit;
