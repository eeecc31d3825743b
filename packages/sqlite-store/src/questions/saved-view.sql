SELECT id, view FROM view WHERE id = :id;
