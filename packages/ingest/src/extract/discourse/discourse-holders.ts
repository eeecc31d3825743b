import type { Person } from '../../annotate/people/entities.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { isCountry } from '../../annotate/words/lexicon.ts';
import { BareLeader } from './bare-leader.ts';
import { DiscourseMemory } from './discourse-memory.ts';
import { mainHolder } from './main-holder.ts';
import { fits, isTopOffice } from '../terms/office-fit.ts';
import { FOREIGN_MINISTER, isForeignMinisterByTitle } from '../terms/foreign-ministers.ts';
import { officeWordsOf } from '../../annotate/people/office-words.ts';
import { sidesOf, type Party } from '../terms/party.ts';

const isLeader = ({ words }: Person['offices'][number]): boolean => words.length === 1 && words[0] === 'leader';

/** What makes a minister another than the one who heads a ministry. */
const OF_OTHER_RANK: ReadonlySet<string> = new Set(['prime', 'deputy', 'vice', 'state', 'assistant', 'junior']);

/** Knows who holds an office that a text names without its holder. */
export abstract class DiscourseHolders extends DiscourseMemory {
  #bare: BareLeader | null = null;

  /** The one of a publisher's own people whom it means by an office alone; null where it names none. */
  protected headOf(words: readonly string[], side: string): Party | null {
    const person =
      mainHolder([...this.holders.ever(words)].filter((holder) => this.bearsSide(holder, side))) ??
      this.#ministerOf(words, side, true);
    return person === null ? null : { type: 'person', person };
  }

  /** "The Ambassador called on the Under-Secretary": the one with that office among those whom the text lists as present; null where it lists none or several. */
  protected listedHolder(words: readonly string[], others: readonly Party[]): Party | null {
    const holders = this.holders.ever(words);
    const listed = (this.doc.roster?.persons ?? []).filter((person) => holders.has(person));
    const [person] = listed;
    if (person === undefined || listed.length > 1) return null;
    return others.some((other) => other.type === 'person' && other.person === person)
      ? null
      : { type: 'person', person };
  }

  /** Who is meant where a spokesman tells of a contact and names nobody for his side: its leader; any other as they are. */
  principalOf(party: Party): Party {
    const isSpokesman =
      party.type === 'person' && officeWordsOf(party.person).some((word) => word.startsWith('spokes'));
    const side = isSpokesman ? sidesOf([party])[0] : undefined;
    return side === undefined ? party : this.leaderOf(side);
  }

  /** Whether a party is the one for whom the text's own office or house speaks. */
  protected isOwnHead(party: Party): boolean {
    const { side, office, head } = this.doc.principal;
    if (side === null) return false;
    const isOffice = (words: readonly string[]): boolean =>
      words.length > 0 && (fits(words, office) || fits(words, head) || isTopOffice(words));
    return party.type === 'side'
      ? party.side === side && isOffice(party.office)
      : this.bearsSide(party.person, side) && party.person.offices.some(({ words }) => isOffice(words));
  }

  /**
   * "The Secretary" in a briefing of the State Department that names only another country's: whether an office alone is that of who heads the
   * house that publishes. In a turn it always is, elsewhere until the text has spoken of the other.
   */
  protected isOfOwnHouse({ determiner }: Mention, isHead: boolean, last: Party | null): boolean {
    const { side, isOfficial } = this.doc.principal;
    if (!isHead || !isOfficial || side === null || !isCountry(side)) return false;
    if (determiner !== 'the' && determiner !== '') return false;
    if (last === null) return true;
    const own = sidesOf([last]);
    return this.speaker !== null && own.length > 0 && !own.includes(side);
  }

  /** "In the afternoon Prime Minister called on President A": in a government's own text an office with neither article nor name is its own; the side, null where the phrase is none such. */
  protected ownByStyle({ determiner, owner, name, first, office }: Mention): string | null {
    const { side, isOfficial } = this.doc.principal;
    if (!isOfficial || side === null || !isCountry(side) || determiner !== '' || owner !== null || name !== null)
      return null;
    const { tokens } = this.doc.body;
    const isCapital = tokens[first]?.capital === true && (office?.words.length ?? 0) > 0;
    const lead = tokens[first - 1];
    const opens = lead?.kind !== 'word' || !lead.capital;
    return isCapital && opens ? side : null;
  }

