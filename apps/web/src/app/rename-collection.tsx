import type { Collection } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { useDecide, useOwnName } from '../questions/decide.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { Signature } from '../ui/signature.tsx';

interface RenameCollectionProps {
  readonly collection: Collection;
  readonly onClose: () => void;
}

/** Gives a collection another name. It is a decision like any other: what documents came with stays, and it can be taken back. */
export function RenameCollection({ collection: { id, name: old }, onClose }: RenameCollectionProps): ReactNode {
  const { decide, isBusy, error } = useDecide();
  const [by, setBy] = useOwnName();
  const [why, setWhy] = useState('');
  const [name, setName] = useState(old);
  const settle = async (): Promise<void> => {
    const settled = { by: by.trim(), why: why.trim() === '' ? null : why.trim(), about: [] };
    if (await decide({ what: 'name-collection', ...settled, collection: { id, name: name.trim() } }, 'rename'))
      onClose();
  };
  return (
    <Dialog
      title="Rename the collection"
      dek="Links to it and what is added to it stay as they are."
      width={520}
      onClose={onClose}
      foot={
        <>
          {error === null ? <span /> : <span role="alert">{error.message}</span>}
          <Button onClick={onClose}>Keep the name</Button>
          <Button
            look="main"
            disabled={isBusy || by.trim() === '' || name.trim() === '' || name.trim() === old}
            onClick={() => {
              void settle();
            }}
          >
            Rename
          </Button>
        </>
      }
    >
      <label className={form['field']}>
        Name
        <input
          value={name}
          maxLength={120}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </label>
      <Signature name={by} onName={setBy} why={why} onWhy={setWhy} />
    </Dialog>
  );
}
