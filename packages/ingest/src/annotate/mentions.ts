import {
  COLLECTIVE_NOUNS,
  COUNTERPART_NOUNS,
  NAME_PARTICLES,
  OFFICE_QUALIFIERS,
  RANKS,
  ROLE_NOUNS,
} from '../data/offices.ts';
import { isOrdinary } from '../data/common-words.ts';
import type { Atom } from './atoms.ts';
import { countWord, DETERMINERS, isPluralNoun, OWNERS, PRONOUNS } from './determiners.ts';
import type { OfficeSpan } from './offices.ts';
import type { Token } from './tokens.ts';

/** A run of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A phrase that names or points to somebody or something that can take part in a conversation. Token numbers, no copied text. */
export interface Mention extends Range {
  readonly kind: 'person' | 'office' | 'side' | 'group' | 'counterpart' | 'role' | 'plural' | 'pronoun';
  readonly name: Range | null;
  readonly office: OfficeSpan | null;
  /** Countries and organisations that the phrase itself gives, in order. */
  readonly sides: readonly string[];
  readonly plural: boolean;
  /** "the two ministers": 2; null where no number is said. */
  readonly count: number | null;
  /** Whose ("his counterpart", "Tavakkoli's spokesman"): a pronoun in lower case, or the owner's mention. */
  readonly owner: string | Mention | null;
  /** The noun or pronoun that points, in lower case. */
  readonly noun: string;
  readonly determiner: string;
  /** For a bare side, how it is said. */
  readonly form: Atom['kind'];
  readonly former: boolean;
  /** "Mr", "Dame", "his": what the phrase tells of the person's sex. */
  readonly gender: 'he' | 'she' | null;
}

/** Finds the mentions of one sentence, left to right, none inside another but for an owner. */
export function mentionsOf(tokens: readonly Token[], atoms: readonly Atom[]): Mention[] {
  const found: Mention[] = [];
  let i = 0;
  while (i < atoms.length) {
    const parsed = new PhraseParser(tokens, atoms, i).parse();
    if (parsed === null) {
      i += 1;
      continue;
    }
    if (parsed.mention.owner !== null && typeof parsed.mention.owner !== 'string') found.push(parsed.mention.owner);
    found.push(parsed.mention);
    i = parsed.next;
  }
  return shareSides(tokens, found);
}

/** "President Ghani and Chairman Abdullah of Afghanistan": the country behind the last of two holds for both. */
function shareSides(tokens: readonly Token[], mentions: Mention[]): Mention[] {
  for (let i = mentions.length - 1; i > 0; i -= 1) {
    const [left, right] = [mentions[i - 1], mentions[i]];
    if (
      left?.kind !== 'person' ||
      right?.kind !== 'person' ||
      left.sides.length > 0 ||
      left.office === null ||
      right.sides.length === 0 ||
      right.name === null
    )
      continue;
    const joined =
      right.first - left.last === 1 &&
      tokens[left.last]?.lower === 'and' &&
      ['with', 'between', 'to', 'met', 'of', 'telephoned'].includes(tokens[left.first - 1]?.lower ?? '');
    if (joined && right.last > right.name.last && tokens[right.name.last]?.lower === 'of')
      mentions[i - 1] = { ...left, sides: right.sides };
  }
  return mentions;
}

interface Parsed {
  readonly mention: Mention;
  readonly next: number;
}

const SHE: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss dame lady baroness queen princess madame mme mme. frau signora señora doña begum daw sheikha'.split(
    ' ',
  ),
);
const HE: ReadonlySet<string> = new Set(
  'mr mr. sir lord king prince monsieur herr signor señor don emir sheikh ayatollah pope u'.split(' '),
);
const ROLE_LIKE: ReadonlySet<string> = new Set([...ROLE_NOUNS]);

class PhraseParser {
  private readonly tokens: readonly Token[];
  private readonly atoms: readonly Atom[];
  private readonly start: number;
  private at: number;
  private sides: string[] = [];
  private determiner = '';
  private count: number | null = null;
  private owner: string | Mention | null = null;
  private former = false;
  private gender: 'he' | 'she' | null = null;
  private manySides = false;

