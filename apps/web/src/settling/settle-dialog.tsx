import { useState, type ReactNode } from 'react';
import { useAway } from '../questions/away.ts';
import { useDecide, useOwnName, type Settled } from '../questions/decide.ts';
import { Button } from '../ui/button.tsx';
import { FootWords } from '../ui/foot-words.tsx';
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
  const away = useAway();
  const [name, setName] = useOwnName();
  const [why, setWhy] = useState('');
  const reason = why.trim() === '' ? null : why.trim();
  const missing = [
    ...(decisions.length === 0 ? ['what is to be settled'] : []),
    ...(name.trim() === '' ? ['your name'] : []),
    ...(needs !== undefined && reason === null ? [`the ${needs.toLowerCase()}`] : []),
  ];
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
          <FootWords error={error?.message ?? null} away={away} missing={missing} />
          <Button onClick={onClose}>{leave}</Button>
          <Button
            look="main"
            disabled={isBusy || away !== null || missing.length > 0}
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
