SELECT a.*, t.conversation
FROM (SELECT DISTINCT k.account FROM json_each(:keys) asked JOIN account_key k ON k.key = asked.value) found
JOIN whole_account a ON a.n = found.account LEFT JOIN tells_of t ON t.account = a.n
ORDER BY a.id;
