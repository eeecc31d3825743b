SELECT s.key, s.value FROM json_each(:keys) asked JOIN seen_item s ON s.key = asked.value ORDER BY asked.key;
