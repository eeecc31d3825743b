import { countedHolders } from './counted-sides.ts';
import { agentBehind } from './passive-agents.ts';
import { givenTo, grantedBy } from './given-audiences.ts';
import { attendedBy, isToldNear, offeredBy, openedFor, toldIn } from './noun-partners.ts';
import type { ContactNoun } from '../../data/contact-nouns.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';
import { AUXILIARIES } from '../../data/verbs.ts';
import { isCourtesy } from '../senses/kinds.ts';
import { addPair, bothTookPart, elliptical, hasHoldingVerb, hasOpenGuests, isRestated } from './noun-ellipsis.ts';
import { holderOf, relativeHolder, type Holder } from './noun-holder.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { callOf, usedFor } from './call-phrases.ts';
import { namedOfMany } from '../grammar/among-them.ts';
import { partiesAfter } from '../grammar/objects.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import { sameParty, type Party, type Resolution } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';

/** Those who take part in a contact named by a noun, and how they were found. */
export interface NounParties {
  readonly parties: readonly Party[];
  readonly hows: readonly Resolution[];
  readonly rule: string;
  /** The element behind the parties. */
  readonly end: number;
  /** Those whose contact it is and those "with" whom it is, where the phrase parts them. */
  readonly holders: readonly Party[];
  readonly partners: readonly Party[];
}

