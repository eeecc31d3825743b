import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { anyOf } from '../placing/cue-places.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { deniesReport, isReport, wasNone } from './denied-reports.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

const DENIALS: readonly string[] = [
  'there was no such',
  'there has been no such',
  'that is not so',
  'that is not correct',
  'that is not true',
  'that is untrue',
  'that is false',
  'this is not true',
  'this is not correct',
  'it did not happen',
  'never happened',
  'no such meeting',
  'no such call',
  'no such conversation',
  'no such talks',
  'never took place',
  'did not take place',
  'that was not so',
  'not true at all',
  'that is wrong',
  'this is false',
  'never set eyes on',
  'i have never met',
  'we have never met',
  'have not met',
  'pure invention',
  'fabrication',
];
const REFUSALS: readonly string[] = [
  'it is not',
  'it is off',
  'that has lapsed',
  'it will not take place',
  'will not happen',
  'has scrapped',
  'have scrapped',
  'nothing to sign',
  'would not attend',
  'was turned down',
  'had been turned down',
  'it had been turned down',
  'will not go ahead',
  'was declined',
  'has been declined',
  'was rejected',
  'was refused',
  'was turned away',
  'were turned away',
  'was rebuffed',
  'were rebuffed',
  'without success',
  'turned it down',
  'turned him down',
  'turned her down',
  'turned them down',
];

const isDenial = anyOf(DENIALS.filter((phrase) => !phrase.startsWith('no such')));
const isNoSuch = anyOf(DENIALS.filter((phrase) => phrase.startsWith('no such')));
const isRefusal = anyOf(REFUSALS);

/** Whether a text whose words are parted and enclosed by spaces denies what was said before it. */
const denies = (text: string): boolean =>
  isDenial(text) || (isNoSuch(text) && !text.includes(' since ')) || wasNone(text);

/** Whether the words of a sentence deny what was said before it. */
export function deniesBefore(words: string): boolean {
  return denies(` ${words} `) || deniesReport(` ${words} `);
}

/** "The last time the two set a date for it, the meeting was called off": another contact than the one told before. */
export const isOfEarlier = (elements: readonly Element[]): boolean => isEarlier(wordsOf(elements));
const isEarlier = anyOf(['the last time', 'the previous', 'the time before', 'an earlier', 'the last one']);

const wordsOf = (elements: readonly Element[]): string =>
  ` ${elements.map((element) => (element.mention === null ? element.word : '·')).join(' ')} `;

/** "She accepted", "which was accepted": what was proposed is agreed. */
const ACCEPTED =
  / (?:·|which|who|he|she|they|it|invitation|offer|proposal|request|suggestion) (?:(?:has|have|had|was|were|been|at once|since|promptly|readily|gladly|immediately) )*(?:accepted|said yes) /u;

/** "That is not correct", "There was no such meeting": what was told just before did not take place; "It is not" calls a plan off. */
export function applyDenial(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const last = state.recentClaims().findLast((claim) => claim.sentence <= sentence && sentence - claim.sentence <= 2);
  if (isBareDenial(elements)) {
    const taken = state.recentClaims().findLast((claim) => claim.sentence === sentence - 1 && claim.status === 'held');
    if (taken !== undefined && isOwnReport(rowOf(state.text, taken.sentence).elements)) state.withdraw(taken);
    else if (taken !== undefined) deny(taken, sentence);
  }
  if (last === undefined) return;
  const text = wordsOf(elements);
  const isOwn = last.sentence === sentence;
  const behind = isOwn ? elements.filter((element) => element.first >= last.trigger.last) : elements;
  if (last.status === 'proposed' && sentence - last.sentence <= 1 && ACCEPTED.test(wordsOf(behind))) {
    last.status = 'planned';
    last.evidence.add(sentence);
    last.rules.push('acceptance.after');
    return;
  }
  const isOfReport =
    sentence - last.sentence === 1 &&
    deniesReport(text) &&
    isReport(wordsOf(rowOf(state.text, last.sentence).elements));
  if ((last.status === 'held' || last.status === 'denied') && !isOwn && (denies(text) || isOfReport)) {
    if (opensWithAnother(elements)) return;
    deny(last, sentence);
  } else if (
    (last.status === 'planned' || last.status === 'proposed') &&
    isRefusal(isOwn && last.status === 'proposed' ? wordsOf(behind) : text) &&
    !isEarlier(text)
  ) {
    last.status = 'cancelled';
    last.evidence.add(sentence);
    last.rules.push('cancellation.after');
  }
}

/** "A meeting with the electoral commission did not take place": a contact that its sentence brings up for the first time is not the one told before. */
function opensWithAnother(elements: readonly Element[]): boolean {
  if (!ANOTHER.has(elements[0]?.word ?? '')) return false;
  return elements.slice(1, NOUN_FAR).some(({ word }) => CONTACT_NOUN_OF.has(word));
}
const ANOTHER: ReadonlySet<string> = new Set(['a', 'an', 'another']);
const NOUN_FAR = 4;

function deny(claim: Claim, sentence: number): void {
  claim.status = 'denied';
  claim.evidence.add(sentence);
  claim.rules.push('denial.after');
}

/** "She has not; she called him on Monday.", "They did not.": a sentence that opens with no more than a denial takes back the one before. */
function isBareDenial(elements: readonly Element[]): boolean {
  const [subject, auxiliary, not, end] = elements;
  const isPronoun = subject?.mention?.kind === 'pronoun' || subject?.word === 'it';
  const isDenied = BARE.has(auxiliary?.word ?? '') && ['not', "n't"].includes(not?.word ?? '');
  return isPronoun && isDenied && (end === undefined || (end.kind === 'mark' && end.word !== '“'));
}
/** "At noon we said that …": what the teller reported and takes back is told by nobody. */
const isOwnReport = (elements: readonly Element[]): boolean =>
  elements.some(
    ({ mention }, i) =>
      mention?.noun === 'we' &&
      ['said', 'reported', 'wrote', 'stated'].includes(elements[i + 1]?.word ?? '') &&
      elements[i + 2]?.word === 'that',
  );
const BARE: ReadonlySet<string> = new Set(['has', 'have', 'had', 'did', 'was', 'were']);
