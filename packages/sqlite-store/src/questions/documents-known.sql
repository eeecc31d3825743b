SELECT d.id, d.title, d.reader, d.rules, d.data, d.reading_day, a.publications, a.collections
FROM json_each(:ids) asked JOIN document d ON d.id = asked.value JOIN appearances a ON a.n = d.n ORDER BY asked.key;
