// What a watch has seen: neither read nor decided.
CREATE CONSTRAINT seen_item_id IF NOT EXISTS FOR (n:SeenItem) REQUIRE n.id IS UNIQUE;
