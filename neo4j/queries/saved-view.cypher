// A view too long for an address.
MATCH (v:View {id: $id})
RETURN v.id AS id, v.view AS view;
