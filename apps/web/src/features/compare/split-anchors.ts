import type { Anchor, ContactAnswer, DocumentId } from '@readout/domain';
import { anchorOfAccount } from '../../settling/anchor-of-account.ts';

/** Where a split points: first the account of the document that goes its own way, then those of all others. One anchor an account. */
export function anchorsForSplit(contact: Pick<ContactAnswer, 'accounts'>, parted: DocumentId): readonly Anchor[] {
  const [own] = contact.accounts.filter(({ document }) => document.id === parted);
  const others = contact.accounts.filter(({ document }) => document.id !== parted);
  return [...(own === undefined ? [] : [own]), ...others].flatMap((account) => anchorOfAccount(account) ?? []);
}
