import { LIGHT_VERBS } from '../../data/contact-nouns.ts';
import type { Party, Resolution } from '../terms/party.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { listFrom, listUpTo, type PartyList } from '../grammar/party-lists.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';

/** Who holds a contact named by a noun, and by which grammar. */
export interface Holder {
  readonly parties: readonly Party[];
  readonly hows: readonly Resolution[];
  readonly governed: boolean;
  readonly owned: boolean;
}

/** "a call which the minister had with her colleague": the subject of the clause behind the noun, and where its verb ends; null without one. */
export function relativeHolder(
  elements: readonly Element[],
  noun: number,
): { readonly list: PartyList; readonly end: number } | null {
  let i = noun + 1;
  if (elements[i]?.word === ',') i += 1;
  if (MADE.has(elements[i]?.word ?? '')) return madeBy(elements, i);
  if (elements[i]?.word === 'which' || elements[i]?.word === 'that') i += 1;
  else if (i > noun + 1) return null;
  while (isFiller(elements[i])) i += 1;
  if (elements[i]?.word === 'the') i += 1;
  if (!canBeParty(elements, i)) return null;
  const near = listFrom(elements, i);
  const whole = subjectsUpTo(elements, near.last);
  const list = whole > near.last ? listUpTo(elements, whole - 1) : near;
  let verb = list.last;
  // The comma that closes a name set beside the office: "her colleague, Luis Paz, made".
  if (elements[verb]?.word === ',' && MADE.has(elements[verb + 1]?.word ?? '')) verb += 1;
  while (isFiller(elements[verb]) || (isAuxiliary(elements[verb]) && isVerbAt(elements, verb + 1))) verb += 1;
  verb = behindWasTo(elements, verb);
  const word = elements[verb]?.word ?? '';
  if (word === 'had' && SPOKEN.has(elements[verb + 1]?.word ?? '')) return null;
  return LIGHT_VERBS.has(word) && word !== 'said' ? { list, end: verb + 1 } : null;
}

/** "the lunch that he was to have had": where the verb stands that was to be; `at` itself where nothing was to be. */
function behindWasTo(elements: readonly Element[], at: number): number {
  if (!['was', 'were', 'is', 'are'].includes(elements[at]?.word ?? '') || elements[at + 1]?.word !== 'to') return at;
  return elements[at + 2]?.word === 'have' && LIGHT_VERBS.has(elements[at + 3]?.word ?? '') ? at + 3 : at + 2;
}

/** "the talks that A and B held": where the last subject ends of those that one verb has, which a list read from its start leaves to a clause of its own; `at` itself without further ones. */
function subjectsUpTo(elements: readonly Element[], at: number): number {
  const joint = elements[at]?.word === 'and' || elements[at]?.word === '&';
  const next = elements[at + 1]?.word === 'the' ? at + 2 : at + 1;
  return joint && canBeParty(elements, next) ? next + 1 : at;
}

/** "the meeting that he had spoken with A": no contact that somebody had, but what was told at it. */
const SPOKEN: ReadonlySet<string> = new Set('spoken met talked discussed conferred written been'.split(' '));

const MADE: ReadonlySet<string> = new Set(
  'made placed held given hosted offered initiated requested arranged'.split(' '),
);

/** "a call made by the president to his colleague", "a lunch given in her honour by the queen": who made it. */
function madeBy(elements: readonly Element[], verb: number): ReturnType<typeof relativeHolder> {
  const by = elements.findIndex(({ word }, i) => i > verb && i <= verb + 5 && word === 'by');
  const start = elements[by + 1]?.word === 'the' ? by + 2 : by + 1;
  if (by < 0 || !canBeParty(elements, start)) return null;
  const list = listFrom(elements, start);
  return { list, end: list.last };
}

