import { isCountry } from '../../annotate/words/lexicon.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { DiscourseHolders } from './discourse-holders.ts';
import type { Seen } from './seen.ts';
import { fits, isTopOffice } from '../terms/office-fit.ts';
import { lastTwo, mainSides } from './main-pair.ts';
import { sidesNamedTogether } from './sides-together.ts';
import { NOBODY, sameParty, sidesOf, type Party, type Resolved } from '../terms/party.ts';

const SIDE_NOUNS: ReadonlySet<string> = new Set(
  'sides cabinets countries governments nations states capitals teams delegations parties neighbours neighbors bodies powers officials experts negotiators diplomats'.split(
    ' ',
  ),
);

const SERVANTS: ReadonlySet<string> = new Set(['officials', 'experts', 'negotiators', 'diplomats']);

/** Others in general, never those named last. */
const FRIENDS: ReadonlySet<string> = new Set(['allies', 'partners', 'neighbours', 'neighbors', 'powers', 'others']);

/** What countries are called beside another. */
const LANDS: ReadonlySet<string> = new Set('neighbours neighbors countries states nations governments'.split(' '));
/** What two sides are called with whom a third deals. */
const CAMPS: ReadonlySet<string> = new Set(['delegations', 'teams']);
/** Within how many sentences two countries are named of which somebody of a third speaks as both. */
const NEAR = 2;

/** The parties of what was seen, each once. */
const distinct = (entries: readonly Seen[]): Party[] =>
  entries.reduce<Party[]>(
    (found, { party }) => (found.some((other) => sameParty(other, party)) ? found : [...found, party]),
    [],
  );

/** Whether somebody is known by an office that leads nothing alone, so that "the two leaders" are others. */
const isStaff = (party: Party): boolean =>
  party.type === 'person' &&
  party.person.offices.length > 0 &&
  party.person.offices.every(({ words }) => words.some((word) => STAFF.has(word)));
const STAFF: ReadonlySet<string> = new Set(
  'ambassador envoy adviser advisor spokesman spokeswoman spokesperson aide diplomat negotiator'.split(' '),
);

/** Whether somebody is known to lead a country. */
const isLeader = (party: Party): boolean =>
  party.type === 'person' && party.person.offices.some(({ words, former }) => !former && isTopOffice(words));
/** Offices that nobody is given by a plural without a number: "the presidents" of two men without an office are others. */
const STATE_OFFICES: ReadonlySet<string> = new Set(['president', 'king', 'chancellor', 'premier']);
/** Offices of which a country has one, so that "the foreign ministers" are of the countries named. */
const OF_STATE: ReadonlySet<string> = new Set('president king chancellor premier minister'.split(' '));
const hasOffice = (party: Party): boolean => party.type === 'person' && party.person.offices.length > 0;

/** Whether a noun for several is of sides, not of people. */
export const isOfSides = (noun: string): boolean => SIDE_NOUNS.has(noun) && !SERVANTS.has(noun);

