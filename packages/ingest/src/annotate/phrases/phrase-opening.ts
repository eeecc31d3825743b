import {
  COLLECTIVE_NOUNS,
  COUNTERPART_NOUNS,
  OFFICE_QUALIFIERS,
  PUT_INTO_OFFICE,
  SINCE_WHEN,
  STANDINGS,
} from '../../data/offices.ts';
import { NUMBERS } from '../../data/calendar.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import { RANKS } from '../../data/offices.ts';
import type { Atom } from '../names/atoms.ts';
import { countWord, DETERMINERS, isPluralNoun, OWNERS, PRONOUNS } from '../words/determiners.ts';
import { bare } from './mention.ts';
import { OF_GROUPS, PhraseCursor, type Parsed } from './phrase-cursor.ts';
import { regionAt } from './region-phrases.ts';

/** "By then the chancellor", "until then President Gil": what makes "then" a time, not a former office. */
const UNTIL: ReadonlySet<string> = new Set(['by', 'until', 'till', 'since', 'before', 'from']);

/** What may follow "her" as an object ("met her on Monday", "will see her tomorrow"), where it is nobody's something. */
const BEHIND_OBJECT: ReadonlySet<string> = new Set(
  (
    'on to in at by for from and or but about with without over as when while before after until last next this that here there where twice once again ' +
    'a an the no yesterday today tomorrow tonight later earlier soon already alone privately personally separately directly briefly shortly only too also ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(/\s+/u),
);

const GIVING: ReadonlySet<string> = new Set(
  'give gives gave given giving grant grants granted spare spares spared allow allows allowed'.split(' '),
);

/** Names of sides that stand in one list before what they share ("the EU, Swiss and Norwegian ministers"). */
const JOINED: ReadonlySet<string> = new Set(['adjective', 'organisation', 'country']);
const MOST_JOINED = 8;

/** Reads what opens a phrase: a pronoun, determiners, counts, owners and the sides in front of its head. */
export abstract class PhraseOpening extends PhraseCursor {
  protected pronoun(): Parsed | null {
    const word = this.word();
    if (!PRONOUNS.has(word)) return null;
    if (EMPHATIC.has(word) && this.isAfterSomebody()) return null;
    if (word === 'he' && this.tokens[this.atoms[this.at]?.first ?? 0]?.acronym === true) return null;
    if (word === 'her' || word === 'his') {
      const next = this.atoms[this.at + 1];
      const behind = this.word(this.at + 1);
      // "gave her an hour", "granted her forty minutes"
      const isGiven = GIVING.has(this.word(this.at - 1)) && (NUMBERS.has(behind) || next?.kind === 'number');
      const takes = next !== undefined && next.kind !== 'mark' && !BEHIND_OBJECT.has(behind) && !isGiven;
      if (word === 'his' || takes) return null;
    }
    const plural = ['they', 'them', 'we', 'us', 'both', 'ourselves', 'themselves'].includes(word);
    const gender = ['he', 'him'].includes(word) ? 'he' : ['she', 'her'].includes(word) ? 'she' : null;
    if (word === 'both' && !this.isBareBoth()) return null;
    this.at += 1;
    return this.done('pronoun', { noun: word, plural, gender, count: word === 'both' ? 2 : null });
  }

  /** "He himself would see": the word behind whom it stresses. */
  private isAfterSomebody(): boolean {
    const before = this.atoms[this.at - 1];
    const word = this.word(this.at - 1);
    return before?.kind === 'name' || before?.kind === 'office' || (PRONOUNS.has(word) && !EMPHATIC.has(word));
  }

  /** "both agreed": not "both sides", not "both Russia and". */
  protected isBareBoth(): boolean {
    const next = this.atoms[this.at + 1];
    const before = this.atoms[this.at - 1];
    if (before !== undefined && ['name', 'office', 'country', 'organisation'].includes(before.kind)) return false;
    if (next === undefined || next.kind === 'mark') return true;
    if (next.kind !== 'word') return false;
    const word = this.tokens[next.first]?.lower ?? '';
    return (
      !isPluralNoun(word) &&
      !DETERMINERS.has(word) &&
      word !== 'of' &&
      !OFFICE_QUALIFIERS.has(word) &&
      !COLLECTIVE_NOUNS.has(word)
    );
  }

  /** "the Darfur leader, Adam Tijani", "the Kachin negotiator": a land or people of no state before the office of one who acts for it. */
  protected isRegionOfLeader(atom: Atom, next: Atom | undefined): boolean {
    const isName = atom.kind === 'name' || (atom.kind === 'thing' && atom.id === '');
    const head = next?.kind === 'office' ? (next.office?.words.at(-1) ?? '') : '';
    return isName && atom.last - atom.first === 1 && this.determiner === 'the' && LEADING.has(head);
  }

  protected determinerPart(): void {
    for (let turn = 0; turn < 3; turn += 1) {
      const word = this.word();
      if (OWNERS.has(word)) {
        this.owner = word;
        this.determiner = word;
      } else if (DETERMINERS.has(word)) {
        this.determiner = word;
        if (word === 'both') this.count = 2;
      } else if (countWord(word) !== null) {
        this.count = countWord(word);
      } else return;
      this.at += 1;
    }
  }

  protected modifiers(): void {
    for (let turn = 0; turn < 8; turn += 1) {
      const atom = this.atoms[this.at];
      const next = this.atoms[this.at + 1];
      if (atom === undefined) return;
      const isSide =
        atom.kind === 'country' ||
        atom.kind === 'adjective' ||
        atom.kind === 'capital' ||
        atom.kind === 'seat' ||
        atom.kind === 'organisation';
      if (
        atom.kind === 'office' &&
        atom.office !== null &&
        this.word(this.at + 1) === "'s" &&
        this.atoms[this.at + 2]?.kind === 'office'
      ) {
        this.sides.push(...atom.office.sides);
        this.at += 2;
        continue;
      }
      const isOwner = isSide || atom.kind === 'thing';
      if (isOwner && this.word(this.at + 1) === "'s" && this.isLongName(this.at + 2)) {
        if (atom.id !== '') this.sides.push(atom.id);
        this.standing = 'own';
        this.at += 2;
        return;
      }
      if (isSide && this.word(this.at + 1) === "'s") {
        this.sides.push(atom.id);
        this.at += 2;
        continue;
      }
      if (isSide && next !== undefined && this.opensHead(next, this.at + 1)) {
        this.sides.push(atom.id);
        this.at += 1;
        continue;
      }
      if (isSide && this.joinsSides()) {
        this.sides.push(atom.id);
        this.manySides = true;
        this.at = this.#behindSeparator(this.at + 1);
        continue;
      }
      if (atom.kind === 'name' && this.word(this.at + 1) === "'s" && next !== undefined) {
        const after = this.atoms[this.at + 2];
        if (after !== undefined && (after.kind === 'office' || this.isPointing(this.at + 2))) {
          this.owner = bare('person', atom, { name: { first: atom.first, last: atom.last } });
          this.at += 2;
          continue;
        }
        return;
      }
      const region = regionAt(this.tokens, this.atoms, this.at, this.determiner !== '', this.count);
      if (region !== null && (!region.areStates || region.states.length > 0)) {
        this.sides.push(...region.states);
        this.manySides = true;
        this.isOfRegion = region.states.length === 0;
        this.at = region.next;
        if (region.areStates) return;
        continue;
      }
      if (this.isRegionOfLeader(atom, next)) {
        this.at += 1;
        continue;
      }
      const word = this.word();
      if (word === 'then' && (next?.kind === 'word' || UNTIL.has(this.word(this.at - 1)))) return;
      const behind = this.behindStanding();
      if (behind > this.at) {
        if (this.word() === 'former') this.former = true;
        this.at = behind;
        continue;
      }
      if (atom.kind === 'word' && (OFFICE_QUALIFIERS.has(word) || countWord(word) !== null) && this.canFollow()) {
        if (word === 'former' || word === 'then' || word === 'ex' || word === 'late' || word === 'retired')
          this.former = true;
        if (countWord(word) !== null) this.count = countWord(word);
        this.at += 1;
        continue;
      }
      return;
    }
  }

  /** "a senior Slovak official", "the newly appointed Kenyan foreign minister": where the country or office stands behind words of standing; `at` itself where none does. */
  protected behindStanding(): number {
    let i = this.at;
    while (i < this.at + LONGEST_STANDING) {
      if (SINCE_WHEN.has(this.word(i)) && PUT_INTO_OFFICE.has(this.word(i + 1))) i += 2;
      else if (STANDINGS.has(this.word(i))) i += 1;
      else break;
    }
    if (i === this.at) return i;
    const [side, head] = [this.atoms[i], this.atoms[i + 1]];
    if (side?.kind === 'office') return i;
    if (side?.kind !== 'adjective') return this.at;
    return head?.kind === 'office' || this.isPointing(i + 1) ? i : this.at;
  }

  /** "Trinidad's Kelvin Ramkissoon": a name of two parts or more behind a possessive. */
  protected isLongName(at: number): boolean {
    const atom = this.atoms[at];
    const next = this.atoms[at + 1];
    const isVerb = ['to', 'that'].includes(this.word(at + 2)) || CONTACT_VERB_FORMS.has(this.word(at + 1));
    const isNoun =
      next?.kind === 'word' && !isVerb && this.tokens[next.first]?.gap === ' ' && isPluralNoun(this.word(at + 1));
    return atom?.kind === 'name' && atom.last - atom.first >= 2 && !isNoun;
  }

  protected canFollow(): boolean {
    const next = this.atoms[this.at + 1];
    if (next === undefined) return false;
    const isPlace = next.kind === 'capital' || next.kind === 'country' || next.kind === 'seat';
    if (this.word() === 'visiting' && this.determiner === '' && isPlace) return false;
    if (
      this.determiner === '' &&
      this.sides.length === 0 &&
      this.owner === null &&
      this.word() !== 'former' &&
      this.word() !== 'visiting' &&
      this.word() !== 'fellow' &&
      this.word() !== 'then'
    )
      return next.kind === 'office' || (next.kind === 'adjective' && this.atoms[this.at + 2]?.kind === 'office');
    return true;
  }

  /** Whether what follows a side's name makes the side an attribute: an office, a name, a collective, a counterpart. */
  protected opensHead(next: Atom, at: number): boolean {
    const current = this.atoms[this.at];
    if (next.kind === 'office') return true;
    if (next.kind === 'honorific' || next.kind === 'name')
      return current?.kind === 'adjective' || (current?.kind === 'country' && this.isRankOf(current, next));
    if (next.kind === 'adjective' || next.kind === 'country')
      return current?.kind === 'adjective' && this.atoms[at + 1]?.kind === 'office';
    if (next.kind !== 'word') return false;
    const word = this.word(at);
    if (this.isPointing(at)) return current?.kind !== 'capital' || COLLECTIVE_NOUNS.has(word);
    if (OFFICE_QUALIFIERS.has(word))
      return current?.kind === 'adjective' && (this.atoms[at + 1]?.kind === 'office' || this.isPointing(at + 1));
    return current?.kind === 'adjective' && OF_GROUPS.has(word) && this.isPointing(at + 1);
  }

  /** "U.S. General Ida Holt": letters that stand for a country before a rank, as its adjective does. */
  protected isRankOf(side: Atom, next: Atom): boolean {
    const isShort = side.last - side.first === 1 && this.tokens[side.first]?.acronym === true;
    return isShort && RANKS.has(this.tokens[next.first]?.lower ?? '');
  }

  protected joinsSides(): boolean {
    if (!JOINED.has(this.atoms[this.at]?.kind ?? '')) return false;
    let i = this.at;
    for (let turn = 0; turn < MOST_JOINED; turn += 1) {
      // "the EU, Swiss, and other partners"
      if (this.word(i) === 'other') return (i > this.at || this.manySides) && this.#isGroup(i + 1);
      if (!JOINED.has(this.atoms[i]?.kind ?? '')) return false;
      const behind = this.#behindSeparator(i + 1);
      if (behind > i + 1) {
        i = behind;
        continue;
      }
      const isList = i > this.at || this.manySides;
      const next = this.atoms[i + 1];
      if (this.word(i + 1) === "'s" && i > this.at) return this.atoms[i + 2]?.office?.plural === true;
      if (next?.kind === 'office') return isList && next.office?.plural === true;
      return isList && next?.kind === 'word' && this.#isGroup(i + 1);
    }
    return false;
  }

  /** "governments", "counterparts", "group of partners". */
  #isGroup(at: number): boolean {
    const word = this.word(at);
    const isCollective = isPluralNoun(word) && (COLLECTIVE_NOUNS.has(word) || COUNTERPART_NOUNS.has(word));
    return isCollective || (OF_GROUPS.has(word) && this.isPointing(at + 1));
  }

  /** "Polish, Czech, and Slovak": where the next of a list stands; `at` itself where no separator does. */
  #behindSeparator(at: number): number {
    const next = this.word(at) === ',' ? at + 1 : at;
    return this.word(next) === 'and' ? next + 1 : next;
  }
}

const LEADING: ReadonlySet<string> = new Set(
  'leader chief commander negotiator envoy representative chairman'.split(' '),
);
const LONGEST_STANDING = 5;
const EMPHATIC: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves', 'ourselves']);
