// Keys that wait to be joined, by key. A key that does not wait has no mark.
MATCH (k:JoinKey)
WHERE k.stratum = $stratum AND k.key >= '' AND k.mark IS NOT NULL
RETURN k.stratum AS stratum, k.key AS key, k.mark AS mark
ORDER BY k.key LIMIT $limit;
