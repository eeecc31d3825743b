import { isCountry } from '../../annotate/words/lexicon.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { isOfSides } from './discourse-plurals.ts';
import { DiscoursePronouns } from './discourse-pronouns.ts';
import type { Seen } from './seen.ts';
import { hostSide, isJourney } from './ground.ts';
import { sidesNamedTogether } from './sides-together.ts';
import { sideOfOffice } from '../../data/office-sides.ts';
import { fits, isTopOffice } from '../terms/office-fit.ts';
import { NOBODY, sameParty, sideOfPersonOrNull, sidesOf, type Party, type Resolved } from '../terms/party.ts';

/** Offices that describe more than they name: "the Moroccan diplomat" is the Moroccan spoken of last. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  'diplomat official statesman politician dignitary emissary negotiator strongman'.split(' '),
);

/** "his hosts": others than he, of whom nothing is known yet. */
const OTHERS_OF: ReadonlySet<string> = new Set(['hosts', 'guests', 'visitors', 'interlocutors', 'colleagues']);
const LEADERS: ReadonlySet<string> = new Set(['leader', 'official']);
/** Resolves phrases that point back, from what has been said so far. */
export class Discourse extends DiscoursePronouns {
  /** Whom a phrase means here. `others` are parties of the same clause, which a pronoun or counterpart cannot repeat. */
  resolve(mention: Mention, sentence: number, others: readonly Party[] = []): Resolved {
    this.sentence = sentence;
    const person = this.doc.personOf.get(mention);
    if (person !== undefined && mention.name !== null) return { parties: [{ type: 'person', person }], how: 'named' };
    switch (mention.kind) {
      case 'person':
        return NOBODY;
      case 'office':
        return this.office(mention, others);
      case 'side':
        return { parties: mention.sides.map((side) => ({ type: 'side', side, office: [] })), how: 'side' };
      case 'group':
        return this.group(mention, others);
      case 'counterpart':
        return this.counterpart(mention, others);
      case 'role':
        return this.role(mention, others);
      case 'plural':
        return this.many(mention, others);
      case 'pronoun':
        return this.pronoun(mention, sentence, others);
    }
  }

  /** "the two", "the ministers", "her hosts": a number of those told before, or those of the country where somebody is. */
  private many(mention: Mention, others: readonly Party[]): Resolved {
    const host = mention.noun === 'hosts' ? hostSide(this.ground, mention, this.sentence, others) : null;
    if (host !== null) return { parties: [{ type: 'side', side: host, office: [] }], how: 'description' };
    if (OTHERS_OF.has(mention.noun) && typeof mention.owner === 'string' && mention.owner !== '') return NOBODY;
    const asked = mention.count === 2 ? this.sidesAsked() : null;
    if (asked !== null && isOfSides(mention.noun))
      return { parties: asked.map((side) => ({ type: 'side', side, office: [] })), how: 'set' };
    const told = this.plural(mention.noun, mention.count);
    if (told.parties.length === 0) return this.mainTwo(mention);
    return mention.count === 2 ? (this.besides(mention.noun, told, others) ?? told) : told;
  }

  /** Whose something is ("his", "her", "their"), as the pronoun in its place would mean. */
  whose(owner: string, mention: Mention, sentence: number, others: readonly Party[]): Resolved {
    const noun = owner === 'their' ? 'they' : owner === 'her' ? 'she' : 'he';
    const gender = noun === 'they' ? null : noun;
    return this.resolve(
      { ...mention, kind: 'pronoun', noun, gender, plural: noun === 'they', owner: null, office: null, name: null },
      sentence,
      others,
    );
  }

