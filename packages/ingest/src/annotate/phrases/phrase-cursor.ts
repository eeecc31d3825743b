import {
  COLLECTIVE_NOUNS,
  BROTHERS,
  COUNTERPART_NOUNS,
  NAME_PARTICLES,
  OF_ADDRESS,
  RANKS,
  ROLE_NOUNS,
} from '../../data/offices.ts';
import { isOrdinary } from '../../data/common-words.ts';
import type { Atom } from '../names/atoms.ts';
import type { Mention } from './mention.ts';
import type { OfficeSpan } from '../offices/offices.ts';
import type { Token } from '../words/tokens.ts';

/** A mention and the atom behind it. */
export interface Parsed {
  readonly mention: Mention;
  readonly next: number;
}

/** Where a phrase is being read, and what its words have said of it so far. */
export abstract class PhraseCursor {
  protected readonly tokens: readonly Token[];
  protected readonly atoms: readonly Atom[];
  protected readonly start: number;
  protected at: number;
  protected sides: string[] = [];
  protected determiner = '';
  protected count: number | null = null;
  protected owner: string | Mention | null = null;
  protected former = false;
  protected gender: 'he' | 'she' | null = null;
  protected manySides = false;
  /** Behind a region that says only where several leaders are from: "the Arab ministers". */
  protected isOfRegion = false;
  /** "title" behind a title or rank, "own" behind a country's possessive: what makes a bare name that of somebody who acts for others. */
  protected standing: '' | 'title' | 'own' = '';

  constructor(tokens: readonly Token[], atoms: readonly Atom[], start: number) {
    this.tokens = tokens;
    this.atoms = atoms;
    this.start = start;
    this.at = start;
  }

  protected word(at = this.at): string {
    const atom = this.atoms[at];
    return atom?.kind === 'word' || atom?.kind === 'mark' || atom?.kind === 'number'
      ? (this.tokens[atom.first]?.lower ?? '')
      : '';
  }

  /** "delegations from Ethiopia and Egypt", "officials of Peru". */
  protected isOfSide(at: number): boolean {
    if (this.word(at) !== 'from' && this.word(at) !== 'of') return false;
    const next = this.atoms[this.word(at + 1) === 'the' ? at + 2 : at + 1];
    // "a delegation from Lima" comes from its government; what is "of Lima" may be the town's
    if (next?.kind === 'capital') return this.word(at) === 'from';
    return next?.kind === 'country' || next?.kind === 'organisation' || (next?.kind === 'thing' && next.id !== '');
  }

  /** "the two countries' presidents": the holders of an office in as many sides; null where no office stands behind. */
  protected officesOf(noun: string): Parsed | null {
    const office = this.atoms[this.at + 1]?.office ?? null;
    const isOwner = STATES.has(noun) && (this.word() === "'" || this.word() === '’');
    if (!isOwner || office === null || !office.plural) return null;
    this.at += 2;
    return this.done('office', { office, plural: true, noun: office.words.at(-1) ?? '', form: 'word' });
  }

  protected isPointing(at: number): boolean {
    const word = this.word(at);
    if (word === 'opposite') return this.word(at + 1) === 'number' || this.word(at + 1) === 'numbers';
    return [COLLECTIVE_NOUNS, COUNTERPART_NOUNS, ROLE_LIKE, BROTHERS, GUESTS].some((nouns) => nouns.has(word));
  }

  protected done(kind: Mention['kind'], parts: Partial<Mention>): Parsed {
    const first = this.atoms[this.start]?.first ?? 0;
    const last = this.atoms[this.at - 1]?.last ?? first + 1;
    const office = parts.office ?? null;
    const sides = [...this.sides, ...(office?.sides ?? [])];
    const mention: Mention = {
      kind,
      first,
      last,
      name: null,
      office,
      plural: false,
      count: this.count,
      owner: this.owner,
      noun: '',
      determiner: this.determiner,
      form: 'word',
      former: this.former,
      gender: this.gender,
      ...parts,
      sides: [...new Set(sides)],
    };
    return { mention, next: this.at };
  }
}

/** States of which an office is named behind a possessive. */
const STATES: ReadonlySet<string> = new Set(
  'countries nations states sides governments neighbours neighbors'.split(' '),
);
/** "the Laotian guests": those of a side who were told of before, else the side. */
export const GUESTS: ReadonlySet<string> = new Set('guests visitors hosts interlocutors'.split(' '));
/** Words for people by their part in a contact. */
export const ROLE_LIKE: ReadonlySet<string> = new Set([...ROLE_NOUNS]);

/** Whether an office is but a rank ("General"). */
export function isRank(office: OfficeSpan): boolean {
  return office.words.every((word) => RANKS.has(word));
}

/** Whether an office stands as a form of address ("Ambassador", "H.E. Senator"), beside which another may say what its holder does. */
export function isAddress(office: OfficeSpan): boolean {
  return office.words.every((word) => OF_ADDRESS.has(word) || RANKS.has(word));
}

const NOT_NOUNS: ReadonlySet<string> = new Set(
  (
    'and or but who whom which that with at in on to by for from of as after before when while said says told will would is was were are has had have also then later ' +
    'today yesterday tomorrow met meets spoke speaks agreed asked called held holds got went came gave took replied answered added thanked expressed stressed noted ' +
    'did does do could may might must shall should not never both again instead here there this last next so had wants wanted hopes hoped told made makes left ' +
    'became began bore bought broke brought built caught chose cut dealt drank drew drove ate fell felt fled flew forgot fought found grew heard hung kept knew laid led lent lost meant ' +
    'oversaw paid put quit ran rang read rode rose sang sat saw sent shook shot sold sought spent stood struck swore taught thought threw took understood undertook went withdrew woke won wore wrote'
  ).split(/\s+/u),
);
/** Whether a lower-case word after a name or adjective goes on with it as a noun ("the Russian offer"). */
export function isOrdinaryNoun(word: string): boolean {
  return (
    word !== '' &&
    !NOT_NOUNS.has(word) &&
    !/(ed|ly)$/u.test(word) &&
    (isOrdinary(word) || word.length > 3) &&
    !NAME_PARTICLES.has(word)
  );
}

/** What a delegation, team or counterpart is of, in front of the word for it: "the Turkish and Russian technical delegations". */
export const OF_GROUPS: ReadonlySet<string> = new Set(
  'foreign senior defence defense technical military expert ministerial parliamentary economic trade official negotiating business'.split(
    ' ',
  ),
);

/** Whether a word behind “the two” is the verb of those two. */
export function isFinite(word: string): boolean {
  return FINITE.has(word);
}
const FINITE: ReadonlySet<string> = new Set(
  'agrees meets holds has was is says plans discusses talks speaks'.split(' '),
);
