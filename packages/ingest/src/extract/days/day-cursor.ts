import type { Token } from '../../annotate/words/tokens.ts';
import { MONTHS } from '../../data/calendar.ts';

/** Looks at tokens ahead by distance, from the one where a phrase for a day may begin. */
export class DayCursor {
  private readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  constructor(tokens: readonly Token[], at: number, end: number) {
    this.tokens = tokens;
    this.at = at;
    this.end = end;
  }
  word(k: number): string {
    return this.at + k < this.end && this.at + k >= 0 ? (this.tokens[this.at + k]?.lower ?? '') : '';
  }
  before(): string {
    return this.tokens[this.at - 1]?.lower ?? '';
  }
  capital(k: number): boolean {
    return this.tokens[this.at + k]?.capital === true;
  }
  /** A day of the month: "4", "4th". */
  dayNumber(k: number): number | null {
    const match = /^(\d{1,2})(st|nd|rd|th)?$/u.exec(this.word(k));
    const value = match === null ? null : Number(match[1]);
    return value !== null && value >= 1 && value <= 31 ? value : null;
  }
  year(k: number): number | null {
    return /^(1[5-9]|20)\d\d$/u.test(this.word(k)) ? Number(this.word(k)) : null;
  }
  month(k: number): number | null {
    const month = MONTHS.get(this.word(k));
    if (month === undefined) return null;
    return this.capital(k) && (this.word(k) !== 'may' || this.before() !== 'it') ? month : null;
  }
  /** What `make` reads from `k` tokens further on. */
  further<T>(k: number, make: (inner: DayCursor) => T): T {
    return make(new DayCursor(this.tokens, this.at + k, this.end));
  }
}

/** Behind a day, month or season, a year counted from that of the text: "last year", "of this year"; how far it is, and where it ends. */
export function yearOfNow(r: DayCursor, k: number): { readonly shift: number; readonly next: number } | null {
  const at = r.word(k) === 'of' ? k + 1 : k;
  const shift = ['last', 'this', 'next'].indexOf(r.word(at)) - 1;
  return shift >= -1 && r.word(at + 1) === 'year' ? { shift, next: at + 2 } : null;
}
