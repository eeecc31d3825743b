-- What analysts settled in a document's reading, and what was read there, as JSON; null where that is nothing.
ALTER TABLE document ADD COLUMN decided TEXT;