  /** "The President received a letter from President A of Kenya", in a government's own text: whether the only holder whom it names, and only behind, is of another country than its own. */
  protected isAbroad({ sides, assumedSide, isForeign }: Person, { determiner }: Mention): boolean {
    const { side, isOfficial } = this.doc.principal;
    const isOfCountry = isOfficial && side !== null && isCountry(side) && (determiner === 'the' || determiner === '');
    const isElsewhere = sides.length > 0 ? !sides.includes(side ?? '') : isForeign && assumedSide !== null;
    return isOfCountry && isElsewhere;
  }

  /** "The British envoy called on the State Minister": whether a government's own text sets somebody of abroad beside an office that one of elsewhere bore last; then it means its own. */
  protected isHostOf(others: readonly Party[], last: Party): boolean {
    const { side, isOfficial } = this.doc.principal;
    const isAbroad = (party: Party): boolean => {
      const sides = party.type === 'person' ? party.person.sides : [party.side];
      return side !== null && sides.length > 0 && !sides.includes(side) && sides.every(isCountry);
    };
    return isOfficial && side !== null && isCountry(side) && others.length > 0 && [...others, last].every(isAbroad);
  }

  /** The holder of an office in a country: the person whom the text names so (where they may be bare, the only one it names of that country), or the bare side; `isTold` where the text has the office itself. */
  protected holder(words: readonly string[], side: string, mayBeBare = false, isTold = true): Party {
    const holders = this.holders.now(words);
    const recent = this.seen.findLast(
      ({ party }) => party.type === 'person' && holders.has(party.person) && this.bearsSide(party.person, side),
    );
    if (recent !== undefined) return recent.party;
    const holder = this.firstOfSide(holders, side);
    const other =
      (isTopOffice(words) ? this.onlyOf(side, (person) => person.offices.some(isLeader)) : null) ??
      (mayBeBare ? this.onlyPersonOf(side) : null);
    const person = holder ?? other ?? (isTold ? this.#bareLeader(words, side) : null);
    return person === null ? { type: 'side', side, office: words } : { type: 'person', person };
  }

  /** The words of the office for which somebody has counterparts elsewhere: a foreign minister's, whatever the title at home. */
  protected officeOf(party: Party): readonly string[] {
    if (party.type === 'side') return party.office;
    return isForeignMinisterByTitle(this.doc, party.person) ? FOREIGN_MINISTER : (party.person.offices[0]?.words ?? []);
  }

  /** "his Azerbaijani opposite number": the holder of the office, else the one person of that side whom the text names without an office. */
  protected counterpartOf(words: readonly string[], side: string): Party {
    const holder: Party =
      words.length > 0 ? this.holder(words, side, false, false) : { type: 'side', side, office: words };
    if (holder.type === 'person') return holder;
    const only = this.#ministerOf(words, side) ?? this.onlyOf(side, (person) => person.offices.length === 0);
    return only === null ? holder : { type: 'person', person: only };
  }

  /** "the foreign ministers of Egypt and Sudan … Samir Fahmy of Egypt": the one person of a side whom the text names, where it gives no office. */
  private onlyPersonOf(side: string): Person | null {
    return this.onlyOf(side, (person) => person.offices.length === 0);
  }

  /** "her Ugandan colleague … the Ugandan minister, Odongo": the one person whom the text calls but minister of a country, for a minister of something; of its own house also by a bare "Minister Odongo". */
  #ministerOf(words: readonly string[], side: string, isOwn = false): Person | null {
    if (words.at(-1) !== 'minister' || words.length < 2 || words.some((word) => OF_OTHER_RANK.has(word))) return null;
    const isMinister = ({ offices }: Person): boolean =>
      offices.length > 0 &&
      offices.every(({ words: own, former }) => own.join(' ') === 'minister' && !former) &&
      (isOwn || offices.some(({ placed }) => placed.mention.determiner === 'the'));
    const ministers = this.doc.persons.filter((person) => this.bearsSide(person, side) && isMinister(person));
    return ministers.length === 1 ? (ministers[0] ?? null) : null;
  }

  /** The one bare name of the text as the leader or minister of a country of which it names nobody else, once it has spoken of that person. */
  #bareLeader(words: readonly string[], side: string): Person | null {
    this.#bare ??= new BareLeader(this.doc);
    const bare = this.#bare.of(words, side);
    if (bare === null || !this.seen.some(({ party }) => party.type === 'person' && party.person === bare)) return null;
    bare.sides.push(side);
    return bare;
  }

  /** The person of a side that is like this, where the text names one alone. */
  private onlyOf(side: string, isLike: (person: Person) => boolean): Person | null {
    let only: Person | null = null;
    for (const person of this.doc.persons) {
      if (!person.sides.includes(side) || !isLike(person)) continue;
      if (only !== null) return null;
      only = person;
    }
    return only;
  }
}
