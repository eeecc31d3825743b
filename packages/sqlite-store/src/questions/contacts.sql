-- part: resolve
SELECT coalesce(
  (SELECT c.id FROM conversation c WHERE c.id = asked.value),
  (SELECT t.conversation FROM account a JOIN tells_of t ON t.account = a.n WHERE a.id = asked.value)) AS id
FROM json_each(:ids) asked ORDER BY asked.key;

-- part: conversations
SELECT c.* FROM json_each(:ids) asked JOIN whole_conversation c ON c.id = asked.value;

-- part: origins
SELECT d.n, d.origins FROM json_each(:ns) asked JOIN document d ON d.n = asked.value;

-- part: accounts
SELECT t.conversation, t.why, a.*
FROM json_each(:ids) asked JOIN tells_of t ON t.conversation = asked.value JOIN whole_account a ON a.n = t.account;
