-- part: total
SELECT count(*) AS total FROM paragraph_words WHERE paragraph_words MATCH :match;

-- part: latest-first
SELECT rowid FROM paragraph_words WHERE paragraph_words MATCH :match AND rowid <= :last ORDER BY rowid DESC LIMIT 1;

-- part: of-one-day
SELECT p.document, d.id, p.number, p.start, p."end"
FROM paragraph_words w JOIN paragraph p ON p.n = w.rowid % 2147483648 JOIN document d ON d.n = p.document
WHERE paragraph_words MATCH :match AND w.rowid BETWEEN :first AND :last
  AND (d.id > :document OR (d.id = :document AND p.number > :number))
ORDER BY d.id, p.number LIMIT :limit;
