import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Person } from '../annotate/entities.ts';
import { isCountry, nameOfSide } from '../annotate/lexicon.ts';
import { PLACE_WORDS } from '../data/place-words.ts';

/** People who speak or act for somebody in the text: those with an office, a title or a side. */
export function leadersOf(doc: AnnotatedDocument): Person[] {
  return doc.persons.filter(
    (person) =>
      person.isKnown &&
      (person.offices.length > 0 || person.sides.length > 0 || person.gender !== null || person.mentions.length > 1),
  );
}

/** The countries that the text names or means: by name, adjective, people, seat, or capital that acts. */
export function sidesIn(doc: AnnotatedDocument): string[] {
  const found = new Set<string>();
  for (const text of [doc.body]) {
    for (const atoms of text.atoms) {
      for (const [i, atom] of atoms.entries()) {
        if (atom.id === '' || !isCountry(atom.id)) continue;
        if (atom.kind === 'capital' || atom.kind === 'seat') {
          const before = text.tokens[atom.first - 1];
          const next = text.tokens[atom.last];
          const isPlace =
            before !== undefined &&
            (PLACE_WORDS.has(before.lower) ||
              before.text === ',' ||
              (before.lower === 'the' && PLACE_WORDS.has(text.tokens[atom.first - 2]?.lower ?? '')));
          const opens =
            before === undefined ||
            before.gap.startsWith('\n') ||
            text.tokens[atom.first]?.gap.startsWith('\n') === true;
          const isDateline = opens && (next === undefined || [',', '(', '–', '—', '/', '.'].includes(next.text));
          if (atom.kind === 'capital' && (isPlace || isDateline || (atoms[i + 1]?.kind === 'mark' && isPlace)))
            continue;
        }
        found.add(atom.id);
      }
    }
  }
  for (const person of doc.persons) for (const side of person.sides) if (isCountry(side)) found.add(side);
  if (doc.principal.side !== null && isCountry(doc.principal.side)) found.add(doc.principal.side);
  else if (
    doc.homeSide !== null &&
    isCountry(doc.homeSide) &&
    doc.persons.some((person) => person.offices.length > 0 && person.sides.length === 0)
  )
    found.add(doc.homeSide);
  return [...found];
}

/** The organisations that the text names. */
export function organisationsOf(doc: AnnotatedDocument): { id: string; name: string }[] {
  const found = new Map<string, string>();
  for (const atoms of doc.body.atoms)
    for (const atom of atoms)
      if (atom.kind === 'organisation' || (atom.kind === 'seat' && !isCountry(atom.id)))
        found.set(atom.id, nameOfSide(atom.id));
  if (doc.principal.side !== null && !isCountry(doc.principal.side))
    found.set(doc.principal.side, nameOfSide(doc.principal.side));
  return [...found].map(([id, name]) => ({ id, name }));
}
