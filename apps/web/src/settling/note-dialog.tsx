import type { Anchor } from '@readout/domain';
import type { ReactNode } from 'react';
import { SettleDialog } from './settle-dialog.tsx';

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
  return (
    <SettleDialog
      title="Note"
      dek={dek}
      leave="No note"
      act="Keep the note"
      decisions={about === null ? [] : [{ what: 'note', about: [about] }]}
      word="note"
      needs="Note"
      onClose={onClose}
    >
      {children}
    </SettleDialog>
  );
}
