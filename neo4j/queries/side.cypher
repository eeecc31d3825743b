// A country or organisation, and the people seen to speak for it.
// part: country
MATCH (n:Country {id: $id})
RETURN n.name AS name, n.documents AS documents,
  COLLECT {
    MATCH (n)<-[t:HELD_OFFICE]-(l:Leader)
    RETURN {id: l.id, name: l.name, side: l.side, office: t.office, first: t.first, last: t.last}
  } AS people;

// part: organisation
MATCH (n:Organisation {id: $id})
RETURN n.name AS name, n.documents AS documents,
  COLLECT {
    MATCH (n)<-[t:HELD_OFFICE]-(l:Leader)
    RETURN {id: l.id, name: l.name, side: l.side, office: t.office, first: t.first, last: t.last}
  } AS people;
