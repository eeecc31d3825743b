import type { ContactAnswer } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { useDecide, useOwnName } from '../../../questions/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Signature } from '../../../ui/signature.tsx';
import { AccountField } from './account-field.tsx';
import { anchorOfAccount } from './anchors.ts';

interface NoteDialogProps {
  readonly contact: ContactAnswer;
  readonly onClose: () => void;
}

/** A note on a contact, which stands beside one of its accounts. */
export function NoteDialog({ contact, onClose }: NoteDialogProps): ReactNode {
  const { decide, isBusy, error } = useDecide();
  const [name, setName] = useOwnName();
  const [words, setWords] = useState('');
  const [account, setAccount] = useState(contact.accounts[0]);
  if (account === undefined) return null;
  const anchor = anchorOfAccount(account);
  const settle = async (): Promise<void> => {
    if (anchor === null) return;
    if (await decide({ what: 'note', by: name.trim(), why: words.trim(), about: [anchor] }, 'note')) onClose();
  };
  return (
    <Dialog
      title="Note"
      dek="It stands beside the contact, here and in reports."
      width={520}
      onClose={onClose}
      foot={
        <>
          {error === null ? <span /> : <span role="alert">{error.message}</span>}
          <Button onClick={onClose}>No note</Button>
          <Button
            look="main"
            disabled={isBusy || name.trim() === '' || words.trim() === '' || anchor === null}
            onClick={() => {
              void settle();
            }}
          >
            Keep the note
          </Button>
        </>
      }
    >
      <AccountField accounts={contact.accounts} account={account} onChange={setAccount} />
      <Signature name={name} onName={setName} why={words} onWhy={setWords} whyLabel="Note" />
    </Dialog>
  );
}
