import { dayNumber, type Day } from '@readout/domain';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isAuxiliary, isFiller, isVerbAt, rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { sidesOf } from '../terms/party.ts';
import { whenOf } from '../timing/when.ts';
import { callsOff } from './called-off.ts';
import { isOfEarlier } from './denials.ts';
import { moveOf } from './moved-plans.ts';

/** How many sentences behind a plan it may be called off. */
const BEHIND = 2;
/** How far before its predicate the subject may stand, in elements. */
const FAR = 9;

/**
 * "They were to meet on Thursday. Both said the encounter had been put off", "… It was Baku that called it off", "… She pulled out": what was planned is
 * called off by a sentence behind it, or moved to the day that this one names.
 */
export function noteCalledOff(state: ReaderState): void {
  const { elements, sentence } = state.row;
  const near = state.recentClaims().filter((one) => sentence - one.sentence <= BEHIND);
  const plan = near.findLast((one) => one.status === 'planned' || one.status === 'proposed');
  if (plan === undefined || plan.sentence >= sentence || plan.text !== state.text) return;
  if (near.some((one) => one.sentence > plan.sentence)) return;
  const at = elements.findIndex((_, i) => isOffAt(state, plan, i));
  if (at < 0 || isOfEarlier(elements)) return;
  plan.evidence.add(sentence);
  const move = moveOf(elements, { at, status: 'cancelled', rule: 'verb' }, plan.days, state.doc.day);
  if (move !== null) {
    if (plan.days !== null) plan.movedFrom = plan.days;
    plan.days = move.to;
    plan.daySource = 'explicit';
    plan.rules.push('plan.moved');
    return;
  }
  plan.status = 'cancelled';
  plan.rules.push('cancellation.after');
  toNearerDay(plan, state.doc.day);
}

/** Whether the word at `at` calls the plan off: said of the appointment, or by one of its parties. */
function isOffAt(state: ReaderState, plan: Claim, at: number): boolean {
  const { elements } = state.row;
  const words = wordsFrom(elements, at);
  if (NOTHING_CAME.test(words)) return at < NOTHING_NEAR;
  if (NOT_GOING.test(words)) return isByParty(state, plan, at);
  if (isOpen(elements, at)) return false;
  if (callsOff(elements, at)) return isOfAppointment(state, plan, at);
  if (!WITHDREW.test(words) && !isAppointmentCalledOff(elements, at)) return false;
  if (plan.status === 'planned' && REFUSED.test(words)) return false;
  return isByParty(state, plan, at);
}

/** "has not been cancelled", "may be put off", "if it is called off", "threatened to pull out": what is not said to be off. */
function isOpen(elements: readonly Element[], at: number): boolean {
  return elements.slice(Math.max(0, at - OPEN_NEAR), at).some(({ word }) => OPEN.has(word));
}
const OPEN_NEAR = 6;
const OPEN: ReadonlySet<string> = new Set(
  "not n't never if unless whether may might could can would threatened threatening threatens nearly almost without nor neither had-to".split(
    ' ',
  ),
);

/** "The session has since been postponed", "It was called off", "The talks with the Peruvians are off": whether the subject of the predicate at `at` is the appointment. */
function isOfAppointment(state: ReaderState, plan: Claim, at: number): boolean {
  const { elements } = state.row;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const element = elements[i];
    if (element === undefined || element.word === ';') return false;
    if (element.mention?.noun === 'it' || element.word === 'it') return true;
    if (element.mention !== null) {
      const sides = sidesOf(state.resolve(element.mention).parties);
      if (!sides.every((side) => sidesOf(plan.parties).includes(side))) return false;
      continue;
    }
    if (isAppointment(element.word)) return isKnown(elements, i);
    if (isAuxiliary(element) || isFiller(element)) continue;
    if (isVerbAt(elements, i)) return false;
  }
  return false;
}

/** "cancelled it", "put off the talks", "put the whole thing off": whether the verb at `at` has the appointment for its object. */
function isAppointmentCalledOff(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  const particle = CALLING_OFF.get(word);
  if (particle === undefined) return false;
  const behind = elements.slice(at + 1, at + OBJECT_FAR);
  const hasParticle = particle === '' || behind.some((element) => element.word === particle);
  const object = behind.findIndex(
    (element) => element.mention?.noun === 'it' || element.word === 'it' || isAppointment(element.word),
  );
  if (!hasParticle || object < 0) return false;
  return !isAppointment(behind[object]?.word ?? '') || isKnown(elements, at + 1 + object);
}
const OBJECT_FAR = 6;
const CALLING_OFF: ReadonlyMap<string, string> = new Map([
  ...'cancelled canceled cancels postponed postpones scrapped shelved dropped deferred aborted nixed axed'
    .split(' ')
    .map((word) => [word, ''] as const),
  ...'called calls put puts'.split(' ').map((word) => [word, 'off'] as const),
]);