/** Who holds the contact: its owner, the subject of the verb that holds it, or of the clause around it; else the publisher's principal. */
export function holderOf(state: ReaderState, phrase: NounPhrase, wantsAny: boolean): Holder {
  const { elements } = state.row;
  if (phrase.owner !== null) {
    const resolved = state.resolve(phrase.owner);
    return { parties: resolved.parties, hows: [resolved.how], governed: false, owned: true };
  }
  const whose = ownersOf(state, phrase);
  if (whose !== null) return { parties: whose, hows: ['named'], governed: false, owned: true };
  const relative = relativeHolder(elements, phrase.at);
  if (relative !== null) {
    const by = state.parties(relative.list);
    if (by.parties.length > 0) return { parties: by.parties, hows: by.hows, governed: true, owned: false };
  }
  let verb = phrase.first - 1;
  let hasPreposition = false;
  while (
    verb >= 0 &&
    (isFiller(elements[verb]) ||
      isWhere(elements, verb) ||
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
    const isOne = phrase.ownerWord === 'his' || phrase.ownerWord === 'her';
    const near = isOne ? (subjectBehind(state, phrase.first) ?? nearestPerson(state, phrase.first)) : null;
    if (near !== null) return { parties: [near], hows: ['pronoun'], governed: false, owned: true };
    const subject = subjectOf(elements, phrase.first) ?? mainSubject(elements, phrase.at + 1);
    // "A and I concluded our meeting"
    const isOurs = phrase.ownerWord === 'their' || phrase.ownerWord === 'our';
    const ownSubject = isOurs ? state.parties(subject) : null;
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
  const lister = ownerOfList(state, phrase);
  if (lister !== null) return { parties: [lister], hows: ['office'], governed: false, owned: false };
  const behind = hasPreposition || phrase.first === 0 || wantsAny ? mainSubject(elements, phrase.at + 1) : null;
  const isOnlyTold = behind !== null && isSaying(elements, phrase, behind);
  const subject = subjectOf(elements, phrase.first) ?? (isOnlyTold ? null : behind);
  const by = state.parties(subject !== null && isOwnPartner(elements, phrase, subject) ? null : subject);
  if (by.parties.length > 0) return { parties: by.parties, hows: by.hows, governed, owned: false };
  if (!wantsAny) return { parties: [], hows: [], governed, owned: false };
  const own = state.discourse.self();
  if (own !== null) return { parties: [own], hows: ['principal'], governed: false, owned: false };
  const last = state.discourse.resolve(pronoun('he', false, true), state.row.sentence);
  return {
    parties: isOnlyTold ? last.parties.map((party) => state.discourse.principalOf(party)) : last.parties,
    hows: [last.how],
    governed: false,
    owned: false,
  };
}

/** "“A call with A is planned for Friday,” the spokesman said": whether those behind a clause that tells of the contact only say so. */
function isSaying(elements: readonly Element[], { at }: NounPhrase, { first, last }: PartyList): boolean {
  const hasVerb = elements.slice(at + 1, first).some((_, i) => isVerbAt(elements, at + 1 + i));
  return hasVerb && ['said', 'says', 'added', 'told'].includes(elements[last]?.word ?? '');
}

/** "Meetings with A and B are planned": those behind "with" are no holders of it, though a verb follows them. */
function isOwnPartner(elements: readonly Element[], { at }: NounPhrase, { first }: PartyList): boolean {
  if (first <= at || elements[at + 1]?.word !== 'with') return false;
  const lead = elements[first - 1]?.word === 'the' ? first - 2 : first - 1;
  const isPart = lead === at + 1 || elements[lead]?.word === 'and';
  return isPart && !elements.slice(at + 2, first).some((_, i) => isVerbAt(elements, at + 2 + i));
}

/** "A of India and B of China, whose video call in July": the two or more in front of "whose"; null where fewer are. */
function ownersOf(state: ReaderState, phrase: NounPhrase): readonly Party[] | null {
  const { elements } = state.row;
  const whose = elements.findLastIndex(({ word }, i) => i < phrase.at && i >= phrase.at - 4 && word === 'whose');
  if (whose < 1) return null;
  const end = elements[whose - 1]?.word === ',' ? whose - 2 : whose - 1;
  if (elements[end]?.mention == null || !canBeParty(elements, end)) return null;
  const { parties } = state.parties(listUpTo(elements, end));
  return parties.length > 1 ? parties : null;
}

/** "co-chaired in Harare the seventh session": the place that stands between a verb and what it is done to. */
function isWhere(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  const isPlace =
    element?.kind === 'thing' || (element?.mention?.kind === 'side' && element.mention.form === 'capital');
  return isPlace && (elements[at - 1]?.word === 'in' || elements[at - 1]?.word === 'at');
}

/** "bilateral with A; 12:00 call with B; lunch with C": the one who holds the first entry of a list holds the next. */
function ownerOfList(state: ReaderState, phrase: NounPhrase): Party | null {
  const { elements, sentence } = state.row;
  let i = phrase.first - 1;
  while (
    i > 0 &&
    (elements[i]?.kind === 'number' || ['at', 'a', 'the', '–', '—', ':'].includes(elements[i]?.word ?? ''))
  )
    i -= 1;
  const last = state.last();
  if (elements[i]?.word !== ';' || last?.sentence !== sentence || last.parties.length !== 2) return null;
  const isEntry = last.rules.every((rule) => rule.startsWith('noun.') && rule.endsWith('.with'));
  return isEntry ? (last.parties[0] ?? null) : null;
}

/** "met A ahead of his meeting with B", "telephoned A after his talks with B": the subject of the clause to which such a phrase belongs; null behind no such words. */
function subjectBehind(state: ReaderState, at: number): Party | null {
  const { elements } = state.row;
  const owner = elements[at - 1]?.word ?? '';
  const isOwned = owner === 'his' || owner === 'her';
  const of = isOwned ? at - 2 : at - 1;
  const isAhead = elements[of]?.word === 'of' && ['ahead', 'advance'].includes(elements[of - 1]?.word ?? '');
  const isWhen = TELLING_WHEN.has(elements[of]?.word ?? '');
  if (!isAhead && !isWhen) return null;
  const near = subjectOf(elements, isAhead ? of - 1 : of);
  const list =
    near !== null && TELLS_WHOM.has(elements[near.first - 1]?.word ?? '') ? subjectOf(elements, near.first - 1) : near;
  if (isWhen && list !== null && elements.slice(list.last, of).some(({ word }) => OF_THE_OTHER.has(word))) return null;
  const { parties } = state.parties(list);
  const [only] = parties;
  if (parties.length !== 1 || only?.type !== 'person') return null;
  const sex = elements[at]?.word === 'her' || owner === 'her' ? 'she' : 'he';
  return isAhead || (only.person.gender ?? sex) === sex ? only : null;
}
/** What leads from what somebody does to when it was, or to what it was about. */
const TELLING_WHEN: ReadonlySet<string> = new Set(['after', 'before', 'following', 'about', 'on']);
/** Verbs before whom something is told to: their object is not who acts. */
const TELLS_WHOM: ReadonlySet<string> = new Set(
  'told tells informed informs briefed briefs notified assured'.split(' '),
);
/** Verbs behind whose object "his" is that one's: "thanked A after his talks", "asked A about his meeting"; and verbs that tell what others say. */
const OF_THE_OTHER: ReadonlySet<string> = new Set(
  'thanked thanks congratulated congratulates praised praises asked asks questioned pressed quizzed urged wished criticised criticized consoled reminded that who'.split(
    ' ',
  ),
);

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
  if (elements[verb]?.word.endsWith('ing') === true) return false;
  let i = verb - 1;
  while (isFiller(elements[i])) i -= 1;
  return ['was', 'were', 'been', 'be', 'is', 'are', 'being'].includes(elements[i]?.word ?? '');
}

/** A pronoun that stands nowhere in the text, to ask whom it would mean here. */
export function pronoun(noun: string, plural = false, anySex = false): Parameters<ReaderState['resolve']>[0] {
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
