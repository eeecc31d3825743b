import type { Anchor } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { useDecide, useOwnName } from '../questions/decide.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Signature } from '../ui/signature.tsx';

interface NoteDialogProps {
  /** Where the note will stand, in words. */
  readonly dek: string;
  /** What it is about; null where that cannot be said, and no note can be kept. */
  readonly about: Anchor | null;
  /** What chooses between several things that it can be about. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A note on a contact, a person or words of a document. */
export function NoteDialog({ dek, about, children, onClose }: NoteDialogProps): ReactNode {
  const { decide, isBusy, error } = useDecide();
  const [name, setName] = useOwnName();
  const [words, setWords] = useState('');
  const settle = async (): Promise<void> => {
    if (about === null) return;
    if (await decide({ what: 'note', by: name.trim(), why: words.trim(), about: [about] }, 'note')) onClose();
  };
  return (
    <Dialog
      title="Note"
      dek={dek}
      width={520}
      onClose={onClose}
      foot={
        <>
          {error === null ? <span /> : <span role="alert">{error.message}</span>}
          <Button onClick={onClose}>No note</Button>
          <Button
            look="main"
            disabled={isBusy || name.trim() === '' || words.trim() === '' || about === null}
            onClick={() => {
              void settle();
            }}
          >
            Keep the note
          </Button>
        </>
      }
    >
      {children}
      <Signature name={name} onName={setName} why={words} onWhy={setWords} whyLabel="Note" />
    </Dialog>
  );
}
