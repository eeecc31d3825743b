-- The days that an account says a contact was moved from: [earliest, latest] as JSON.
ALTER TABLE account ADD COLUMN moved_from TEXT;
