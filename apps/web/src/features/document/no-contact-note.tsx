import type { DecisionAnswer } from '@readout/domain';
import { longDay } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { useAway } from '../../questions/away.ts';
import { decisionsQuery } from '../../questions/compared.ts';
import { useDecide, useOwnName } from '../../questions/decide.ts';
import { useRevision, useServerState } from '../../questions/state.ts';
import text from '../../ui/text.module.css';
import styles from './document.module.css';

/** The decisions that take an account for no contact, by the account. */
export function useDropped(): ReadonlyMap<string, DecisionAnswer> {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  return new Map(
    (decisions ?? [])
      .filter(({ what, standing }) => what === 'not-a-conversation' && standing === 'in-force')
      .flatMap((decision) => decision.attachedTo.map((account) => [account, decision] as const)),
  );
}

/** Where a reader found a contact that an analyst takes for none: who says so, and the way back. */
export function NoContactNote({ account }: { readonly account: string }): ReactNode {
  const decision = useDropped().get(account);
  const { takeBack, isBusy, error } = useDecide();
  const [name] = useOwnName();
  const away = useAway();
  const canDecide = useServerState().data?.readOnly === false;
  if (decision === undefined) return null;
  const { by, at, why } = decision;
  return (
    <div className={styles['dropped']}>
      <span>
        Taken for no contact by <bdi>{by}</bdi>, {longDay(at.slice(0, 10) as never)}
        {why === null ? '.' : `: ${why}`}
      </span>
      {canDecide ? (
        <button
          type="button"
          className={text['link']}
          disabled={isBusy || away !== null}
          title={away ?? undefined}
          onClick={() => {
            void takeBack({ id: decision.id, by: name === '' ? by : name }, 'no contact');
          }}
        >
          Undo no contact
        </button>
      ) : null}
      {error === null ? null : <span role="alert">{error.message}</span>}
    </div>
  );
}
