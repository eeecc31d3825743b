import type { Anchor, Correction, Decision } from '@readout/domain';

/** The decision as every store keeps it and gives it back: properties in the order of the schema, what the schema does not know left out. */
export function canonicalDecision({ id, what, at, by, why, about, undoes, ...more }: Decision): Decision {
  const { correction, marked, collection } = more;
  const decision = { id, what, at, by, why, about: about.map(canonicalAnchor), undoes };
  if (correction !== undefined) return { ...decision, correction: canonicalCorrection(correction) };
  if (collection !== undefined) return { ...decision, collection: { id: collection.id, name: collection.name } };
  if (marked === undefined) return decision;
  const { kind, status, earliest, latest, days } = marked;
  const parties = marked.parties.map(({ who, at: place }) => ({ who, at: canonicalAnchor(place) }));
  return { ...decision, marked: { kind, status, earliest, latest, days, parties } };
}

function canonicalAnchor({ document, in: part, start, end, was, said }: Anchor): Anchor {
  return {
    ...{ document, in: part, start, end },
    ...(was === undefined ? {} : { was }),
    ...(said === undefined ? {} : { said }),
  };
}

/** A correction, properties in the order of its schema. */
export function canonicalCorrection(correction: Correction): Correction {
  switch (correction.of) {
    case 'kind':
      return { of: correction.of, kind: correction.kind };
    case 'status':
      return { of: correction.of, status: correction.status };
    case 'day':
      return { of: correction.of, earliest: correction.earliest, latest: correction.latest, days: correction.days };
    case 'place':
      return { of: correction.of, place: correction.place };
    case 'party':
      return { of: correction.of, who: correction.who, tookPart: correction.tookPart };
    case 'office':
      return { of: correction.of, office: correction.office, side: correction.side };
  }
}
