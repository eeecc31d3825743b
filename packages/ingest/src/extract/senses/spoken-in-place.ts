import type { Kind } from '@readout/domain';
import type { ContactVerb } from '../../data/contact-verbs.ts';
import { placeBehind } from '../placing/places.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';
import { kindSaid } from './kinds.ts';

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
  return said ?? (SPEAKING.has(entry.id) && isSpokenInPlace(elements, at) ? 'meeting' : entry.kind);
}

/**
 * "spoke with her colleague in Mogadishu on Tuesday", "talked for an hour at the presidential palace": two who speak in one place do so face to
 * face, where no word says that it was by telephone. "spoke to A in Paris" and "from Oslo" say where one of
 * them was.
 */
function isSpokenInPlace(elements: readonly Element[], at: number): boolean {
  if (kindSaid(elements, 0, elements.length) !== null) return false;
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
