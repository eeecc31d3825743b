import { isOrdinary } from '../../data/common-words.ts';
import { COUNTERPART_NOUNS, PUT_INTO_OFFICE } from '../../data/offices.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Atom } from '../names/atoms.ts';
import { singularHead } from '../offices/office-heads.ts';
import type { OfficeSpan } from '../offices/offices.ts';
import { isAddress, isOrdinaryNoun, isRank, type Parsed } from './phrase-cursor.ts';
import { PhraseSides } from './phrase-sides.ts';

const SHE: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss dame lady baroness queen princess madame mme mme. frau signora señora doña begum daw sheikha'.split(
    ' ',
  ),
);
const HE: ReadonlySet<string> = new Set(
  'mr mr. sir lord king prince monsieur herr signor señor don emir sheikh ayatollah pope u'.split(' '),
);
/** Words that lead to the one for whom somebody works. */
const FOR: ReadonlySet<string> = new Set(['of', 'to']);
/** Bodies of a state for which people work. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'embassy ministry parliament army navy treasury delegation secretariat government police mission cabinet presidency committee directorate legation consulate administration board'.split(
    ' ',
  ),
);
/** Words that go on with an office behind a name ("Ambassador accredited to the Sultanate"). */
const ATTACHED: ReadonlySet<string> = new Set(
  'accredited based resident responsible designate posted appointed emeritus residing stationed'.split(' '),
);
/** "Premier A, also head of the council,": words before a further office. */
const BESIDES: ReadonlySet<string> = new Set(['also', 'concurrently', 'currently', 'simultaneously']);
/** What opens a phrase that says when. */
const SINCE: ReadonlySet<string> = new Set(
  'in on last this early late earlier since after at yesterday today two three a just only some'.split(' '),
);
const LONGEST_SINCE = 6;
/** Words of a relative clause that gives somebody an office. */
const BECOMING: ReadonlySet<string> = new Set(
  'is was has had just recently now been become became elected re-elected named appointed sworn in as also will be'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** "a Herald report": what a name behind an article is the maker of, and no person. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'report reports story stories article articles newspaper daily weekly editorial interview investigation columnist'.split(
    ' ',
  ),
);
/** Reads a name with its titles and the office behind it. */
export abstract class PhraseNames extends PhraseSides {
  protected abstract officeHead(office: OfficeSpan): Parsed | null;
  abstract parse(): Parsed | null;
  protected abstract fork(at: number): PhraseNames;

