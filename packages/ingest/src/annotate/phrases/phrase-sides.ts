import { HONOURS } from '../names/title-words.ts';
import { servesNobody } from '../offices/office-complements.ts';
import { isCountry } from '../words/lexicon.ts';
import { ADDRESSED, type OfficeSpan } from '../offices/offices.ts';
import { countWord } from '../words/determiners.ts';
import { isOrdinaryNoun } from './phrase-cursor.ts';
import { PhraseHouses } from './phrase-houses.ts';
import { regionAt } from './region-phrases.ts';

/** Reads the sides and second offices that stand behind an office or name ("of Peru", "from Ethiopia and Egypt", "(Chile)"). */
export abstract class PhraseSides extends PhraseHouses {
  protected skipBracket(): void {
    if (this.word() !== '(') return;
    for (let i = this.at + 1; i < Math.min(this.atoms.length, this.at + 7); i += 1) {
      if (this.word(i) !== ')') continue;
      const next = this.atoms[i + 1];
      if (next?.kind === 'name' || next?.kind === 'honorific') this.at = i + 1;
      return;
    }
  }

  /** "Politburo Member and Director of the Office …", "Minister of Commerce and Indian G20 Sherpa …": a second office of the same holder. */
  protected secondOffice(first: OfficeSpan | null = null): OfficeSpan | null {
    const isBareFirst = this.determiner === 'the' && first !== null && first.last - first.first === 1;
    if (this.word() !== 'and' && this.word() !== ',') return null;
    let i = this.at + 1;
    while (['adjective', 'organisation', 'country'].includes(this.atoms[i]?.kind ?? '') && i < this.at + 3) i += 1;
    const next = this.atoms[i];
    const after = this.atoms[i + 1];
    if (next?.kind !== 'office' || next.office === null || next.office.plural || isBareFirst) return null;
    if (after?.kind !== 'name' && after?.kind !== 'honorific') return null;
    if (this.tokens[next.first]?.capital !== true) return null;
    // "the National Security Adviser and Director Yang": a title by which somebody is addressed is another's
    const isAddressed = next.office.words.length === 1 && ADDRESSED.has(next.office.words[0] ?? '');
    if (this.determiner === 'the' && this.word() === 'and' && i === this.at + 1 && isAddressed) return null;
    const side = this.atoms[this.at + 1];
    if (
      (this.word() === ',' && !(i === this.at + 1 && this.#isMinisterTwice(first, next.office))) ||
      (i === this.at + 1 && this.sides.length > 0 && this.atoms[this.at - 1]?.kind !== 'office')
    )
      return null;
    if (i > this.at + 1 && side !== undefined) this.sides.push(side.id);
    this.at = i + 1;
    return next.office;
  }

  /** "Deputy Prime Minister, Minister of Foreign Affairs Ilia Darchia": two offices of a cabinet parted by a comma before one name; never one office twice, which two hold. */
  #isMinisterTwice(first: OfficeSpan | null, next: OfficeSpan): boolean {
    if (first === null || first.words.length < 2 || this.tokens[first.first]?.capital !== true) return false;
    const areMinisters = first.words.at(-1) === 'minister' && next.words.at(-1) === 'minister';
    return areMinisters && first.words.join(' ') !== next.words.join(' ');
  }

  /** Whether a name stands here in apposition; `enclosed` wants a mark behind it. */
  protected isAppositive(enclosed = false): boolean {
    let i = this.at;
    while (this.atoms[i]?.kind === 'honorific') i += 1;
    if (this.atoms[i]?.kind !== 'name') return false;
    const behind = this.behindHonours(i + 1);
    const after = this.atoms[behind];
    if (after === undefined || after.kind === 'mark') return true;
    if (enclosed) return false;
    const word = this.word(behind);
    return after.kind === 'word' && word !== "'s" && !isOrdinaryNoun(word);
  }

  /** "John Hale KC", "Dame Ruth Pike DNZM MP": letters of honour behind a name belong to its phrase, not to the name; `at` where there are none. */
  protected behindHonours(at: number): number {
    let i = at;
    for (let atom = this.atoms[i]; atom !== undefined && atom.kind !== 'mark'; atom = this.atoms[i]) {
      if (!this.tokens.slice(atom.first, atom.last).every(({ text }) => HONOURS.has(text))) return i;
      i += 1;
    }
    return i;
  }

  /** "presidents of the European Council and the European Commission": a second body behind an office that is said of its own. */
  #secondBody(): void {
    const office = this.atoms[this.at - 1]?.office;
    if (office?.plural !== true || office.sides.length !== 1 || this.word() !== 'and') return;
    const next = this.word(this.at + 1) === 'the' ? this.at + 2 : this.at + 1;
    const body = this.atoms[next];
    if (body?.kind !== 'organisation' || ['office', 'honorific', 'name'].includes(this.atoms[next + 1]?.kind ?? ''))
      return;
    this.sides.push(...office.sides.filter((side) => !this.sides.includes(side)), body.id);
    this.manySides = true;
    this.at = next + 1;
  }

