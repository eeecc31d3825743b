import type { ContactAnswer, DocumentId } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { comparisonQuery } from '../../questions/compared.ts';
import { contactQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { leaveView } from '../../ui/focus/enter-view.ts';
import text from '../../ui/text.module.css';
import { useView } from '../../view/use-view.tsx';
import type { OpenComparison } from '../../view/view.ts';
import { AccountText } from './account-text.tsx';
import { CompareHead } from './compare-head.tsx';
import styles from './compare.module.css';
import { formAndDay, toldApart } from './form-and-day.ts';
import { Leaders } from './leaders.tsx';
import { Ledger } from './ledger.tsx';
import { documentsIn, ledgerPoints } from './ledger-points.ts';
import { usePick } from './use-pick.ts';

interface CompareViewProps {
  readonly open: OpenComparison;
  /** Whether analysts may settle things here. */
  readonly canDecide: boolean;
}

/** Two accounts of one contact side by side, and between them what they say point by point. */
export function CompareView({ open, canDecide }: CompareViewProps): ReactNode {
  const api = useApi();
  const revision = useRevision();
  useEffect(() => leaveView, []);
  const { data: contact, error } = useQuery(contactQuery(api, open.contact, revision));
  const { data: comparison, error: failure } = useQuery(comparisonQuery(api, open.contact, revision));
  const wrong = error ?? failure;
  const documents = comparison === undefined ? [] : documentsIn(comparison, contact);
  const [left, right] = [documents[open.left], documents[open.right]];
  if (contact === undefined || comparison === undefined || left === undefined || right === undefined) {
    return (
      <div className={styles['compare']} data-region="Comparison" tabIndex={-1} data-keys>
        <CompareHead contact={contact ?? null} points={[]} documents={documents} open={open} canDecide={false} />
        {comparison === undefined && wrong === null ? null : (
          <p className={styles['nothing']} role="alert">
            {wrong === null ? ONE_ACCOUNT : wrong.message}
          </p>
        )}
      </div>
    );
  }
  const fact = formAndDay(contact, left, right, toldApart(comparison, left, right));
  const points = ledgerPoints(comparison, left, right, fact === null ? [] : [fact]);
  return (
    <div className={styles['compare']} data-region="Comparison" tabIndex={-1} data-keys>
      <CompareHead contact={contact} points={points} documents={documents} open={open} canDecide={canDecide} />
      <Sides
        contact={contact}
        points={points}
        left={left}
        right={right}
        picked={open.point}
        leftOut={comparison.left}
      />
    </div>
  );
}

const ONE_ACCOUNT =
  'Only one document tells of this contact now, so there is nothing to compare. Close the comparison to go on.';

interface SidesProps {
  readonly contact: ContactAnswer;
  readonly points: ReturnType<typeof ledgerPoints>;
  readonly left: DocumentId;
  readonly right: DocumentId;
  readonly picked: number | null;
  readonly leftOut: number;
}

function Sides({ contact, points, left, right, picked, leftOut }: SidesProps): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const pick = usePick(body, points.length);
  const { view } = useView();
  const current = picked === null ? null : (points[picked]?.number ?? null);
  return (
    <div ref={body} className={styles['body']} key={`${left} ${right} ${String(view.comparison?.contact)}`}>
      <AccountText side="left" contact={contact} document={left} points={points} picked={current} onPick={pick} />
      <div className={styles['middle']} id="points" tabIndex={-1}>
        <Ledger points={points} picked={current} onPick={pick} />
        {leftOut === 0 ? null : (
          <p className={text['label']}>{String(leftOut)} more accounts took no part: the oldest are compared.</p>
        )}
      </div>
      <AccountText side="right" contact={contact} document={right} points={points} picked={current} onPick={pick} />
      <Leaders body={body} points={points} picked={current} />
    </div>
  );
}
