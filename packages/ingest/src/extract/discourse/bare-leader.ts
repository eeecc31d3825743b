import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import { sideOfPersonOrNull } from '../terms/party.ts';
import { isTopOffice } from '../terms/office-fit.ts';

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'premier', 'secretary', 'adviser', 'advisor']);

/**
 * "Marc Tremblay flew to Warsaw. … The Canadian prime minister met …": the one person of a newspaper's text of whom it says neither office
 * nor country, for the leader or minister of a country of which it names nobody. What the text says is looked at once.
 */
export class BareLeader {
  readonly #only: Person | null;
  readonly #named: ReadonlySet<string>;

  constructor({ persons, principal, homeSide }: AnnotatedDocument) {
    const [only, ...others] = persons.filter(
      ({ offices, sides, parts, isKnown }) => offices.length === 0 && sides.length === 0 && parts.length > 1 && isKnown,
    );
    this.#only = principal.side === null && others.length === 0 ? (only ?? null) : null;
    this.#named = new Set(
      persons.flatMap((person) => {
        const assumed = person.offices.length > 0 && !person.isForeign ? (person.assumedSide ?? homeSide) : null;
        return person.sides.length > 0 ? person.sides : (sideOfPersonOrNull(person) ?? assumed ?? []);
      }),
    );
  }

  /** The person that an office of a country means; null where it can be nobody's, or the person has a country by now. */
  of(words: readonly string[], side: string): Person | null {
    const only = this.#only;
    if (only === null || only.sides.length > 0 || this.#named.has(side)) return null;
    const isLeading = isTopOffice(words) || MINISTERS.has(words.at(-1) ?? '');
    return isLeading && !words.includes('vice') && !words.includes('deputy') ? only : null;
  }
}
