// Keys that wait to be joined, those marked first before the others.
MATCH (w:DirtyKey)
WHERE w.stratum = $stratum
RETURN w.stratum AS stratum, w.key AS key, w.mark AS mark
ORDER BY w.mark, w.key LIMIT $limit;