  constructor(tokens: readonly Token[], atoms: readonly Atom[], start: number) {
    this.tokens = tokens;
    this.atoms = atoms;
    this.start = start;
    this.at = start;
  }

  parse(): Parsed | null {
    const pronoun = this.pronoun();
    if (pronoun !== null) return pronoun;
    this.determinerPart();
    this.modifiers();
    return this.head();
  }

  private word(at = this.at): string {
    const atom = this.atoms[at];
    return atom?.kind === 'word' || atom?.kind === 'mark' || atom?.kind === 'number'
      ? (this.tokens[atom.first]?.lower ?? '')
      : '';
  }

  private pronoun(): Parsed | null {
    const word = this.word();
    if (!PRONOUNS.has(word)) return null;
    if (word === 'her' || word === 'his') {
      const next = this.atoms[this.at + 1];
      const takes =
        next !== undefined &&
        next.kind !== 'mark' &&
        ![
          'on',
          'to',
          'in',
          'at',
          'by',
          'for',
          'from',
          'and',
          'about',
          'with',
          'last',
          'this',
          'that',
          'over',
          'as',
          'when',
          'before',
          'after',
          'yesterday',
          'today',
        ].includes(this.word(this.at + 1));
      if (word === 'his' || takes) return null;
    }
    const plural = ['they', 'them', 'we', 'us', 'both', 'ourselves', 'themselves'].includes(word);
    const gender = ['he', 'him'].includes(word) ? 'he' : ['she', 'her'].includes(word) ? 'she' : null;
    if (word === 'both' && !this.isBareBoth()) return null;
    this.at += 1;
    return this.done('pronoun', { noun: word, plural, gender, count: word === 'both' ? 2 : null });
  }