  protected nameHead(office: OfficeSpan | null): Parsed | null {
    while (this.atoms[this.at]?.kind === 'honorific') {
      const atom = this.atoms[this.at];
      const lower = this.tokens[atom?.first ?? 0]?.lower ?? '';
      if (SHE.has(lower) || lower === 'her') this.gender = 'she';
      else if (HE.has(lower) || lower === 'his') this.gender = 'he';
      this.at += 1;
      this.standing = 'title';
      if (this.word() === 'the' && this.atoms[this.at + 1]?.kind === 'office') {
        this.determiner = 'the';
        this.at += 1;
      } else if (!SHE.has(lower) && !HE.has(lower) && this.determiner === '') this.determiner = 'the';
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
    if (name.last - name.first > 1) this.at = this.behindHonours(this.at);
    if (
      office === null &&
      name.first === (this.atoms[this.start]?.first ?? -1) + 2 &&
      this.sides.length > 0 &&
      this.isAttribute()
    )
      return null;
    const lead = this.tokens[name.first - 1]?.lower ?? '';
    if (office === null && this.standing === '' && ARTICLES.has(lead) && ACCOUNTS.has(this.word())) return null;
    if (this.word() === 'of') this.ofSide();
    if (this.word() === 'of') this.ofInstitution(this.at + 1);
    else if (this.word() === ',' && this.word(this.at + 1) === 'of') this.commaOfSide();
    let own = office;
    if (this.word() === '(') own = this.bracket() ?? own;
    // "after a week in Brno, the head of the Czech team said": a place, whose name is nobody's
    const isPlace = own === null && this.at === this.start + 1 && lead === 'in';
    if (!isPlace && (own === null || isRank(own))) own = this.followingOffice() ?? own;
    else if (own !== null && this.sides.length === 0 && isAddress(own)) own = this.followingOffice(true) ?? own;
    else if (this.word() === ',' && BESIDES.has(this.word(this.at + 1))) this.followingOffice(true);
    return this.done('person', { name, office: own, plural: false, noun: this.standing });
  }

  /** "Señora Inés Larrea, of Ecuador,": a country between commas behind a name. */
  protected commaOfSide(): void {
    if (this.ofInstitution(this.at + 2, true)) return;
    const end = this.word(this.at + 2) === 'the' ? this.at + 3 : this.at + 2;
    const atom = this.atoms[end];
    const isSide = atom?.kind === 'country' || atom?.kind === 'organisation';
    if (!isSide || this.atoms[end + 1]?.kind === 'name') return;
    this.sides.push(atom.id);
    this.at = end + 1;
  }

  /** "Ali Noor of the Somali foreign ministry", "Aya Sow, of Mali's treasury,": the country of the institution for which somebody works. */
  protected ofInstitution(from: number, closed = false): boolean {
    const first = this.word(from) === 'the' ? from + 1 : from;
    const side = this.atoms[first];
    const isSide = side?.kind === 'country' || side?.kind === 'adjective' || side?.kind === 'capital';
    if (side === undefined || !isSide) return false;
    let i = this.word(first + 1) === "'s" ? first + 2 : first + 1;
    const start = i;
    const body = this.atoms[start];
    if (closed && (body?.kind === 'thing' || body?.kind === 'name') && this.word(start + 1) === ',') {
      this.sides.push(side.id);
      this.at = start + 1;
      return true;
    }
    while (i < start + 5 && this.atoms[i]?.kind !== 'mark' && !INSTITUTIONS.has(this.word(i))) i += 1;
    if (!INSTITUTIONS.has(this.word(i)) || (closed && this.word(i + 1) !== ',')) return false;
    this.sides.push(side.id);
    this.at = i + 1;
    return true;
  }

  /** "Kenya's Amina Odhiambo, Norway's foreign minister": whether one country has been said and others are, whose office is another's. */
  protected isOfOther(sides: readonly string[]): boolean {
    const [own, other] = [this.sides.filter(isCountry), sides.filter(isCountry)];
    return own.length > 0 && other.length > 0 && !other.some((side) => own.includes(side));
  }

  /** "with the Peruvian president, Ingrid Dahl, the Norwegian foreign minister, said": the name here has an office of another country behind it, so it is nobody's apposition. */
  protected bearsAnotherOffice(): boolean {
    const own = this.fork(this.at);
    const { mention, next } = own.nameHead(null) ?? { mention: null, next: 0 };
    if (mention?.office == null || !this.isOfOther(mention.sides)) return false;
    const behind = this.word(next) === ',' ? this.atoms[next + 1]?.kind : undefined;
    return behind !== 'name' && behind !== 'honorific';
  }

  /** "Amorim Teles, my Brazilian colleague": another of the same office. */
  protected isColleague(): boolean {
    return COUNTERPART_NOUNS.has(this.word());
  }

  /** A capitalised word of the lists that a title in front makes a name ("Mr Jordan"). */
  protected isForcedName(atom: Atom | undefined): boolean {
    return (
      atom !== undefined &&
      (atom.kind === 'country' || atom.kind === 'thing' || atom.kind === 'capital') &&
      this.atoms[this.at - 1]?.kind === 'honorific' &&
      atom.last - atom.first === 1
    );
  }

  protected suffixEnd(atom: Atom): number {
    const next = this.tokens[atom.last];
    if (next !== undefined && /^(Jr|Sr|II|III|IV|Jr\.|Sr\.)$/u.test(next.text)) return atom.last + 1;
    if (next?.text === ',' && /^(Jr|Sr)\.?$/u.test(this.tokens[atom.last + 1]?.text ?? '')) return atom.last + 2;
    return atom.last;
  }

  /** "Israel’s Iron Dome system": the name is the attribute of a noun. */
  protected isAttribute(): boolean {
    const next = this.atoms[this.at];
    const name = this.atoms[this.at - 1];
    const isOfPeople =
      this.standing === 'own' &&
      name !== undefined &&
      this.tokens.slice(name.first, name.last).every((token) => !isOrdinary(token.lower));
    return !isOfPeople && next?.kind === 'word' && isOrdinaryNoun(this.word());
  }

  /** "adviser to President Ada Lind", "chief of staff of the Norwegian president, Ada Lind": the name of the one for whom the holder of an office works. */
  protected ofPrincipal(office: Atom): boolean {
    const isOfHolder = this.tokens.slice(office.first, office.last).some(({ lower }) => FOR.has(lower));
    const own = this.tokens[office.last - 1]?.lower ?? '';
    if (isOfHolder && singularHead(own) === own && this.atoms[this.at]?.kind === 'name') {
      this.at += 1;
      this.ofSide();
      return true;
    }
    const inner = FOR.has(this.word()) ? this.fork(this.at + 1).parse() : null;
    if (inner?.mention.kind !== 'person') return false;
    this.sides.push(...inner.mention.sides);
    this.at = inner.next;
    return true;
  }

  /** "who has just become", "who was elected": where the office stands that a relative clause gives; `at` where it gives none. */
  protected behindBecoming(at: number): number {
    let i = at;
    while (i < at + 5 && BECOMING.has(this.word(i))) i += 1;
    return i;
  }

  /** "who became Peru's foreign minister in March,": where the aside ends that says since when; `at` itself where it goes on with more. */
  protected behindSince(at: number): number {
    for (let i = at; i < at + LONGEST_SINCE; i += 1) {
      const kind = this.atoms[i]?.kind;
      if (kind === 'mark') return this.word(i) === ',' || this.word(i) === '.' ? i : at;
      if (kind !== 'word' && kind !== 'number') return at;
      if (i === at && !SINCE.has(this.word(i))) return at;
    }
    return at;
  }

  /** The office behind a comma, a dash or in brackets; with `closed`, only where a mark or "who" closes it. */
  protected followingOffice(closed = false): OfficeSpan | null {
    const comma = this.word();
    const isCopula = comma === 'is' || comma === 'was';
    if (comma !== ',' && comma !== '(' && comma !== '–' && comma !== '—' && !isCopula) return null;
    const who = this.word(this.at + 1) === 'who' ? this.at + 2 : this.at + 1;
    const became = who > this.at + 1 || PUT_INTO_OFFICE.has(this.word(who)) || this.word(who) === 'sworn';
    const beside = BESIDES.has(this.word(who)) ? who + 1 : who;
    const inner = this.fork(became ? this.behindBecoming(who) : beside);
    const isBecome = inner.at > beside;
    inner.determinerPart();
    if (
      inner.determiner !== '' &&
      !['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my'].includes(inner.determiner)
    )
      return null;
    inner.modifiers();
    const atom = inner.atoms[inner.at];
    if (inner.isColleague() && inner.sides.length > 0) {
      this.sides.push(...inner.sides);
      this.at = inner.at + 1;
      return null;
    }
    if (atom?.kind !== 'office' || atom.office === null || atom.office.plural) return null;
    inner.at += 1;
    if (!inner.ofPrincipal(atom)) {
      inner.ofSide();
      inner.ofSovereign();
    }
    if (inner.word() === '(') inner.bracket();
    if (this.isOfOther(inner.sides)) return null;
    if (isCopula && inner.sides.length === 0 && atom.office.sides.length === 0) return null;
    const after = inner.atoms[inner.at];
    if (after !== undefined && (after.kind === 'name' || after.kind === 'honorific')) return null;
    if (closed && after !== undefined && after.kind !== 'mark' && inner.word() !== 'who') return null;
    if (
      after !== undefined &&
      after.kind !== 'mark' &&
      comma === ',' &&
      !isBecome &&
      !['and', 'who', 'in', 'at', 'on', 'of', 'with', 'as', 'for', 'to', 'from', 'today', 'yesterday', 'by'].includes(
        inner.word(),
      ) &&
      !ATTACHED.has(inner.word())
    )
      return null;
    if (isBecome) inner.at = inner.behindSince(inner.at);
    this.sides.push(...inner.sides);
    this.owner ??= inner.owner;
    this.former = this.former || inner.former;
    this.at = inner.at + (comma === '(' && inner.word() === ')' ? 1 : 0);
    return atom.office;
  }
}
