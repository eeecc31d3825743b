-- part: names
SELECT type, id, name FROM (
  SELECT n.type, n.id, n.name, n.folded, substr(n.folded, 1, length(:begin)) <> :begin AS inside,
    row_number() OVER (PARTITION BY n.type ORDER BY substr(n.folded, 1, length(:begin)) <> :begin, n.folded, n.id) AS place
  FROM name_words w JOIN name n ON n.n = w.rowid
  WHERE name_words MATCH :match
)
WHERE place <= :limit
ORDER BY CASE type WHEN 'person' THEN 0 WHEN 'country' THEN 1 WHEN 'organisation' THEN 2 ELSE 3 END, place;

-- part: people
SELECT l.id, l.side, l.office FROM json_each(:ids) asked JOIN leader l ON l.id = asked.value;
