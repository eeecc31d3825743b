SELECT decision FROM decision ORDER BY at, id;
