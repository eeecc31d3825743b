import type { ContactAnswer, DecisionAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useDecide, useOwnName } from '../../questions/decide.ts';
import { useRevision, useServerState } from '../../questions/state.ts';
import { shortDay } from '../../ui/days.ts';
import text from '../../ui/text.module.css';
import styles from './reading.module.css';

const WORDS: Readonly<Record<Exclude<DecisionAnswer['what'], 'undo'>, string>> = {
  join: 'Joined with another account',
  split: 'Split from another account',
  'same-person': 'Two names taken for one person',
  'different-people': 'Two people told apart',
  'not-a-conversation': 'Taken for no conversation',
  correct: 'A correction',
  mark: 'Marked by hand',
  note: 'A note',
};

/** What analysts settled about the accounts of a contact; each can be taken back by itself. */
export function Decided({ contact }: { readonly contact: ContactAnswer }): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const { takeBack, isBusy, error } = useDecide();
  const [name] = useOwnName();
  const canDecide = useServerState().data?.readOnly === false;
  const own = (decisions ?? []).filter((decision) => isAbout(decision, contact));
  if (own.length === 0) return null;
  return (
    <>
      <h3 className={text['section']}>Settled by analysts</h3>
      <ul className={styles['rows']} aria-label="Settled by analysts">
        {own.map((decision) => (
          <li key={decision.id} className={styles['decision']}>
            <span>
              {decision.what === 'undo' ? '' : WORDS[decision.what]} by <bdi>{decision.by}</bdi>,{' '}
              {shortDay(decision.at.slice(0, 10) as never)}
              {decision.why === null ? '' : `: ${decision.why}`}
            </span>{' '}
            {canDecide ? (
              <button
                type="button"
                className={text['link']}
                disabled={isBusy}
                onClick={() => {
                  void takeBack({ id: decision.id, by: name === '' ? decision.by : name }, decision.what);
                }}
              >
                Undo {decision.what.replaceAll('-', ' ')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {error === null ? null : <p role="alert">{error.message}</p>}
    </>
  );
}

/** Whether a decision that holds points at something that this contact rests on. */
function isAbout({ what, standing, about }: DecisionAnswer, contact: ContactAnswer): boolean {
  if (what === 'undo' || standing !== 'in-force') return false;
  return about.some((anchor) =>
    contact.accounts.some(
      ({ document, passages }) =>
        document.id === anchor.document &&
        passages.some((one) => one.in === anchor.in && one.start < anchor.end && one.end > anchor.start),
    ),
  );
}
