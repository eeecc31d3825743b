import { bodyAt, bodyBefore, bodyToldBefore, headOf, type JointBody } from './joint-bodies.ts';
import { countWord } from '../../annotate/words/determiners.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import { holderOf } from '../nouns/noun-holder.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { makeClaim } from '../making/make-claim.ts';
import { placeOf } from '../placing/places.ts';
import { sidesOf } from '../terms/party.ts';
import { isCountry } from '../../annotate/words/lexicon.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { planInPresent } from '../status/present-plans.ts';
import { statusOfNoun } from '../status/noun-status.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const SITTING: ReadonlySet<string> = new Set(
  'meet meets met convene convenes convened reconvene reconvened sit sits sat gather gathers gathered opened'.split(
    ' ',
  ),
);
const BASE_FORMS: ReadonlySet<string> = new Set('meet convene reconvene sit gather'.split(' '));
const SESSIONS: ReadonlySet<string> = new Set(
  'meeting meetings session sessions sitting sittings round rounds convening'.split(' '),
);
const HOLDING: ReadonlySet<string> = new Set(
  'hold holds held holding opens began begins convene convenes convened'.split(' '),
);
wokenBy('tell', [...SITTING, ...SESSIONS]);

/**
 * "A joint border commission will meet on Friday", "the session of the Binational Commission in Lima", "the mixed commission of the two
 * countries holds its next sitting in May", "the two coastguards, which last met in May": a body of two sides sits, which are those it is
 * named by, those told of last where it is not.
 */
export function tellOfJointBody(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const word = elements[at]?.word ?? '';
  if (SITTING.has(word)) {
    const start = groupStart(elements, at);
    const body = bodyBefore(state, start) ?? bodyToldBefore(state, start) ?? bodyOfFirst(state, start);
    if (body === null) return false;
    const status = planInPresent(state, at, statusOfVerb(elements, Math.max(0, start), at));
    // "the suggestion that the commission convene in May"
    const isWished = BASE_FORMS.has(word) && start === at && status === 'held';
    return tell(state, body, at, isWished ? 'proposed' : status);
  }
  if (!SESSIONS.has(word)) return sitsBehind(state, at);
  const phrase = nounPhraseAt(elements, at);
  const of = elements[at + 1]?.word === 'of' ? bodyAt(state, at + 2) : null;
  // "A and B co-chaired the session of the commission": theirs, as the grammar of nouns tells
  const isOfOthers = of?.sides.length === 0 && holderOf(state, phrase, false).governed;
  if (isOfOthers || PREPARING.has(elements[phrase.first - 1]?.word ?? '')) return false;
  if (of !== null) return tell(state, of, at, statusOfNoun(elements, phrase.first, at, of.end));
  const verb = elements.findLastIndex((element, i) => i < at && i >= at - HELD_BEFORE && HOLDING.has(element.word));
  const isOwn = ({ word: own }: Element): boolean =>
    own === 'its' || own === 'their' || own === 'a' || (countWord(own) ?? 0) > 1;
  if (verb < 0 || !elements.slice(verb, at).some(isOwn)) return false;
  const start = groupStart(elements, verb);
  const body = bodyBefore(state, start) ?? bodyOfFirst(state, start);
  return body !== null && tell(state, body, at, statusOfVerb(elements, Math.max(0, start), verb));
}
/** "The commission met in Lima and will meet again in June": who does the first of two things does the second. */
function bodyOfFirst(state: ReaderState, start: number): JointBody | null {
  const { elements } = state.row;
  if (elements[start - 1]?.word !== 'and') return null;
  const verb = elements.findLastIndex(({ word }, i) => i < start && (SITTING.has(word) || HOLDING.has(word)));
  return verb < 0 ? null : bodyBefore(state, groupStart(elements, verb));
}

/** What is only prepared is of another day than who prepares it. */
const PREPARING: ReadonlySet<string> = new Set(['prepare', 'prepares', 'prepared', 'preparing']);

/** Whether the body whose noun stands at `at` is told to sit by what stands around it, so that its name alone tells nothing. */
function sitsBehind(state: ReaderState, at: number): boolean {
  const body = headOf(state, at);
  if (body === null) return false;
  const { elements, sentence } = state.row;
  const last = state.last();
  if (last?.sentence === sentence && last.rules.includes(RULE)) return true;
  if (!isOfTwoCountries(sidesOfBody(state, body))) return false;
  return elements.some(
    ({ word }, i) =>
      i >= body.end &&
      i < body.end + SAT_BEHIND &&
      (SITTING.has(word) || HOLDING.has(word)) &&
      bodyBefore(state, groupStart(elements, i))?.end === body.end,
  );
}
/** Within how many elements behind its name a body is told to sit. */
const SAT_BEHIND = 14;

/** How far before its session a body is said to hold it. */
const HELD_BEFORE = 5;

function tell(state: ReaderState, body: JointBody, at: number, status: ReturnType<typeof statusOfVerb>): boolean {
  const { elements, sentence } = state.row;
  if (status === 'none' || status === 'denied') return false;
  const last = state.last();
  const isTold = last?.rules.some((rule) => rule === RULE || rule.startsWith('noun.body')) === true;
  if (last?.sentence === sentence && isTold && last.status === status) return true;
  const sides = sidesOfBody(state, body);
  if (!isOfTwoCountries(sides)) return false;
  const { first, last: end } = clauseAround(elements, at);
  const hasDay = elements.slice(first, end).some(({ day }) => day !== null);
  if (!hasDay && placeOf(elements, at) === null) return false;
  return makeClaim(state, {
    parties: sides.map((side) => ({ type: 'side', side, office: [] })),
    hows: ['side'],
    kind: 'meeting',
    kindSaid: true,
    status,
    at,
    rule: RULE,
    initiator: null,
    definite: false,
    series: false,
    bySides: true,
    anew: true,
  });
}
const isOfTwoCountries = (sides: readonly string[]): boolean => sides.length === 2 && sides.every(isCountry);
const RULE = 'verb.joint-body.sits';

/** Whose body it is: by its name, by "with" and who speaks, else those told of last. */
function sidesOfBody(state: ReaderState, { sides }: JointBody): string[] {
  const { discourse } = state;
  if (sides.length >= 2) return [...sides];
  const pair = sidesOf(discourse.lastPair);
  if (sides.length === 0) {
    if (pair.length === 2) return pair;
    const titled = sidesOf(discourse.titlePair);
    return titled.length > 0 ? titled : onlyTwoIn(state);
  }
  if (pair.length === 2 && pair.includes(sides[0] ?? '')) return pair;
  const own = discourse.ownSide();
  return own === null || own === sides[0] ? [] : [own, ...sides];
}

/** The two countries of a text whose people are of these two alone; none where they are of one, or of more. */
function onlyTwoIn({ doc }: ReaderState): string[] {
  const found = new Set(doc.body.mentions.flat().flatMap(({ sides }) => sides.filter(isCountry)));
  return found.size === 2 ? [...found] : [];
}

/** Where the verb's auxiliaries and adverbs begin. */
function groupStart(elements: readonly Element[], at: number): number {
  let i = at;
  while (
    isAuxiliary(elements[i - 1]) ||
    isFiller(elements[i - 1]) ||
    elements[i - 1]?.word === 'last' ||
    elements[i - 1]?.word === 'to'
  )
    i -= 1;
  return i;
}
