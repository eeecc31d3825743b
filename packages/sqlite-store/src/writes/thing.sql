-- part: of-document
SELECT thing AS id FROM named WHERE document = :n;

-- part: agreements-of-document
SELECT t.id FROM named n JOIN thing t ON t.id = n.thing WHERE n.document = :n AND t.type = 'agreement';

-- part: read
SELECT t.id, t.type, t.name, t.status, t.status_on, t.status_by
FROM json_each(:ids) asked JOIN thing t ON t.id = asked.value;

-- part: first-name
SELECT min(name) AS name, count(*) AS documents FROM named WHERE thing = :id;

-- part: latest-status
SELECT n.status, d.published_on AS status_on, d.id AS status_by FROM named n JOIN document d ON d.n = n.document
WHERE n.thing = :id AND n.status <> 'unknown' ORDER BY d.published_on DESC, d.id LIMIT 1;

-- part: put
INSERT INTO thing (id, type, name, status, status_on, status_by, changed)
VALUES (:id, :type, :name, :status, :status_on, :status_by, :changed)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, status = excluded.status, status_on = excluded.status_on, status_by = excluded.status_by,
  changed = iif(name <> excluded.name OR status IS NOT excluded.status, excluded.changed, changed);

-- part: remove
DELETE FROM thing WHERE id = :id;

-- part: all
SELECT id, type, name FROM thing ORDER BY id;
