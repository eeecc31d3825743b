import type { DecisionAnswer, DecisionStanding } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useRevision } from '../../questions/state.ts';
import { decisionWords } from '../../settling/decision-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from '../../ui/segments.tsx';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import { DecisionItem } from './decision-item.tsx';
import styles from './decisions.module.css';

/** How decisions stand, as one asks for them. */
const STANDINGS: readonly (readonly [DecisionStanding, string])[] = [
  ['in-force', 'In force'],
  ['waiting', 'Waiting'],
  ['overruled', 'Overruled'],
  ['contradicted', 'Contradicted'],
  ['undone', 'Taken back'],
];

/** Everything that analysts settled in this store, the latest first: how it stands, where it points, and the way back. */
export default function DecisionsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { data, error } = useQuery(decisionsQuery(useApi(), useRevision()));
  const [standing, setStanding] = useState<DecisionStanding>('in-force');
  const decisions = (data ?? []).filter(({ what }) => what !== 'undo').toReversed();
  const shown = decisions.filter((one) => one.standing === standing);
  return (
    <Dialog
      title="Settled by analysts"
      dek={dekOf(data === undefined ? null : decisions, error)}
      width={680}
      onClose={onClose}
    >
      <Segments
        label="Which decisions"
        value={standing}
        onChange={setStanding}
        options={STANDINGS.map(([value, label]) => ({
          value,
          label: `${label} ${figures(decisions.filter((one) => one.standing === value).length)}`,
        }))}
      />
      {data !== undefined && shown.length === 0 ? (
        <p className={`${String(text['label'])} ${String(styles['none'])}`}>{NONE[standing]}</p>
      ) : null}
      <ul className={styles['list']} aria-label="Decisions">
        {shown.map((decision) => (
          <DecisionItem
            key={decision.id}
            decision={decision}
            against={decisions.filter(({ id }) => decision.contradictedBy.includes(id))}
            onOpen={onClose}
          />
        ))}
      </ul>
    </Dialog>
  );
}

const NONE: Readonly<Record<DecisionStanding, string>> = {
  'in-force': 'Nothing is settled. Join, split, correct or mark in the pane of a contact, a person or a document.',
  waiting: 'No decision waits: all of them point at something that has been read.',
  overruled: 'No decision is overruled by a later one.',
  contradicted: 'No decision draws together, through others, what another one keeps apart.',
  undone: 'Nothing has been taken back.',
};

function dekOf(decisions: readonly DecisionAnswer[] | null, error: Error | null): string {
  if (error !== null) return error.message;
  return decisions === null
    ? ''
    : `${decisionWords(decisions)}. Nothing that was read is changed by them, and each can be taken back.`;
}
