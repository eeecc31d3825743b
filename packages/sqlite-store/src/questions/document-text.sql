-- part: length
SELECT n, length FROM document WHERE id = :id;

-- part: stretches
SELECT start, text FROM body
WHERE document = :n AND start < :end
  AND start >= (SELECT max(start) FROM body WHERE document = :n AND start <= :start)
ORDER BY start;
