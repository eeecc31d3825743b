// What is remembered under these keys.
UNWIND $keys AS key
MATCH (s:SeenItem {id: key})
RETURN s.id AS key, s.value AS value;
