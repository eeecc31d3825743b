-- part: add-decision
INSERT INTO decision (id, at, decision) VALUES (:id, :at, :decision) ON CONFLICT (id) DO NOTHING;

-- part: decision
SELECT decision FROM decision WHERE id = :id;

-- part: document
SELECT n FROM document WHERE id = :id;

-- part: keep-view
INSERT INTO view (id, view) VALUES (:id, :view) ON CONFLICT (id) DO NOTHING;

-- part: lease
SELECT holder, until FROM lease;

-- part: take-lease
INSERT INTO lease (one, holder, until) VALUES (1, :holder, :until)
ON CONFLICT (one) DO UPDATE SET holder = excluded.holder, until = excluded.until;

-- part: release-lease
DELETE FROM lease WHERE holder = :holder;

-- part: mark-seen
INSERT INTO seen_item (key, value)
SELECT asked.value ->> 'key', asked.value ->> 'value' FROM json_each(:items) asked WHERE true
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