  private office(mention: Mention, others: readonly Party[]): Resolved {
    const words = mention.office?.words ?? [];
    const known = this.doc.personOf.get(mention);
    if (known !== undefined && !mention.plural) return { parties: [{ type: 'person', person: known }], how: 'office' };
    if (mention.plural) {
      if (mention.sides.length > 0)
        return { parties: mention.sides.map((side) => this.holder(words, side, true)), how: 'office' };
      // "the Arab ministers": of a region, and nobody says of which states
      if (mention.determiner === 'other' || mention.form === 'thing') return NOBODY;
      const named = mention.owner === 'their' ? sidesNamedTogether(this.seen, this.sentence) : [];
      const owners = mention.owner === 'their' && named.length < 2 ? sidesOf(this.lastPair) : named;
      if (owners.length > 1) return { parties: owners.map((side) => this.holder(words, side, true)), how: 'office' };
      const there = hostSide(this.ground, mention, this.sentence, others);
      if (there !== null && mention.count === null)
        return { parties: [{ type: 'side', side: there, office: words }], how: 'office' };
      const isBare = mention.determiner === '' && mention.owner === null;
      const opens = this.doc.body.tokens[mention.office?.first ?? -1]?.capital === true;
      const isOfLeaders = words.length === 1 && LEADERS.has(words[0] ?? '');
      if (
        (isOfLeaders && (!isBare || opens || mention.count !== null)) ||
        (words[0] === 'head' && words.length === 1 && (mention.count !== null || this.leadStates(mention)))
      )
        return this.plural('leaders', mention.count);
      if (words[0] === 'government' && words.length > 1 && this.doc.homeSide !== null)
        return { parties: [this.holder(words, this.doc.homeSide, false, false)], how: 'principal' };
      if (isBare) return NOBODY;
      const asked = mention.count === 2 ? this.sidesAsked() : null;
      const told = asked === null ? this.holdersOf(words, mention) : NOBODY;
      const sides =
        told.parties.length === 0 && mention.determiner === 'the' ? (asked ?? this.mainSidesOf(mention)) : [];
      return sides.length === 2
        ? { parties: sides.map((side) => this.holder(words, side, false, false)), how: 'set' }
        : told;
    }
    const owner = mention.owner;
    const ownerSide =
      owner !== null && typeof owner !== 'string'
        ? sideOfPersonOrNull(this.doc.personOf.get(owner))
        : owner === 'his' || owner === 'her'
          ? this.sideOfLast()
          : owner === 'its' || owner === 'their'
            ? this.sideOfLastSide()
            : owner === 'our'
              ? this.ownSide()
              : null;
    const [first] = mention.sides;
    if (first !== undefined && words.length === 1 && DESCRIPTIONS.has(words[0] ?? '')) {
      const described = this.lastOfSide(first, others);
      if (described !== null) return { parties: [described], how: 'description' };
    }
    const side = mention.sides[0] ?? ownerSide ?? sideOfOffice(words);
    if (side !== null) return { parties: [this.holder(words, side, isTopOffice(words))], how: 'office' };
    const own = this.ownByStyle(mention);
    if (own !== null) return { parties: [this.holder(words, own, false, false)], how: 'principal' };
    const host = hostSide(this.ground, mention, this.sentence, others.length > 0 ? others : this.traveller(words));
    if (host !== null && !this.isSpokenOf(words, others, host))
      return { parties: [this.holder(words, host)], how: 'office' };
    const { principal } = this.doc;
    if (principal.side !== null && principal.office.length > 0 && fits(words, principal.office)) {
      const head = this.principal();
      if (head !== null) return { parties: [head], how: 'principal' };
    }
    const isHead =
      fits(words, principal.head) || (principal.side !== null && !isCountry(principal.side) && isTopOffice(words));
    const head = principal.side !== null && isHead ? this.headOf(words, principal.side) : null;
    if (head !== null) return { parties: [head], how: 'principal' };
    const listed = this.listedHolder(words, others);
    if (listed !== null) return { parties: [listed], how: 'description' };
    const recent = this.lastHolder(words, others);
    const isOwn = this.isOfOwnHouse(mention, isHead, recent) || (recent !== null && this.isHostOf(others, recent));
    if (recent !== null && !isOwn) return { parties: [recent], how: 'description' };
    const holders = this.holders.ever(words);
    const [anyone] = holders;
    const isOfAbroad = anyone !== undefined && recent === null && this.isAbroad(anyone, mention);
    if (anyone !== undefined && holders.size === 1 && !isOwn && !isOfAbroad)
      return { parties: [{ type: 'person', person: anyone }], how: 'description' };
    // Beside one of whom no country is known, the country named most often is a guess too many.
    const isGuess =
      !this.doc.hasKnownHome &&
      others.some((other) => other.type === 'person' && sideOfPersonOrNull(other.person) === null);
    if (
      this.doc.homeSide !== null &&
      !isGuess &&
      ((mention.determiner !== 'a' && mention.determiner !== 'an') ||
        (this.doc.principal.isOfficial &&
          ['representative', 'official', 'envoy', 'delegate'].includes(words.at(-1) ?? '')))
    )
      return { parties: [this.holder(words, this.doc.homeSide, false, false)], how: 'principal' };
    return NOBODY;
  }

