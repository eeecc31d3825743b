import type { OfficeSpan } from '../offices/offices.ts';
import { PhraseOpening } from './phrase-opening.ts';

/** Last words of the names of houses by which a government acts. */
const HOUSES: ReadonlySet<string> = new Set('ministry presidency government chancellery'.split(' '));

/** Reads houses of government under their names, and what stands in brackets behind a name. */
export abstract class PhraseHouses extends PhraseOpening {
  /** "Ghana's Foreign Ministry", "the Foreign Ministry of Ghana": a house of government under its name, whose act is its country's; false where none stands. */
  protected houseOfState(): boolean {
    const house = this.atoms[this.at];
    if (house?.kind !== 'thing' || house.id !== '' || !HOUSES.has(this.tokens[house.last - 1]?.lower ?? ''))
      return false;
    if (this.sides.length > 0 && this.word(this.at - 1) === "'s") {
      this.at += 1;
      return true;
    }
    const next = this.word(this.at + 2) === 'the' ? this.at + 3 : this.at + 2;
    const land = this.atoms[next];
    if (this.sides.length > 0 || this.word(this.at + 1) !== 'of' || land?.kind !== 'country') return false;
    if (this.word(next + 1) === "'s") return false;
    this.sides.push(land.id);
    this.at = next + 1;
    return true;
  }

  /** "Sir Alan Bell (Governor-General of Belize)", "(Prime Minister, Belize)": an office with its side in brackets behind a name; null where none stands. */
  #officeInBracket(): OfficeSpan | null {
    const office = this.atoms[this.at + 1]?.office ?? null;
    const lead = this.word(this.at + 2);
    if (office === null || office.plural || (lead !== 'of' && lead !== ',')) return null;
    const next = this.word(this.at + 3) === 'the' ? this.at + 4 : this.at + 3;
    const side = this.atoms[next];
    const isSide = side?.kind === 'country' || side?.kind === 'organisation';
    if (!isSide || this.word(next + 1) !== ')') return null;
    this.sides.push(side.id);
    this.at = next + 2;
    return office;
  }

  protected bracket(): OfficeSpan | null {
    const inner = this.atoms[this.at + 1];
    if (inner === undefined) return null;
    if (this.word(this.at + 2) !== ')') return this.#officeInBracket();
    if (inner.kind === 'country' || inner.kind === 'organisation') this.sides.push(inner.id);
    const isLetters = inner.kind === 'name' && this.tokens[inner.first]?.acronym === true;
    if (isLetters || ['country', 'organisation', 'office', 'thing'].includes(inner.kind)) this.at += 3;
    return inner.office;
  }
}
