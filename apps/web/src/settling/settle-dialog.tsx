import { useState, type ReactNode } from 'react';
import { useDecide, useOwnName, type Settled } from '../questions/decide.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Signature } from '../ui/signature.tsx';

interface SettleDialogProps {
  readonly title: string;
  readonly dek: string;
  readonly width?: number;
  /** The words of the two buttons: that leaves all as it is, and that settles it. */
  readonly leave: string;
  readonly act: string;
  /** What is settled, one after the other; nothing where something is still missing. */
  readonly decisions: readonly Omit<Settled, 'by' | 'why'>[];
  /** Names it, as in “Undo split”. */
  readonly word: string;
  /** What the words are called where they may not stay empty, as those of a note. */
  readonly needs?: string;
  /** What has to be chosen for it. */
  readonly children?: ReactNode;
  readonly onSettled?: () => void;
  readonly onClose: () => void;
}

/** Settles something under a name, with a reason: what all dialogs of decisions share. */
export function SettleDialog(props: SettleDialogProps): ReactNode {
  const { title, dek, width = 520, leave, act, decisions, word, needs, children, onSettled, onClose } = props;
  const { decide, isBusy, error } = useDecide();
  const [name, setName] = useOwnName();
  const [why, setWhy] = useState('');
  const reason = why.trim() === '' ? null : why.trim();
  const isWhole = decisions.length > 0 && name.trim() !== '' && (needs === undefined || reason !== null);
  const settle = async (): Promise<void> => {
    for (const decision of decisions) if (!(await decide({ ...decision, by: name.trim(), why: reason }, word))) return;
    onSettled?.();
    onClose();
  };
  return (
    <Dialog
      title={title}
      dek={dek}
      width={width}
      onClose={onClose}
      foot={
        <>
          {error === null ? <span /> : <span role="alert">{error.message}</span>}
          <Button onClick={onClose}>{leave}</Button>
          <Button
            look="main"
            disabled={isBusy || !isWhole}
            onClick={() => {
              void settle();
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      {children}
      <Signature
        name={name}
        onName={setName}
        why={why}
        onWhy={setWhy}
        {...(needs === undefined ? {} : { whyLabel: needs })}
      />
    </Dialog>
  );
}
