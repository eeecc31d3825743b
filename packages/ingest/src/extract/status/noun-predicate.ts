import { PREPOSITIONS } from '../../data/verbs.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';
import { isCalledOff } from './called-off.ts';
import type { Status } from '@readout/domain';

/** How far behind a noun its predicate may stand, and how long an aside between commas may be. */
const LONGEST_PHRASE = 30;
const LONGEST_ASIDE = 16;
/** The words of a predicate that are looked at. */
const LONGEST_PREDICATE = 9;
/** Participles that tell more of the noun in front of them: "a meeting set for Monday". */
const ARRANGED: ReadonlySet<string> = new Set(
  'due set planned scheduled expected slated booked arranged fixed proposed promised announced originally first initially'.split(
    ' ',
  ),
);
/** Before "for" or "of", what is said of a contact to come: "the date for a meeting … has been fixed". */
const OF_PLANS: ReadonlySet<string> = new Set('date dates day time plans plan arrangements venue agenda'.split(' '));

const FELL_THROUGH =
  /^ (?:(?:has|have|had|then|later|soon|simply|quietly|eventually|finally|·) )*(?:(?:came|come) to (?:nothing|naught|nought)|(?:fell|fallen) through|did not (?:materiali[sz]e|come (?:off|about|to pass))|failed to (?:materiali[sz]e|come (?:off|about)|take place)|(?:is|are|was|were) (?:now )?off [.,;–—])/u;
const NEVER_WAS =
  /^ (?:(?:has|had|have) )?never (?:(?:took|taken) place|happened|came (?:off|about|to pass)|come (?:off|about)|materiali[sz]ed|got off the ground|went ahead)/u;
const WAS_TO_BE =
  /^ (?:was|were) (?:(?:originally|first|initially) )?(?:to (?:be(?: held)?|take place|open|begin|start)|due|expected|scheduled|supposed) /u;
const WILL_WAIT = /^ (?:(?:will|would) (?:now )?have to|must|will) wait[ .,;]/u;
const TOOK_PLACE =
  /^ (?:(?:has|have|had|did|then|finally|eventually|at last|duly|nonetheless|nevertheless|indeed|in fact|was|were|been|·) )*(?:(?:took|take|taken) place|(?:went|go|gone) ahead|held|happened|came about|got under way|lasted|ended|concluded) /u;
const ARRANGED_FOR =
  /^ (?:has|have) (?:(?:now|also|already|since|even) )*been (?:arranged|set|fixed|agreed|scheduled|pencilled|slated|booked)(?: in)? /u;
const IN_THE_WORKS =
  /^ (?:is|are) (?:(?:now|also|already|still) )*(?:in (?:the )?(?:works|pipeline|offing|preparation|diary)|on the (?:cards|way)|being (?:arranged|prepared|planned|organi[sz]ed|set up|worked out|scheduled|finali[sz]ed)|imminent|on [.,;])/u;
const IS_TO_BE =
  /^ (?:(?:is|are) (?:(?:now|also|already|still|tentatively|provisionally) )*(?:planned|scheduled|due|expected|slated|foreseen|envisaged|lined up|pencilled|penciled|set (?:for|to)|to (?:be held|take place|open|begin|start|follow))|will (?:(?:now|also|then) )*(?:take place|be held|open|begin|start|follow)) /u;
const UNDER_CONSIDERATION =
  /^ (?:is|are|was|were|remains?|has|have) (?:(?:now|also|already|still|been) )*(?:under (?:consideration|discussion|study)|(?:being )?(?:considered|explored|discussed|studied|weighed|mooted|floated|sought)|possible|conceivable|on the table)[ .,;]|^ would (?:(?:also|now|only) )?(?:help|make sense|be (?:useful|helpful|welcome|desirable|possible|premature))[ .,;]/u;

/**
 * What the predicate says of the contact that its subject names: "A meeting between A and B, planned for Wednesday, took place on Thursday",
 * "… came to nothing", "… is in the works". Null where the noun is no subject, or its predicate says nothing of it.
 */
