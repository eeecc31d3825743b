import type { Day } from '@readout/domain';
import type { Place } from '@readout/store';

/** What stands after every day turned round. */
const UNDATED = '9999-99-99';
const PARAGRAPH_DIGITS = 7;

/**
 * A key whose alphabetical order is that of the port: latest day first, undated last, then document and paragraph. One property that an
 * index keeps in order, where day and id would have to be sorted against each other.
 */
export function latestFirstKey({ publishedOn, document, paragraph }: Place): string {
  const key = `${publishedOn === null ? UNDATED : turnedRound(publishedOn)} ${document}`;
  return paragraph === 0 ? key : `${key} ${paddedParagraph(paragraph)}`;
}

/** A paragraph's number as the end of its key and of its id. */
export function paddedParagraph(paragraph: number): string {
  return String(paragraph).padStart(PARAGRAPH_DIGITS, '0');
}

/** The nines' complement of each digit, so that a later day stands before an earlier one. */
function turnedRound(day: Day): string {
  return day.replace(/\d/gu, (digit) => String(9 - Number(digit)));
}
