import type { Status } from '@readout/domain';
import { NOUN_CUES } from '../../data/noun-status-cues.ts';
import { STATUS_CUES } from '../../data/status-cues.ts';
import { isCalledOff, isSaidNotToHaveBeen } from './called-off.ts';
import { asidesOf, clauseAround } from '../grammar/clauses.ts';
import { isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import {
  AS_PLANNED,
  governedStatus,
  isAccepted,
  isHabit,
  isHadItBeen,
  opensCondition,
  ownGroup,
  statusOfProposal,
  withoutUrging,
} from './governing-words.ts';
import { statusOfSubject } from './noun-predicate.ts';
import { isDeniedReport, isRumour } from './rumours.ts';
import { anyOf, isNoNear, isReported, nearEnd, startsWithin } from '../placing/cue-places.ts';

/** What the words around a contact say of it: its status, or that it tells of none. */
export type Verdict = Status | 'none';

const CUES = Object.fromEntries(
  Object.entries(STATUS_CUES).map(([key, list]) => [key, anyOf(list)]),
) as unknown as Record<keyof typeof STATUS_CUES, (text: string) => boolean>;
const isDeniedNear = nearEnd(['no', 'nor', 'without', 'neither', 'any'], 3);
const isCancelledNear = nearEnd(NOUN_CUES.cancelled, 6);
const isProposedNear = nearEnd(NOUN_CUES.proposed, 7);
const isAgreedNear = nearEnd(['agreed to'], 5);
const isPlannedNear = nearEnd(NOUN_CUES.planned, 9);
const isPlannedAt = nearEnd(
  NOUN_CUES.planned.filter((cue) => !cue.includes('forward')),
  9,
);
const isPlannedBehind = startsWithin(NOUN_CUES.plannedAfter, 10);

/** Where the verb stands that governs a clause opened by "that": "suggested that", "agreed that". */
function governed(elements: readonly Element[], first: number): number {
  return elements[first - 1]?.word === 'that' ? Math.max(0, first - 3) : first;
}

const OPENED: ReadonlySet<string> = new Set(
  'if whether unless when while because although though as where that'.split(' '),
);
const wordsOf = (elements: readonly Element[], first: number, last: number): string =>
  ` ${elements
    .slice(first, last)
    .map((element) => (element.mention !== null ? '·' : element.word === '' ? '·' : element.word))
    .join(' ')
    .replace(/ n't/gu, "n't")} `;

const has = (text: string, kind: keyof typeof STATUS_CUES): boolean => CUES[kind](text);

/** The status of a contact told by the verb at `verb`, whose subject ends at `from`. */
export function statusOfVerb(elements: readonly Element[], from: number, verb: number, start = -1): Verdict {
  const around = clauseAround(elements, verb);
  // "if supplies stop, the president told …": what stands before the comma is a clause of its own
  const isMain = elements[start - 1]?.word === ',' && OPENED.has(elements[around.first - 1]?.word ?? '');
  const clause = isMain && start > around.first ? { first: start, last: around.last } : around;
  const aside = asidesOf(elements).find((one) => one.first >= from - 1 && one.last < verb);
  const group = ownGroup(
    wordsOf(elements, Math.max(aside === undefined ? from : aside.last + 1, clause.first - 1, 0), verb + 1)
      .replace(AS_PLANNED, ' ')
      .replace(/ (yesterday|today|then|also|later|again|now|both|briefly) /gu, ' '),
  );
  const before = wordsOf(elements, governed(elements, clause.first), verb + 1);
  const word = elements[verb]?.word ?? '';
  if (!isMain && opensCondition(elements, around.first)) return 'none';
  if (isHabit(before) || isAskedOf(elements, clause.first) || isHadItBeen(elements, clause.first, verb)) return 'none';
  const wide = wideBefore(elements, clause.first, verb);
  const governing = governedStatus(group, before, wide, elements.slice(verb + 1, verb + 8));
  if (governing !== null) return governing;
  if (
    / (no plans?|not ruled? out|yet to|without|never|nor|neither|nobody|no one|refus\w+ to say|declin\w+ to say|nothing) /u.test(
      before,
    )
  )
    return 'none';
  if (/ (not|n't|didn't|hasn't|haven't|hadn't|won't|cannot|couldn't|wouldn't) /u.test(group)) {
    if (/ (will|would|won't|wouldn't|could|couldn't|cannot|can) /u.test(group)) return 'cancelled';
    if (
      / (has|have|had|hasn't|haven't|hadn't) not? ?/u.test(group) &&
      has(wordsOf(elements, verb, Math.min(elements.length, verb + 10)), 'none')
    )
      return 'none';
    return / (has|have|had|hasn't|haven't|hadn't) /u.test(group) ? 'none' : 'denied';
  }
  const open = wordsOf(elements, Math.max(0, Math.min(from, clause.first)), verb + 1);
  if (/ (denied|denies|denying|deny|rejected|dismissed|untrue) (?:\S+ ){0,5}that /u.test(wide)) return 'denied';
  if (/ (denied|denies|denying|deny) (?:ever )?(?:having )?\S+ $/u.test(group)) return 'denied';
  if (elements[clause.first - 1]?.word === 'that' && isRumour(elements, clause.first)) return 'denied';
  if (isDeniedReport(elements, verb)) return 'denied';
  if (
    / (is|was|were|are) (supposed|alleged|rumou?red|said|reported|claimed) to have /u.test(group) &&
    isDoubted(elements)
  )
    return 'denied';
  if (/ (was|were) to have /u.test(group) || / (had been) (due|expected|scheduled|to) /u.test(group))
    return 'cancelled';
  if (/ (refused|refuses|declined|declines|unable|failed) to /u.test(group)) return 'cancelled';
  if (/ (ruled|rules|ruling) out (?:ever )?\S+ $/u.test(group)) return 'cancelled';
  if (
    / (tried|tries|trying|attempt|attempts|attempted|efforts?|bid|struggled|struggling) to (?:\S+ ){0,2}$/u.test(before)
  )
    return 'none';
  if (/ (agreed|agree|agrees) (?:\S+ ){1,7}to \S+ $/u.test(group)) return 'planned';
  if (/ (agreed|agrees|decided|resolved|accepted) that /u.test(before) && / (should|would|will) /u.test(group))
    return 'planned';
  const ofProposal = statusOfProposal(wide, word);
  if (ofProposal !== null) return ofProposal;
  if (
    / (declined|declines|refused|rejected|rejects|turned down|turns down|spurned) (\S+ ){0,3}(invitation|invitations|offer|request|proposal) (\S+ ){0,3}to (\S+ ){0,2}$/u.test(
      before,
    )
  )
    return 'cancelled';
  if (isAccepted(group.slice(0, -word.length - 1))) return 'planned';
  if (has(withoutUrging(group, word), 'proposed') && isBase(word, group)) return 'proposed';
  if (has(group, 'planned')) return group.includes(' would have ') ? 'cancelled' : 'planned';
  if (/ (asked|invited|urged|proposed|suggested|offered) (·|to|that) /u.test(open) && / to \S+ $/u.test(group))
    return 'proposed';
  if (
    / (proposed|proposes|proposing|suggested|suggests|suggest|suggesting|asked|asks|urged|requested|recommended|recommends|recommend|idea) that /u.test(
      before,
    )
  )
    return 'proposed';
  if (/ (agreed|directed|decided|ordered|tasked) that /u.test(before) && !/ (had|has|have) /u.test(group))
    return 'planned';
  if (/ (directed|instructed|tasked|ordered|mandated|charged) /u.test(open) && / to \S+ $/u.test(group))
    return 'planned';
  if (/^ (· )?to \S+ $/u.test(group) && elements[from - 1]?.mention !== null && from === verb - 1) return 'planned';
  if (/ (is|are|'re|'m|am) \S+ing $/u.test(group)) return 'planned';
  if (/ (if|whether|unless) /u.test(before)) return 'none';
  return 'held';
}
function isBase(word: string, group: string): boolean {
  return !/ (has|have|had) \S+ $/u.test(group) || word.endsWith('ing');
}

/** "Asked whether he would meet the leader, the president said …": what somebody was asked is not told. */
function isAskedOf(elements: readonly Element[], first: number): boolean {
  const from = Math.max(0, first - 3);
  const asked = elements.slice(from, first + 3).findIndex(({ word }) => ASKED.has(word));
  const next = elements[from + asked + 1]?.word ?? '';
  return asked >= 0 && (next === 'whether' || next === 'if');
}
const ASKED: ReadonlySet<string> = new Set(['asked', 'questioned', 'pressed']);

/** Whether the sentence says somewhere that it is not so. */
function isDoubted(elements: readonly Element[]): boolean {
  return elements.some(({ word }) =>
    ['denied', 'denies', 'deny', 'untrue', 'false', 'invented', 'rumour', 'rumor', 'supposed', 'alleged'].includes(
      word,
    ),
  );
}

/** The words up to a verb with those that govern its clause, some way back. */
function wideBefore(elements: readonly Element[], first: number, verb: number): string {
  return wordsOf(elements, elements[first - 1]?.word === 'that' ? Math.max(0, first - 10) : first, verb);
}

const SETTINGS: ReadonlySet<string> = new Set(['at', 'during', 'in']);

/** "In the evening there is a dinner with": what a programme has. */
const THERE_IS =
  / there (?:is|'s|are) (?:also |then )?(?:a|an|another) (?:\S+ ){0,2}(?:meeting|dinner|lunch|luncheon|breakfast|bilateral|reception|audience|call) $/u;

/** "On Saturday she has a bilateral with", "he's got two meetings with": what somebody has in the present is still to come. */
const HAS_ONE =
  / (?:has|have|'s got|'ve got|has got|have got) (?:(?:also|then|now) )?(?:(?:a|an|another|one|two|three|several|some|her|his|separate|bilateral|private|working|brief|short|first) ){0,3}(?:meetings?|bilaterals?|lunch|luncheon|dinner|breakfast|call|talks|audience|appointment|session|pull-aside) $/u;

/** "Falk has lunch with Paz": a headline tells in the present what has been. */
const isHeadline = (elements: readonly Element[]): boolean => elements.at(-1)?.kind !== 'mark';

/** Taking part, which is what is denied where somebody "denied taking part in a meeting". */
const PRESENCE = / (?:part in|present at|participat\w+ in|been (?:at|in)|attend\w*) /u;

/** The status of a contact named by the noun at `noun`; `phrase` is where its phrase begins. */
export function statusOfNoun(elements: readonly Element[], phrase: number, noun: number, end: number): Verdict {
  const lead = elements[phrase - 1]?.word ?? '';
  if (['after', 'following', 'since'].includes(lead)) return 'held';
  const clause = clauseAround(elements, noun);
  // "exports will stop, the minister told her colleague at a meeting": what was said at it says nothing of the meeting itself
  const before = wordsOf(elements, governed(elements, clause.first), noun + 1)
    .replace(REPORT_FIRST, ' $1')
    .replace(/ (?:want|wanted|like|wish) to thank /u, ' thank ');
  const inside = wordsOf(elements, phrase, noun + 1);
  if (isHadBehind(elements, noun)) return 'held';
  if (/ (not|n't|never) (rule|ruled|ruling|exclude|excluded) out (\S+ ){0,4}$/u.test(before)) return 'none';
  if (/ (talk|speculation|rumours?|chance|prospect|possibility|question) (of|about) (\S+ ){0,4}$/u.test(before))
    return 'none';
  if (/ (has|have) (an|another) appointment $/u.test(before) || THERE_IS.test(before)) return 'planned';
  if (/ no (?:new )?(date|time|place|venue) /u.test(before)) return 'none';
  if (inside.includes(' no such ') && elements.slice(noun).some((element) => element.word === 'since')) return 'none';
  if (/ (not|n't|never|hasn't|haven't|hadn't) (yet |ever )?(been|had|held) (\S+ ){0,3}$/u.test(before)) return 'none';
  const after = wordsOf(
    elements,
    noun,
    Math.max(
      noun + 1,
      Math.min(elements.length, Math.max(end, noun) + 14, afterEnd(elements, Math.max(end, noun + 1))),
    ),
  );
  const beforeLast = inside.trim().split(' ').slice(0, -1).join(' ');
  if (isDeniedNear(beforeLast) || isNoNear(before)) {
    if (isPlannedNot(before, after)) return 'cancelled';
    return / (there|made|nor|denied|denies|such) /u.test(before) &&
      !/ (plans?|need|result|date|comment|word) /u.test(before)
      ? 'denied'
      : 'none';
  }
  // "denied wrongdoing in a call with", "At a meeting with A he called off an exercise": said there, not of it
  const isSetting = SETTINGS.has(lead) || SETTINGS.has(elements[phrase - 2]?.word ?? '');
  const isOpening = isSetting && phrase - clause.first <= 2;
  if (
    !(isSetting && !PRESENCE.test(before)) &&
    / (den(ied|ies|y|ying)|untrue|not (true|correct)|false|rejected (a|the|reports?)|dismissed (reports?|a report)) /u.test(
      before,
    ) &&
    !/ (who|which) /u.test(before)
  )
    return 'denied';
  if (isRumour(elements, phrase) || isSaidNotToHaveBeen(elements, noun)) return 'denied';
  const said = / (if|whether|unless) /u.test(before) ? null : statusOfSubject(elements, phrase, noun);
  if (said !== null) return said;
  if (ANNOUNCED.test(before)) return 'planned';
  const own = after
    .replace(/ , (?:suspended|postponed|interrupted|cancelled|canceled) [^,]* , (?=(?:will|would|is|are) )/u, ' ')
    .replace(/ (after|because|although|despite) .*$/u, ' ');
  if (!isOpening && (has(own, 'cancelled') || isCalledOff(elements, noun))) return 'cancelled';
  if (isCancelledNear(before)) return 'cancelled';
  if (/ (would have|was to have|were to have) /u.test(before)) return 'cancelled';
  if (isAccepted(before.slice(0, -(elements[noun]?.word.length ?? 0) - 1))) return 'planned';
  if (isProposedNear(before)) return isAgreedNear(before) ? 'planned' : 'proposed';
  if (/ (has been|was|been) (proposed|suggested|offered|requested) /u.test(after)) return 'proposed';
  if (/ (which|that) (?:· )?(?:has |have |had )?(proposed|suggested|offered|requested) /u.test(after))
    return 'proposed';
  // "looked forward to a new start at their meeting": what is hoped for is another thing than the meeting
  if (HAS_ONE.test(before) && !isHeadline(elements)) return 'planned';
  const isAt = ['at', 'during'].includes(lead) || ['at', 'during'].includes(elements[phrase - 2]?.word ?? '');
  if (isAt ? isPlannedAt(before) : isPlannedNear(before)) return 'planned';
  if (isPlannedBehind(after) && !isReported(after)) return after.includes(' would have ') ? 'cancelled' : 'planned';
  if (
    / (agreed|resolved|decided|determined|undertook|accepted) that /u.test(wideBefore(elements, clause.first, noun)) &&
    SHALL_BE.test(after)
  )
    return 'planned';
  if (/ (if|whether|unless) /u.test(before)) return 'none';
  if (goesOnAhead(elements, clause.first, phrase) || isOnTheWay(elements, clause.first, phrase)) return 'planned';
  return 'held';
}

/** "resolved that consultations should be held", "agreed that a second round be convened". */
const SHALL_BE =
  / (?:(?:should|shall|would|will) )?be (?:\S+ )?(?:held|convened|resumed|continued|opened|organi[sz]ed) /u;

/** "announced a meeting with A": what is announced is to come. */
const ANNOUNCED = / announc(?:e|es|ed|ing) (?:a|an|another) (?:(?!at |in |after |during |for |of |to )\S+ ){1,3}$/u;
const REPORT_FIRST = /^.* , (·(?: , · ,)? (?:said|told|warned|assured|informed|announced|insisted|declared) .*)$/u;

/** "a discussion which the minister had this afternoon with …": a clause behind the noun says in the past who had it. */
function isHadBehind(elements: readonly Element[], noun: number): boolean {
  if (!['which', 'that'].includes(elements[noun + 1]?.word ?? '')) return false;
  let at = noun + 2;
  while (elements[at]?.mention != null || [',', 'the', 'and'].includes(elements[at]?.word ?? '')) at += 1;
  return (
    at > noun + 2 &&
    ['had', 'held', 'made', 'placed'].includes(elements[at]?.word ?? '') &&
    !['not', 'to', 'planned'].includes(elements[at + 1]?.word ?? '')
  );
}

/** "There will be no meeting", "no summit will take place", "no talks are going to be held": what will not be. */
function isPlannedNot(before: string, after: string): boolean {
  if (/ (plans?|date|need|result|comment|word|such) /u.test(before)) return false;
  if (/ there (will|would|is going to|'ll) (now |not )?be no (\S+ ){0,3}$/u.test(before)) return true;
  return isNoNear(before) && / (will|would|is going to) (now )?(be held|take place|happen) /u.test(after);
}

/** "will visit Hanoi from June 5 to 7 and hold talks": a bare verb behind "and" is governed by what governs the one before. */
function goesOnAhead(elements: readonly Element[], first: number, phrase: number): boolean {
  let verb = phrase - 1;
  while (verb > first && !isVerbAt(elements, verb) && phrase - verb < 5) verb -= 1;
  if (!BARE_HOLDING.has(elements[verb]?.word ?? '')) return false;
  let joint = verb - 1;
  while (joint > first && isFiller(elements[joint])) joint -= 1;
  if (!['and', ',', 'or'].includes(elements[joint]?.word ?? '')) return false;
  return has(wordsOf(elements, first, joint), 'planned');
}
const BARE_HOLDING: ReadonlySet<string> = new Set(
  'hold have conduct chair co-chair host attend join lead open begin start resume continue take give pay'.split(' '),
);

/** "left for Seoul for a summit with": who has only set out has not met. */
function isOnTheWay(elements: readonly Element[], first: number, phrase: number): boolean {
  if (elements[phrase - 1]?.word !== 'for' && elements[phrase - 2]?.word !== 'for') return false;
  for (let k = phrase - 2; k > first; k -= 1) {
    const word = elements[k]?.word ?? '';
    if (word === ',' || word === 'and') return false;
    if (SETTING_OUT.has(word))
      return (
        elements[k + 1]?.word === 'for' ||
        elements[k + 1]?.mention != null ||
        word.startsWith('head') ||
        (ON_THE_WAY.has(word) && elements.slice(k + 1, k + 3).some(({ word: way }) => way === 'to'))
      );
  }
  return false;
}
const SETTING_OUT: ReadonlySet<string> = new Set(
  'left leaves leaving departed departs departing heads headed heading off bound route travels flies goes'.split(' '),
);

const ON_THE_WAY: ReadonlySet<string> = new Set(['travels', 'flies', 'goes']);

function afterEnd(elements: readonly Element[], at: number): number {
  for (let i = at; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === ';' || word === 'that' || word === '”' || word === '"' || word === 'where' || word === 'as') return i;
    if (word === 'and' && elements[i + 1]?.mention !== null) return i;
    if (word === ',' && i > at + 6) return i;
  }
  return elements.length;
}
