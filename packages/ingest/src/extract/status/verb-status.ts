import { asidesOf, clauseAround } from '../grammar/clauses.ts';
import type { Element } from '../grammar/elements.ts';
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
import { isFirstPerson, isOfOneDay, isUntilNow } from './own-denials.ts';
import { isOngoing } from '../senses/ongoing.ts';
import { governorOfVerb } from './governor.ts';
import { isOfJourneyOff } from './called-off.ts';
import { resolvedBy } from './resolved-on.ts';
import { isDeniedReport, isRumour } from './rumours.ts';
import { governed, has, isDeniedThat, isUnremembered, wideBefore, wordsOf, type Verdict } from './status-words.ts';

const OPENED: ReadonlySet<string> = new Set(
  'if whether unless when while because although though as where that'.split(' '),
);

/** The status of a contact told by the verb at `verb`, whose subject ends at `from`. */
export function statusOfVerb(elements: readonly Element[], from: number, verb: number, start = -1): Verdict {
  const around = clauseAround(elements, verb);
  // "if supplies stop, the president told …": what stands before the comma is a clause of its own
  const isMain = elements[start - 1]?.word === ',' && OPENED.has(elements[around.first - 1]?.word ?? '');
  // "whether A and B had met": the "and" of a list of subjects opens no clause
  const isList = start >= 0 && start < around.first && from >= around.first;
  const clause = (isMain && start > around.first) || isList ? { first: start, last: around.last } : around;
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
  if (isUnremembered(before) || isUnremembered(wide)) return 'none';
  const isOpen = elements[clause.first - 1]?.word === 'whether';
  if (isOpen && / (?:had|has|have) /u.test(group)) return openOrDenied(elements, verb);
  const wished = governorOfVerb(elements, verb);
  if (wished !== null) return wished;
  const governing = governedStatus(group, before, wide, elements.slice(verb + 1, verb + 8));
  if (governing !== null) return governing;
  if (/ never \S+ $/u.test(group) && isOfOneDay(elements, verb) && !isUntilNow(elements, verb)) return 'denied';
  if (
    / no (?:reason|point|need|use|wish|desire|intention|time|mandate|mood|hurry|way|means) (?:to|in|of|for) (?:\S+ ){0,2}$/u.test(
      before,
    )
  )
    return 'none';
  if (
    / (no plans?|not ruled? out|yet to|without|never|nor|neither|nobody|no one|refus\w+ to say|declin\w+ to say|nothing) /u.test(
      before,
    )
  )
    return 'none';
  if (/ (not|n't|didn't|hasn't|haven't|hadn't|won't|cannot|couldn't|wouldn't) /u.test(group)) {
    if (/ (will|would|won't|wouldn't|could|couldn't|cannot|can) /u.test(group)) return 'cancelled';
    if (
      / (plan|planning|intend|intending|expect|expecting|expected|planned|scheduled|due|likely|slated|certain|sure|bound) to \S+ $/u.test(
        group,
      )
    )
      return 'none';
    if (
      / (has|have|had|hasn't|haven't|hadn't) not? ?/u.test(group) &&
      has(wordsOf(elements, verb, Math.min(elements.length, verb + 10)), 'none')
    )
      return 'none';
    // "are not communicating through the press with them": by other means they may
    if (
      / (?:via|through|in) (?:the )?(?:press|media|newspapers|public|microphones) /u.test(
        wordsOf(elements, verb, verb + 6),
      )
    )
      return 'none';
    const isOwnWord = isFirstPerson(elements[start]) || isOfOneDay(elements, verb);
    const isOpenStill = !isOwnWord || isUntilNow(elements, verb);
    return / (has|have|had|hasn't|haven't|hadn't) /u.test(group) && isOpenStill ? 'none' : 'denied';
  }
  if (/ unlikely to \S+ $/u.test(group)) return 'none';
  if (/ (?:likely|certain|sure|bound) to have \S+ $/u.test(group)) return 'held';
  const open = wordsOf(elements, Math.max(0, Math.min(from, clause.first)), verb + 1);
  if (isDeniedThat(wide)) return 'denied';
  if (/ (denied|denies|denying|deny) (?:ever )?(?:having )?(?:ever |so much as |even )?\S+ $/u.test(group))
    return 'denied';
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
    / (tried|tries|trying|attempt|attempts|attempted|efforts?|bid|struggled|struggling) (?:(?:in vain|repeatedly|hard|again|twice|unsuccessfully|once more|for \S+ \S+) )?to (?:\S+ ){0,2}$/u.test(
      before,
    )
  )
    return 'none';
  if (/ (agreed|agree|agrees) (?:\S+ ){1,7}to \S+ $/u.test(group) || resolvedBy(elements, verb) >= 0) return 'planned';
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
  if (has(group, 'planned'))
    return group.includes(' would have ') || isOfJourneyOff(elements, verb) ? 'cancelled' : 'planned';
  if (
    / (asked|invited|urged|proposed|suggested|offered|called on|calls on|appealed to|appeals to) (·|to|that) /u.test(
      open,
    ) &&
    / to \S+ $/u.test(group)
  )
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
  if (/ (is|are|'re|'m|am) (?:\S+ly )?(?:and \S+ly )?\S+ing $/u.test(group))
    return isOngoing(elements, verb) ? 'held' : 'planned';
  if (/ (if|whether|unless) /u.test(before)) return 'none';
  return 'held';
}
/** "refused to say whether the two had met": told of none, but where somebody denies it behind: ", which Lima denies". */
function openOrDenied(elements: readonly Element[], verb: number): Verdict {
  const which = elements.findIndex(({ word }, i) => i > verb && word === 'which');
  const isDenied = which > 0 && elements.slice(which + 1, which + 5).some(({ word }) => DENYING.has(word));
  return isDenied ? 'denied' : 'none';
}
const DENYING: ReadonlySet<string> = new Set(['deny', 'denies', 'denied']);

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
