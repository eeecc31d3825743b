import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { BESIDE_ANOTHER } from '../../data/verbs.ts';
import { TELLING_VERBS } from '../../data/telling-words.ts';
import type { Status } from '@readout/domain';
import { holdingBefore, resolvedBy, WISHING } from '../status/resolved-on.ts';
import { isCallingOff } from '../status/called-off.ts';
import { isOfSettingOut } from '../status/setting-out.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';

/** What follows them says where or in what somebody told, and then when: "said in a statement on Friday". */
const IN_WHAT: ReadonlySet<string> = new Set(
  'a an the its his her their in at to by on statement briefing conference news press interview post reporters journalists parliament lawmakers television radio communiqué readout letter tweet late'.split(
    ' ',
  ),
);
/** The most words between a verb of telling and its day. */
const TOLD_IN = 8;

/** "his office said Tuesday", "the palace on Tuesday denied that …", "told parliament on Friday that …", "said in a statement on Monday": the day of the telling at element `i`, where the contact at `at` is another. */
export function isOfTelling(elements: readonly Element[], i: number, at: number): boolean {
  if (at > i && elements.slice(i + 1, at).some(({ word }) => WHILE.has(word))) return false;
  if (at > i && elements.slice(Math.max(i, at - 2), at).some(({ word }) => word === 'just')) return false;
  let told = i + 1;
  while (isFiller(elements[told])) told += 1;
  const isBefore = TELLING_VERBS.has(elements[told]?.word ?? '') && elements[told + 1]?.word === 'that';
  if (isBefore && told < at && isVerbAt(elements, told)) return true;
  for (let k = i - 1; k >= Math.max(0, i - TOLD_IN); k -= 1) {
    const element = elements[k];
    if (element === undefined || k === at) return false;
    if (element.kind === 'word' && TELLING_VERBS.has(element.word) && isVerbAt(elements, k)) return true;
    if (!IN_WHAT.has(element.word) && !isFiller(element)) return false;
  }
  return false;
}

/** "said on Tuesday after meeting A": told on the day of the contact. */
const WHILE: ReadonlySet<string> = new Set('after following during when as while upon in at'.split(' '));

