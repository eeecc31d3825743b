import { addDays, type Day } from '@readout/domain';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import { countWord } from '../../annotate/words/determiners.ts';
import { ORDINALS } from '../../data/calendar.ts';
import type { DayRange } from '../days/days.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { resolved } from './said-days.ts';

/** How many sentences back the day of an event may be told on whose eve a contact was. */
const FAR = 6;
/** How many elements the name of the event may take behind "the eve of". */
const LONGEST_NAME = 5;

/**
 * A day counted from what was told before: "on the eve of the session", whose day a sentence before tells; "on the second day of the visit", "two
 * days into the visit", within or from the days that the contact has from its scene. Null where nothing of the kind is said.
 */
export function dayOfScene(doc: AnnotatedDocument, claim: Claim): DayRange | null {
  if (claim.daySource !== 'none' && claim.daySource !== 'inherited') return null;
  const { elements } = rowOf(claim.text, claim.sentence);
  const eve = elements.findIndex(({ word }, i) => word === 'eve' && elements[i + 1]?.word === 'of');
  if (eve >= 0) return eveOf(doc, claim, elements, eve);
  return claim.days === null ? null : dayWithin(elements, claim.days);
}

function eveOf(doc: AnnotatedDocument, claim: Claim, elements: readonly Element[], eve: number): DayRange | null {
  const name = elements.slice(eve + 2, eve + 2 + LONGEST_NAME);
  if (!DEFINITE.has(name[0]?.word ?? '') || name.some(({ day }) => day !== null)) return null;
  const end = name.findIndex(({ kind, mention }, i) => i > 0 && (kind === 'mark' || mention !== null));
  const nouns = new Set(name.slice(1, end < 0 ? undefined : end).map(({ word }) => word));
  nouns.delete('');
  for (let sentence = claim.sentence - 1; sentence >= Math.max(0, claim.sentence - FAR); sentence -= 1) {
    const row = rowOf(claim.text, sentence).elements;
    const named = row.findIndex(({ word }) => nouns.has(word));
    if (named < 0) continue;
    const nearest = row
      .map((element, i) => ({ element, far: i > named ? i - named : FAR_BEFORE + named - i }))
      .sort((a, b) => a.far - b.far);
    for (const { element } of nearest) {
      const days = resolved(doc, element, claim.status === 'held' ? 'past' : 'future');
      if (days === null || days.latest > addDays(days.earliest, LONGEST_EVENT)) continue;
      return at(addDays(days.earliest, -1), doc.day, claim.status === 'held');
    }
  }
  return null;
}
/** What it costs a day to stand before the name of its event. */
const FAR_BEFORE = 4;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'their']);
/** An event of more days has no eve that is one. */
const LONGEST_EVENT = 5;

/** "on the second day", "on the last day", "two days into the visit", counted within, or from, the days of the scene. */
function dayWithin(elements: readonly Element[], days: DayRange): DayRange | null {
  for (const [i, { word }] of elements.entries()) {
    const before = elements[i - 1]?.word ?? '';
    if (word === 'day' && elements[i - 2]?.word === 'the' && elements[i - 3]?.word === 'on') {
      const ordinal = ORDINALS.get(before);
      const day = ['last', 'final', 'closing'].includes(before)
        ? days.latest
        : before === 'opening'
          ? days.earliest
          : ordinal === undefined
            ? null
            : addDays(days.earliest, ordinal - 1);
      if (day !== null && days.earliest !== days.latest && day <= days.latest) return { earliest: day, latest: day };
    }
    if ((word === 'days' || word === 'day') && elements[i + 1]?.word === 'into' && days.earliest === days.latest) {
      const count = before === 'a' ? 1 : countWord(before);
      if (count !== null) return at(addDays(days.earliest, count), null, false);
    }
  }
  return null;
}

function at(day: Day, today: Day | null, isOver: boolean): DayRange | null {
  return isOver && today !== null && day > today ? null : { earliest: day, latest: day };
}
