import type { ContactAnswer, DocumentId } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FootWords } from '../../ui/foot-words.tsx';
import { Signature } from '../../ui/signature.tsx';
import { counted } from '../../ui/words.ts';
import { useAway } from '../../questions/away.ts';
import { useDecide, useOwnName } from '../../questions/decide.ts';
import { useView } from '../../view/use-view.tsx';
import { anchorsForSplit } from './split-anchors.ts';
import { tellerWords } from './compare-words.ts';

interface SplitDialogProps {
  readonly contact: ContactAnswer;
  /** The document whose account goes its own way. */
  readonly parted: DocumentId | undefined;
  readonly letter: string;
  /** How many other documents tell of the contact. */
  readonly others: number;
  readonly onClose: () => void;
}

/** Says that an account tells of another contact than the rest: who says so, and why, are kept with the decision. */
export function SplitDialog({ contact, parted, letter, others, onClose }: SplitDialogProps): ReactNode {
  const { act } = useView();
  const { decide, isBusy, error } = useDecide();
  const away = useAway();
  const [name, setName] = useOwnName();
  const [why, setWhy] = useState('');
  const account = contact.accounts.find(({ document }) => document.id === parted);
  const about = parted === undefined ? [] : anchorsForSplit(contact, parted);
  const split = async (): Promise<void> => {
    const decided = await decide(
      { what: 'split', by: name.trim(), why: why.trim() === '' ? null : why.trim(), about },
      'split',
    );
    if (!decided) return;
    onClose();
    act('close comparison', (before) => ({ ...before, comparison: null }));
  };
  return (
    <Dialog
      title="Not the same contact"
      dek={
        account === undefined
          ? ''
          : `Account ${letter}, told by ${tellerWords(account)}, is parted from the other ${others === 1 ? 'one' : counted(others, 'account')}. It can be taken back.`
      }
      width={520}
      onClose={onClose}
      foot={
        <>
          <FootWords error={error?.message ?? null} away={away} missing={name.trim() === '' ? ['your name'] : []} />
          <Button onClick={onClose}>Keep together</Button>
          <Button
            look="main"
            disabled={isBusy || away !== null || name.trim() === '' || about.length < 2}
            onClick={() => {
              void split();
            }}
          >
            Split {letter} off
          </Button>
        </>
      }
    >
      <Signature name={name} onName={setName} why={why} onWhy={setWhy} />
    </Dialog>
  );
}
