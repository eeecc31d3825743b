import type { Collection } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { SettleDialog } from '../../settling/settle-dialog.tsx';
import form from '../../ui/form.module.css';

interface RenameCollectionProps {
  readonly collection: Collection;
  readonly onClose: () => void;
}

/** Gives a collection another name. It is a decision like any other: what documents came with stays, and it can be taken back. */
export function RenameCollection({ collection: { id, name: old }, onClose }: RenameCollectionProps): ReactNode {
  const [typed, setTyped] = useState(old);
  const name = typed.trim();
  const isNew = name !== '' && name !== old;
  return (
    <SettleDialog
      title="Rename the collection"
      dek="Links to it and what is added to it stay as they are."
      leave="Keep the name"
      act="Rename"
      decisions={isNew ? [{ what: 'name-collection', about: [], collection: { id, name } }] : []}
      word="rename"
      onClose={onClose}
    >
      <label className={form['field']}>
        Name
        <input
          value={typed}
          maxLength={120}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
      </label>
    </SettleDialog>
  );
}