  /** "leader of Kenya's largest opposition party", "speaker of the Myanmar parliament": where a body of the country at `at` ends that is named in lower case; `at` itself where none does. */
  #behindBody(at: number): number {
    const land = this.atoms[at];
    if (land?.kind !== 'country' && land?.kind !== 'adjective') return at;
    const first = this.word(at + 1) === "'s" ? at + 2 : at + 1;
    for (let i = first; i < first + LONGEST_BODY; i += 1) {
      const word = this.word(i);
      const isNoun = this.atoms[i]?.kind === 'word' && this.tokens[this.atoms[i]?.first ?? 0]?.capital !== true;
      if (!isNoun || ['and', 'of', 'or', 'who', 'with', 'in'].includes(word)) return at;
      if (BODIES.has(word) && this.atoms[i + 1]?.kind !== 'word') return i + 1;
    }
    return at;
  }

  /** "her counterparts in Kenya, Uganda and Peru": whether several countries stand behind colleagues, which are theirs and no places. */
  #areInCountries(): boolean {
    if (!['counterparts', 'colleagues'].includes(this.word(this.at - 1))) return false;
    const next = this.word(this.at + 2) === ',' || this.word(this.at + 2) === 'and' ? this.at + 3 : -1;
    return this.atoms[this.at + 1]?.kind === 'country' && this.atoms[next]?.kind === 'country';
  }

  protected ofSide(): void {
    this.#secondBody();
    const isEnvoy = this.atoms[this.at - 1]?.office?.words.some((word) => ENVOYS.has(word)) === true;
    for (let turn = 0; turn < 3; turn += 1) {
      const opener = this.word();
      const servesOffice =
        opener === 'to' &&
        this.atoms[this.at - 1]?.kind === 'office' &&
        !servesNobody(this.tokens[(this.atoms[this.at - 1]?.last ?? 0) - 1]) &&
        this.atoms[this.at + (this.word(this.at + 1) === 'the' ? 2 : 1)]?.kind === 'office';
      if (
        opener !== 'of' &&
        !(opener === 'to' && isEnvoy) &&
        !servesOffice &&
        !(
          opener === 'from' &&
          (this.atoms[this.at - 1]?.kind === 'word' || this.atoms[this.at - 1]?.office?.plural === true)
        ) &&
        !(opener === 'in' && this.#areInCountries())
      )
        return;
      let i = this.at + 1;
      if (this.word(i) === 'the' || this.word(i) === 'our') i += 1;
      const region = this.regionOf(i);
      if (region > i) {
        this.at = region;
        return;
      }
      i = this.listedCountries(i);
      const inner = this.atoms[i];
      if (inner?.kind === 'office' && inner.office?.plural === false && this.atoms[this.at - 1]?.kind === 'office') {
        // "the Chief of Staff of President Ana Gil": the one named behind a title without an article holds that title.
        if (i === this.at + 1 && this.atoms[i + 1]?.kind === 'name') return;
        this.sides.push(...inner.office.sides);
        this.at = i + 1;
        continue;
      }
      if (inner?.kind === 'thing' && inner.id !== '') {
        this.sides.push(inner.id);
        this.at = i + 1;
        return;
      }
      const body = this.#behindBody(i);
      if (body > i && inner !== undefined && opener === 'of') {
        this.sides.push(inner.id);
        this.at = body;
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
        // "the ministers of Kenya, of Peru and of Norway"; of two they are met each apart
        const isOfMany = list.length > 1 || this.word(i) === ',';
        if (isOfMany && this.word(next) === opener && this.atoms[next + 1]?.kind === 'country') next += 1;
        if (next === i || !['country', 'organisation'].includes(this.atoms[next]?.kind ?? '')) break;
        // "…, and U.S. President Ada Lind": the country of who follows.
        if (['office', 'honorific'].includes(this.atoms[next + 1]?.kind ?? '')) break;
        if (this.word(next - 1) !== 'and' && this.word(next) === '' && this.word(i) === ',' && !this.listGoesOn(next))
          break;
        i = next;
      }
      if (list.length === 0) return;
      if (opener === 'to' && isEnvoy && list.every((id) => isCountry(id))) {
        this.at = i;
        continue;
      }
      this.sides.push(...list);
      if (list.length > 1) this.manySides = true;
      this.at = i;
    }
  }

  /** "Special Representative of His Majesty": whose office it is, where that says no country. */
  protected ofSovereign(): void {
    if (this.word() !== 'of' && this.word() !== 'to') return;
    let i = this.at + 1;
    if (this.word(i) === 'the') i += 1;
    const from = i;
    while (this.atoms[i]?.kind === 'honorific') i += 1;
    if (this.atoms[i]?.kind === 'office' && this.atoms[i]?.office?.plural === false) i += 1;
    if (i === from) return;
    if (this.atoms[i]?.kind === 'name') i += 1;
    this.at = i;
  }

  /** "of the three Baltic states": where the states of a region end, which are taken; `at` itself where none are named. */
  protected regionOf(at: number): number {
    const isCounted = countWord(this.word(at)) !== null;
    const region = regionAt(this.tokens, this.atoms, isCounted ? at + 1 : at, true, countWord(this.word(at)));
    if (region === null || region.states.length === 0 || !region.areStates) return at;
    this.sides.push(...region.states);
    this.manySides = true;
    return region.next;
  }

  /** "of the three Baltic countries: Estonia, Latvia, and Lithuania": where the list starts; `at` itself where none follows. */
  protected listedCountries(at: number): number {
    const head = this.atoms[this.at - 1];
    if (head?.office?.plural !== true && head?.kind !== 'word') return at;
    for (let i = at; i < at + 5; i += 1) {
      if (!LANDS.has(this.word(i))) continue;
      let next = i + 1;
      while ([',', ':', '–', '—', '-', '(', 'of'].includes(this.word(next))) next += 1;
      const kind = this.atoms[next]?.kind;
      return next > i + 1 && (kind === 'country' || kind === 'organisation') && this.listGoesOn(next) ? next : at;
    }
    return at;
  }

  protected listGoesOn(at: number): boolean {
    for (let i = at + 1; i < at + 14; i += 1) {
      const word = this.word(i);
      if (word === 'and') return true;
      if (word !== ',' && word !== 'the' && !['country', 'organisation'].includes(this.atoms[i]?.kind ?? ''))
        return false;
    }
    return false;
  }
}

const LONGEST_BODY = 5;
/** Bodies of a country, by whose holder of an office its side is known. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'party opposition parliament bank coalition movement union senate assembly congress army navy police church court ministry agency commission committee council ' +
    'government cabinet office service authority federation chamber bloc military forces presidency legislature'
  ).split(/\s+/u),
);
const ENVOYS: ReadonlySet<string> = new Set('ambassador envoy representative commissioner consul'.split(' '));
const LANDS: ReadonlySet<string> = new Set(
  'countries states nations republics members neighbours neighbors'.split(' '),
);
