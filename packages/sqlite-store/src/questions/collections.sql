SELECT collection AS id, min(name) AS name, count(*) AS documents FROM membership GROUP BY collection ORDER BY collection;