  /** "both agreed": not "both sides", not "both Russia and". */
  private isBareBoth(): boolean {
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

  private determinerPart(): void {
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

  private modifiers(): void {
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
        this.at += this.word(this.at + 1) === ',' || this.word(this.at + 1) === 'and' ? 2 : 1;
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
      const word = this.word();
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

  private canFollow(): boolean {
    const next = this.atoms[this.at + 1];
    if (next === undefined) return false;
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
  private opensHead(next: Atom, at: number): boolean {
    const current = this.atoms[this.at];
    if (next.kind === 'office') return true;
    if (next.kind === 'honorific' || next.kind === 'name') return current?.kind === 'adjective';
    if (next.kind === 'adjective' || next.kind === 'country')
      return current?.kind === 'adjective' && this.atoms[at + 1]?.kind === 'office';
    if (next.kind !== 'word') return false;
    const word = this.word(at);
    if (this.isPointing(at)) return current?.kind !== 'capital' || COLLECTIVE_NOUNS.has(word);
    if (OFFICE_QUALIFIERS.has(word))
      return current?.kind === 'adjective' && (this.atoms[at + 1]?.kind === 'office' || this.isPointing(at + 1));
    return (
      current?.kind === 'adjective' &&
      (word === 'foreign' || word === 'senior' || word === 'defence' || word === 'defense') &&
      this.isPointing(at + 1)
    );
  }

  /** "delegations from Ethiopia and Egypt", "officials of Peru". */
  private isOfSide(at: number): boolean {
    if (this.word(at) !== 'from' && this.word(at) !== 'of') return false;
    const next = this.atoms[this.word(at + 1) === 'the' ? at + 2 : at + 1];
    return next?.kind === 'country' || next?.kind === 'organisation' || (next?.kind === 'thing' && next.id !== '');
  }

  private isPointing(at: number): boolean {
    const word = this.word(at);
    if (word === 'opposite') return this.word(at + 1) === 'number' || this.word(at + 1) === 'numbers';
    return COLLECTIVE_NOUNS.has(word) || COUNTERPART_NOUNS.has(word) || ROLE_LIKE.has(word);
  }

  /** "Saudi and Qatari officials", "the Italian and French foreign ministers". */
  private joinsSides(): boolean {
    if (
      this.atoms[this.at]?.kind !== 'adjective' &&
      this.atoms[this.at]?.kind !== 'organisation' &&
      this.atoms[this.at]?.kind !== 'country'
    )
      return false;
    let i = this.at;
    for (let turn = 0; turn < 5; turn += 1) {
      if (this.atoms[i]?.kind !== this.atoms[this.at]?.kind) break;
      const sep = this.word(i + 1);
      if (sep === 'and' || sep === ',') {
        i += 2;
        continue;
      }
      const next = this.atoms[i + 1];
      if (next?.kind === 'office') return (i > this.at || this.manySides) && next.office?.plural === true;
      if (next?.kind !== 'word') return false;
      const word = this.word(i + 1);
      return (
        (i > this.at || this.manySides) &&
        ((isPluralNoun(word) && (COLLECTIVE_NOUNS.has(word) || COUNTERPART_NOUNS.has(word))) ||
          ((word === 'foreign' || word === 'senior') && this.isPointing(i + 2)))
      );
    }
    return false;
  }

  private head(): Parsed | null {
    const atom = this.atoms[this.at];
    if (atom === undefined) return null;
    if (atom.kind === 'office' && atom.office !== null) return this.officeHead(atom.office);
    if (atom.kind === 'honorific' || atom.kind === 'name') return this.nameHead(null);
    const word = this.word();
    if (word === 'opposite' && (this.word(this.at + 1) === 'number' || this.word(this.at + 1) === 'numbers')) {
      this.at += 2;
      return this.pointing('counterpart', 'counterpart', this.word(this.at - 1) === 'numbers');
    }
    if (COUNTERPART_NOUNS.has(word) && (this.owner !== null || this.sides.length > 0 || this.determiner !== '')) {
      this.at += 1;
      return this.pointing('counterpart', word, word.endsWith('s'));
    }
    if (
      (word === 'foreign' || word === 'senior' || word === 'defence' || word === 'defense') &&
      this.isPointing(this.at + 1) &&
      this.sides.length > 0
    )
      this.at += 1;
    const noun = this.word();
    if (ROLE_LIKE.has(noun) && (this.sides.length > 0 || this.determiner === 'the' || this.owner !== null)) {
      this.at += 1;
      return this.pointing('role', noun, false);
    }
    if (COLLECTIVE_NOUNS.has(noun) && (this.sides.length > 0 || this.owner !== null || this.isOfSide(this.at + 1))) {
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
      return this.done('plural', { noun: takesNoun ? noun : 'they', plural: true, count: this.count });
    }
    if (
      this.sides.length === 0 &&
      PLURAL_PEOPLE.has(noun) &&
      (this.determiner === 'the' || this.determiner === 'both' || this.determiner === 'these' || this.owner !== null)
    ) {
      this.at += 1;
      return this.done('plural', { noun, plural: true, count: this.count });
    }
    return this.sideHead(atom);
  }

  private officeHead(office: OfficeSpan): Parsed | null {
    this.at += 1;
    if (this.word() === '/' && this.atoms[this.at + 1]?.kind === 'office') this.at += 2;
    this.ofSide();
    this.skipBracket();
    if (this.word() === '(' && this.word(this.at + 2) === ')') this.at += 3;
    if (
      this.word() === 'in' &&
      this.word(this.at + 2) === ',' &&
      ['capital', 'name', 'country'].includes(this.atoms[this.at + 1]?.kind ?? '') &&
      this.determiner === 'the'
    )
      this.at += 2;
    const more = this.secondOffice();
    const definite =
      this.determiner === 'the' || this.owner !== null || this.sides.length > 0 || office.sides.length > 0;
    const save = this.at;
    if (!office.plural) {
      if (this.word() === ',' && definite && this.determiner !== 'a' && this.determiner !== 'an') {
        this.at += 1;
        if (this.isAppositive()) return this.nameHead(more ?? office);
        this.at = save;
      }
      const next = this.atoms[this.at];
      if (next?.kind === 'name' || next?.kind === 'honorific') return this.nameHead(more ?? office);
    }
    return this.done('office', { office, plural: office.plural, noun: office.words.at(-1) ?? '' });
  }

  /** "(HR/VP)", "(MFA)": an abbreviation of the office. */
  private skipBracket(): void {
    if (this.word() !== '(') return;
    for (let i = this.at + 1; i < Math.min(this.atoms.length, this.at + 7); i += 1) {
      if (this.word(i) !== ')') continue;
      const next = this.atoms[i + 1];
      if (next?.kind === 'name' || next?.kind === 'honorific') this.at = i + 1;
      return;
    }
  }

  /** "Politburo Member and Director of the Office …", "Minister of Commerce and Indian G20 Sherpa …": a second office of the same holder. */
  private secondOffice(): OfficeSpan | null {
    if (this.word() !== 'and' && this.word() !== ',') return null;
    let i = this.at + 1;
    while (['adjective', 'organisation', 'country'].includes(this.atoms[i]?.kind ?? '') && i < this.at + 3) i += 1;
    const next = this.atoms[i];
    const after = this.atoms[i + 1];
    if (next?.kind !== 'office' || next.office === null || next.office.plural) return null;
    if (after?.kind !== 'name' && after?.kind !== 'honorific') return null;
    if (this.tokens[next.first]?.capital !== true) return null;
    const side = this.atoms[this.at + 1];
    if (
      this.word() === ',' ||
      (i === this.at + 1 && this.sides.length > 0 && this.atoms[this.at - 1]?.kind !== 'office')
    )
      return null;
    if (i > this.at + 1 && side !== undefined) this.sides.push(side.id);
    this.at = i + 1;
    return next.office;
  }

  private isAppositive(): boolean {
    let i = this.at;
    while (this.atoms[i]?.kind === 'honorific') i += 1;
    if (this.atoms[i]?.kind !== 'name') return false;
    const after = this.atoms[i + 1];
    if (after === undefined || after.kind === 'mark') return true;
    const word = this.word(i + 1);
    return after.kind === 'word' && word !== "'s" && !isOrdinaryNoun(word);
  }

  private ofSide(): void {
    for (let turn = 0; turn < 3; turn += 1) {
      const opener = this.word();
      const servesOffice =
        opener === 'to' &&
        this.atoms[this.at - 1]?.kind === 'office' &&
        this.atoms[this.at + (this.word(this.at + 1) === 'the' ? 2 : 1)]?.kind === 'office';
      const isEnvoy = ENVOYS.has(this.tokens[(this.atoms[this.at - 1]?.office?.coreLast ?? 0) - 1]?.lower ?? '');
      if (
        opener !== 'of' &&
        !(opener === 'to' && turn === 0 && isEnvoy) &&
        !servesOffice &&
        !(
          opener === 'from' &&
          (this.atoms[this.at - 1]?.kind === 'word' || this.atoms[this.at - 1]?.office?.plural === true)
        )
      )
        return;
      let i = this.at + 1;
      if (this.word(i) === 'the' || this.word(i) === 'our') i += 1;
      const inner = this.atoms[i];
      if (inner?.kind === 'office' && inner.office?.plural === false && this.atoms[this.at - 1]?.kind === 'office') {
        this.sides.push(...inner.office.sides);
        this.at = i + 1;
        continue;
      }
      if (inner?.kind === 'thing' && inner.id !== '') {
        this.sides.push(inner.id);
        this.at = i + 1;
        return;
      }
      const list: string[] = [];
      for (;;) {
        const atom = this.atoms[i];
        if (
          atom === undefined ||
          (atom.kind !== 'country' && atom.kind !== 'organisation' && atom.kind !== 'capital' && atom.kind !== 'seat')
        )
          break;
        if (this.word(i + 1) === "'s") break;
        list.push(atom.id);
        i += 1;
        const head = this.atoms[this.at - 1];
        const isPlural = head?.office?.plural === true || head?.kind === 'word';
        if (!isPlural) break;
        let next = i;
        while (this.word(next) === ',' || this.word(next) === 'and' || this.word(next) === 'the') next += 1;
        if (next === i || !['country', 'organisation'].includes(this.atoms[next]?.kind ?? '')) break;
        if (this.word(next - 1) !== 'and' && this.word(next) === '' && this.word(i) === ',' && !this.listGoesOn(next))
          break;
        i = next;
      }
      if (list.length === 0) return;
      this.sides.push(...list);
      if (list.length > 1) this.manySides = true;
      this.at = i;
    }
  }

  private listGoesOn(at: number): boolean {
    for (let i = at + 1; i < at + 14; i += 1) {
      const word = this.word(i);
      if (word === 'and') return true;
      if (word !== ',' && word !== 'the' && !['country', 'organisation'].includes(this.atoms[i]?.kind ?? ''))
        return false;
    }
    return false;
  }

  private nameHead(office: OfficeSpan | null): Parsed | null {
    while (this.atoms[this.at]?.kind === 'honorific') {
      const atom = this.atoms[this.at];
      const lower = this.tokens[atom?.first ?? 0]?.lower ?? '';
      if (SHE.has(lower)) this.gender = 'she';
      else if (HE.has(lower)) this.gender = 'he';
      this.at += 1;
      const inner = this.atoms[this.at];
      if (inner?.kind === 'office' && inner.office !== null && office === null && !inner.office.plural)
        return this.officeHead(inner.office);
    }
    const atom = this.atoms[this.at];
    if (atom?.kind !== 'name' && !(this.at > this.start && this.isForcedName(atom)))
      return this.at > this.start ? this.done('role', { noun: 'honorific', office }) : null;
    if (atom === undefined) return null;
    const name = { first: atom.first, last: this.suffixEnd(atom) };
    this.at += 1;
    while ((this.atoms[this.at]?.first ?? Infinity) < name.last) this.at += 1;
    if (
      office === null &&
      name.first === (this.atoms[this.start]?.first ?? -1) + 2 &&
      this.sides.length > 0 &&
      this.isAttribute()
    )
      return null;
    if (this.word() === 'of') this.ofSide();
    let own = office;
    if (this.word() === '(') own = this.bracket() ?? own;
    if (own === null || isRank(own)) own = this.followingOffice() ?? own;
    return this.done('person', { name, office: own, plural: false });
  }

  /** A capitalised word of the lists that a title in front makes a name ("Mr Jordan"). */
  private isForcedName(atom: Atom | undefined): boolean {
    return (
      atom !== undefined &&
      (atom.kind === 'country' || atom.kind === 'thing' || atom.kind === 'capital') &&
      this.atoms[this.at - 1]?.kind === 'honorific' &&
      atom.last - atom.first === 1
    );
  }

  private suffixEnd(atom: Atom): number {
    const next = this.tokens[atom.last];
    if (next !== undefined && /^(Jr|Sr|II|III|IV|Jr\.|Sr\.)$/u.test(next.text)) return atom.last + 1;
    if (next?.text === ',' && /^(Jr|Sr)\.?$/u.test(this.tokens[atom.last + 1]?.text ?? '')) return atom.last + 2;
    return atom.last;
  }

  /** "Israel’s Iron Dome system": the name is the attribute of a noun. */
  private isAttribute(): boolean {
    const next = this.atoms[this.at];
    return next?.kind === 'word' && isOrdinaryNoun(this.word());
  }

  private bracket(): OfficeSpan | null {
    const inner = this.atoms[this.at + 1];
    if (inner === undefined || this.word(this.at + 2) !== ')') return null;
    if (inner.kind === 'country' || inner.kind === 'organisation') this.sides.push(inner.id);
    if (inner.kind === 'country' || inner.kind === 'organisation' || inner.kind === 'office' || inner.kind === 'thing')
      this.at += 3;
    return inner.office;
  }

  /** "Hossein Amir-Abdollahian, the Iranian foreign minister," and "X, chairman of …": an office behind the name. */
  private followingOffice(): OfficeSpan | null {
    const comma = this.word();
    if (comma !== ',' && comma !== '(' && comma !== '–' && comma !== '—') return null;
    const inner = new PhraseParser(this.tokens, this.atoms, this.at + 1);
    inner.determinerPart();
    if (inner.determiner !== '' && !['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our'].includes(inner.determiner))
      return null;
    inner.modifiers();
    const atom = inner.atoms[inner.at];
    if (atom?.kind !== 'office' || atom.office === null || atom.office.plural) return null;
    inner.at += 1;
    inner.ofSide();
    if (inner.word() === '(') inner.bracket();
    const after = inner.atoms[inner.at];
    if (after !== undefined && (after.kind === 'name' || after.kind === 'honorific')) return null;
    if (
      after !== undefined &&
      after.kind !== 'mark' &&
      comma === ',' &&
      !['and', 'who', 'in', 'at', 'on', 'with', 'as', 'for', 'to', 'from', 'today', 'yesterday', 'by'].includes(
        inner.word(),
      )
    )
      return null;
    this.sides.push(...inner.sides);
    this.owner ??= inner.owner;
    this.former = this.former || inner.former;
    this.at = inner.at + (comma === '(' && inner.word() === ')' ? 1 : 0);
    return atom.office;
  }

  private pointing(kind: 'counterpart' | 'role' | 'group', noun: string, plural: boolean): Parsed | null {
    this.ofSide();
    if (!plural) {
      const save = this.at;
      if (this.word() === ',') {
        this.at += 1;
        if (this.isAppositive() && kind !== 'group') return this.asNamed(noun);
        this.at = save;
      }
      const next = this.atoms[this.at];
      if ((next?.kind === 'name' || next?.kind === 'honorific') && kind !== 'group') return this.asNamed(noun);
    }
    return this.done(kind, { noun, plural: plural || this.manySides });
  }

  private asNamed(noun: string): Parsed | null {
    const parsed = this.nameHead(null);
    return parsed === null ? null : { mention: { ...parsed.mention, noun, owner: this.owner }, next: parsed.next };
  }

  private sideHead(atom: Atom): Parsed | null {
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
      const standsAlone =
        next === undefined ||
        next.kind === 'mark' ||
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

  private done(kind: Mention['kind'], parts: Partial<Mention>): Parsed {
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

function bare(kind: Mention['kind'], range: Range, parts: Partial<Mention>): Mention {
  return {
    kind,
    first: range.first,
    last: range.last,
    name: null,
    office: null,
    sides: [],
    plural: false,
    count: null,
    owner: null,
    noun: '',
    determiner: '',
    form: 'word',
    former: false,
    gender: null,
    ...parts,
  };
}

const ENVOYS: ReadonlySet<string> = new Set('ambassador envoy representative commissioner consul'.split(' '));
function isRank(office: OfficeSpan): boolean {
  return office.words.every((word) => RANKS.has(word));
}

const PLURAL_PEOPLE: ReadonlySet<string> = new Set(
  (
    'sides parties leaders men women delegations presidents ministers countries governments nations states neighbours neighbors capitals statesmen pair duo trio ' +
    'visitors guests hosts rivals colleagues counterparts officials diplomats negotiators teams powers allies partners others heads bodies envoys chiefs two three'
  ).split(/\s+/u),
);
const FINITE: ReadonlySet<string> = new Set(
  'agrees meets holds has was is says plans discusses talks speaks'.split(' '),
);
function isFinite(word: string): boolean {
  return FINITE.has(word);
}
const NOT_NOUNS: ReadonlySet<string> = new Set(
  (
    'and or but who whom which that with at in on to by for from of as after before when while said says told will would is was were are has had have also then later ' +
    'today yesterday tomorrow met meets spoke speaks agreed asked called held holds got went came gave took replied answered added thanked expressed stressed noted ' +
    'did does do could may might must shall should not never both again instead here there this last next so had wants wanted hopes hoped told made makes left'
  ).split(/\s+/u),
);
/** Whether a lower-case word after a name or adjective goes on with it as a noun ("the Russian offer"). */
function isOrdinaryNoun(word: string): boolean {
  return (
    word !== '' &&
    !NOT_NOUNS.has(word) &&
    !/(ed|ly)$/u.test(word) &&
    (isOrdinary(word) || word.length > 3) &&
    !NAME_PARTICLES.has(word)
  );
}
