// Keys that wait to be joined, those marked first before the others. A key that does not wait has no mark.
MATCH (k:JoinKey)
WHERE k.stratum = $stratum AND k.mark > 0 AND k.key IS NOT NULL
RETURN k.stratum AS stratum, k.key AS key, k.mark AS mark
ORDER BY k.mark, k.key LIMIT $limit;