/** Whether the subject before the verb at `at` is one of the plan's parties, or of their sides. */
function isByParty(state: ReaderState, plan: Claim, at: number): boolean {
  const { elements } = state.row;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const element = elements[i];
    if (element === undefined || element.word === ';') return false;
    if (element.mention !== null) {
      const sides = sidesOf(state.resolve(element.mention).parties);
      return sides.length > 0 && sides.every((side) => sidesOf(plan.parties).includes(side));
    }
    const isLink = isAuxiliary(element) || isFiller(element) || LINKS.has(element.word);
    if (!isLink) return false;
  }
  return false;
}
const LINKS: ReadonlySet<string> = new Set(['that', 'who', 'which', 'simply', 'later', 'then', 'since', ',', 'and']);

const isAppointment = (word: string): boolean => APPOINTMENTS.has(word) || CONTACT_NOUN_OF.has(word);
const APPOINTMENTS: ReadonlySet<string> = new Set(
  'appointment visit trip journey plan plans thing reunion invitation'.split(' '),
);

/** "the talks", "their dinner", "the planned one-on-one", "Friday's session", but not "a meeting", "the previous round". */
function isKnown(elements: readonly Element[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i -= 1) {
    const element = elements[i];
    if (element?.kind === 'day') return true;
    if (OTHER.has(element?.word ?? '')) return false;
    if (KNOWN.has(element?.word ?? '')) return true;
  }
  return false;
}
const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'their', 'his', 'her', 'its', 'both', 'whole']);
const OTHER: ReadonlySet<string> = new Set(
  'a an another previous earlier last first second third former other any some every'.split(' '),
);

/** The words from `at` on, a dot for whom or what is no word. */
const wordsFrom = (elements: readonly Element[], at: number): string =>
  ` ${elements
    .slice(at, at + 9)
    .map(({ word, mention }) => (mention !== null || word === '' ? '·' : word))
    .join(' ')
    .replace(/ n't/gu, ' not')} `;

const NOTHING_CAME =
  /^ (?:nothing came of (?:it|that|this|the \S+|·) |(?:it|·|that|nothing) (?:all )?(?:never )?(?:came to (?:nothing|naught|nought|that|pass)|was not to be) )/u;
/** How far from the opening of its sentence that may stand, in elements. */
const NOTHING_NEAR = 4;
/** "He will not go", "she is not coming after all". */
const NOT_GOING =
  /^ (?:will|would|is|was|are|were) (?:now )?not (?:now )?(?:be )?(?:go|going|come|coming|attend|attending|travel|travell?ing|make the (?:trip|journey)|turn up|appear)(?: (?:after all|there|now))? (?!to |on |back |as |into |with |for )/u;
const WITHDREW =
  /^ (?:(?:pulled|backed|bowed) out|(?:cried|begged) off|withdrew|stayed away|stayed (?:at )?home|sent (?:his |her |its )?(?:regrets|apologies|excuses)|called off|declined|refused|said no(?= [.,;–—]| to | and | but | thank)|turned (?:it|him|her|them|·) down|rejected (?:it|the (?:offer|proposal|idea|invitation|request|suggestion))) /u;
/** What a refusal says of what was proposed, where it says nothing else ("refused to comment"). */
const REFUSED = /^ (?:declined|refused) (?!(?:to (?:go|come|attend|meet|see|appear|travel)|[.,;–—]|it|and|but) )/u;

/** A plan that is off, of which only the weekday is told, was for the one that is just past, where this is the nearer of both. */
function toNearerDay(plan: Claim, today: Day | null): void {
  if (today === null || plan.days === null || plan.days.earliest <= today) return;
  const row = rowOf(plan.text, plan.sentence).elements;
  const at = row.findIndex((element) => element.first >= plan.trigger.first);
  const { days, source } = whenOf(row, at, 'held', today, null);
  if (days === null || days.earliest > today) return;
  const past = dayNumber(today) - dayNumber(days.latest);
  if (past > JUST || past >= dayNumber(plan.days.earliest) - dayNumber(today)) return;
  plan.days = days;
  plan.daySource = source;
}
/** How many days a weekday lies behind at most that is just past. */
const JUST = 2;
