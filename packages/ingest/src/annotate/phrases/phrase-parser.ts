import {
  BROTHERS,
  COLLECTIVE_NOUNS,
  COUNTERPART_NOUNS,
  OFFICE_QUALIFIERS,
  SINCE_WHEN,
  STANDINGS,
} from '../../data/offices.ts';
import type { Atom } from '../names/atoms.ts';
import { countWord, DETERMINERS, isPluralNoun, OWNERS as WHOSE, PRONOUNS } from '../words/determiners.ts';
import type { Token } from '../words/tokens.ts';
import type { OfficeSpan } from '../offices/offices.ts';
import { REALMS } from '../names/name-spans.ts';
import { GUESTS, isFinite, isOrdinaryNoun, OF_GROUPS, ROLE_LIKE, type Parsed } from './phrase-cursor.ts';
import { PhraseHolders } from './phrase-holders.ts';

const PLACES: ReadonlySet<string> = new Set(['country', 'capital', 'thing']);
const OWNERS: ReadonlySet<string> = new Set('his her its their our my your'.split(' '));

/** Offices of those who are posted abroad. */
const ENVOYS: ReadonlySet<string> = new Set(
  "ambassador commissioner d'affaires d’affaires affaires nuncio consul consul-general chargé ambassador-designate".split(
    ' ',
  ),
);

/** Reads one phrase for somebody, from its first atom. */
export class PhraseParser extends PhraseHolders {
  parse(): Parsed | null {
    const pronoun = this.pronoun();
    if (pronoun !== null) return pronoun;
    const placed = this.namedLikePlace();
    if (placed !== null) return placed;
    this.determinerPart();
    this.modifiers();
    return this.head();
  }

  /** "Israel Katz, the defence minister", "Sydney Dlamini, his counterpart": a given name that is a place's too, known by the office behind it. */
  protected namedLikePlace(): Parsed | null {
    const given = this.atoms[this.at];
    if (given === undefined || !PLACES.has(given.kind) || this.tokens[given.first]?.acronym === true) return null;
    const isWhole = given.kind === 'thing' && given.last - given.first === 2;
    const family = isWhole ? given : this.atoms[this.at + 1];
    if (!isWhole && (given.last - given.first !== 1 || family?.kind !== 'name' || family.first !== given.last))
      return null;
    const behind = this.at + (isWhole ? 1 : 2);
    if (family === undefined || this.word(behind) !== ',') return null;
    const isColleague = OWNERS.has(this.word(behind + 1)) && COUNTERPART_NOUNS.has(this.word(behind + 2));
    const inner = this.fork(this.at);
    inner.at = behind;
    const office = inner.followingOffice();
    if (inner.at === behind && !isColleague) return null;
    return inner.done('person', {
      name: { first: given.first, last: family.last },
      office,
      plural: false,
      noun: 'own',
    });
  }

  protected head(): Parsed | null {
    const atom = this.atoms[this.at];
    if (atom === undefined) return null;
    if (atom.kind === 'office' && atom.office !== null) return this.officeHead(atom.office);
    if (atom.kind === 'honorific' || atom.kind === 'name') return this.nameHead(null);
    if (this.houseOfState()) return this.done('side', { form: 'thing', noun: '' });
    const word = this.word();
    if (word === 'opposite' && (this.word(this.at + 1) === 'number' || this.word(this.at + 1) === 'numbers')) {
      this.at += 2;
      return this.pointing('counterpart', 'counterpart', this.word(this.at - 1) === 'numbers');
    }
    const isBrother = BROTHERS.has(word) && this.owner !== null && this.sides.length > 0;
    if (
      isBrother ||
      (COUNTERPART_NOUNS.has(word) && (this.owner !== null || this.sides.length > 0 || this.determiner !== ''))
    ) {
      this.at += 1;
      return this.pointing('counterpart', word, word.endsWith('s'));
    }
    if (OF_GROUPS.has(word) && this.isPointing(this.at + 1) && (this.sides.length > 0 || this.isOfSide(this.at + 2)))
      this.at += 1;
    const noun = this.word();
    if (noun === 'latter' && this.determiner === 'the' && this.endsHere(this.at + 1)) {
      this.at += 1;
      return this.done('pronoun', { noun: 'latter', plural: false, count: null });
    }
    if (noun === 'guest' && this.word(this.at + 1) === 'of' && this.sides.length === 0) return null;
    if (ROLE_LIKE.has(noun) && (this.sides.length > 0 || this.determiner === 'the' || this.owner !== null)) {
      this.at += 1;
      return this.pointing('role', noun, false);
    }
    const areGuests = GUESTS.has(noun) && this.sides.length > 0 && this.owner === null;
    if (
      areGuests ||
      (COLLECTIVE_NOUNS.has(noun) && (this.sides.length > 0 || this.owner !== null || this.isOfSide(this.at + 1)))
    ) {
      this.at += 1;
      return this.pointing('group', noun, isPluralNoun(noun));
    }
    if (
      this.sides.length === 0 &&
      this.count !== null &&
      (this.determiner === 'the' ||
        this.determiner === 'both' ||
        this.determiner === 'these' ||
        this.determiner === 'all' ||
        this.determiner === 'those')
    ) {
      const takesNoun = isPluralNoun(noun) && PLURAL_PEOPLE.has(noun);
      if (takesNoun) this.at += 1;
      else if (isPluralNoun(noun) && this.determiner !== 'both' && noun !== '' && !isFinite(noun)) return null;
      else if (this.determiner === 'both') return null;
      return (
        this.officesOf(noun) ??
        this.done('plural', { noun: takesNoun ? noun : 'they', plural: true, count: this.count })
      );
    }
    if (
      this.sides.length === 0 &&
      PLURAL_PEOPLE.has(noun) &&
      (this.determiner === 'the' || this.determiner === 'both' || this.determiner === 'these' || this.owner !== null)
    ) {
      this.at += 1;
      return this.officesOf(noun) ?? this.done('plural', { noun, plural: true, count: this.count });
    }
    return this.sideHead(atom);
  }