/** Who takes part in the contact that a noun names, or null where it names none here. */
export function partiesOfNoun(state: ReaderState, noun: ContactNoun, phrase: NounPhrase): NounParties | null {
  const { elements } = state.row;
  const parties: Party[] = [];
  const hows: Resolution[] = [];
  let rule = '';
  let end = phrase.at + 1;
  let holders: readonly Party[] = [];
  let partners: readonly Party[] = [];
  const add = (resolved: { parties: readonly Party[]; hows: readonly Resolution[] }, name: string): void => {
    if (resolved.parties.length === 0) return;
    parties.push(...resolved.parties);
    hows.push(...resolved.hows);
    rule = rule === '' ? name : rule;
  };
  const from = behindPlan(elements, phrase.at + 1);
  const either = partiesAfter(elements, from, new Set(['between', 'among']), false, 16);
  const between = either !== null && isOfTies(elements, either.list.first) ? null : either;
  if (isRestated(state, phrase)) return null;
  const withFirst = partiesAfter(elements, from, new Set(['with']), false, 16);
  if (between !== null && (withFirst === null || between.list.first < withFirst.list.first)) {
    add(state.parties(between.list), 'between');
    end = between.list.last;
    const isOpen = elements[end]?.word === 'and' && !isVerbAt(elements, end + 1);
    if (parties.length === 1 && isOpen) return null;
    if (parties.length === 1) addPair(state, parties, hows);
  } else {
    const relative = relativeHolder(elements, phrase.at);
    const led = partiesAfter(elements, relative?.end ?? from, leadsToPartner(elements, noun, phrase), false, 22);
    const many = namedOfMany(elements, phrase.at + 1, new Set(['with', 'to']));
    const withList =
      many.length > 0
        ? { list: asOneList(many) }
        : led !== null && isOfOtherVerb(elements, phrase.at, led.list.first)
          ? null
          : led === null
            ? null
            : { list: upToVerb(elements, led.list) };
    const ofList =
      noun.id === 'noun.call' || noun.id === 'noun.round'
        ? null
        : partiesAfter(elements, phrase.at + 1, new Set(['of']), false, 6);
    const found = holderOf(state, phrase, withList !== null);
    const isHeld = found.governed || found.owned || relative !== null || withList === null;
    const { first: lead = 0, last: behind = 0 } = withList?.list ?? {};
    const other = ofList === null ? agentBehind(state, behind) : holderBehind(state, ofList, lead);
    const holder = (isHeld ? null : other) ?? found;
    if (withList !== null) {
      end = withList.list.last;
      const others = holder.parties;
      const right = state.parties(withList.list, others);
      if (right.parties.length > 0) {
        holders = countedHolders(state, phrase, holder.parties, right.parties);
        add({ parties: holders, hows: holder.hows }, 'with');
        add(right, 'with');
        partners = right.parties;
      }
    }
    // "The Ambassador of Chile presented her credentials": to the house that says so
    const receiver = noun.id === 'noun.credentials' && withList === null ? state.discourse.self() : null;
    if (receiver !== null && holder.parties.length === 1) {
      add(holder, 'presented');
      add({ parties: [receiver], hows: ['principal'] }, 'presented');
    }
    const given = withList === null ? (givenTo(state, phrase) ?? grantedBy(state, phrase)) : null;
    if (given !== null) {
      add(given.holder, 'object');
      add(given.partner, 'object');
    }
    if (
      ofList !== null &&
      (ofList.list.mentions.length > 1 ||
        ofList.list.mentions.some((mention) => mention.plural || mention.kind === 'side'))
    )
      add(state.parties(ofList.list), 'of');
    if (rule === 'of' && ofList !== null) end = ofList.list.last;
    if (relative !== null && withList === null && holder.parties.length === 1) {
      const taker = state.parties(
        subjectOf(elements, phrase.first) ?? mainSubject(elements, relative.end),
        holder.parties,
      );
      if (taker.parties.length === 1) {
        add(taker, 'relative');
        add(holder, 'relative');
      }
    }
    if (parties.length === 0 && phrase.attributes.length >= 2)
      add(state.parties({ mentions: phrase.attributes, first: phrase.first, last: phrase.at }), 'attributes');
    const isBeenInTouch =
      noun.id === 'noun.touch' && elements.slice(phrase.at - 5, phrase.at).some(({ word }) => word === 'been');
    if ((noun.id === 'noun.line' || isBeenInTouch) && withList === null && holder.parties.length >= 2)
      add(holder, 'subject');
    if (noun.id === 'noun.exchange' && holder.owned && withList === null) return null;
    if (parties.length < 2 && withList === null && holder.parties.length > 0 && (holder.governed || holder.owned))
      add({ parties: holder.parties, hows: holder.hows }, holder.owned ? 'owner' : 'subject');
    if (
      parties.length === 0 &&
      withList === null &&
      holder.parties.length >= 2 &&
      (!noun.weak || noun.id === 'noun.table') &&
      phrase.determiner !== 'the' &&
      ['after', 'following', 'during', 'in', 'at'].includes(elements[phrase.first - 1]?.word ?? '')
    )
      add(withTold(state, phrase, holder), 'adjunct');
    if (phrase.attributes.length === 1 && parties.length === 1)
      add(state.parties({ mentions: phrase.attributes, first: phrase.first, last: phrase.at }), 'attribute');
    if (
      parties.length < 2 &&
      !(noun.weak && !holder.governed && phrase.order === '' && !hasHoldingVerb(elements, phrase))
    ) {
      const isOpenHost = holder.parties.length === 1 && holder.governed && hasOpenGuests(elements, phrase.at);
      if (isOpenHost) parties.push(...holder.parties);
      else if (
        !elliptical(state, noun, phrase, parties) &&
        toldIn(state, phrase).length < 2 &&
        offeredBy(state, phrase).length < 2 &&
        usedFor(state, phrase).length < 2 &&
        (noun.weak || openedFor(state, phrase).length < 2) &&
        (noun.kind !== 'phone-call' || callOf(state, phrase).length < 2) &&
        (noun.weak || attendedBy(state, phrase.at).length < 2)
      )
        return null;
      rule = 'ellipsis';
      hows.push('set');
    }
  }
  if (parties.length < 2) {
    const present = noun.weak || isToldNear(state) ? [] : attendedBy(state, phrase.at);
    if (present.length >= 2) {
      parties.push(...present);
      hows.push('named');
      rule = 'attended';
    }
  }
  if (parties.length < 2) {
    const offered = offeredBy(state, phrase);
    if (offered.length >= 2) {
      parties.splice(0, parties.length, ...offered);
      hows.push('side');
      rule = 'offered';
    }
  }
  if (parties.length < 2) {
    const used = usedFor(state, phrase);
    if (used.length >= 2) {
      parties.splice(0, parties.length, ...used);
      hows.push('named');
      rule = 'told-in';
    }
  }
  if (parties.length < 2 && !noun.weak) {
    const opened = openedFor(state, phrase);
    if (opened.length >= 2) {
      parties.splice(0, parties.length, ...opened);
      hows.push('named');
      rule = 'opened';
    }
  }
  if (parties.length < 2 && noun.kind === 'phone-call') {
    const calling = callOf(state, phrase);
    if (calling.length >= 2) {
      parties.splice(0, parties.length, ...calling);
      hows.push('named');
      rule = 'told-in';
    }
  }
  if (parties.length < 2) {
    const told = toldIn(state, phrase);
    if (told.length >= 2) {
      parties.splice(0, parties.length, ...told);
      hows.push('named');
      rule = 'told-in';
    }
  }
  if (parties.length === 1 && bothTookPart(elements)) {
    parties.push(...state.discourse.lastPair);
    hows.push('set');
  }
  return { parties, hows, rule, end, holders, partners };
}

