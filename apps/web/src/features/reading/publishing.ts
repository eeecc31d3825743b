import type { ContactAnswer, SideId } from '@readout/domain';

/** Who of the two ends of a line tells of the contacts on it. */
export interface Publishing {
  readonly a: number;
  readonly b: number;
  /** Contacts of which neither end tells. */
  readonly neither: number;
  readonly all: number;
}

/** Counts contacts by who tells of them; a contact told by both ends counts for both. */
export function publishingOf(contacts: readonly ContactAnswer[], a: SideId | null, b: SideId | null): Publishing {
  const tells = (contact: ContactAnswer, side: SideId | null): boolean =>
    side !== null && contact.accounts.some((account) => account.tellers.some((teller) => teller.side === side));
  return {
    a: contacts.filter((contact) => tells(contact, a)).length,
    b: contacts.filter((contact) => tells(contact, b)).length,
    neither: contacts.filter((contact) => !tells(contact, a) && !tells(contact, b)).length,
    all: contacts.length,
  };
}
