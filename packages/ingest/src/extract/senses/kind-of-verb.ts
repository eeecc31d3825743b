import type { Kind } from '@readout/domain';
import type { ContactVerb } from '../../data/contact-verbs.ts';
import { placeBehind } from '../placing/places.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';
import { kindSaid } from './kinds.ts';
import { isOngoing } from './ongoing.ts';

/** Behind these stands what was talked about, or what else happened. */
const ENDS: ReadonlySet<string> = new Set(
  'about regarding concerning that after before following since who which where when while from of on ; :'.split(' '),
);
/** Houses and grounds in which people speak with each other. */
const HOUSES: ReadonlySet<string> = new Set(
  'palace residence airport airfield ministry hotel embassy headquarters office offices chancellery presidency mansion villa castle border bridge checkpoint camp base club restaurant monastery'.split(
    ' ',
  ),
);
/** "at Kenya's request": whose wish it was. */
const ASKED: ReadonlySet<string> = new Set(
  "'s request initiative invitation insistence behest suggestion side".split(' '),
);
/** Names behind "at" or "in" that are no place. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'summit agreement treaty protocol accord convention english french parliament congress'.split(' '),
);
/** The most elements between a preposition and the house it leads to. */
const LONGEST_PHRASE = 4;
/** How far behind the verb a place is looked for, in elements. */
const FAR = 14;

/** Verbs that say nothing of the means. */
const SPEAKING: ReadonlySet<string> = new Set(['verb.speak', 'verb.talk']);

/** The kind of contact that a verb tells where `said` is the kind that words beside it say, null where none does. */
export function kindOfVerb(entry: ContactVerb, said: Kind | null, elements: readonly Element[], at: number): Kind {
  if (!entry.open) return entry.kind;
  if (said !== null || !SPEAKING.has(entry.id)) return said ?? entry.kind;
  const isFree = kindSaid(elements, 0, elements.length) === null;
  if (isFree && (isSpokenInPlace(elements, at) || isAtEvent(elements, at) || isAtPartners(elements, at)))
    return 'meeting';
  return isOften(elements, at) ? 'talks' : entry.kind;
}

/** "haggled in a series of sessions", "had been negotiating for a year": several contacts told as one. */
export function isOfRounds({ id }: ContactVerb, elements: readonly Element[], at: number): boolean {
  if (id !== 'verb.negotiate') return false;
  const isLong = elements[at]?.word.endsWith('ing') === true && isAuxiliary(elements[at - 1]);
  return isLong || elements.some(({ word }) => ROUNDS.has(word));
}
const ROUNDS: ReadonlySet<string> = new Set('series sessions rounds meetings'.split(' '));

/** "have talked several times since May": how, is not said of any of them. */
function isOften(elements: readonly Element[], at: number): boolean {
  // "are talking to": what goes on
  if (isOngoing(elements, at)) return true;
  const words = elements.slice(at + 1, at + OFTEN_WITHIN).map(({ word }) => word);
  return words.some((word, i) => word === 'times' && MANY.has(words[i - 1] ?? '')) || words[0] === 'repeatedly';
}
const OFTEN_WITHIN = 8;
const MANY: ReadonlySet<string> = new Set(
  'several many multiple numerous countless three four five six few'.split(' '),
);

/** "flew to Oslo and talked with her Norwegian colleague", "who is in Oslo, spoke with …": who is in the partner's capital. */
function isAtPartners(elements: readonly Element[], at: number): boolean {
  const partner = elements.find(({ mention }, i) => i > at && i < at + FAR && mention !== null)?.mention;
  const [side] = partner?.sides ?? [];
  if (side === undefined) return false;
  return elements.some(
    ({ mention }, i) =>
      i < at && mention?.form === 'capital' && mention.sides[0] === side && THERE.has(elements[i - 1]?.word ?? ''),
  );
}
const THERE: ReadonlySet<string> = new Set('in to into reached visiting visited visits'.split(' '));

/** "At the assembly in New York, A spoke with B", "talked over coffee": those who are at one gathering or table. */
function isAtEvent(elements: readonly Element[], at: number): boolean {
  const over = elements.findIndex(({ word }, i) => i > at && i < at + FAR && word === 'over');
  if (over > 0 && DRINKS.has(elements[over + 1]?.word ?? '')) return true;
  const { first } = clauseAround(elements, at);
  return [first, 0].some((from) => opensAtEvent(elements, from, at));
}
const DRINKS: ReadonlySet<string> = new Set('coffee tea drinks dessert whisky wine beer cake'.split(' '));

/** Whether what stands between `from` and the verb opens with a gathering: "During the session in New York on Monday, …". */
function opensAtEvent(elements: readonly Element[], from: number, at: number): boolean {
  if (!['at', 'during'].includes(elements[from]?.word ?? '')) return false;
  const end = Math.min(at, from + EVENT_WITHIN);
  for (let i = from + 1; i < end; i += 1) {
    if (EVENTS.has(elements[i]?.word ?? '')) return true;
    if (elements[i]?.word === ',' || (isVerbAt(elements, i) && !isAuxiliary(elements[i]))) return false;
  }
  return false;
}
const EVENT_WITHIN = 8;
/** Gatherings at which people speak face to face. */
export const EVENTS: ReadonlySet<string> = new Set(
  'summit assembly session conference forum gathering funeral reception ceremony inauguration congress banquet parade games'.split(
    ' ',
  ),
);

/**
 * "spoke with her colleague in Mogadishu on Tuesday", "talked for an hour at the presidential palace": two who speak in one place do so face to
 * face. "spoke to A in Paris" and "from Oslo" say where one of
 * them was.
 */
function isSpokenInPlace(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < Math.min(elements.length, at + FAR); i += 1) {
    const element = elements[i];
    const word = element?.word ?? '';
    if (element === undefined || (ENDS.has(word) && elements[i + 1]?.day == null)) return false;
    if (isVerbAt(elements, i) && !isAuxiliary(element)) return false;
    if (word === 'at' && isHouse(elements, i)) return true;
    const isOfPartner = elements[i - 1]?.mention != null;
    if (word === 'in' && !isOfPartner && isTown(elements, i)) return true;
  }
  return false;
}

function isHouse(elements: readonly Element[], at: number): boolean {
  const name = elements[at + 1]?.word === 'the' ? at + 2 : at + 1;
  const isNamed = elements[name]?.mention?.kind === 'side' || placeBehind(elements, at) !== null;
  if (isNamed && !ASKED.has(elements[name + 1]?.word ?? '')) return !NO_PLACE.has(elements[name]?.word ?? '');
  for (let i = at + 1; i < Math.min(elements.length, at + 1 + LONGEST_PHRASE); i += 1) {
    const element = elements[i];
    if (HOUSES.has(element?.word ?? '')) return true;
    if (element?.mention != null || element?.day != null || element?.kind === 'mark') return false;
  }
  return false;
}

function isTown(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1]?.word === 'the' ? elements[at + 2] : elements[at + 1];
  if (next?.mention?.kind === 'side')
    return next.mention.form === 'capital' || elements[elements.indexOf(next) + 1]?.word === 'capital';
  return next?.kind === 'thing' && elements[at + 1] === next && !NO_PLACE.has(next.word);
}
