import { KINDS, STATUSES, type ContactAnswer, type DocumentId, type Kind } from '@readout/domain';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useAway } from '../../questions/away.ts';
import { Button } from '../../ui/button.tsx';
import { whenWords } from '../../ui/days.ts';
import { Segments } from '../../ui/segments.tsx';
import { Sign } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import type { OpenComparison } from '../../view/view.ts';
import { letterOf, pairOptions, partyWords, sumWords } from './compare-words.ts';
import styles from './compare.module.css';
import type { LedgerPoint } from './ledger-points.ts';
import { SplitDialog } from './split-dialog.tsx';

/** As somebody says it who doubts that two texts tell of one. */
const SHORT_KINDS: Readonly<Record<Kind, string>> = {
  'phone-call': 'call',
  'video-call': 'call',
  meeting: 'meeting',
  talks: 'talks',
  letter: 'letter',
};

interface CompareHeadProps {
  /** Null while it is fetched. */
  readonly contact: ContactAnswer | null;
  readonly points: readonly LedgerPoint[];
  readonly documents: readonly DocumentId[];
  readonly open: OpenComparison;
  readonly canDecide: boolean;
}

/** What is compared, what came of it, and the way out: close, or say that it is not one contact. */
export function CompareHead({ contact, points, documents, open, canDecide }: CompareHeadProps): ReactNode {
  const { act, adjust } = useView();
  const away = useAway();
  const [isSplitting, setSplitting] = useState(false);
  const letters = [letterOf(open.left), letterOf(open.right)] as const;
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        {contact === null ? null : (
          <p className={styles['kicker']}>
            <Sign {...contact} radius={9} />
            <span>
              {KINDS[contact.kind].label}, {STATUSES[contact.status].label.toLowerCase()}
            </span>
            <span className={text['label']}>{whenWords(contact, contact.days)}</span>
          </p>
        )}
        <h1 className={text['headline']}>
          {contact === null
            ? 'Comparison'
            : `One ${KINDS[contact.kind].label.toLowerCase()}, ${counted(documents.length, 'account')}`}
        </h1>
        {contact === null ? null : (
          <p className={text['dek']} role="status">
            <bdi>{partyWords(contact)}</bdi>. {points.length === 0 ? '' : sumWords(points, letters)}
          </p>
        )}
      </div>
      {documents.length > 2 ? (
        <Segments
          label="Which two"
          value={`${String(open.left)} ${String(open.right)}`}
          options={pairOptions(documents.length, open)}
          onChange={(pair) => {
            const [left = 0, right = 1] = pair.split(' ').map(Number);
            adjust((before) => ({ ...before, comparison: { contact: open.contact, left, right, point: null } }));
          }}
        />
      ) : null}
      {canDecide && contact !== null ? (
        <Button
          disabled={away !== null}
          title={away ?? undefined}
          onClick={() => {
            setSplitting(true);
          }}
        >
          Not the same {SHORT_KINDS[contact.kind]}? Split
        </Button>
      ) : null}
      <Button
        title="Close (Esc)"
        onClick={() => {
          act('close comparison', (before) => ({ ...before, comparison: null }));
        }}
      >
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
        Close
      </Button>
      {isSplitting && contact !== null ? (
        <SplitDialog
          contact={contact}
          parted={documents[open.left]}
          letter={letters[0]}
          others={documents.length - 1}
          onClose={() => {
            setSplitting(false);
          }}
        />
      ) : null}
    </header>
  );
}
