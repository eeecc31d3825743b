-- Everything of a document, children first; each part is run in this order.

-- part: statements
DELETE FROM statement WHERE account IN (SELECT n FROM account WHERE document = :n);

-- part: rests
DELETE FROM rest WHERE account IN (SELECT n FROM account WHERE document = :n);

-- part: pointers
DELETE FROM pointer WHERE account IN (SELECT n FROM account WHERE document = :n);

-- part: tellings
DELETE FROM telling WHERE account IN (SELECT n FROM account WHERE document = :n);

-- part: namings
DELETE FROM naming WHERE account IN (SELECT n FROM account WHERE document = :n);

-- part: account-keys
DELETE FROM account_key
WHERE (key, account) IN (SELECT k.value, a.n FROM account a JOIN json_each(a.keys) k WHERE a.document = :n);

-- part: accounts
DELETE FROM account WHERE document = :n;

-- part: offices
DELETE FROM office WHERE persona IN (SELECT n FROM persona WHERE document = :n);

-- part: persona-keys
DELETE FROM persona_key
WHERE (key, persona) IN (SELECT k.value, p.n FROM persona p JOIN json_each(p.keys) k WHERE p.document = :n);

-- part: personas
DELETE FROM persona WHERE document = :n;

-- part: named
DELETE FROM named WHERE document = :n;

-- part: heard
DELETE FROM heard WHERE document = :n;

-- part: passages
DELETE FROM passage WHERE document = :n;

-- part: paragraphs
DELETE FROM paragraph WHERE document = :n;

-- part: memberships
DELETE FROM membership WHERE document = :n;

-- part: publications
DELETE FROM publication WHERE document = :n;

-- part: body
DELETE FROM body WHERE document = :n;

-- part: document
DELETE FROM document WHERE n = :n;
