import { cityAt } from '../../data/cities.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';

/** A country or organisation named at one place of a text. */
export interface NamedSide {
  readonly side: string;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** How it is named: country, adjective, capital, organisation, seat, city. */
  readonly form: string;
}

/** The sides that a text names, in its order, by sentence, and how often each. */
export interface NamesOfSides {
  readonly list: readonly NamedSide[];
  readonly of: ReadonlyMap<number, readonly NamedSide[]>;
  readonly counts: ReadonlyMap<string, number>;
}

const KNOWN = new WeakMap<AnnotatedText, NamesOfSides>();

/** Where a text names countries, their capitals and cities, and organisations; found once for each text. */
export function namesOfSides(text: AnnotatedText): NamesOfSides {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const list: NamedSide[] = [];
  for (const [sentence, { first, last }] of text.sentences.entries()) {
    const atoms = text.atoms[sentence] ?? [];
    for (const atom of atoms)
      if (atom.id !== '') list.push({ side: atom.id, sentence, first: atom.first, last: atom.last, form: atom.kind });
    for (let i = first; i < last; i += 1) {
      const token = text.tokens[i];
      if (token?.capital !== true || atoms.some((atom) => atom.id !== '' && atom.first <= i && i < atom.last)) continue;
      const city = cityAt(text.tokens, i, last);
      if (city !== null) list.push({ side: city.country, sentence, first: i, last: i + city.length, form: 'city' });
    }
  }
  list.sort((a, b) => a.first - b.first);
  const of = new Map<number, NamedSide[]>();
  const counts = new Map<string, number>();
  for (const one of list) {
    const own = of.get(one.sentence);
    if (own === undefined) of.set(one.sentence, [one]);
    else own.push(one);
    counts.set(one.side, (counts.get(one.side) ?? 0) + 1);
  }
  const names = { list, of, counts };
  KNOWN.set(text, names);
  return names;
}
