-- part: of-document
SELECT source AS id FROM heard WHERE document = :n;

-- part: put
INSERT INTO source (id, name, unnamed, changed) VALUES (:id, :name, :unnamed, :changed)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, changed = excluded.changed WHERE excluded.name < name;

-- part: first-name
SELECT min(name) AS name, count(*) AS documents FROM heard WHERE source = :id;

-- part: rename
UPDATE source SET name = :name, changed = :changed WHERE id = :id AND name <> :name;

-- part: remove
DELETE FROM source WHERE id = :id;
