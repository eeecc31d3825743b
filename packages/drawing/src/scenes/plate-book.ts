import type { GraphAnswer, GraphContact } from '@readout/domain';
import type { Plate } from '../scene.ts';
import { plateNames, sideCode } from '../words/names.ts';
import { elementKey, type ElementKey, type PairEnd } from '../element.ts';

/** Who is who in an answer: positions turned into keys, keys into plates. */
export interface PlateBook {
  /** People, and the countries and organisations for which no person is named. */
  readonly partiesOf: (contact: GraphContact) => readonly PairEnd[];
  /** Every country and organisation represented, through people or not. */
  readonly sidesOf: (contact: GraphContact) => readonly PairEnd[];
  readonly agreementsOf: (contact: GraphContact) => readonly ElementKey[];
  /** The side that a plate stands for; null where none is known. */
  readonly sideOf: (end: PairEnd) => string | null;
  readonly plate: (key: ElementKey, count: number) => Plate | null;
  /** The whole name of a person, country, organisation or agreement; null where the answer does not hold it. */
  readonly nameOf: (key: ElementKey) => string | null;
  /** The short names of those who took part, without the one left out; parties that the text leaves open stand last. */
  readonly partyNames: (contact: GraphContact, without?: readonly ElementKey[]) => string;
}

const books = new WeakMap<GraphAnswer, PlateBook>();

/** Reads an answer once, for all that shows it. */
export function plateBook(answer: GraphAnswer): PlateBook {
  const held = books.get(answer);
  if (held !== undefined) return held;
  const book = readBook(answer);
  books.set(answer, book);
  return book;
}

function readBook(answer: GraphAnswer): PlateBook {
  const sides = new Map<string, GraphAnswer['sides'][number]>(answer.sides.map((side) => [side.id, side]));
  const names = plateNames(answer.leaders);
  const plates = new Map<ElementKey, (count: number) => Plate>();
  for (const leader of answer.leaders) {
    const side = leader.side === null ? undefined : sides.get(leader.side);
    const id = elementKey({ type: 'person', id: leader.id });
    const name = names.get(leader.id) ?? leader.name;
    const code = side === undefined ? null : sideCode(side);
    plates.set(id, (count) => ({ type: 'person', id, code, name, fullName: leader.name, count }));
  }
  for (const side of answer.sides) {
    const id = elementKey({ type: 'side', id: side.id });
    plates.set(id, (count) => ({ type: side.type, id, name: side.name, count }));
  }
  const agreementKeys = answer.agreements.map(({ id }) => elementKey({ type: 'agreement', id }));
  answer.agreements.forEach(({ name }, at) => {
    const id = agreementKeys[at] ?? '';
    plates.set(id, (count) => ({ type: 'agreement', id, name, count }));
  });
  const person = (at: number): PairEnd[] => pick(answer.leaders, at).map(({ id }) => ({ type: 'person' as const, id }));
  const side = (at: number): PairEnd[] => pick(answer.sides, at).map(({ id }) => ({ type: 'side' as const, id }));
  const sideOfPerson = new Map<string, string | null>(answer.leaders.map((leader) => [leader.id, leader.side]));
  const partiesOf = (contact: GraphContact): readonly PairEnd[] => [
    ...contact.leaders.flatMap(person),
    ...contact.unnamedSides.flatMap(side),
  ];
  const plate = (key: ElementKey, count: number): Plate | null => plates.get(key)?.(count) ?? null;
  return {
    partiesOf,
    sidesOf: (contact) => contact.sides.flatMap(side),
    agreementsOf: (contact) => contact.agreements.flatMap((at) => pick(agreementKeys, at)),
    sideOf: (end) => (end.type === 'side' ? end.id : (sideOfPerson.get(end.id) ?? null)),
    plate,
    nameOf: (key) => {
      const found = plate(key, 0);
      return found?.type === 'person' ? found.fullName : (found?.name ?? null);
    },
    partyNames: (contact, without = []) => {
      const named = partiesOf(contact)
        .map(elementKey)
        .filter((key) => !without.includes(key))
        .map((key) => plate(key, 0)?.name ?? '');
      return [...named, ...contact.open].join(', ');
    },
  };
}

function pick<Row>(rows: readonly Row[], at: number): readonly Row[] {
  const row = rows[at];
  return row === undefined ? [] : [row];
}