/** Resolves phrases for several at once: "the two ministers", "both sides", "the women". */
export class DiscoursePlurals extends DiscourseHolders {
  protected plural(noun: string, count: number | null): Resolved {
    if (FRIENDS.has(noun) && count === null) return this.#neighbours(noun);
    const sex = noun === 'women' ? 'she' : noun === 'men' ? 'he' : null;
    if (sex !== null) return this.ofOneSex(sex, count ?? 2);
    const wanted = count ?? (noun === 'pair' || noun === 'duo' ? 2 : noun === 'trio' ? 3 : null);
    // "the two officials" of two who were named; "officials" of a meeting are others
    const areNamed = count === 2 && SERVANTS.has(noun) && this.lastPair.every(({ type }) => type === 'person');
    const bySide = SIDE_NOUNS.has(noun) && !areNamed;
    const subjects = !bySide && this.sentence - this.subjectSet.sentence <= 1 ? this.subjectSet.parties : [];
    const recent = [...this.sets].reverse();
    const people = bySide ? [] : recent.filter((list) => list.some((party) => party.type === 'person'));
    const isMixed = (list: readonly Party[]): boolean =>
      list.some((party) => party.type === 'person') &&
      list.some((party) => party.type === 'side' && party.office.length === 0);
    const ofPeople = !bySide && isMixed(this.lastPair) ? people.filter((list) => !isMixed(list)) : [];
    const all = [
      subjects,
      ...(wanted === 2 && noun !== 'they' ? ofPeople : []),
      ...(noun === 'sides' || noun === 'parties' ? [this.sidesTogether] : []),
      this.lastPair,
      ...(noun === 'they' || bySide ? recent : [...people, ...recent]),
      this.titlePair,
    ].filter(
      (list) =>
        list.length >= 2 &&
        !(noun === 'leaders' && list.some(isStaff)) &&
        !(!bySide && list.some((party) => this.speaksForOthers(party))) &&
        !(noun === 'they' && list.some((party) => this.isSpeaker(party))),
    );
    const ofLeaders = noun === 'leaders' ? all.filter((list) => list.every(isLeader)) : [];
    const lists = [...ofLeaders, ...all];
    const fitting = lists.find(
      (list) =>
        (bySide ? sidesOf(list).length >= 2 : true) &&
        (wanted === null || (bySide ? sidesOf(list).length : list.length) === wanted),
    );
    if (fitting !== undefined)
      return {
        parties: bySide
          ? sidesOf(fitting).map((side) => ({ type: 'side', side, office: [] }))
          : noun === 'they'
            ? fitting
            : this.asPeople(fitting),
        how: 'set',
      };
    if (wanted === 2 || wanted === null) {
      const tied = this.tiedPair();
      if (tied.length === 2 && !(noun === 'leaders' && tied.some(isStaff)))
        return {
          parties: bySide ? sidesOf(tied).map((side) => ({ type: 'side', side, office: [] })) : tied,
          how: 'set',
        };
      const last = this.lastDistinct(2, bySide);
      if (last.length === 2 && (noun !== 'leaders' || sidesOf(last).length === 2)) return { parties: last, how: 'set' };
    }
    return NOBODY;
  }

  /**
   * "wrote to both neighbours": whoever writes is not one of the two, which are then the last two other countries named; null where `told` has nobody of
   * the side of `others`, or no two such countries were named near by. "dined with both delegations" likewise: the two other sides the text names most.
   */
  protected besides(noun: string, told: Resolved, others: readonly Party[]): Resolved | null {
    const [own, further] = sidesOf(others);
    if (own === undefined || further !== undefined) return null;
    const isOpen = told.parties.length === 0 || sidesOf(told.parties).includes(own);
    if (!isOpen || !(LANDS.has(noun) || CAMPS.has(noun))) return null;
    const found = LANDS.has(noun) ? this.#namedNear(own) : this.#namedMost(own);
    return found.length === 2
      ? { parties: found.map((side) => ({ type: 'side', side, office: [] })), how: 'set' }
      : null;
  }

  /** "the two men" where no two were told of together: the only two people named near by; "the two sides": the two of which the text has spoken most. */
  protected mainTwo({ noun, count }: Mention): Resolved {
    if (count !== 2) return NOBODY;
    if (isOfSides(noun))
      return {
        parties: mainSides(this.seen).map((side) => ({ type: 'side', side, office: [] })),
        how: 'set',
      };
    const sex = noun === 'women' ? 'she' : noun === 'men' ? 'he' : null;
    const mayBe = (party: Party): boolean => !this.speaksForOthers(party) && this.agrees(party, sex);
    return { parties: lastTwo(this.seen, this.sentence, mayBe), how: 'set' };
  }

  /** "the heads of state" right behind a contact of two who lead a country each: those two. */
  protected leadStates({ first, last, determiner }: Mention): boolean {
    const words = this.doc.body.tokens.slice(first, last).map(({ lower }) => lower);
    const isPhrase =
      determiner === 'the' && ['heads of state', 'heads of government'].includes(words.slice(-3).join(' '));
    const [one] = this.lastPair;
    const isNear = isPhrase && one !== undefined && this.partnerOf(one, this.sentence) !== null;
    return isNear && this.lastPair.every(isLeader);
  }