/** "Meetings with A, B and C are planned": the list of partners with the last of them, which a list read from its start leaves to the verb behind it. */
function upToVerb(elements: readonly Element[], list: PartyList): PartyList {
  const next = elements[list.last + 1];
  const isLast = elements[list.last]?.word === 'and' && next?.mention?.kind === 'side';
  if (!isLast || !AUXILIARIES.has(elements[list.last + 2]?.word ?? '')) return list;
  return { mentions: [...list.mentions, next.mention], first: list.first, last: list.last + 2 };
}

/** "calls with allies, including A yesterday and B this morning": all who are named, as one list. */
function asOneList(lists: readonly PartyList[]): PartyList {
  const [first] = lists;
  return {
    mentions: lists.flatMap(({ mentions }) => mentions),
    first: first?.first ?? 0,
    last: lists.at(-1)?.last ?? 0,
  };
}

/** "During the meeting ways of strengthening the partnership between A and B were discussed": what lies between sides is no contact. */
function isOfTies(elements: readonly Element[], first: number): boolean {
  const between = elements.slice(0, first).findLastIndex(({ word }) => word === 'between' || word === 'among');
  return TIES.has(elements[between - 1]?.word ?? '');
}
const TIES: ReadonlySet<string> = new Set(
  'partnership partnerships relations relationship ties cooperation friendship border borders trade agreement agreements treaty peace war conflict dispute differences bonds understanding balance trust'.split(
    ' ',
  ),
);

/** "informed the meeting that he had spoken with C": another verb of contact stands before the partner. */
function isOfOtherVerb(elements: readonly Element[], noun: number, first: number): boolean {
  const that = elements.findIndex(({ word }, i) => i > noun && i < first && word === 'that');
  return that > 0 && elements.slice(that, first).some(({ word }) => SPOKEN.has(word));
}
const SPOKEN: ReadonlySet<string> = new Set('spoken met talked discussed conferred'.split(' '));

/** "The meeting of Minister Darchia with the Foreign Minister of Romania": whose it is stands behind it. */
function holderBehind(state: ReaderState, of: ReturnType<typeof partiesAfter>, partner: number): Holder | null {
  const mention = of?.list.mentions[0];
  if (of === null || mention === undefined || of.list.first >= partner || mention.kind === 'side') return null;
  const { parties, hows } = state.parties(of.list);
  return parties.length === 0 ? null : { parties, hows, governed: false, owned: true };
}

/** "At dinner the three ministers told Denmark's Lars Holm that …": whom they tell sits with them. */
function withTold(
  state: ReaderState,
  phrase: NounPhrase,
  holder: { parties: readonly Party[]; hows: readonly Resolution[] },
): { parties: readonly Party[]; hows: readonly Resolution[] } {
  const told = toldIn(state, phrase);
  const isSame = holder.parties.every((party) => told.some((other) => sameParty(party, other)));
  return isSame && told.length > holder.parties.length ? { parties: told, hows: holder.hows } : holder;
}

/** "A meeting that had been planned for Monday between …": where the clause that plans it ends; `at` itself without one. */
function behindPlan(elements: readonly Element[], at: number): number {
  if (elements[at]?.word !== 'that' && elements[at]?.word !== 'which') return at;
  let i = at + 1;
  while (AUXILIARIES.has(elements[i]?.word ?? '')) i += 1;
  return i > at + 1 && PLANNING.has(elements[i]?.word ?? '') ? i + 1 : at;
}
const PLANNING: ReadonlySet<string> = new Set(
  'planned scheduled set due expected arranged proposed postponed held supposed'.split(' '),
);

/** The prepositions behind which the partner of a contact stands. */
function leadsToPartner(elements: readonly Element[], noun: ContactNoun, phrase: NounPhrase): ReadonlySet<string> {
  const isCall = noun.id === 'noun.call';
  const isHonour = elements
    .slice(phrase.at + 1, phrase.at + 4)
    .some((element) => element.word === 'honour' || element.word === 'honor');
  return new Set([
    'with',
    ...(noun.id === 'noun.audience' ? ['to'] : []),
    ...(noun.id === 'noun.table' ? ['for'] : []),
    ...(noun.id === 'noun.table' && isHonour ? ['of'] : []),
    ...(noun.id === 'noun.credentials' ? ['to', 'of', 'from'] : []),
    ...(noun.id === 'noun.guest' ? ['of'] : []),
    ...(noun.id === 'noun.visit' ? ['to'] : []),
    ...(isCall && elements[phrase.at + 1]?.word === 'on' && elements[phrase.at + 2]?.mention?.kind !== 'side'
      ? ['on']
      : []),
    ...(isCall || noun.id === 'noun.conversation' || noun.id === 'noun.line' ? ['from', 'to'] : []),
    ...(isCall && (isCourtesy(elements, phrase.at) || elements[phrase.at + 1]?.word === 'by') ? ['by'] : []),
    ...(noun.id === 'noun.body' ? [] : ['alongside']),
  ]);
}
