import type { ContactAnswer, DecisionAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useAway } from '../../questions/away.ts';
import { useRevision, useServerState } from '../../questions/state.ts';
import { rowOfDecision, rowOfLine, SettledRows } from '../../settling/settled-rows.tsx';
import settling from '../../settling/settling.module.css';
import text from '../../ui/text.module.css';
import { ContactNote } from './settle/contact-note.tsx';
import { CorrectDialog } from './settle/correct-dialog.tsx';

const SameContactDialog = lazy(() => import('./settle/same-contact-dialog.tsx'));

/** What analysts settled about a contact, each taken back by itself, and the ways to settle more. */
export function Decided({ contact }: { readonly contact: ContactAnswer }): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const canDecide = useServerState().data?.readOnly === false;
  const away = useAway();
  const [open, setOpen] = useState<'correct' | 'same' | 'note' | null>(null);
  const rows = [
    ...contact.accounts.flatMap(({ decided = [] }) => decided.map(rowOfLine)),
    ...(decisions ?? []).filter((decision) => isOfPair(decision, contact)).map(rowOfDecision),
  ];
  if (rows.length === 0 && !canDecide) return null;
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <h3 className={text['section']}>
        Settled by analysts <span>{rows.length === 0 ? 'nothing' : rows.length}</span>
      </h3>
      <SettledRows rows={rows} label="Settled by analysts" />
      {canDecide ? (
        <p className={settling['acts']}>
          <button
            type="button"
            className={text['link']}
            disabled={away !== null}
            title={away ?? undefined}
            onClick={() => {
              setOpen('correct');
            }}
          >
            Put something right
          </button>
          <button
            type="button"
            className={text['link']}
            disabled={away !== null}
            title={away ?? undefined}
            onClick={() => {
              setOpen('same');
            }}
          >
            Same contact as …
          </button>
          <button
            type="button"
            className={text['link']}
            disabled={away !== null}
            title={away ?? undefined}
            onClick={() => {
              setOpen('note');
            }}
          >
            Add a note
          </button>
        </p>
      ) : null}
      {open === 'correct' ? <CorrectDialog contact={contact} onClose={close} /> : null}
      {open === 'same' ? (
        <Suspense>
          <SameContactDialog contact={contact} onClose={close} />
        </Suspense>
      ) : null}
      {open === 'note' ? <ContactNote contact={contact} onClose={close} /> : null}
    </>
  );
}

/** Whether a decision is about pairs of accounts or people, holds, and points at something that this contact rests on. */
function isOfPair({ what, standing, about }: DecisionAnswer, { accounts }: ContactAnswer): boolean {
  if (
    standing !== 'in-force' ||
    what === 'correct' ||
    what === 'mark' ||
    what === 'note' ||
    what === 'undo' ||
    what === 'name-collection'
  )
    return false;
  return about.some((anchor) =>
    accounts.some(
      ({ document, passages }) =>
        document.id === anchor.document &&
        passages.some((one) => one.in === anchor.in && one.start < anchor.end && one.end > anchor.start),
    ),
  );
}
