import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { whenOf } from '../timing/when.ts';

/** How many sentences behind a plan its outcome may be told. */
const BEHIND = 2;
/** How far before the contact word "was to" may stand, in elements. */
const PLAN_NEAR = 8;

/**
 * "He was to meet her on Tuesday. The meeting took place at the palace", "… He did not turn up": what was planned before the text was written
 * is held, or called off, by the sentence that says what came of it; its days are then those that lie behind.
 */
export function noteOutcome(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const outcome = outcomeIn(elements);
  const done = outcome === null ? didSo(elements) : -1;
  if (outcome === null && done < 0) return;
  const near = state.recentClaims().filter((one) => sentence - one.sentence <= BEHIND);
  const plan = near.at(-1);
  if (plan?.status !== 'planned' || plan.sentence >= sentence) return;
  if (near.some((one) => one.status === 'held')) return;
  if (outcome === null) {
    asDone(state, plan, done);
    return;
  }
  const row = rowOf(plan.text, plan.sentence).elements;
  const at = row.findIndex((element) => element.first >= plan.trigger.first);
  if (!wasPlanned(row, at)) return;
  plan.status = outcome;
  plan.evidence.add(sentence);
  plan.rules.push(outcome === 'held' ? 'held.after' : 'cancellation.after');
  inThePast(state, plan, row, at);
}

/** "She did so in Tirana on Monday": where a sentence says that what was planned was done, its verb; -1 where it does not. */
function didSo(elements: readonly Element[]): number {
  const at = elements.findIndex(({ word }, i) => i <= OPENING && word === 'did' && elements[i + 1]?.word === 'so');
  const who = elements.slice(0, Math.max(0, at)).findLast(({ mention }) => mention !== null)?.mention;
  return who == null ? -1 : at;
}

/** What was planned is told as done, on the day that stands beside it. */
function asDone({ row: { elements, sentence }, doc }: ReaderState, plan: Claim, at: number): void {
  const { days, source } = whenOf(elements, at, 'held', doc.day, null);
  plan.status = 'held';
  plan.evidence.add(sentence);
  plan.rules.push('held.after');
  if (days === null && plan.days !== null && doc.day !== null && plan.days.latest <= doc.day) return;
  plan.days = days;
  plan.daySource = days === null ? 'none' : source;
}

/** The days of a plan that is over, read again as those of what was. */
function inThePast(state: ReaderState, plan: Claim, row: readonly Element[], at: number): void {
  const { day } = state.doc;
  if (day === null || plan.days === null || plan.days.earliest <= day) return;
  const { days, source } = whenOf(row, at, 'held', day, null);
  if (days === null || days.earliest > day) return;
  plan.days = days;
  plan.daySource = source;
}

/** "was to meet", "had been due to meet", "were expected to": a plan of which the text looks back. */
function wasPlanned(elements: readonly Element[], at: number): boolean {
  const words = elements
    .slice(Math.max(0, at - PLAN_NEAR), at + PLAN_NEAR)
    .map(({ word }) => word)
    .join(' ');
  return /(?:^| )(?:was|were|been) (?:(?:also|then|originally|to have) )*(?:to|due|expected|scheduled|supposed|set|slated|planned) /u.test(
    words,
  );
}

/** What the predicate of "the meeting", or of "he", says came of a plan: "took place", "did not turn up"; null where it says nothing. */
function outcomeIn(elements: readonly Element[]): 'held' | 'cancelled' | null {
  for (const [i, { word, mention }] of elements.entries()) {
    if (i > OPENING) return null;
    const isNoun =
      CONTACT_NOUN_OF.has(word) && ['the', 'their', 'that', 'this', 'his', 'her'].includes(elements[i - 1]?.word ?? '');
    const isWho = mention?.kind === 'pronoun' || mention?.kind === 'person';
    if (!isNoun && !isWho && word !== 'it') continue;
    const behind = ` ${elements
      .slice(i + 1, i + 8)
      .map((element) => element.word)
      .join(' ')
      .replace(/ n't/gu, ' not')} `;
    if (!isNoun && CAME_NOT.test(behind)) return 'cancelled';
    if (mention === null && FAILED.test(behind)) return 'cancelled';
    if (mention === null && WENT_AHEAD.test(behind)) return 'held';
  }
  return null;
}
/** How far from its opening a sentence says whose outcome it tells, in elements. */
const OPENING = 6;
const CAME_NOT =
  /^ (?:(?:then|later|eventually|simply|but) )*(?:did not|never|failed to) (?:turn up|turned up|show up|showed up|appear|appeared|come|came|arrive|arrived|attend|attended|left|leave|set out|set off|got there|get there|reach|reached) /u;
const FAILED =
  /^ (?:(?:has|have|had|then|in the end) )*(?:did not|never|failed to|could not) (?:take place|took place|taken place|happen|happened|go ahead|come about|come off|materiali[sz]e) /u;
const WENT_AHEAD =
  /^ (?:(?:did|then|finally|eventually|duly|nonetheless|nevertheless|indeed) )*(?:took place|take place|went ahead|go ahead|lasted|was held|were held|ended) /u;