export function statusOfSubject(elements: readonly Element[], phrase: number, noun: number): Status | null {
  if (isToCome(elements, noun)) return 'planned';
  const lead = elements[phrase - 1]?.word ?? '';
  const isOfPlan = ['for', 'of'].includes(lead) && OF_PLANS.has(elements[phrase - 2]?.word ?? '');
  if (PREPOSITIONS.has(lead) && !isOfPlan) return null;
  let at = predicateBehind(elements, noun);
  if (at < 0) return null;
  while (elements[at]?.day != null) at += 1;
  const words = ` ${elements
    .slice(at, at + LONGEST_PREDICATE)
    .map(({ word, mention }) => (mention !== null || word === '' ? '·' : word))
    .join(' ')
    .replace(/ n't/gu, ' not')} `;
  if (FELL_THROUGH.test(words) || WILL_WAIT.test(words)) return 'cancelled';
  if (NEVER_WAS.test(words)) return isArranged(elements, phrase, at) ? 'cancelled' : 'denied';
  if (ARRANGED_FOR.test(words) || IN_THE_WORKS.test(words) || IS_TO_BE.test(words)) return 'planned';
  if (WAS_TO_BE.test(words) && !isCalledOff(elements, noun)) return 'planned';
  if (UNDER_CONSIDERATION.test(words)) return 'proposed';
  return TOOK_PLACE.test(words) && !isOfPlan ? 'held' : null;
}

/** "the ninth round of talks between A and B, to be held in Lima", "a meeting to take place on Friday": what is said of the noun right behind it and its partners. */
function isToCome(elements: readonly Element[], noun: number): boolean {
  for (let i = noun + 1; i < Math.min(elements.length, noun + LONGEST_ASIDE); i += 1) {
    const [word, next, third] = [i, i + 1, i + 2].map((k) => elements[k]?.word ?? '');
    if (word === 'to' && next === 'take' && third === 'place') return true;
    if ((word === 'that' || word === 'which') && (next === 'is' || next === 'are') && ARRANGED.has(third ?? ''))
      return true;
    if (word === 'to' && next === 'be' && HELD.has(third ?? '')) return true;
    const isPartner = elements[i]?.mention != null || elements[i]?.kind === 'thing' || elements[i]?.capital === true;
    if (!isPartner && word !== ',' && !JOINED.has(word ?? '')) return false;
  }
  return false;
}
const HELD: ReadonlySet<string> = new Set(['held', 'hosted', 'convened', 'staged']);
const JOINED: ReadonlySet<string> = new Set('with between and the of of the at in talks its their his her'.split(' '));

/** Where the finite verb of a noun that is a subject begins, over its partners, days and asides; -1 where another subject or verb comes first. */
function predicateBehind(elements: readonly Element[], noun: number): number {
  for (let i = noun + 1; i < Math.min(elements.length, noun + LONGEST_PHRASE); i += 1) {
    const element = elements[i];
    const word = element?.word ?? '';
    if (word === ';' || word === ':' || ['that', 'which', 'who', 'where', 'when'].includes(word)) return -1;
    if (element?.mention != null && elements[i - 1]?.day != null) return -1;
    if (word === ',' && elements[i - 1]?.mention != null && elements[i + 1]?.mention?.kind === 'side') continue;
    if (word === ',') return behindAside(elements, i);
    if (word === 'and' && isFiniteAt(elements, i + 1)) return -1;
    if (ARRANGED.has(word)) {
      if (elements[i + 1]?.word === 'to') i += 2;
      continue;
    }
    if (isFiniteAt(elements, i)) return i;
  }
  return -1;
}

function behindAside(elements: readonly Element[], comma: number): number {
  if (!ARRANGED.has(elements[comma + 1]?.word ?? '') && isFiniteAt(elements, comma + 1)) return comma + 1;
  for (let i = comma + 1; i < Math.min(elements.length, comma + LONGEST_ASIDE); i += 1) {
    if (elements[i]?.word === ';') return -1;
    if (elements[i]?.word === ',' && isFiniteAt(elements, i + 1)) return i + 1;
  }
  return -1;
}

function isFiniteAt(elements: readonly Element[], at: number): boolean {
  let i = at;
  while (isFiller(elements[i]) || elements[i]?.word === 'never') i += 1;
  return isAuxiliary(elements[i]) || FINITE.has(elements[i]?.word ?? '') || isVerbAt(elements, i);
}
const FINITE: ReadonlySet<string> = new Set(
  'took takes went goes fell came happened lasted ended concluded failed materialised materialized did remains'.split(
    ' ',
  ),
);

/** Whether the phrase says that the contact had been arranged: "a promised meeting", "a meeting set for Monday". */
function isArranged(elements: readonly Element[], phrase: number, end: number): boolean {
  return elements.slice(phrase, end).some(({ word }) => ARRANGED.has(word) || word === 'appointment');
}
