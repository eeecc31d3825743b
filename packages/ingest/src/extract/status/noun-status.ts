import { NOUN_CUES } from '../../data/noun-status-cues.ts';
import { isCalledOff, isSaidNotToHaveBeen } from './called-off.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { isAccepted } from './governing-words.ts';
import { governorOf } from './governor.ts';
import { statusOfSubject } from './noun-predicate.ts';
import { isFirstPerson, isUntilNow } from './own-denials.ts';
import { HOLDING, holdingBefore, resolvedBy } from './resolved-on.ts';
import { isNextOfPlan } from './next-stop.ts';
import { settingOut } from './setting-out.ts';
import { isDeniedReport, isRumour } from './rumours.ts';
import { isNoNear, isReported, nearEnd, startsWithin } from '../placing/cue-places.ts';
import { governed, has, isDeniedThat, isUnremembered, wideBefore, wordsOf, type Verdict } from './status-words.ts';

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
  if (isNextOfPlan(elements, phrase)) return 'planned';
  // "parted without signing anything": they had been together
  if (lead === 'without' && elements[noun]?.word !== 'signing') return 'none';
  const clause = clauseAround(elements, noun);
  // "exports will stop, the minister told her colleague at a meeting": what was said at it says nothing of the meeting itself
  const before = wordsOf(elements, governed(elements, clause.first), noun + 1)
    .replace(REPORT_FIRST, ' $1')
    .replace(/ (?:want|wanted|like|wish) to thank /u, ' thank ');
  const inside = wordsOf(elements, phrase, noun + 1);
  if (isHadBehind(elements, noun)) return 'held';
  if (/ (not|n't|never) (rule|ruled|ruling|exclude|excluded) out (\S+ ){0,4}$/u.test(before)) return 'none';
  if (
    / (?:(?<! to )talk|speculation|rumours?|chance|prospect|possibility|question) (?:of|about) (?:\S+ ){0,4}$/u.test(
      before,
    )
  )
    return 'none';
  if (/ (has|have) (an|another) appointment $/u.test(before) || THERE_IS.test(before)) return 'planned';
  if (/ no (?:new )?(date|time|place|venue) /u.test(before)) return 'none';
  if (inside.includes(' no such ') && elements.slice(noun).some((element) => element.word === 'since')) return 'none';
  if (/ (not|n't|never|hasn't|haven't|hadn't) (yet |ever )?(been|had|held) (\S+ ){0,3}$/u.test(before)) {
    const isOwnWord = elements.slice(Math.max(0, phrase - OWN_SUBJECT), phrase).some(isFirstPerson);
    return isOwnWord && !isUntilNow(elements, noun) ? 'denied' : 'none';
  }
  if (NO_PLANS.test(before) || isUnremembered(before)) return 'none';
  const after = wordsOf(
    elements,
    noun,
    Math.max(
      noun + 1,
      Math.min(elements.length, Math.max(end, noun) + 14, afterEnd(elements, Math.max(end, noun + 1))),
    ),
  );
  if (NOT_PLANNED.test(after)) return 'none';
  const beforeLast = inside.trim().split(' ').slice(0, -1).join(' ');
  if (isDeniedNear(beforeLast) || isNoNear(before)) {
    if (isPlannedNot(before, after)) return 'cancelled';
    if (isNoNear(before) && !before.includes(' no other ') && TOOK_NO_PLACE.test(after)) return 'denied';
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
  if (
    isRumour(elements, phrase) ||
    ((isDeniedReport(elements, noun) || isDeniedThat(wideBefore(elements, clause.first, noun))) &&
      !TO_COME.test(wordsOf(elements, 0, noun))) ||
    isSaidNotToHaveBeen(elements, noun)
  )
    return 'denied';
  const said = / (if|whether|unless) /u.test(before) ? null : statusOfSubject(elements, phrase, noun);
  if (said !== null) return said;
  if (ANNOUNCED.test(before)) return 'planned';
  const own = after
    .replace(/ , (?:suspended|postponed|interrupted|cancelled|canceled) [^,]* , (?=(?:will|would|is|are) )/u, ' ')
    .replace(/ (after|because|although|despite) .*$/u, ' ');
  if (!isOpening && (has(own, 'cancelled') || isCalledOff(elements, noun))) return 'cancelled';
  if (isCancelledNear(before) || WILL_NOT_HAVE.test(before)) return 'cancelled';
  if (/ (would have|was to have|were to have) /u.test(before)) return 'cancelled';
  if (isAccepted(before.slice(0, -(elements[noun]?.word.length ?? 0) - 1))) return 'planned';
  const holding = holdingBefore(elements, phrase);
  if (holding >= 0 && resolvedBy(elements, holding) >= 0) return 'planned';
  const wished = governorOf(elements, phrase);
  if (wished !== null) return wished;
  if (OFFERED.test(before)) return 'proposed';
  if (isProposedNear(before)) return isAgreedNear(before) ? 'planned' : 'proposed';
  if (/ (has been|was|been) (proposed|suggested|offered|requested) /u.test(after)) return 'proposed';
  if (/ (which|that) (?:· )?(?:has |have |had )?(proposed|suggested|offered|requested) /u.test(after))
    return 'proposed';
  // "looked forward to a new start at their meeting": what is hoped for is another thing than the meeting
  if (HAS_ONE.test(before) && !isHeadline(elements)) return 'planned';
  if (IS_THERE_FOR.test(before)) return 'planned';
  const isAt = ['at', 'during'].includes(lead) || ['at', 'during'].includes(elements[phrase - 2]?.word ?? '');
  if (isAt ? isPlannedAt(before) : isPlannedNear(before)) return 'planned';
  if (isPlannedBehind(after) && !isReported(after)) return after.includes(' would have ') ? 'cancelled' : 'planned';
  if (
    / (agreed|resolved|decided|determined|undertook|accepted) that /u.test(wideBefore(elements, clause.first, noun)) &&
    SHALL_BE.test(after)
  )
    return 'planned';
  if (/ (if|whether|unless) /u.test(before)) return 'none';
  if (DATE_OF.test(before)) return 'planned';
  if (
    goesOnAhead(elements, clause.first, phrase) ||
    travelsAhead(elements, clause.first, phrase) ||
    settingOut(elements, clause.first, phrase) >= 0
  )
    return 'planned';
  return 'held';
}

/** "have yet to agree on a date for their summit", "discussed the venue of a meeting": what is still to be arranged. */
const DATE_OF = / (?:dates?|venue|arrangements|preparations) (?:(?:and|or) \S+ )?(?:for|of) (?:\S+ ){1,3}$/u;

/** "Oman's offer to host a meeting", "the readiness of Oman to arrange talks", "is ready to hold a meeting", "his proposal for a summit": what may be. */
const OFFERED =
  / (?:(?:offers?|readiness|willingness|preparedness|proposals?|suggestion|initiative|wish|desire|ready|prepared|willing|inclined) (?:of (?:\S+ ){1,4})?to (?:\S+ )?(?:host|hold|have|arrange|organi[sz]e|convene|facilitate|broker|sponsor|set up|stage|mediate(?: in)?)|(?:proposals?|offers?|suggestions?) (?:for|of)) (?:\S+ ){0,5}$/u;

/** How far before the noun's phrase the "I" of "I have not had a meeting" may stand. */
const OWN_SUBJECT = 6;

/** "resolved that consultations should be held", "agreed that a second round be convened". */
const SHALL_BE =
  / (?:(?:should|shall|would|will) )?be (?:\S+ )?(?:held|convened|resumed|continued|opened|organi[sz]ed) /u;

/** "announced a meeting with A": what is announced is to come. */
const ANNOUNCED = / announc(?:e|es|ed|ing) (?:a|an|another) (?:(?!at |in |after |during |for |of |to )\S+ ){1,3}$/u;
/** "will not now have his bilateral with", "is no longer to hold talks with". */
const WILL_NOT_HAVE =
  / (?:(?:will|would|shall|is|are)(?: now)? (?:not|no longer)|won't)(?: (?:now|longer|after all|be|to))* (?:have|having|hold|holding|get|getting|take part in|attend) (?:\S+ ){0,3}$/u;
const REPORT_FIRST = /^.* , (·(?: , · ,)? (?:said|told|warned|assured|informed|announced|insisted|declared) .*)$/u;

/** "a discussion which the minister had this afternoon with …": a clause behind the noun says in the past who had it. */
function isHadBehind(elements: readonly Element[], noun: number): boolean {
  const isBare = elements[noun + 1]?.mention?.kind === 'pronoun';
  if (!isBare && !['which', 'that'].includes(elements[noun + 1]?.word ?? '')) return false;
  let at = noun + 2;
  while (elements[at]?.mention != null || [',', 'the', 'and'].includes(elements[at]?.word ?? '')) at += 1;
  while (['just', 'has', 'have', 'already', 'recently', 'also'].includes(elements[at]?.word ?? '')) at += 1;
  return (
    (isBare || at > noun + 2) &&
    ['had', 'held', 'made', 'placed'].includes(elements[at]?.word ?? '') &&
    !['not', 'to', 'planned'].includes(elements[at + 1]?.word ?? '')
  );
}

/** "no meeting with A had taken place", "No such talks were held": what is said not to have been. */
const TOOK_NO_PLACE =
  /^ (?:(?!since |yet |until |for |so )\S+ ){1,10}?(?:(?:has |have |had )?(?:took|taken) place|(?:was|were|(?:has|have|had) been) held|happened|occurred) (?!(?:\S+ ){0,3}(?:since|yet|until|for|so) )/u;

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
  if (!HOLDING.has(elements[verb]?.word ?? '')) return false;
  let joint = verb - 1;
  while (joint > first && isFiller(elements[joint])) joint -= 1;
  if (!['and', ',', 'or'].includes(elements[joint]?.word ?? '')) return false;
  return has(wordsOf(elements, first, joint), 'planned');
}
/** "will visit Lima and fly on to Quito on Friday for talks": the aim of a journey that is still to come. */
function travelsAhead(elements: readonly Element[], first: number, phrase: number): boolean {
  if (elements[phrase - 1]?.word !== 'for' && elements[phrase - 2]?.word !== 'for') return false;
  for (let verb = phrase - 2; verb > Math.max(first, phrase - JOURNEY); verb -= 1) {
    if (!isVerbAt(elements, verb)) continue;
    if (!TRAVELLING.has(elements[verb]?.word ?? '')) return false;
    const joint = elements[verb - 1]?.word ?? '';
    return ['and', ',', 'then', 'to', 'will'].includes(joint) && has(wordsOf(elements, first, verb), 'planned');
  }
  return false;
}
/** How far before the noun the verb of the journey stands at most, in elements. */
const JOURNEY = 12;
const TRAVELLING: ReadonlySet<string> = new Set('fly go travel head continue proceed move return come'.split(' '));

function afterEnd(elements: readonly Element[], at: number): number {
  for (let i = at; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === ';' || word === 'that' || word === '”' || word === '"' || word === 'where' || word === 'as') return i;
    if (word === 'and' && elements[i + 1]?.mention !== null) return i;
    if (word === ',' && i > at + 6) return i;
  }
  return elements.length;
}
/** "reports that it had agreed to hold talks": what is denied is no contact but a plan of one. */
const TO_COME = / (?:agreed|agrees|plans?|planned|would|will) /u;
/** "there are no plans for a meeting", "has no immediate plans of talks": what nobody plans is no contact. */
const NO_PLANS = / no (?:\S+ )?(?:plans?|intention|question|talk|preparations?) (?:for|of) (?:\S+ ){0,6}$/u;
/** "a meeting is not on the agenda", "are not planned for now", "is unlikely before May". */
const NOT_PLANNED =
  /^ (?:\S+ ){0,12}?(?:is|are|was|were) not (?:currently |yet |being |now )?(?:on the agenda|on the cards|planned|scheduled|foreseen|envisaged|in the works|considered|prepared|under discussion|expected|anticipated|likely) |^ (?:\S+ ){0,12}?(?:is|are|was|were|looks?|seems?|appears?|remains?) (?:(?:now|still|very|highly|most) )*(?:unlikely|improbable|out of the question) /u;
/** "is in Lima for talks with A": what somebody is there for. */
const IS_THERE_FOR = / (?:is|are) (?:now |also |currently |again )?(?:in|at) (?:the )?\S+ for (?:\S+ ){0,5}$/u;
