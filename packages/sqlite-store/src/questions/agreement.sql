-- part: agreement
SELECT t.id, t.name, t.status, (SELECT count(*) FROM named n WHERE n.thing = t.id) AS total
FROM thing t WHERE t.id = :id AND t.type = 'agreement';

-- part: parties
SELECT DISTINCT parties FROM named WHERE thing = :id;

-- part: documents
SELECT n.document, n.mentions FROM named n JOIN document d ON d.n = n.document
WHERE n.thing = :id ORDER BY d.published_on DESC, d.id LIMIT :limit;
