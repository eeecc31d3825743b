import type { Kind } from '@readout/domain';
import { CONTACT_NOUN_OF, LIGHT_VERBS, type ContactNoun } from '../data/contact-nouns.ts';
import { sidesOf, type Party, type Resolution } from './discourse.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from './elements.ts';
import { mainSubject, partiesAfter, subjectOf } from './grammar.ts';
import { isCourtesy, kindSaid } from './kinds.ts';
import { makeClaim } from './make-claim.ts';
import { tellByLetter } from './letter-claims.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import type { ReaderState } from './reader-state.ts';
import { clauseAround, statusOfNoun } from './status.ts';

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

/** "on the margins of the summit": where another contact took place, not one of its own. */
function isAtMargins(elements: readonly Element[], first: number): boolean {
  return (
    elements[first - 1]?.word === 'of' &&
    ['margins', 'sidelines', 'occasion', 'fringes', 'margin', 'wings'].includes(elements[first - 2]?.word ?? '')
  );
}

/** "called for", "a call to action", "round of applause", "in the course of", "table of contents". */
function isOtherSense(elements: readonly Element[], at: number, noun: ContactNoun): boolean {
  const word = elements[at]?.word ?? '';
  const next = elements[at + 1]?.word ?? '';
  const before = elements[at - 1]?.word ?? '';
  if (noun.id === 'noun.call') {
    if (
      next === 'for' ||
      next === 'it' ||
      next === 'off' ||
      (next === 'to' && elements[at + 2]?.mention === null) ||
      (next === 'of' && before !== 'phone')
    )
      return true;
    if (before === 'they' || before === 'we' || before === 'to' || before === 'press' || before === 'background')
      return true;
    return (
      elements[at - 1]?.mention !== null &&
      elements[at - 1]?.mention?.kind !== 'side' &&
      elements[at - 1]?.mention !== undefined
    );
  }
  if (word === 'conference') return !['video', 'telephone', 'phone', 'virtual', 'tele'].includes(before);
  if (noun.id === 'noun.round') return next === 'of' || before === 'all';
  if (noun.id === 'noun.meeting' && (next === 'place' || next === 'room')) return true;
  if (noun.id === 'noun.talks' && before === 'to') return true;
  if (
    word === 'cabinet' ||
    before === 'cabinet' ||
    before === 'government' ||
    before === 'staff' ||
    before === 'committee'
  )
    return noun.id === 'noun.meeting';
  return next === 'room' || next === 'table' || next === 'partner' || next === 'partners';
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

/** "Their meeting followed …": speaks again of what was told, unless a word of order or parties of its own make it another. */
function isRestated(state: ReaderState, phrase: NounPhrase): boolean {
  if ((phrase.ownerWord !== 'their' && phrase.ownerWord !== 'our') || phrase.order !== '') return false;
  const next = state.row.elements[phrase.at + 1]?.word ?? '';
  const last = state.last();
  if (last?.sentence === state.row.sentence && state.row.elements[phrase.first - 1]?.word === 'for') return true;
  if (phrase.first > 1) return false;
  return last?.status === 'held' && next !== 'with' && next !== 'between' && state.row.sentence - last.sentence <= 4;
}

/** "with Allies and partners", "with European leaders": others who are not named here. */
function hasOpenGuests(elements: readonly Element[], at: number): boolean {
  const withAt = elements.findIndex((element, i) => i > at && i < at + 7 && element.word === 'with');
  return (
    withAt > 0 &&
    elements
      .slice(withAt, withAt + 5)
      .some(
        (element) =>
          ['allies', 'partners', 'leaders', 'counterparts', 'heads', 'ministers'].includes(element.word) ||
          element.mention?.office?.plural === true ||
          element.mention?.kind === 'group',
      )
  );
}

/** "in which both had taken part": those of the last pair were there. */
function bothTookPart(elements: readonly Element[]): boolean {
  const words = elements.map((element) => (element.mention?.noun === 'both' ? 'both' : element.word)).join(' ');
  return /both (had |have )?(also )?(taken part|took part|participated|attended|been present)/u.test(words);
}

function videoOnly(elements: readonly Element[], first: number, last: number): Kind | null {
  return kindSaid(elements, first, last) === 'video-call' ? 'video-call' : null;
}

function isTelephonic(state: ReaderState): boolean {
  const last = state.last();
  return last?.kind === 'phone-call' || kindSaid(state.row.elements, 0, state.row.elements.length) === 'phone-call';
}

/** "between the two leaders" names both; "between them" as well. One party alone takes the other of the last pair. */
function addPair(state: ReaderState, parties: Party[], hows: Resolution[]): void {
  const pair = state.discourse.lastPair;
  if (pair.length === 2) {
    parties.splice(0, parties.length, ...pair);
    hows.push('set');
  }
}

interface Holder {
  readonly parties: readonly Party[];
  readonly hows: readonly Resolution[];
  readonly governed: boolean;
  readonly owned: boolean;
}

/** Who holds the contact: its owner, the subject of the verb that holds it, or of the clause around it; else the publisher's principal. */
function holderOf(state: ReaderState, phrase: NounPhrase, wantsAny: boolean): Holder {
  const { elements } = state.row;
  if (phrase.owner !== null) {
    const resolved = state.resolve(phrase.owner);
    return { parties: resolved.parties, hows: [resolved.how], governed: false, owned: true };
  }
  let verb = phrase.first - 1;
  let hasPreposition = false;
  while (
    verb >= 0 &&
    (isFiller(elements[verb]) ||
      [
        'for',
        'in',
        'into',
        'of',
        'on',
        'at',
        'during',
        'part',
        'after',
        'following',
        'before',
        'to',
        'as',
        ',',
        'a',
        'the',
        'up',
        'off',
        'from',
        'over',
        'out',
      ].includes(elements[verb]?.word ?? ''))
  ) {
    if (['after', 'following', 'before', 'during', 'at', 'on', 'for', 'from'].includes(elements[verb]?.word ?? ''))
      hasPreposition = true;
    verb -= 1;
  }
  const governed =
    isVerbAt(elements, verb) && LIGHT_VERBS.has(elements[verb]?.word ?? '') && !isAuxiliary(elements[verb - 1])
      ? true
      : LIGHT_VERBS.has(elements[verb]?.word ?? '') && !isPassive(elements, verb);
  if (phrase.ownerWord === 'its') return { parties: [], hows: [], governed: false, owned: false };
  if (phrase.ownerWord !== '') {
    const near = phrase.ownerWord === 'his' || phrase.ownerWord === 'her' ? nearestPerson(state, phrase.first) : null;
    if (near !== null) return { parties: [near], hows: ['pronoun'], governed: false, owned: true };
    const subject = subjectOf(elements, phrase.first) ?? mainSubject(elements, phrase.at + 1);
    const ownSubject = phrase.ownerWord === 'their' ? state.parties(subject) : null;
    if (ownSubject !== null && ownSubject.parties.length >= 2)
      return { parties: ownSubject.parties, hows: ownSubject.hows, governed: false, owned: true };
    const own =
      phrase.ownerWord === 'their'
        ? state.discourse.resolve(pronoun('they', true), state.row.sentence)
        : phrase.ownerWord === 'our'
          ? state.discourse.resolve(pronoun('we', true), state.row.sentence)
          : phrase.ownerWord === 'my'
            ? state.discourse.resolve(pronoun('i', false), state.row.sentence)
            : null;
    if (own !== null) return { parties: own.parties, hows: [own.how], governed: false, owned: true };
    const by = state.parties(subject);
    if (by.parties.length >= 1 && phrase.ownerWord !== 'its')
      return { parties: by.parties.slice(0, 1), hows: by.hows, governed: false, owned: true };
    const resolved = state.discourse.resolve(
      pronoun(phrase.ownerWord === 'her' ? 'she' : 'he', false),
      state.row.sentence,
    );
    return { parties: resolved.parties, hows: [resolved.how], governed: false, owned: true };
  }
  const subject =
    subjectOf(elements, phrase.first) ??
    (hasPreposition || phrase.first === 0 || wantsAny ? mainSubject(elements, phrase.at + 1) : null);
  const by = state.parties(subject);
  if (by.parties.length > 0) return { parties: by.parties, hows: by.hows, governed, owned: false };
  if (!wantsAny) return { parties: [], hows: [], governed, owned: false };
  const own = state.discourse.self();
  if (own !== null) return { parties: [own], hows: ['principal'], governed: false, owned: false };
  const last = state.discourse.resolve(pronoun('he', false, true), state.row.sentence);
  return { parties: last.parties, hows: [last.how], governed: false, owned: false };
}

/** Whose "his" or "her" is: the person named last before it in the sentence. */
function nearestPerson(state: ReaderState, at: number): Party | null {
  const { elements } = state.row;
  for (let i = at - 1; i >= 0; i -= 1) {
    const mention = elements[i]?.mention;
    if (
      mention?.kind !== 'person' &&
      !(mention?.kind === 'office' && !mention.plural) &&
      !(mention?.kind === 'pronoun' && !mention.plural && mention.noun !== 'it')
    )
      continue;
    const party = state.resolve(mention).parties[0];
    if (party !== undefined) return party;
  }
  return null;
}

function isPassive(elements: readonly Element[], verb: number): boolean {
  let i = verb - 1;
  while (isFiller(elements[i])) i -= 1;
  return ['was', 'were', 'been', 'be', 'is', 'are', 'being'].includes(elements[i]?.word ?? '');
}

function pronoun(noun: string, plural: boolean, anySex = false): Parameters<ReaderState['resolve']>[0] {
  const first = Number.MAX_SAFE_INTEGER;
  return {
    kind: 'pronoun',
    first,
    last: first,
    name: null,
    office: null,
    sides: [],
    plural,
    count: null,
    owner: null,
    noun,
    determiner: '',
    form: 'word',
    former: false,
    gender: anySex || plural ? null : noun === 'she' ? 'she' : noun === 'he' ? 'he' : null,
  };
}

function hasHoldingVerb(elements: readonly Element[], phrase: NounPhrase): boolean {
  const after = elements.slice(phrase.at + 1, phrase.at + 10).map((element) => element.word);
  return after.some((word) =>
    [
      'held',
      'convene',
      'convenes',
      'convened',
      'place',
      'begin',
      'begins',
      'start',
      'starts',
      'opens',
      'due',
      'continue',
      'continues',
      'resume',
      'resumes',
      'scheduled',
    ].includes(word),
  );
}

/** "the Permanent Joint Commission": a body of both sides. */
function isJointBody(state: ReaderState, phrase: NounPhrase): boolean {
  const first = state.row.elements[phrase.first]?.first ?? 0;
  const last = state.row.elements[phrase.at]?.last ?? first;
  return state.text.tokens
    .slice(first, last)
    .some((token) => ['joint', 'bilateral', 'mixed', 'intergovernmental', 'binational'].includes(token.lower));
}

/** A contact without parties of its own in the sentence takes those spoken of: with a word of order, "their", or a verb that holds it. */
function elliptical(state: ReaderState, noun: ContactNoun, phrase: NounPhrase, parties: Party[]): boolean {
  const { elements } = state.row;
  const main = state.claims[0]?.parties ?? state.discourse.titlePair;
  const isBody = noun.id === 'noun.body' || isJointBody(state, phrase) || phrase.ownerWord === 'its';
  const pair =
    isBody && sidesOf(main).length === 2
      ? main
      : state.discourse.lastPair.length >= 2
        ? state.discourse.lastPair
        : state.discourse.titlePair;
  if (pair.length < 2) return false;
  const isNew =
    (phrase.order !== '' && phrase.order !== 'first') ||
    (hasHoldingVerb(elements, phrase) && phrase.determiner !== 'the' && phrase.determiner !== 'this') ||
    (phrase.order !== '' && hasHoldingVerb(elements, phrase)) ||
    elements
      .slice(phrase.at + 1, phrase.at + 9)
      .some((element) => element.word === 'due' || element.word === 'convene' || element.word === 'convened');
  if (!isNew) return false;
  if (noun.id === 'noun.body' && !isJointBody(state, phrase)) return false;
  if (phrase.order === 'first' || noun.id === 'noun.exchange') return false;
  const known = parties.filter((party) => pair.some((other) => sidesOf([other])[0] === sidesOf([party])[0]));
  if (parties.length > 0 && known.length === 0) return false;
  const bySides =
    noun.bySides ||
    noun.kind === 'talks' ||
    noun.id === 'noun.session' ||
    /^\d|th$|^(third|second)$/u.test(phrase.order);
  parties.splice(
    0,
    parties.length,
    ...(bySides ? sidesOf(pair).map((side): Party => ({ type: 'side', side, office: [] })) : pair),
  );
  return parties.length >= 2;
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
