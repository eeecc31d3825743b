import type { Person } from '../../annotate/people/entities.ts';
import { sideOfOffice } from '../../data/office-sides.ts';

/** One who takes part: a person of the document, or a side for whom nobody is named. */
export type Party =
  | { readonly type: 'person'; readonly person: Person }
  | {
      readonly type: 'side';
      readonly side: string;
      readonly office: readonly string[];
      /** Of an initiator: named as a side ("the Kazakh side"), so that nobody of it is meant. */
      readonly said?: boolean;
    };

/** How a phrase came to its parties, best first; the weights of confidence rest on it. */
export type Resolution = 'named' | 'office' | 'side' | 'description' | 'pronoun' | 'set' | 'principal';

/** A phrase and whom it means. */
export interface Resolved {
  readonly parties: readonly Party[];
  readonly how: Resolution;
}

/** The sides of a list of parties, each once: of a person the first that the text gives. */
export function sidesOf(parties: readonly Party[]): string[] {
  return [
    ...new Set(
      parties
        .map((party) => (party.type === 'side' ? party.side : (sideOfPerson(party.person) ?? party.person.assumedSide)))
        .filter((side): side is string => side !== null),
    ),
  ];
}

/** The side a person speaks for, by the text, or by an office that only one country has. */
export function sideOfPerson(person: Person): string | null {
  if (person.sides[0] !== undefined) return person.sides[0];
  for (const { words } of person.offices) {
    const side = sideOfOffice(words);
    if (side !== null) return side;
  }
  return null;
}

/** Whether two parties are one. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.type === 'person' && b.type === 'person') return a.person === b.person;
  return a.type === 'side' && b.type === 'side' && a.side === b.side;
}

/** The side of a person who may be unknown. */
export function sideOfPersonOrNull(person: Person | undefined): string | null {
  return person === undefined ? null : sideOfPerson(person);
}

/** What a phrase resolves to that stays open. */
export const NOBODY: Resolved = { parties: [], how: 'set' };
