-- `:published_on` and `:id` are the place after which the page begins. A page may end a day, so the rest of that day and the days before it
-- are asked for one after the other: each is one stretch of the index.

-- part: first
SELECT n FROM document ORDER BY published_on DESC, id LIMIT :limit;

-- part: same-day
SELECT n FROM document WHERE published_on = :published_on AND id > :id ORDER BY id LIMIT :limit;

-- part: earlier
SELECT n FROM document WHERE published_on < :published_on ORDER BY published_on DESC, id LIMIT :limit;

-- part: first-in-collection
SELECT document AS n FROM membership WHERE collection = :collection
ORDER BY published_on DESC, document_id LIMIT :limit;

-- part: same-day-in-collection
SELECT document AS n FROM membership
WHERE collection = :collection AND published_on = :published_on AND document_id > :id
ORDER BY document_id LIMIT :limit;

-- part: earlier-in-collection
SELECT document AS n FROM membership WHERE collection = :collection AND published_on < :published_on
ORDER BY published_on DESC, document_id LIMIT :limit;
