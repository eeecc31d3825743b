-- How much of what a model said of a document stood up to its text, as JSON; null where nobody's words had to.
ALTER TABLE document ADD COLUMN kept TEXT;
