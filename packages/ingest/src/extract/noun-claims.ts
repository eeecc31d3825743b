import type { Kind } from '@readout/domain';
import { CONTACT_NOUN_OF, type ContactNoun } from '../data/contact-nouns.ts';
import type { Party, Resolution } from './party.ts';
import type { Element } from './elements.ts';
import { isCourtesy, kindSaid } from './kinds.ts';
import { makeClaim } from './make-claim.ts';
import { tellByLetter } from './letter-claims.ts';
import { addPair, bothTookPart, elliptical, hasHoldingVerb, hasOpenGuests, isRestated } from './noun-ellipsis.ts';
import { holderOf } from './noun-holder.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { isAtMargins, isOtherSense } from './noun-sense.ts';
import { partiesAfter } from './objects.ts';
import type { ReaderState } from './reader-state.ts';
import { clauseAround, statusOfNoun } from './status.ts';
import { subjectOf } from './subjects.ts';

/** Tells the contact that the noun at element `at` names, if any. */
export function tellByNoun(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const element = elements[at];
  if (element === undefined || (element.kind !== 'word' && element.kind !== 'thing')) return false;
  const noun = CONTACT_NOUN_OF.get(element.kind === 'thing' ? lastWord(state, element) : element.word);
  if (noun === undefined) return false;
  if (noun.id === 'noun.letter') return tellByLetter(state, at, nounPhraseAt(elements, at));
  if (isOtherSense(elements, at, noun)) return false;
  const phrase = nounPhraseAt(elements, at);
  if (isAtMargins(elements, phrase.first)) return false;
  return tell(state, noun, phrase);
}

function lastWord(state: ReaderState, element: Element): string {
  return state.text.tokens[element.last - 1]?.lower ?? '';
}

