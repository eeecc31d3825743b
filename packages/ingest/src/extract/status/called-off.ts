import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from '../grammar/elements.ts';

/** Participles that call an appointment off: "has been postponed". */
const OFF: ReadonlySet<string> = new Set(
  'cancelled canceled postponed scrapped shelved suspended abandoned dropped aborted deferred ditched scuttled nixed axed annulled'.split(
    ' ',
  ),
);
/** The same with a particle: "was called off", "has been put back". */
const OFF_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['called', ['off']],
  ['put', ['off', 'back', 'on']],
  ['pushed', ['back']],
  ['broken', ['off']],
  ['turned', ['down']],
  ['ruled', ['out']],
]);
/** What an appointment that is off does not do: "will not take place". */
const COMING_ABOUT: ReadonlySet<string> = new Set(
  'take happen go proceed materialise materialize occur be come convene'.split(' '),
);
const BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being']);
/** Clauses opened by these have a subject of their own. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  'after before since when because if as while although though until'.split(' '),
);
const LONGEST = 40;

/** Whether the contact named at `noun` is said behind it to be called off: "Talks that were due on Monday have been cancelled". */
export function isCalledOff(elements: readonly Element[], noun: number): boolean {
  for (let i = noun + 1; i < Math.min(elements.length, noun + LONGEST); i += 1) {
    if (elements[i]?.word === ';') return false;
    if (!callsOff(elements, i)) continue;
    const subject = subjectBefore(elements, i);
    if (subject === noun || (subject > noun && isWithin(elements, subject, noun))) return true;
  }
  return false;
}

/** Whether the contact named at `noun` is said behind it never to have been: "A meeting with B, reported by newspapers, did not take place". */
export function isSaidNotToHaveBeen(elements: readonly Element[], noun: number): boolean {
  for (let i = noun + 1; i < Math.min(elements.length, noun + LONGEST); i += 1) {
    const word = elements[i]?.word ?? '';
    if (word === ';') return false;
    if (!['take', 'took'].includes(word) || elements[i + 1]?.word !== 'place') continue;
    const before = elements.slice(Math.max(0, i - 3), i).map((element) => element.word);
    const isNever =
      before.includes('never') || (before.includes('did') && before.some((own) => own === 'not' || own === "n't"));
    const told = elements.slice(noun, i).map((element) => element.word);
    if (isNever && told.some((own) => RUMOURED.has(own))) return true;
  }
  return false;
}
/** "A visit to Lima, where he was to meet A, has been postponed": whether the plan told by the verb at `verb` is of a journey that is called off behind it. */
export function isOfJourneyOff(elements: readonly Element[], verb: number): boolean {
  const opener = elements.findLastIndex(({ word }, i) => i < verb && i >= verb - RELATIVE_FAR && WHEREIN.has(word));
  const journey = elements.findLastIndex(({ word }, i) => i < opener && JOURNEYS.has(word));
  if (journey < 0 || elements.slice(journey, opener).some((_, k) => isVerbAt(elements, journey + k))) return false;
  for (let i = verb + 1; i < Math.min(elements.length, verb + LONGEST); i += 1) {
    if (elements[i]?.word === ';') return false;
    if (!callsOff(elements, i)) continue;
    let group = i - 1;
    while (group > verb && (isAuxiliary(elements[group]) || isFiller(elements[group]))) group -= 1;
    return elements[group]?.word === ',';
  }
  return false;
}
/** What opens the clause that says what a journey was for: "where", "during which". */
const WHEREIN: ReadonlySet<string> = new Set(['where', 'which', 'when']);
/** How far before its verb such a clause may begin, in elements. */
const RELATIVE_FAR = 8;
const JOURNEYS: ReadonlySet<string> = new Set('visit trip journey tour travel stopover stay'.split(' '));
const RUMOURED: ReadonlySet<string> = new Set('reported rumoured rumored alleged supposed claimed said'.split(' '));

/** Whether a verb group that calls something off ends with the word at `i`. */
export function callsOff(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  const before = wordBefore(elements, i);
  if (isCallingOff(elements, i)) return BE.has(before);
  if (word === 'off') return ['is', 'are', "'s"].includes(before);
  if (word === 'fell' && elements[i + 1]?.word === 'through') return true;
  return COMING_ABOUT.has(word) && isNegated(elements, i) && isWhole(elements, i);
}

/** Whether the word at `i` calls an appointment off, in the active or the passive: "scrapped", "called off". */
export function isCallingOff(elements: readonly Element[], i: number): boolean {
  const word = elements[i]?.word ?? '';
  return OFF.has(word) || OFF_WITH.get(word)?.includes(elements[i + 1]?.word ?? '') === true;
}

/** "will not take place", "would not go ahead", "cannot be held": the words behind the verb. */
function isWhole(elements: readonly Element[], i: number): boolean {
  const [word, next] = [elements[i]?.word ?? '', elements[i + 1]?.word ?? ''];
  if (word === 'take') return next === 'place';
  if (word === 'go') return next === 'ahead' || next === 'forward';
  if (word === 'come') return next === 'off' || next === 'about';
  if (word === 'be') return next === 'held' || next === 'taking';
  return true;
}
function isNegated(elements: readonly Element[], i: number): boolean {
  const words = elements.slice(Math.max(0, i - 4), i).map(({ word }) => word);
  return (
    words.some((word) => ['not', "n't", 'never', 'longer', 'cannot', "won't", "wouldn't"].includes(word)) &&
    words.some((word) => ['will', 'would', 'can', 'could', 'cannot', "won't", "wouldn't"].includes(word))
  );
}

function wordBefore(elements: readonly Element[], at: number): string {
  let i = at - 1;
  while (i > 0 && isFiller(elements[i])) i -= 1;
  return elements[i]?.word ?? '';
}

/** The element in front of a verb group, over its auxiliaries and adverbs and a comma. */
function subjectBefore(elements: readonly Element[], at: number): number {
  let i = at - 1;
  while (i > 0 && (isAuxiliary(elements[i]) || isFiller(elements[i]) || elements[i]?.word === 'longer')) i -= 1;
  while (i > 0 && (elements[i]?.word === ',' || elements[i]?.kind === 'day')) i -= 1;
  return i;
}

/** Whether what stands before the verb belongs to the phrase of the noun, or points to it ("but it was called off"). */
function isWithin(elements: readonly Element[], subject: number, noun: number): boolean {
  const own = elements[subject];
  if (own?.word === 'it' || own?.mention?.noun === 'it') return true;
  if (own?.word === 'which' || own?.word === 'that') return true;
  if (opensClause(elements, noun, subject)) return false;
  for (let i = subject; i > Math.max(noun, subject - 6); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (SUBORDINATE.has(word)) return false;
    if (PREPOSITIONS.has(word) || word === 'and' || word === ',' || i === noun + 1) return true;
    if (CONTACT_NOUN_OF.has(word) && i !== subject) return true;
  }
  return CONTACT_NOUN_OF.has(own?.word ?? '');
}

/** "…, and a debate that had been offered was turned down": another subject behind the noun's clause. */
function opensClause(elements: readonly Element[], noun: number, end: number): boolean {
  for (let i = noun + 1; i < end; i += 1)
    if (elements[i]?.word === ',' && ['and', 'but', 'so', 'while'].includes(elements[i + 1]?.word ?? '')) return true;
  return false;
}