  /** "the two foreign ministers" of no country that is said: of the two of which the text has spoken most; "the foreign ministers": of two countries named together. */
  protected mainSidesOf({ count, office }: Mention): readonly string[] {
    if (count !== null) return count === 2 ? mainSides(this.seen) : [];
    if (!OF_STATE.has(office?.words.at(-1) ?? '')) return [];
    const named = sidesNamedTogether(this.seen, this.sentence);
    return named.length === 2 && named.every(isCountry) ? named : [];
  }

  /** "On the agreement with Peru: … – The two sides will meet in May": of whom one who answers for a country is asked, and that country; null where more are named. */
  protected sidesAsked(): readonly string[] | null {
    const { zones } = this.doc.body;
    const own = this.ownSide();
    let from = this.sentence;
    if (own === null || zones[from]?.asks !== false) return null;
    while (from > 0 && zones[from - 1]?.asks === false) from -= 1;
    const first = from;
    while (from > 0 && zones[from - 1]?.asks === true) from -= 1;
    if (from === first) return null;
    const named = sidesOf(this.seen.filter(({ sentence }) => sentence >= from).map(({ party }) => party));
    const others = named.filter((side) => side !== own);
    return others.length === 1 ? [...others, own] : null;
  }

  /** "Ecuador and Peru quarrel. The neighbours will hold talks": two countries that were named together last, and no others near by. */
  #neighbours(noun: string): Resolved {
    if (!LANDS.has(noun)) return NOBODY;
    const named = sidesNamedTogether(this.seen, this.sentence);
    return named.length === 2 && named.every(isCountry)
      ? { parties: named.map((side) => ({ type: 'side', side, office: [] })), how: 'set' }
      : NOBODY;
  }

  /** The last two countries other than `own` named as such near by. */
  #namedNear(own: string): string[] {
    const found: string[] = [];
    for (let i = this.seen.length - 1; i >= 0 && found.length < 2; i -= 1) {
      const entry = this.seen[i];
      if (entry === undefined || this.sentence - entry.sentence > NEAR) break;
      const side: string = entry.party.type === 'side' && entry.party.office.length === 0 ? entry.party.side : own;
      if (side !== own && isCountry(side) && !found.includes(side)) found.unshift(side);
    }
    return found;
  }

  /** The two sides other than `own` of which the text has spoken more than of any third; none where it has spoken of more as often. */
  #namedMost(own: string): string[] {
    const times = new Map<string, number>();
    for (const { party } of this.seen)
      for (const side of sidesOf([party])) if (side !== own) times.set(side, (times.get(side) ?? 0) + 1);
    const [first, second, third] = [...times].toSorted(([, a], [, b]) => b - a);
    const isPlain = second !== undefined && second[1] > Math.max(1, third?.[1] ?? 0);
    return first === undefined || !isPlain ? [] : [first[0], second[0]];
  }

  /** "A had promised it to B when they spoke": the one who acts in the sentence and the one person to whom it is done, of two sides. */
  protected pairOf(mention: Mention, sentence: number): Resolved | null {
    if (mention.noun !== 'they' || (mention.count ?? 2) !== 2) return null;
    const here = this.seen.filter((entry) => entry.sentence === sentence && entry.at < mention.first);
    const subjects = distinct(here.filter(({ subject }) => subject));
    const [actor] = subjects;
    const rest = distinct(here.filter(({ subject }) => !subject));
    const people = rest.filter((party) => party.type === 'person');
    const [other] = people;
    if (actor?.type !== 'person' || subjects.length > 1 || other === undefined || people.length > 1) return null;
    const pair = [actor, other];
    return sidesOf(pair).length === 2 ? { parties: pair, how: 'set' } : null;
  }

  /** "We had two hours at Carlton House" in a memoir: the writer and the one spoken of last. */
  protected writerAndLast(sentence: number): readonly Party[] | null {
    const { writer } = this.doc;
    if (writer === null || this.speaker !== null) return null;
    const last = this.seen.findLast(
      (entry) => entry.party.type === 'person' && entry.party.person !== writer && sentence - entry.sentence <= 2,
    );
    return last === undefined ? null : [{ type: 'person', person: writer }, last.party];
  }

  /** "the two women": those of one sex spoken of last, else the last of their number who may be. */
  protected ofOneSex(sex: 'he' | 'she', count: number): Resolved {
    const found: Party[] = [];
    for (let i = this.seen.length - 1; i >= 0 && found.length < count; i -= 1) {
      const party = this.seen[i]?.party;
      if (party?.type === 'person' && party.person.gender === sex && !found.some((other) => sameParty(other, party)))
        found.unshift(party);
    }
    if (found.length === count) return { parties: found, how: 'set' };
    const mayBe = (party: Party): boolean => party.type === 'person' && (party.person.gender ?? sex) === sex;
    const list = [this.lastPair, ...[...this.sets].reverse(), this.titlePair].find(
      (one) => one.length === count && one.every(mayBe),
    );
    return list === undefined ? NOBODY : { parties: list, how: 'set' };
  }

  /** "the two leaders" of a pair of sides: their leaders, where the text names them. */
  protected asPeople(parties: readonly Party[]): readonly Party[] {
    return parties.map((party) => (party.type === 'side' ? this.leaderOf(party.side) : party));
  }

  /** "the two foreign ministers": the last holders of that office, one of each side. */
  protected holdersOf(words: readonly string[], mention: Mention): Resolved {
    const wanted = mention.count ?? 2;
    const tied = this.lastPair.length < 2 && wanted === 2 ? this.tiedPair() : [];
    const isOfTied = tied.every((party) => party.type === 'person' && this.holders.together(words).has(party.person));
    if (tied.length === 2 && isOfTied) return { parties: tied, how: 'set' };
    const isHolder = (party: Party): boolean =>
      party.type === 'person'
        ? this.holders.together(words).has(party.person)
        : party.office.length > 0 && fits(words, party.office);
    // "the foreign ministers of A, B and C met. The ministers will meet again": all of them, as many as they are
    if (mention.count === null && this.lastPair.length > 2 && this.lastPair.every(isHolder))
      return { parties: this.lastPair, how: 'set' };
    const found: Party[] = [];
    for (let i = this.seen.length - 1; i >= 0 && found.length < wanted; i -= 1) {
      const party = this.seen[i]?.party;
      if (party === undefined || found.some((other) => sameParty(other, party))) continue;
      if (isHolder(party)) found.unshift(party);
    }
    if (found.length >= 2 && found.length === wanted) return { parties: found, how: 'set' };
    const open = this.sets.findLast(
      (list) =>
        list.length === wanted &&
        sidesOf(list).length === wanted &&
        (mention.count !== null || !STATE_OFFICES.has(words.at(-1) ?? '') || list.some(hasOffice)) &&
        list.every(
          (party) =>
            party.type === 'person' &&
            (party.person.offices.length === 0 || party.person.offices.some((entry) => fits(words, entry.words))),
        ),
    );
    if (open !== undefined) return { parties: open, how: 'set' };
    const pair = this.lastPair.length >= 2 ? this.lastPair : this.titlePair;
    if (pair.length >= 2 && (mention.count === null || sidesOf(pair).length === mention.count))
      return { parties: sidesOf(pair).map((side) => this.holder(words, side, false, false)), how: 'set' };
    const isSideless = pair.length >= 2 && sidesOf(pair).length < 2;
    const last = mention.count === 2 && (pair.length < 2 || isSideless) ? sidesOf(this.lastDistinct(2, true)) : [];
    const sides = isSideless && !last.every(isCountry) ? [] : last;
    if (sides.length === 2) return { parties: sides.map((side) => this.holder(words, side, false, false)), how: 'set' };
    return NOBODY;
  }
}
