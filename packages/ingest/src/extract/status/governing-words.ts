import type { Element } from '../grammar/elements.ts';
import type { Status } from '@readout/domain';

const TELLS =
  / (?:said|says|say|insisted|insists|stressed|maintained|maintains|stated|states|declared|told|adds?|added|assured|confirmed) /u;
/** A denial of a clause: "it is not true that", "there is no truth in the claim that", "at no point did". */
const UNTRUE_THAT =
  / (?:(?:not|n't|isn't|wasn't|hardly) (?:true|correct|so|the case|accurate)|no truth (?:\S+ ){1,4}|(?:is|was|are|were) (?:false|wrong|a lie|an invention|a fabrication)) that /u;
/** "had wrongly reported that": what those who told it take back. */
const WRONGLY =
  / (?:wrongly|incorrectly|erroneously|mistakenly|falsely) (?:said|says|reported|reports|stated|states|wrote|claimed|claims|told ·|announced|implied|suggested) that /u;
const AT_NO_POINT = / at no (?:point|time|stage|moment) (?:\S+ ){0,2}(?:did|has|had|have|was|were) /u;
/** What the words of a clause go on to say of a "not yet": "has not spoken to her since May". */
const NOT_YET: ReadonlySet<string> = new Set('yet since for ever before'.split(' '));

/**
 * What the words that govern a verb's clause say where no auxiliary of its own does: `group` from the subject to the verb, `before` from the
 * opening of the clause, `wide` with what governs it. Null where they say nothing.
 * What is open ("would not say whether they had met") is told of none.
 */
export function governedStatus(
  group: string,
  before: string,
  wide: string,
  behind: readonly Element[],
): Status | 'none' | null {
  if (UNTRUE_THAT.test(wide) || UNTRUE_THAT.test(before) || AT_NO_POINT.test(before)) return 'denied';
  if (WRONGLY.test(wide)) return 'denied';
  if (/ whether /u.test(before) && !isChoice(behind)) return 'none';
  if (/ (?:will|would|'ll|was|is|are|were) (?:now )?no longer (?:be |to )?\S+ $/u.test(group)) return 'cancelled';
  if (/ no longer (?:intends?|plans?|wants?|wishes|hopes|expects?|means|willing|prepared|ready) /u.test(group))
    return 'cancelled';
  if (/ (?:declining|refusing|unwilling|too (?:ill|busy|tired|weak)) to (?:\S+ )?$/u.test(before)) return 'cancelled';
  if (/ (?:in the end|after all|eventually|finally|ultimately) (?:did not|didn't|had not) \S+ $/u.test(group))
    return 'cancelled';
  if (/ never \S+ $/u.test(group) && !/ (?:has|have|had|'d|'ve) /u.test(group) && TELLS.test(before)) return 'denied';
  if (/ never \S+ $/u.test(group) && TOLD_BEHIND.test(wordsOf(behind))) return 'denied';
  if (/ (?:plans?|arrangements|hopes?|efforts) (?:\S+ ){1,7}to \S+ $/u.test(before) && isDropped(behind))
    return 'cancelled';
  if (UNWILLING.test(group)) return 'none';
  if (SET_OUT.test(group)) return 'planned';
  const isNotYet = behind.some(({ word }) => NOT_YET.has(word));
  if (/ (?:had not|hadn't) (?:\S+ )?$/u.test(group) && TELLS.test(wide) && !isNotYet) return 'denied';
  return null;
}

/** "is loath to meet": who does not want to has not. */
const UNWILLING =
  / (?:loath|reluctant|hesitant|afraid|in no (?:hurry|mood)|not (?:keen|ready|willing|prepared)) to (?:\S+ )?\S+ $/u;
const wordsOf = (elements: readonly Element[]): string =>
  ` ${elements.map(({ word, mention }) => (mention !== null ? '·' : word)).join(' ')} `;
/** "…, the ministry insisted": who tells, behind what is told. */
const TOLD_BEHIND =
  /^ (?:with )?· ,? ?(?:· |the \S+ |\S+ \S+ )?(?:said|insisted|maintained|stressed|stated|says|insists) /u;

/** "left for Lima on Thursday to meet", "is on his way to Lima to meet", "flies to Lima to meet": who has only set out has not met. */
const SET_OUT =
  / (?:on (?:his|her|its|their|the) way to|left for|leaves for|leaving for|(?:headed|heading|heads|bound|set out|set off) for|flies to|goes to|travels to|heads to) (?:\S+ ){1,5}to \S+ $/u;

/** "Plans for A to meet B have been abandoned", "… fell through". */
function isDropped(behind: readonly Element[]): boolean {
  const words = ` ${behind.map(({ word }) => word).join(' ')} `;
  return / (?:fell through|(?:came|come) to (?:nothing|naught)|(?:has|have|had|was|were) (?:been )?(?:abandoned|dropped|shelved|scrapped|cancelled|canceled|called off|put off|given up)) /u.test(
    words,
  );
}

/** "whether he will receive both together, or one alone": which of two is open, not whether. */
function isChoice(behind: readonly Element[]): boolean {
  return behind.some(({ word }, i) => word === 'or' && behind[i + 1]?.word !== 'not');
}

/** "has accepted an invitation to meet", "took up an offer of talks": what was offered is agreed. */
export const isAccepted = (text: string): boolean =>
  / (?:accepted|accepts|accept|took up|takes up|taken up|agreed to|agrees to) (?:\S+ ){0,4}(?:invitation|offer|proposal|request|suggestion) (?:\S+ ){0,6}$/u.test(
    text,
  );

/** "A, but not B, met": who did not take part. "will go to Lima and meet", "and be received", but "invited A to Lima and met her": a finite past behind "and" is governed by nothing before it. */
export function ownGroup(words: string): string {
  const group = words.replace(/ ,? ?(?:(?:but|and) )?not · , /u, ' ');
  const [, lead, own, verb] = /^(.*) and ((?:\S+ ){0,2}?(\S+)) $/u.exec(group) ?? [];
  if (lead === undefined || own === undefined || verb === undefined || !PAST.has(verb)) return group;
  if (/(?:^| )be (?:\S+ )?\S+$/u.test(own)) return group;
  return / (?:has|have|had|having|'d|'ve|is|are|was|were|be|been|being|get|got|not|never|n't) /u.test(`${lead} `)
    ? group
    : ` ${own} `;
}
/** Pasts that no infinitive shares. */
const PAST: ReadonlySet<string> = new Set(
  'met saw spoke talked held telephoned phoned called rang received wrote conferred dined lunched consulted hosted welcomed visited'.split(
    ' ',
  ),
);

/** "met her, as planned": no plan of what is told as held. */
export const AS_PLANNED = / (?:, )?as (?:planned|expected|scheduled|agreed|foreseen|promised|arranged) (?:, )?/gu;

/** "Had the two met, the war would have ended": a condition. */
export function isHadItBeen(elements: readonly Element[], first: number, verb: number): boolean {
  const isOpener = first === 0 || [',', '“', '"'].includes(elements[first - 1]?.word ?? '');
  return isOpener && elements[first]?.word === 'had' && first < verb && elements[first + 1]?.mention != null;
}

/** "If A meets B, …": whether the clause that begins at `first` is a condition. */
export const opensCondition = (elements: readonly Element[], first: number): boolean =>
  ['if', 'unless'].includes(elements[first - 1]?.word ?? '');

/** "urged her by telephone to open the border": the verb that is itself the contact proposes something else. */
export const withoutUrging = (group: string, word: string): string =>
  ['urged', 'urges', 'asked', 'asks', 'pressed'].includes(word) ? group.slice(0, -word.length - 1) : group;

/** "usually meets", "prefers to be willing to meet": a habit right before the verb, its own words between. */
export function isHabit(before: string): boolean {
  return HABIT.test(before.trim());
}
const HABIT =
  /(?:^| )(?:prefer|prefers|always|usually|rarely|seldom|normally|tend|tends)(?: (?:be|to|willing))* [^ ]*$/u;

/** "accepted the premier's suggestion that a commission convene", "ruled out a proposal that she see": what became of what was proposed; null where nothing was. */
export function statusOfProposal(wide: string, word: string): Status | null {
  const [, lead] = PROPOSAL.exec(wide) ?? [];
  if (lead === undefined || PAST.has(word)) return null;
  if (TURNED_DOWN.test(lead)) return 'cancelled';
  return ACCEPTED.test(lead) ? 'planned' : 'proposed';
}
const PROPOSAL =
  /^(.*) (?:proposals?|suggestions?|ideas?|requests?|offers?|recommendations?) (?:(?:of|by|from) \S+ )?that (?:\S+ ){0,10}$/u;
const TURNED_DOWN =
  / (?:ruled out|rules out|ruling out|rejected|rejects|turned down|dismissed|spurned|declined|refused|brushed aside|will not hear of) (?:\S+ ){0,6}\S*$/u;
const ACCEPTED =
  / (?:accepted|accepts|accept|agreed to|agrees to|welcomed|endorsed|approved|took up|taken up) (?:\S+ ){0,6}\S*$/u;