  /** "flew to Lima, where the president received her": the one told to travel in the same sentence, where the office is another than theirs. */
  private traveller(words: readonly string[]): readonly Party[] {
    const { visitor } = this;
    if (visitor === null || this.ground?.sentence !== this.sentence) return [];
    const isOwn = visitor.type === 'person' && visitor.person.offices.some((own) => fits(words, own.words));
    const isHere = this.seen.some((entry) => entry.sentence === this.sentence && sameParty(entry.party, visitor));
    return isOwn || !isHere ? [] : [visitor];
  }

  /** Whether the holder of an office of whom the text spoke last, a sentence back at most, is of another side than the host's. */
  private isSpokenOf(words: readonly string[], others: readonly Party[], host: string): boolean {
    const recent = this.lastHolder(words, others);
    const sides = recent === null ? [] : sidesOf([recent]);
    if (recent === null || sides.includes(host)) return false;
    return this.seen.some((entry) => this.sentence - entry.sentence <= 1 && sameParty(entry.party, recent));
  }

  private group(mention: Mention, others: readonly Party[]): Resolved {
    if (mention.sides.length > 0)
      return {
        parties: mention.sides.map((side) => this.#guestOf(side, mention) ?? { type: 'side', side, office: [] }),
        how: 'side',
      };
    if (mention.owner === 'our' || mention.owner === 'their') {
      const sides = sidesOf(this.lastPair.length > 0 ? this.lastPair : this.titlePair);
      if (mention.plural && sides.length >= 2)
        return { parties: sides.map((side) => ({ type: 'side', side, office: [] })), how: 'set' };
      const own = mention.owner === 'our' ? this.ownSide() : null;
      return own === null ? NOBODY : { parties: [{ type: 'side', side: own, office: [] }], how: 'principal' };
    }
    if (mention.owner === 'its') {
      const side = this.sideOfLastSide();
      if (side !== null) return { parties: [{ type: 'side', side, office: [] }], how: 'description' };
    }
    const side = others[0] !== undefined ? sidesOf([others[0]])[0] : undefined;
    return side === undefined ? NOBODY : { parties: [{ type: 'side', side, office: [] }], how: 'description' };
  }

  /** "the Laotian guests": the one of that side among those whose contact was told last; null where none was. */
  #guestOf(side: string, { noun }: Mention): Party | null {
    if (!OTHERS_OF.has(noun)) return null;
    return this.lastPair.find((party) => party.type === 'person' && sidesOf([party])[0] === side) ?? null;
  }