  protected officeHead(office: OfficeSpan): Parsed | null {
    this.at += 1;
    if (this.word() === '/' && this.atoms[this.at + 1]?.kind === 'office') this.at += 2;
    this.ofSide();
    this.skipBracket();
    const bracketed = this.holderInBracket(office);
    if (bracketed !== null) return bracketed;
    if (this.word() === '(' && this.word(this.at + 2) === ')') this.at += 3;
    const more = this.secondOffice(office);
    const lead = this.tokens[(this.atoms[this.start]?.first ?? 0) - 1]?.lower ?? '';
    const definite =
      this.determiner === 'the' ||
      this.owner !== null ||
      this.sides.length > 0 ||
      office.sides.length > 0 ||
      lead === "'s" ||
      lead === "'" ||
      lead === 'whose';
    const save = this.at;
    const own = [...this.sides];
    if (!office.plural) {
      if (definite) this.passComplement();
      const isOne = this.determiner === 'a' || this.determiner === 'an';
      if (this.word() === ',' && (definite || isOne)) {
        this.at += 1;
        if (this.word() === 'the' && this.atoms[this.at + 1]?.kind === 'honorific') this.at += 1;
        this.passAddress();
        if (this.isAppositive(isOne) && !this.bearsAnotherOffice()) return this.nameHead(more ?? office);
        this.at = save;
        this.sides = own;
      }
      const posted = this.#behindPost(office);
      const next = this.atoms[posted];
      if (next?.kind === 'name' || next?.kind === 'honorific') {
        this.at = posted;
        return this.nameHead(more ?? office);
      }
    }
    // "the two Central American ministers" are two told of before; of "the Arab ministers" nobody is known.
    if (this.isOfRegion && this.sides.length === 0 && this.count !== null)
      return this.done('plural', { noun: 'they', plural: true });
    const form = this.isOfRegion && this.sides.length === 0 ? 'thing' : 'word';
    return this.done('office', { office, plural: office.plural, noun: office.words.at(-1) ?? '', form });
  }

