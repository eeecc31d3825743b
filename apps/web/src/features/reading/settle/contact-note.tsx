import type { ContactAnswer } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { NoteDialog } from '../../../settling/note-dialog.tsx';
import { AccountField } from './account-field.tsx';
import { anchorOfAccount } from '../../../settling/anchor-of-account.ts';

interface ContactNoteProps {
  readonly contact: ContactAnswer;
  readonly onClose: () => void;
}

/** A note on a contact, which stands beside one of its accounts. */
export function ContactNote({ contact, onClose }: ContactNoteProps): ReactNode {
  const [account, setAccount] = useState(contact.accounts[0]);
  if (account === undefined) return null;
  return (
    <NoteDialog
      dek="It stands beside the contact, here and in reports."
      about={anchorOfAccount(account)}
      onClose={onClose}
    >
      <AccountField accounts={contact.accounts} account={account} onChange={setAccount} />
    </NoteDialog>
  );
}