/** "his intentions for the summit", "since the talks": whether the noun at `at` is led to as another contact than the one told. */
export function isPreparedFor(elements: readonly Element[], at: number): boolean {
  const lead = ['the', 'their', 'this', 'that'].includes(elements[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return OF_ANOTHER.has(elements[lead]?.word ?? '');
}
const OF_ANOTHER: ReadonlySet<string> = new Set([...BESIDE_ANOTHER, 'for', 'towards']);

/** What a contact may be before, or after: a gathering or event whose day is not its own. */
const LEADS: ReadonlySet<string> = new Set(['ahead', 'before', 'preceding', 'after', 'following', 'for']);
/** Where a gathering's day is the contact's own: "on the sidelines of Friday's summit", "at Monday's session". */
const DURING: ReadonlySet<string> = new Set('margins margin sidelines sideline fringes at during in amid'.split(' '));

/** "ahead of Thursday's summit", "before a vote in the senate on Friday": the day at `i` is that of what comes before or behind the contact at `at`. */
export function isOfOtherEvent(elements: readonly Element[], i: number, at: number): boolean {
  if (i < at)
    return (
      isOfContactAhead(elements, i, at) ||
      (elements[i + 1]?.word === "'s" && !isOwnNoun(elements, i, at) && isLedTo(elements, i))
    );
  if (isOfOtherContact(elements, i, at)) return true;
  const lead = elements.findIndex(
    ({ word }, k) => k > at && k < i && (word === 'before' || (word === 'ahead' && elements[k + 1]?.word === 'of')),
  );
  if (lead < 0) return elements[i + 1]?.word === "'s" && isLedTo(elements, i);
  const start = elements[lead]?.word === 'ahead' ? lead + 2 : lead + 1;
  if (start === i) return elements[i + 1]?.word === "'s";
  const opener = elements[start]?.mention?.determiner ?? elements[start]?.word ?? '';
  return (
    start < i &&
    (elements[start]?.mention != null || ['a', 'an', 'the', 'their', 'its', 'his', 'her'].includes(opener)) &&
    !elements.slice(start, i).some(({ word }) => word === ',' || word === ';')
  );
}

/** "met the premier in advance of his meeting with A on Wednesday": the day at `i` of a contact with somebody, named as the aim of the one at `at`. */
function isOfOtherContact(elements: readonly Element[], i: number, at: number): boolean {
  for (let k = i - 1; k > at + 1; k -= 1) {
    if (elements[k]?.word === ',' || elements[k]?.word === ';') return false;
    if (!CONTACT_NOUN_OF.has(elements[k]?.word ?? '')) continue;
    const isWith = elements[k + 1]?.word === 'with' && elements[k + 2]?.mention != null;
    const lead = elements.slice(Math.max(at + 1, k - 4), k).map(({ word }) => word);
    const isOwned = lead.some((word) => ['his', 'her', 'their'].includes(word));
    return isWith && isOwned && (lead.includes('advance') || !lead.some((word) => DURING.has(word)));
  }
  return false;
}

/** "In advance of his meeting with A on Wednesday, the president met B": the day at `i` closes a phrase that opens the sentence with what is to come. */
function isOfContactAhead(elements: readonly Element[], i: number, at: number): boolean {
  const opener = [0, 1].map((k) => elements[k]?.word ?? '');
  const isAhead = opener[0] === 'ahead' || opener[0] === 'before' || (opener[0] === 'in' && opener[1] === 'advance');
  if (!isAhead || elements[i + 1]?.word !== ',') return false;
  return (
    elements.slice(0, i).some(({ word }) => CONTACT_NOUN_OF.has(word)) && !elements.slice(0, i).some((_, k) => k === at)
  );
}

/** "met A on Monday ahead of his meeting with B": the day at `i` is that of what comes before the contact at `at`. */
export function isOfWhatIsFirst(elements: readonly Element[], i: number, at: number): boolean {
  if (i > at) return false;
  const ahead = elements.findLastIndex(
    ({ word }, k) => k > i && k < at && (word === 'ahead' || word === 'advance') && elements[k + 1]?.word === 'of',
  );
  return ahead > 0 && !elements.slice(ahead, at).some(({ word }) => word === ',');
}

function isLedTo(elements: readonly Element[], day: number): boolean {
  const before = elements.slice(Math.max(0, day - 3), day).map(({ word }) => word);
  return before.some((word) => LEADS.has(word)) && !before.some((word) => DURING.has(word));
}

/** "Thursday's meeting": the contact is what the day's owner names. */
function isOwnNoun(elements: readonly Element[], day: number, at: number): boolean {
  return at - day <= 5 && CONTACT_NOUN_OF.has(elements[at]?.word ?? '');
}

/** "if supplies stop on January 1, the president told …": the day of a condition that stands in a clause of its own. */
function isConditional(elements: readonly Element[], i: number, at: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_CONDITION); k -= 1) {
    const word = elements[k]?.word ?? '';
    if (word === ',' || word === ';' || k === at) return false;
    if (CONDITIONS.has(word)) return !(k < at && at < i);
  }
  return false;
}
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'once', 'whether']);
const LONGEST_CONDITION = 14;

/** "agreed in a call on Sunday to meet in June", "offered on Sunday to meet": the day at `i` on which those resolved on the contact at `at`, or wished for it. */
function isOfResolving(elements: readonly Element[], i: number, at: number): boolean {
  if (i > at) return false;
  const verb = CONTACT_NOUN_OF.has(elements[at]?.word ?? '')
    ? holdingBefore(elements, nounPhraseAt(elements, at).first)
    : at;
  const resolved = verb < 0 ? -1 : resolvedBy(elements, verb, WISHING);
  return resolved >= 0 && i > resolved;
}

/**
 * "were called off on Sunday", "on Sunday scrapped talks with", "was proposed by Chile on Monday": the day at `i` on which the contact was called off
 * or proposed, as its status says, not that for which it was set.
 */
export function isOfDoing(elements: readonly Element[], i: number, status: Status): boolean {
  if (status !== 'cancelled' && status !== 'proposed') return false;
  const isDoing = status === 'cancelled' ? isCallingOff : isProposing;
  const next = elements[i + 1]?.word ?? '';
  if (next === "'s" || CONTACT_NOUN_OF.has(next)) return false;
  const lead = elements[i - 1]?.word === 'on' ? i - 2 : i - 1;
  const verb = PARTICLES.has(elements[lead]?.word ?? '') ? lead - 1 : lead;
  if (isDoing(elements, verb) || isDoing(elements, beforeAgent(elements, lead))) return true;
  let behind = i + 1;
  while (isFiller(elements[behind])) behind += 1;
  return elements[lead]?.mention != null && isDoing(elements, behind);
}
const PARTICLES: ReadonlySet<string> = new Set('off down out back'.split(' '));
const isProposing = (elements: readonly Element[], i: number): boolean => PROPOSED.has(elements[i]?.word ?? '');
const PROPOSED: ReadonlySet<string> = new Set('proposed requested suggested offered sought'.split(' '));

