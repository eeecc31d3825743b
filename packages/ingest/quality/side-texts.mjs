// The people of annotated texts of whom the text says no side, with every side that each may be of and which of these the annotation has,
// for learning and for measuring.
import { annotate } from '../src/annotate/document.ts';
import { isOpen } from '../src/annotate/people/likely-sides.ts';
import { NamedSides, sideCandidates } from '../src/annotate/people/side-candidates.ts';
import { nameOfSide } from '../src/annotate/words/lexicon.ts';
import { nameOf } from '../src/extract/findings.ts';
import { annotatedTexts } from './loose-texts.mjs';

/**
 * The people of all texts of `sets`: `{ set, document, rule, right, options: [{ side, features, y }] }`, `rule` being the side that rules
 * take somebody for, null where none; the side '' is right where the text names none that is.
 */
export function openPeople(sets, scorer) {
  return annotatedTexts(sets).flatMap((one, number) => peopleOf(one, number, scorer));
}

function peopleOf({ set, document, annotated }, number, { match, samePerson, sameThing }) {
  const doc = annotate(document);
  const named = new NamedSides(doc.asked);
  const people = doc.persons.map((person) => ({ person, name: nameOf(doc, person) }));
  const wanted = (annotated.leaders ?? []).filter(({ affiliation }) => affiliation);
  return match(wanted, people, (leader, { name }) => samePerson(leader.name, name))
    .filter(([, { person }]) => isOpen(person))
    .map(([{ affiliation }, { person }]) => {
      const isOf = (side) => side !== null && side !== '' && sameThing(affiliation, nameOfSide(side));
      const candidates = sideCandidates(doc.asked, named, person);
      const isNamed = candidates.some(({ side }) => isOf(side));
      return {
        set,
        document: number,
        rule: person.assumedSide,
        right: isOf(person.assumedSide),
        options: candidates.map(({ side, features }) => ({
          side,
          features: [...features],
          y: Number(side === '' ? !isNamed : isOf(side)),
        })),
      };
    });
}
