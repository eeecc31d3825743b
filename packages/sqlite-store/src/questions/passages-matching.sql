-- part: total
SELECT count(*) AS total FROM paragraph_words WHERE paragraph_words MATCH :match;

-- part: latest-first
SELECT rowid AS place FROM paragraph_words WHERE paragraph_words MATCH :match AND rowid <= :last
ORDER BY rowid DESC LIMIT :limit;

-- part: at-places
SELECT p.document, d.id, p.number, p.start, p."end"
FROM json_each(:places) at JOIN paragraph p ON p.n = at.value % 2147483648 JOIN document d ON d.n = p.document
ORDER BY at.value / 2147483648 DESC, d.id, p.number;

-- part: of-one-day
SELECT p.document, d.id, p.number, p.start, p."end"
FROM paragraph_words w JOIN paragraph p ON p.n = w.rowid % 2147483648 JOIN document d ON d.n = p.document
WHERE paragraph_words MATCH :match AND w.rowid BETWEEN :first AND :last
  AND (d.id > :document OR (d.id = :document AND p.number > :number))
ORDER BY d.id, p.number LIMIT :limit;
