// The people of annotated texts of whom the text says no side where they are named, with every side that each may act for and which of
// these the annotation has, for learning and for measuring.
import { annotate } from '../src/annotate/document.ts';
import { sideCandidates } from '../src/annotate/sides/side-candidates.ts';
import { nameOf } from '../src/extract/findings.ts';
import { nameOfSide } from '../src/annotate/words/lexicon.ts';

/** Whether the text says no side of somebody who acts for one. */
const isOpen = ({ sides, isKnown }) => sides.length === 0 && isKnown;

/** The open people of all texts of `sets`: `{ set, document, name, guess, right, options: [{ side, features, y }] }`. */
export function openPeople(texts, { agreement }) {
  const party = (name, affiliation) => ({ participants: [{ name, affiliation }], sides: [] });
  const bare = (side) => ({ participants: [], sides: [side] });
  const sameSide = (a, b) => (a === null || b === null ? a === b : agreement(bare(a), bare(b)).n > 0);
  return texts.flatMap(({ set, document, annotated }, number) => {
    const doc = annotate(document, true);
    return doc.persons.filter(isOpen).flatMap((person) => {
      const name = nameOf(doc, person);
      const known = (annotated.leaders ?? []).filter(
        (leader) => agreement(party(leader.name, '?'), party(name, '!')).exact,
      );
      if (set === 'domestic') known.splice(0, known.length, { affiliation: nameOfSide(doc.homeSide) });
      if (known.length !== 1) return [];
      const printed = (side) => (side === null ? null : nameOfSide(side));
      const options = sideCandidates(doc, person).map(({ side, features, shared }) => ({
        side,
        features: [...features, ...shared],
        y: Number(sameSide(known[0].affiliation ?? null, printed(side))),
      }));
      return [
        {
          set,
          document: number,
          name,
          guess: person.assumedSide,
          right: sameSide(known[0].affiliation ?? null, printed(person.assumedSide)),
          options,
        },
      ];
    });
  });
}
