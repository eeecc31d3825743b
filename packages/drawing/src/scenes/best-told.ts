import type { Confirmation, GraphContact, Status } from '@readout/domain';

/** Contacts that are drawn where there are more than can be read at once. */
export const BEST_CONTACTS = 40;
/** The same for added-up lines. */
export const BEST_LINES = 60;

const STATUS_ORDER: readonly Status[] = ['held', 'planned', 'proposed', 'cancelled', 'denied'];
const CONFIRMATION_ORDER: readonly Confirmation[] = ['both-sides', 'one-side', 'third-party', 'unattributed'];

/** How well a contact is told, least first: held before planned before proposed, a party's word before a third party's. */
export function toldRank({ status, confirmation }: Pick<GraphContact, 'status' | 'confirmation'>): number {
  return STATUS_ORDER.indexOf(status) * CONFIRMATION_ORDER.length + CONFIRMATION_ORDER.indexOf(confirmation);
}

/** The best told first: by who tells, then by the number of documents, then the latest. What is not held stands between by its evidence. */
function byTelling(contacts: readonly GraphContact[]): readonly GraphContact[] {
  const evidence = (contact: GraphContact): number => CONFIRMATION_ORDER.indexOf(contact.confirmation);
  const day = ({ latest, earliest }: GraphContact): string => latest ?? earliest ?? '';
  return contacts.toSorted(
    (a, b) => evidence(a) - evidence(b) || b.documents - a.documents || compare(day(b), day(a)) || compare(a.id, b.id),
  );
}

/**
 * The contacts of a drawing in the order of the answer: the best told of all, which stay whatever the filter fades, the best
 * told of those that fit, and those that are asked for one by one. What was added is drawn beside them and is none of the best.
 */
export function bestContacts(
  contacts: readonly GraphContact[],
  asked: ReadonlySet<string>,
  added: ReadonlySet<string>,
): readonly GraphContact[] {
  const kept = new Set<string>([...asked, ...added]);
  const others = contacts.filter(({ id }) => !added.has(id));
  for (const { id } of byTelling(others).slice(0, BEST_CONTACTS)) kept.add(id);
  const fitting = others.filter((contact) => contact.fits);
  for (const { id } of byTelling(fitting).slice(0, BEST_CONTACTS)) kept.add(id);
  return contacts.filter(({ id }) => kept.has(id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
