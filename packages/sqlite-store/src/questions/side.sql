-- part: side
SELECT t.id, t.name, (SELECT count(*) FROM named n WHERE n.thing = t.id) AS documents
FROM thing t WHERE t.id = :id AND t.type <> 'agreement';

-- part: people
SELECT l.id, l.name, l.side, t.office, t.first, t.last
FROM tenure t JOIN leader l ON l.id = t.leader WHERE t.side = :id;