  /** "the Ambassador of Chad in Cairo A", "of Peru to the Kingdom B": where the name stands behind where an envoy is posted; the present place where it does not. */
  #behindPost({ words }: OfficeSpan): number {
    const isLed = this.word() === 'in' || this.word() === 'to';
    if (!isLed || this.sides.length === 0 || !ENVOYS.has(words.at(-1) ?? '')) return this.at;
    const from = this.word(this.at + 1) === 'the' ? this.at + 2 : this.at + 1;
    const place = this.atoms[from]?.kind;
    const isPlace = place === 'capital' || place === 'country' || (from > this.at + 1 && REALMS.has(this.word(from)));
    const next = this.atoms[from + 1]?.kind;
    return isPlace && (next === 'name' || next === 'honorific') ? from + 1 : this.at;
  }

  /** "PRIME MINISTER (Ana Gil):", "Spokesperson (Mr. Paz)": the name of an office's holder in brackets. */
  private holderInBracket(office: OfficeSpan): Parsed | null {
    const inner = this.atoms[this.at + 1];
    if (office.plural || this.word() !== '(' || (inner?.kind !== 'name' && inner?.kind !== 'honorific')) return null;
    const save = this.at;
    this.at += 1;
    const parsed = this.nameHead(office);
    const isClosed = parsed?.mention.name != null && this.word(parsed.next) === ')';
    if (isClosed) return { mention: parsed.mention, next: parsed.next + 1 };
    this.at = save;
    return null;
  }

  protected pointing(kind: 'counterpart' | 'role' | 'group', noun: string, plural: boolean): Parsed | null {
    this.ofSide();
    if (kind === 'counterpart' && !plural) this.inCapital();
    if (!plural) {
      const save = this.at;
      if (this.word() === ',') {
        this.at += 1;
        if (this.isAppositive() && kind !== 'group' && !this.bearsAnotherOffice()) return this.asNamed(noun);
        this.at = save;
      }
      const next = this.atoms[this.at];
      if ((next?.kind === 'name' || next?.kind === 'honorific') && kind !== 'group') return this.asNamed(noun);
    }
    return this.done(kind, { noun, plural: plural || this.manySides });
  }

  /** "her counterpart in Tripoli, Salah Z,": of no country said, a counterpart who is named behind a capital is of its country; without a name it may be where the two meet. */
  private inCapital(): void {
    const seat = this.atoms[this.at + 1];
    if (this.word() !== 'in' || seat?.kind !== 'capital') return;
    const behind = this.atoms[this.at + 3]?.kind;
    if (this.word(this.at + 2) !== ',' || (behind !== 'name' && behind !== 'honorific')) return;
    if (this.sides.length === 0) this.sides.push(seat.id);
    this.at += 2;
  }

  protected asNamed(noun: string): Parsed | null {
    const parsed = this.nameHead(null);
    return parsed === null ? null : { mention: { ...parsed.mention, noun, owner: this.owner }, next: parsed.next };
  }

  protected sideHead(atom: Atom): Parsed | null {
    const kinds = ['country', 'people', 'capital', 'seat', 'organisation', 'thing'];
    if (this.sides.length > 0 && this.at > this.start) {
      const last = this.atoms[this.at - 1];
      if (this.word(this.at - 1) === "'s" || last === undefined)
        return this.done('side', { form: 'adjective', noun: 'possessive' });
      return this.done('side', { form: last.kind, noun: '' });
    }
    if (atom.kind === 'adjective' && (this.determiner === 'the' || this.determiner === 'both')) {
      const next = this.atoms[this.at + 1];
      const word = this.word(this.at + 1);
      // "the Canadian-Japanese meeting"
      const isHalf = ['-', '–', '/'].includes(word) && this.atoms[this.at + 2]?.kind === 'adjective';
      const standsAlone =
        next === undefined ||
        (next.kind === 'mark' && !isHalf) ||
        (next.kind === 'word' && (word === "'s" || !isOrdinaryNoun(word)));
      this.sides.push(atom.id);
      this.at += 1;
      return this.done(standsAlone ? 'role' : 'side', { form: 'adjective', noun: standsAlone ? 'national' : '' });
    }
    if (atom.kind === 'adjective') {
      this.sides.push(atom.id);
      this.at += 1;
      return this.done('side', { form: 'adjective', noun: '' });
    }
    if (!kinds.includes(atom.kind) || (atom.kind === 'thing' && atom.id === '')) return null;
    if (atom.id === '') return null;
    this.sides.push(atom.id);
    this.at += 1;
    return this.done('side', { form: atom.kind, noun: '' });
  }

  /** Whether no noun, name or office goes on here. */
  protected endsHere(at: number): boolean {
    const atom = this.atoms[at];
    return atom === undefined || atom.kind === 'mark' || (atom.kind === 'word' && !isOrdinaryNoun(this.word(at)));
  }

  protected fork(at: number): PhraseParser {
    return new PhraseParser(this.tokens, this.atoms, at);
  }
}

/** Plain words that may open a phrase; behind all others none begins, and no parser is made for them. */
const OPENERS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...WHOSE,
  ...DETERMINERS,
  ...SINCE_WHEN,
  ...STANDINGS,
  ...OFFICE_QUALIFIERS,
  ...COLLECTIVE_NOUNS,
  ...['opposite', 'foreign', 'senior', 'defence', 'defense'],
]);

/** Whether a phrase for somebody may begin with this atom: two words in three are plain ones that open none. */
export function canOpenPhrase(tokens: readonly Token[], { kind, first }: Atom): boolean {
  if (kind !== 'word' && kind !== 'mark' && kind !== 'number') return true;
  const word = tokens[first]?.lower ?? '';
  return OPENERS.has(word) || countWord(word) !== null;
}

const PLURAL_PEOPLE: ReadonlySet<string> = new Set(
  (
    'sides cabinets parties leaders men women delegations presidents ministers countries governments nations states neighbours neighbors capitals statesmen pair duo trio ' +
    'visitors guests hosts rivals colleagues counterparts officials diplomats negotiators teams powers allies partners others heads bodies envoys chiefs two three'
  ).split(/\s+/u),
);