/** "was proposed by President A": the element before the "by" of the agent that ends at `last`; -1 where that is none. */
function beforeAgent(elements: readonly Element[], last: number): number {
  for (let k = last; k > Math.max(0, last - LONGEST_AGENT); k -= 1) {
    if (elements[k]?.word === 'by') return PARTICLES.has(elements[k - 1]?.word ?? '') ? k - 2 : k - 1;
    if (elements[k]?.mention == null && elements[k]?.word !== 'the') return -1;
  }
  return -1;
}
const LONGEST_AGENT = 5;

/** Whether the day at `i` is said to be of something else than the contact at `at`: a condition, a telling, another event, a resolve. */
export function isAnothers(elements: readonly Element[], i: number, at: number): boolean {
  const isOther = isOfTelling(elements, i, at) || isOfOtherEvent(elements, i, at) || isOfWhatIsFirst(elements, i, at);
  return (
    isOther ||
    isConditional(elements, i, at) ||
    isOfSettingOut(elements, i, at) ||
    isOfResolving(elements, i, at) ||
    isOfListedBefore(elements, i, at)
  );
}

/** "lauded the visit of B this year, the summit with C, and the accord": the day at `i` ends one item of a list, and the contact at `at` is the next. */
function isOfListedBefore(elements: readonly Element[], i: number, at: number): boolean {
  if (i === 0 || i > at || elements[i + 1]?.word !== ',' || elements[i + 2]?.word !== 'the') return false;
  const between = elements.slice(i + 3, at);
  const goesOn = elements
    .slice(at, at + LIST_ITEM)
    .some(({ word }, k, all) => word === ',' && all[k + 1]?.word === 'and');
  const isPhrase = between.length <= 2 && between.every(({ word }, k) => word !== '' && !isVerbAt(elements, i + 3 + k));
  return goesOn && isPhrase && CONTACT_NOUN_OF.has(elements[at]?.word ?? '');
}
/** The most elements of one item of a list. */
const LIST_ITEM = 9;

/** Opens a plan behind what took place: "met in March and will meet again in July", "held talks and agreed to meet on Friday". */
const AHEAD: ReadonlySet<string> = new Set(
  "will shall would plan plans planned hope hopes due expected scheduled agreed agree undertook promised decided 'll".split(
    ' ',
  ),
);

/** Whether a plan begins between the contact and the day, so that the day is of the other: what was held before it, or what is to come behind it. */
export function isAcrossPlan(elements: readonly Element[], i: number, at: number, status: Status): boolean {
  if (i < at === (status === 'held')) return false;
  const [from, to] = i < at ? [i, at] : [at, i];
  for (let k = from + 1; k < to; k += 1) {
    if (i > at && elements[k]?.word === 'to' && SUGGESTING.has(elements[k + 1]?.word ?? '') && k + 2 < to) return true;
    if (!isJoint(elements, k)) continue;
    let next = k + 1;
    while (isFiller(elements[next])) next += 1;
    const word = elements[next]?.word ?? '';
    const isBe = ['is', 'are', 'were', 'was'].includes(word);
    const opens =
      (AHEAD.has(word) && (word !== 'agreed' || leadsToContact(elements, next, to, i > at))) ||
      (isBe && ['to', 'due', 'expected', 'scheduled', 'set'].includes(elements[next + 1]?.word ?? ''));
    if (opens && next < to) return true;
  }
  return false;
}

/** "wrote to her colleague to suggest that they sit down in September": what opens a wish that the contact itself carries. */
const SUGGESTING: ReadonlySet<string> = new Set(
  'suggest propose invite ask request urge offer arrange announce prepare'.split(' '),
);

/** "agreed to meet", "agreed that the next round": what was agreed is another contact. */
function leadsToContact(elements: readonly Element[], agreed: number, end: number, isBehind: boolean): boolean {
  if (!isBehind) return true;
  const words = elements.slice(agreed + 1, end).map(({ word }) => word);
  return words.some((word) => MEETING.has(word) || CONTACT_NOUN_OF.has(word));
}
const MEETING: ReadonlySet<string> = new Set(
  'meet hold resume reconvene convene continue gather talk speak return visit'.split(' '),
);

function isJoint(elements: readonly Element[], k: number): boolean {
  const word = elements[k]?.word ?? '';
  return word === 'and' || word === ',' || word === 'but' || word === 'who' || word === 'then';
}

/** Whether the days at `i` and behind it are one stretch of neighbours: "on Monday and Tuesday"; the second of them, or -1. */
export function nextOfPair(elements: readonly Element[], i: number): number {
  if (elements[i + 1]?.word !== 'and') return -1;
  const second = elements[i + 2]?.word === 'on' ? i + 3 : i + 2;
  const isEnd = !isAuxiliary(elements[second + 1]) && elements[second + 1]?.word !== "'s";
  return elements[second]?.day != null && isEnd ? second : -1;
}
