import type { AccountAnswer } from '@readout/domain';
import type { ReactNode } from 'react';
import { shortDay } from '../../../ui/days.ts';
import { listed } from '../../../ui/words.ts';
import { Choice } from '../../../ui/choice.tsx';

interface AccountFieldProps {
  readonly accounts: readonly AccountAnswer[];
  readonly account: AccountAnswer;
  readonly onChange: (account: AccountAnswer) => void;
}

/** Which of several accounts is meant; nothing where there is one. */
export function AccountField({ accounts, account, onChange }: AccountFieldProps): ReactNode {
  if (accounts.length < 2) return null;
  return (
    <Choice
      label="In the account of"
      value={account.id}
      options={accounts.map((one): readonly [string, string] => [one.id, wordsOf(one)])}
      onChange={(id) => {
        const chosen = accounts.find((one) => one.id === id);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

function wordsOf({ tellers, document: { publisher, publishedOn } }: AccountAnswer): string {
  const names = listed([...new Set(tellers.map(({ source }) => source.name))]);
  const where = [publisher, publishedOn === null ? 'day not given' : shortDay(publishedOn)].filter(
    (one) => one !== null,
  );
  return [names, ...where.filter((one) => one !== names)].join(', ');
}
