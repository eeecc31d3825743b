import type { Day } from '@readout/domain';
import { findDays } from './printed-day.ts';

/** The head of a report: "LIMA, March 5, 2024 (WNS) -". The day is null where no year is printed. */
export interface Dateline {
  readonly place: string;
  readonly day: Day | null;
  readonly agency: string | null;
}

const WINDOW = 120;
const PLACE =
  /^[^\p{L}\p{N}]*(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|al|el|la|of|the|am|an))*(?:\/\p{Lu}[\p{L}\p{M}'’. -]{1,30})?)(?:, (\p{Lu}[\p{L}. ]{1,24}))?,\s/u;
const AFTER_DAY = /^\s*(?:г\.|года|г|р\.|року)?\s*(?:[.:–—(/]|-{1,2}\s)/u;
const DAY_WITHOUT_YEAR = /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?=\s*[.(/–—-])/u;
const AGENCY = /^[\s.,–—-]*(?:\(([^()/]{2,40})\)|\/([^/]{2,40})\/)/u;

/** The dateline of the first of these lines that has one. */
export function datelineOf(lines: readonly string[]): Dateline | null {
  for (const line of lines) {
    const found = datelineAt(line.slice(0, WINDOW));
    if (found !== null) return found;
  }
  return null;
}

function datelineAt(line: string): Dateline | null {
  const place = PLACE.exec(line);
  if (place === null) return null;
  const rest = line.slice(place[0].length);
  const printed = findDays(rest).find(({ start }) => start <= 12 && /^(?:\p{L}+day,? )?$/iu.test(rest.slice(0, start)));
  if (printed !== undefined) {
    const after = rest.slice(printed.end);
    if (!AFTER_DAY.test(after)) return null;
    return { place: place[1] ?? '', day: printed.day, agency: agencyIn(after) };
  }
  const short = DAY_WITHOUT_YEAR.exec(rest);
  return short === null ? null : { place: place[1] ?? '', day: null, agency: agencyIn(rest.slice(short[0].length)) };
}

function agencyIn(text: string): string | null {
  const [, inBrackets, inSlashes] = AGENCY.exec(text) ?? [];
  return inBrackets ?? inSlashes ?? null;
}
