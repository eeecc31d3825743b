// Remembers what a watch has seen.
UNWIND $items AS item
MERGE (s:SeenItem {id: item.key})
SET s.value = item.value;