function tell(state: ReaderState, noun: ContactNoun, phrase: NounPhrase): boolean {
  const { elements } = state.row;
  const parties: Party[] = [];
  const hows: Resolution[] = [];
  let rule = '';
  let end = phrase.at + 1;
  const add = (resolved: { parties: readonly Party[]; hows: readonly Resolution[] }, name: string): void => {
    if (resolved.parties.length === 0) return;
    parties.push(...resolved.parties);
    hows.push(...resolved.hows);
    rule = rule === '' ? name : rule;
  };
  const between = partiesAfter(elements, phrase.at + 1, new Set(['between', 'among']), false, 16);
  if (isRestated(state, phrase)) return false;
  const withFirst = partiesAfter(elements, phrase.at + 1, new Set(['with']), false, 16);
  if (between !== null && (withFirst === null || between.list.first < withFirst.list.first)) {
    add(state.parties(between.list), 'between');
    end = between.list.last;
    if (parties.length === 1) addPair(state, parties, hows);
  } else {
    const withList = partiesAfter(
      elements,
      phrase.at + 1,
      new Set([
        'with',
        ...(noun.id === 'noun.audience' ? ['to'] : []),
        ...(noun.id === 'noun.call' && elements[phrase.at + 1]?.word === 'on' ? ['on'] : []),
        ...(noun.id === 'noun.call' || noun.id === 'noun.conversation' ? ['from', 'to'] : []),
        ...(noun.id === 'noun.body' ? [] : ['alongside']),
      ]),
      false,
      22,
    );
    const ofList =
      noun.id === 'noun.call' || noun.id === 'noun.round'
        ? null
        : partiesAfter(elements, phrase.at + 1, new Set(['of']), false, 6);
    const holder = holderOf(state, phrase, withList !== null);
    if (withList !== null) {
      end = withList.list.last;
      const others = holder.parties;
      const right = state.parties(withList.list, others);
      if (right.parties.length > 0) {
        add({ parties: holder.parties, hows: holder.hows }, 'with');
        add(right, 'with');
      }
    }
    if (
      ofList !== null &&
      (ofList.list.mentions.length > 1 ||
        ofList.list.mentions.some((mention) => mention.plural || mention.kind === 'side'))
    )
      add(state.parties(ofList.list), 'of');
    if (parties.length === 0 && phrase.attributes.length >= 2)
      add(state.parties({ mentions: phrase.attributes, first: phrase.first, last: phrase.at }), 'attributes');
    if (parties.length < 2 && withList === null && holder.parties.length > 0 && (holder.governed || holder.owned))
      add({ parties: holder.parties, hows: holder.hows }, holder.owned ? 'owner' : 'subject');
    if (
      parties.length === 0 &&
      withList === null &&
      holder.parties.length >= 2 &&
      !noun.weak &&
      phrase.determiner !== 'the' &&
      ['after', 'following', 'during', 'in', 'at'].includes(elements[phrase.first - 1]?.word ?? '')
    )
      add(holder, 'adjunct');
    if (phrase.attributes.length === 1 && parties.length === 1)
      add(state.parties({ mentions: phrase.attributes, first: phrase.first, last: phrase.at }), 'attribute');
    if (
      parties.length < 2 &&
      !(noun.weak && !holder.governed && phrase.order === '' && !hasHoldingVerb(elements, phrase))
    ) {
      const isOpenHost = holder.parties.length === 1 && holder.governed && hasOpenGuests(elements, phrase.at);
      if (isOpenHost) parties.push(...holder.parties);
      else if (!elliptical(state, noun, phrase, parties) && toldIn(state, phrase).length < 2) return false;
      rule = 'ellipsis';
      hows.push('set');
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
  const isOpen =
    parties.length === 1 && elements.slice(phrase.at, phrase.at + 8).some((element) => element.word === 'with');
  if (parties.length < 2 && !isOpen) return false;
  const verdict = statusOfNoun(elements, phrase.first, phrase.at, end);
  if (verdict === 'none') return false;
  const clause = clauseAround(elements, phrase.at);
  const courtesy = noun.id === 'noun.call' && isCourtesy(elements, phrase.at);
  const said = noun.open
    ? (kindSaid(elements, phrase.first, phrase.at) ??
      (noun.id === 'noun.call' ? null : kindSaid(elements, clause.first, clause.last)) ??
      (noun.id === 'noun.call' ? videoOnly(elements, clause.first, clause.last) : null))
    : null;
  const kind: Kind = courtesy ? 'meeting' : (said ?? noun.kind);
  const bySides = noun.bySides || (rule === 'ellipsis' && noun.kind === 'talks');
  return makeClaim(state, {
    parties,
    hows,
    kind:
      kind === 'phone-call' && noun.id === 'noun.conversation' && said === null && !isTelephonic(state)
        ? 'talks'
        : kind,
    kindSaid: said !== null || noun.id === 'noun.call' || noun.id === 'noun.meeting',
    status: verdict,
    at: phrase.at,
    rule: `${noun.id}.${rule}`,
    initiator: initiatorOf(state, phrase),
    definite: phrase.determiner === 'the' || phrase.determiner === 'this' || phrase.determiner === 'that',
    series: phrase.series,
    bySides,
  });
}

const TOLD: ReadonlySet<string> = new Set(
  'told tells assured assures thanked thanks urged urges informed informs warned warns asked asks congratulated congratulates reassured invited promised offered briefed'.split(
    ' ',
  ),
);

/** "X told Y in a phone call that …": the one who tells and the one told. */
function toldIn(state: ReaderState, phrase: NounPhrase): Party[] {
  const { elements } = state.row;
  const lead = elements[phrase.first - 1]?.word ?? '';
  if (!['in', 'during', 'over', 'by', 'via', 'at', 'for', 'to'].includes(lead)) return [];
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (!TOLD.has(word) || Math.abs(i - phrase.at) > 16) continue;
    if ((lead === 'for' || lead === 'to') !== (word === 'invited')) continue;
    const subject = subjectOf(elements, i) ?? null;
    const object = partiesAfter(elements, i + 1, new Set(), true, 2);
    if (subject === null || object === null) continue;
    const left = state.parties(subject).parties;
    return [...left, ...state.parties(object.list, left).parties];
  }
  return [];
}

function videoOnly(elements: readonly Element[], first: number, last: number): Kind | null {
  return kindSaid(elements, first, last) === 'video-call' ? 'video-call' : null;
}

function isTelephonic(state: ReaderState): boolean {
  const last = state.last();
  return last?.kind === 'phone-call' || kindSaid(state.row.elements, 0, state.row.elements.length) === 'phone-call';
}

/** "at the request of the Chilean side", "on the initiative of", "at his wish". */
function initiatorOf(state: ReaderState, phrase: { readonly at: number }): Party | null {
  const { elements } = state.row;
  for (let i = Math.max(0, phrase.at - 6); i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (!['request', 'initiative', 'invitation', 'wish', 'suggestion'].includes(word)) continue;
    if (word === 'invitation' && i < phrase.at) continue;
    const list = partiesAfter(elements, i + 1, new Set(['of']), false, 5);
    const named = state.parties(list?.list ?? null).parties[0];
    if (named !== undefined) return named;
    const owner = elements[i - 2]?.mention;
    if (elements[i - 1]?.word === "'s" && owner !== undefined && owner !== null)
      return state.resolve(owner).parties[0] ?? null;
  }
  return null;
}
