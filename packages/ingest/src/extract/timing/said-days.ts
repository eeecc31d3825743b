import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { DayRange } from '../days/days.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';

/** Words of a sentence that looks back: its contacts are not of the scene's day. */
const BACKWARD: ReadonlySet<string> = new Set(
  'previous previously recent recently lately earlier ago since former formerly last first once before already prior'.split(
    ' ',
  ),
);
/** Whether the clause of the contact says that it lies further back than the scene: "had met", "recently", "last met". */
export function looksBack(elements: readonly Element[], at: number): boolean {
  const from = Math.max(0, at - 6);
  return elements
    .slice(from, Math.min(elements.length, at + 8))
    .some(
      ({ word }, k, own) =>
        (BACKWARD.has(word) &&
          !(word === 'before' && ['the', 'their', 'his', 'her'].includes(own[k + 1]?.word ?? ''))) ||
        (from + k < at && PERFECT.has(word) && !ARTICLES.has(own[k + 1]?.word ?? '')),
    );
}
/** "They lauded the summit of A and B", "welcomed the talks held between C and D": the contact is what somebody speaks of, not what the scene tells. */
export function isAppraised(elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - APPRAISED_WITHIN); i -= 1) {
    const word = elements[i]?.word ?? '';
    if (APPRAISING.has(word)) return true;
    if (word === 'that' || isVerbAt(elements, i)) return false;
  }
  return false;
}
const APPRAISED_WITHIN = 24;
const APPRAISING: ReadonlySet<string> = new Set(
  'welcomed welcomes welcoming lauded lauds lauding praised praises praising hailed hails hailing commended commends commending applauded applauds applauding appreciated appreciates appreciating deplored deplores'.split(
    ' ',
  ),
);

const PERFECT: ReadonlySet<string> = new Set(['had', "'d", 'have', 'has', "'ve"]);
/** "had a meeting", "had the chance to talk": a plain past. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** The days that an element says, counted from the day of the text; null where it says none. */
export function resolved(
  doc: AnnotatedDocument,
  element: Element | undefined,
  tense: 'past' | 'future',
): DayRange | null {
  return element?.day?.resolve(doc.day, tense, null) ?? null;
}

/** A scene is of a day or some; a month or a year sets none. */
export function isShort({ earliest, latest }: DayRange): boolean {
  return Date.parse(latest) - Date.parse(earliest) <= 7 * 864e5;
}
