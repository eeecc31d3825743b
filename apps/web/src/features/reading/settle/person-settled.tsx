import type { DecisionAnswer, PersonAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useApi } from '../../../questions/api.tsx';
import { useAway } from '../../../questions/away.ts';
import { decisionsQuery } from '../../../questions/compared.ts';
import { useRevision, useServerState } from '../../../questions/state.ts';
import { NoteDialog } from '../../../settling/note-dialog.tsx';
import { rowOfDecision, SettledRows } from '../../../settling/settled-rows.tsx';
import settling from '../../../settling/settling.module.css';
import text from '../../../ui/text.module.css';
import { anchorOfPersona } from './anchors.ts';

const SamePersonDialog = lazy(() => import('./same-person-dialog.tsx'));
const TwoPeopleDialog = lazy(() => import('./two-people-dialog.tsx'));

/** What analysts settled about a person, each taken back by itself, and the ways to settle more. */
export function PersonSettled({ person }: { readonly person: PersonAnswer }): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const canDecide = useServerState().data?.readOnly === false;
  const away = useAway();
  const [open, setOpen] = useState<'same' | 'two' | 'note' | null>(null);
  const rows = (decisions ?? []).filter((decision) => isAbout(decision, person)).map(rowOfDecision);
  const [latest] = person.personas;
  if (latest === undefined || (rows.length === 0 && !canDecide)) return null;
  const close = (): void => {
    setOpen(null);
  };
  const act = (what: 'same' | 'two' | 'note', words: string): ReactNode => (
    <button
      type="button"
      className={text['link']}
      disabled={away !== null}
      title={away ?? undefined}
      onClick={() => {
        setOpen(what);
      }}
    >
      {words}
    </button>
  );
  return (
    <>
      <h3 className={text['section']}>
        Settled by analysts <span>{rows.length === 0 ? 'nothing' : rows.length}</span>
      </h3>
      <SettledRows rows={rows} label="Settled by analysts" />
      {canDecide ? (
        <p className={settling['acts']}>
          {act('same', 'Same person as …')}
          {person.personas.length > 1 ? act('two', 'Two people') : null}
          {act('note', 'Add a note')}
        </p>
      ) : null}
      <Suspense>
        {open === 'same' ? <SamePersonDialog person={person} onClose={close} /> : null}
        {open === 'two' ? <TwoPeopleDialog person={person} onClose={close} /> : null}
      </Suspense>
      {open === 'note' ? (
        <NoteDialog dek={`It stands beside ${person.name}.`} about={anchorOfPersona(latest)} onClose={close} />
      ) : null}
    </>
  );
}

/** Whether a decision holds and is about somebody as one of a person's documents names them. */
function isAbout({ standing, attachedTo }: DecisionAnswer, { personas }: PersonAnswer): boolean {
  return standing === 'in-force' && personas.some(({ id }) => attachedTo.includes(id));
}
