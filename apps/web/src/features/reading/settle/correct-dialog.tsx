import type { AccountAnswer, ContactAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../../questions/api.tsx';
import { useAway } from '../../../questions/away.ts';
import { useDecide, useOwnName } from '../../../questions/decide.ts';
import { documentQuery } from '../../../questions/read.ts';
import { useRevision } from '../../../questions/state.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FootWords } from '../../../ui/foot-words.tsx';
import { Signature } from '../../../ui/signature.tsx';
import { AccountField } from './account-field.tsx';
import { decisionOf, draftOf, WRONG, type CorrectionDraft, type Wrong } from './correction-draft.ts';
import { Choice } from '../../../ui/choice.tsx';
import { CorrectionFields } from './correction-fields.tsx';

interface CorrectDialogProps {
  readonly contact: ContactAnswer;
  readonly onClose: () => void;
}

/** Puts something right about one account of a contact: what is wrong, what is right, and who says so. */
export function CorrectDialog({ contact, onClose }: CorrectDialogProps): ReactNode {
  const [first] = contact.accounts;
  const [account, setAccount] = useState<AccountAnswer | undefined>(first);
  if (account === undefined) return null;
  return (
    <CorrectAccount key={account.id} contact={contact} account={account} onAccount={setAccount} onClose={onClose} />
  );
}

interface CorrectAccountProps extends CorrectDialogProps {
  readonly account: AccountAnswer;
  readonly onAccount: (account: AccountAnswer) => void;
}

function CorrectAccount({ contact, account, onAccount, onClose }: CorrectAccountProps): ReactNode {
  const { decide, isBusy, error } = useDecide();
  const away = useAway();
  const { data: document } = useQuery(documentQuery(useApi(), account.document.id, useRevision()));
  const [name, setName] = useOwnName();
  const [why, setWhy] = useState('');
  const [draft, setDraft] = useState<CorrectionDraft>(() => draftOf(account));
  const mentions = document?.mentions ?? [];
  const decision = decisionOf(draft, account, mentions);
  const missing = [
    ...(decision === null ? ['what is right instead'] : []),
    ...(name.trim() === '' ? ['your name'] : []),
  ];
  const settle = async (): Promise<void> => {
    if (decision === null) return;
    const own = { by: name.trim(), why: why.trim() === '' ? null : why.trim() };
    const word = decision.what === 'correct' ? 'correction' : 'no contact';
    if (await decide({ ...decision, ...own }, word)) onClose();
  };
  const change = (part: Partial<CorrectionDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return (
    <Dialog
      title="Put right"
      dek="What the text was read as stays beside it, with your name."
      width={560}
      onClose={onClose}
      foot={
        <>
          <FootWords error={error?.message ?? null} away={away} missing={missing} />
          <Button onClick={onClose}>Leave as it is</Button>
          <Button
            look="main"
            disabled={isBusy || away !== null || missing.length > 0}
            onClick={() => {
              void settle();
            }}
          >
            {decision?.what === 'not-a-conversation' ? 'Take for no contact' : 'Put right'}
          </Button>
        </>
      }
    >
      <AccountField accounts={contact.accounts} account={account} onChange={onAccount} />
      <Choice
        label="What is wrong"
        value={draft.wrong}
        options={Object.entries(WRONG) as [Wrong, string][]}
        onChange={(wrong) => {
          change({ wrong, who: null });
        }}
      />
      <CorrectionFields draft={draft} account={account} mentions={mentions} onChange={change} />
      <Signature name={name} onName={setName} why={why} onWhy={setWhy} />
    </Dialog>
  );
}
