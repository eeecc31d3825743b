/** What the sample holds: contacts are counted once, however many documents tell of them. */
export function countOf(documents, facts) {
  const contacts = new Map();
  for (const { document, contacts: told } of facts.values()) {
    for (const contact of told) {
      const known = contacts.get(contact.contact) ?? { tellings: [], documents: new Set() };
      known.tellings.push(contact);
      known.documents.add(document);
      contacts.set(contact.contact, known);
    }
  }
  const all = [...contacts.values()];
  const parties = all.flatMap(({ tellings }) => tellings.flatMap((telling) => telling.parties));
  return {
    documents: documents.length,
    contacts: all.length,
    byKind: tally(all.map(({ tellings }) => tellings[0].kind)),
    byStatus: tally(all.map(({ tellings }) => settled(tellings))),
    toldByTwoOrMore: all.filter((contact) => contact.documents.size > 1).length,
    plannedAndHeld: all.filter(({ tellings }) => has(tellings, 'planned') && has(tellings, 'held')).length,
    people: new Set(parties.flatMap(({ name }) => name ?? [])).size,
    countriesAndBodies: [...new Set(parties.map(({ of }) => of))].sort(),
    agreements: [...new Set([...facts.values()].flatMap(({ agreements }) => agreements))].sort(),
  };
}

function settled(tellings) {
  return ['held', 'cancelled', 'planned', 'proposed'].find((status) => has(tellings, status));
}

function has(tellings, status) {
  return tellings.some((telling) => telling.status === status);
}

function tally(values) {
  return Object.fromEntries(
    [...new Set(values)].sort().map((value) => [value, values.filter((other) => other === value).length]),
  );
}

/** The contacts of which two documents give days that cannot both be true. */
export function contradictions(facts) {
  const tellings = [...facts.values()].flatMap(({ document, contacts }) =>
    contacts.map((contact) => ({ document, contact })),
  );
  return tellings.flatMap(({ document, contact }) =>
    tellings
      .filter((other) => other.contact.contact === contact.contact && !mayBeSameDay(contact, other.contact))
      .map((other) => ({ document, message: `${contact.contact}: other days than in ${other.document}` })),
  );
}

function mayBeSameDay(one, other) {
  return (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999');
}
