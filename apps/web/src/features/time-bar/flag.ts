import type { Day, Dating, GraphAnswer } from '@readout/domain';
import { dayLabel, type ElementKey, parseElement } from '@readout/drawing';
import { shortDay } from '../../ui/days.ts';

/** Where the selected contact stands on the line. */
export interface Flag {
  readonly first: Day;
  readonly words: string;
}

/** The flag of what was selected last; null where that is no contact or has no day. */
export function flagOf(selected: readonly ElementKey[], graph: GraphAnswer | undefined, dating: Dating): Flag | null {
  const element = parseElement(selected.at(-1) ?? '');
  if (element?.type !== 'contact') return null;
  const contact = graph?.contacts.find(({ id }) => id === element.id);
  if (contact === undefined) return null;
  if (dating === 'known') {
    return contact.knownOn === null ? null : { first: contact.knownOn, words: shortDay(contact.knownOn) };
  }
  const first = contact.earliest ?? contact.latest;
  return first === null ? null : { first, words: dayLabel(contact, { onAllDays: contact.days === 'all' }).text };
}