  private counterpart(mention: Mention, others: readonly Party[]): Resolved {
    const known = this.doc.personOf.get(mention);
    if (known !== undefined) return { parties: [{ type: 'person', person: known }], how: 'office' };
    const own = mention.owner === 'my' || mention.owner === 'our' ? this.self() : null;
    const model = others[0] ?? own ?? this.seen.findLast((entry) => entry.subject)?.party;
    const words = model === undefined ? [] : this.officeOf(model);
    if (mention.sides.length > 0)
      return {
        parties: mention.sides.map((side) => {
          const party = this.counterpartOf(words, side);
          return model !== undefined && sameParty(party, model)
            ? { type: 'side' as const, side, office: words }
            : party;
        }),
        how: 'office',
      };
    const host = hostSide(this.ground, mention, this.sentence, others);
    const hosts: Resolved = host === null ? NOBODY : { parties: [this.counterpartOf(words, host)], how: 'office' };
    if (host !== null && isJourney(this.ground)) return hosts;
    const rest = this.lastPair.filter((party) => model === undefined || !sameParty(party, model));
    if (rest.length === 1) return { parties: rest, how: 'description' };
    const title = this.titlePair.filter((party) => model === undefined || !sameParty(party, model));
    if (title.length === 1) return { parties: title, how: 'description' };
    const side = model === undefined ? undefined : sidesOf([model])[0];
    const other = sidesOf([...this.lastPair, ...this.titlePair]).filter((one) => one !== side);
    const only = [...new Set(other)];
    return only.length === 1 && only[0] !== undefined
      ? { parties: [{ type: 'side', side: only[0], office: words }], how: 'description' }
      : hosts;
  }

  private role(mention: Mention, others: readonly Party[]): Resolved {
    const known = this.doc.personOf.get(mention);
    if (known !== undefined) return { parties: [{ type: 'person', person: known }], how: 'description' };
    if (mention.noun === 'honorific') {
      // Nobody is His Excellency to himself: in a turn it is the one of whom it is spoken.
      const other =
        this.speaker === null
          ? undefined
          : this.seen.findLast(
              ({ party }) =>
                !this.isSpeaker(party) &&
                !others.some((one) => sameParty(one, party)) &&
                this.agrees(party, mention.gender),
            );
      if (other !== undefined) return { parties: [other.party], how: 'description' };
      const own = this.principal();
      if (own?.type === 'person' && this.agrees(own, mention.gender)) return { parties: [own], how: 'principal' };
      const people = this.seen.filter(({ party }) => party.type === 'person' && this.agrees(party, mention.gender));
      const isKnownHer = ({ party }: Seen): boolean => party.type === 'person' && party.person.gender === 'she';
      const last = (mention.gender === 'she' ? people.findLast(isKnownHer) : undefined) ?? people[0];
      return last === undefined ? NOBODY : { parties: [last.party], how: 'description' };
    }
    const side = mention.sides[0];
    if (side !== undefined) {
      const recent = this.lastOfSide(side, others);
      if (recent !== null) return { parties: [recent], how: 'description' };
      return { parties: [{ type: 'side', side, office: [mention.noun] }], how: 'side' };
    }
    if (['visitor', 'guest', 'host', 'hostess', 'caller', 'interlocutor'].includes(mention.noun)) {
      const isHost = mention.noun.startsWith('host');
      const { visitor } = this;
      if (
        !isHost &&
        visitor !== null &&
        !others.some((other) => sameParty(other, visitor)) &&
        mention.noun !== 'caller'
      )
        return { parties: [visitor], how: 'description' };
      const pair = this.lastPair.length >= 2 ? this.lastPair : [];
      const isHome = (party: Party): boolean => sidesOf([party])[0] === this.doc.homeSide;
      const pick = pair.find(
        (party) =>
          (mention.noun.startsWith('host') ? isHome(party) : !isHome(party)) &&
          !others.some((other) => sameParty(other, party)),
      );
      if (pick !== undefined) return { parties: [pick], how: 'description' };
      const subject =
        mention.noun === 'host'
          ? undefined
          : this.seen.findLast(
              (entry) =>
                entry.subject &&
                entry.party.type === 'person' &&
                !others.some((other) => sameParty(other, entry.party)),
            );
      if (subject !== undefined) return { parties: [subject.party], how: 'description' };
    }
    const office =
      mention.noun === 'envoy' || mention.noun === 'diplomat' || mention.noun === 'negotiator'
        ? this.lastHolder([mention.noun])
        : null;
    return office === null ? NOBODY : { parties: [office], how: 'description' };
  }
}
