import { dayNumber, type Day, type GraphContact } from '@readout/domain';

/** A stretch in which two were not in contact, as far as what has been read says. */
export interface Silence {
  /** Days from the last contact before it to the next. */
  readonly days: number;
  readonly from: Day;
  /** The day of the contact that ended it; null where it lasts to the end of the record. */
  readonly to: Day | null;
}

/** The stretches between contacts that were held, longest first; the one that lasts until `end`, the last day of the record, among them. */
export function silencesOf(contacts: readonly GraphContact[], end: Day | null): readonly Silence[] {
  const held = contacts
    .flatMap(({ status, earliest, latest }) => {
      const [first, last] = [earliest ?? latest, latest ?? earliest];
      return status === 'held' && first !== null && last !== null ? [{ first, last }] : [];
    })
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const silences: Silence[] = [];
  let until: Day | null = null;
  for (const { first, last } of held) {
    if (until !== null && first > until) silences.push({ days: between(until, first), from: until, to: first });
    if (until === null || last > until) until = last;
  }
  if (until !== null && end !== null && end > until)
    silences.push({ days: between(until, end), from: until, to: null });
  return silences.sort((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1));
}

/** The longest silence of a pair that was in contact at least twice; with one contact there is nothing to be silent after. */
export function longestSilence(contacts: readonly GraphContact[], end: Day | null): Silence | null {
  const held = contacts.filter(({ status, earliest, latest }) => status === 'held' && (earliest ?? latest) !== null);
  return held.length < 2 ? null : (silencesOf(contacts, end)[0] ?? null);
}

/** `18 days`, `6 months`, `3 years`: as much as is certain, rounded down. */
export function spanWords(days: number): string {
  const [count, unit] = spanOf(days);
  return `${String(count)} ${count === 1 ? unit : `${unit}s`}`;
}

/** `18 d.`, `6 mo.`, `3 y.`, for narrow places; `6+ mo.` for what goes on. */
export function shortSpan(days: number, goesOn = false): string {
  const [count, unit] = spanOf(days);
  return `${String(count)}${goesOn ? '+' : ''} ${unit === 'day' ? 'd.' : unit === 'month' ? 'mo.' : 'y.'}`;
}

const MONTH = 30.44;

function spanOf(days: number): readonly [number, 'day' | 'month' | 'year'] {
  if (days < 31) return [days, 'day'];
  if (days < 731) return [Math.floor(days / MONTH), 'month'];
  return [Math.floor(days / 365.25), 'year'];
}

function between(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
