import type { DecisionAnswer } from '@readout/domain';
import type { ReactNode } from 'react';
import { rowOfDecision, TakeBack } from '../../settling/settled-rows.tsx';
import { shortDay } from '../../ui/days.ts';
import text from '../../ui/text.module.css';
import { useView } from '../../view/use-view.tsx';
import styles from './decisions.module.css';

/** Places of one decision that are told, and how much of the words of each, in UTF-16 code units. */
const PLACES_SHOWN = 3;
const QUOTED_AT_MOST = 200;

interface DecisionItemProps {
  readonly decision: DecisionAnswer;
  /** The decisions that keep apart what this one would draw together. */
  readonly against: readonly DecisionAnswer[];
  /** Called when a place is opened in its document. */
  readonly onOpen: () => void;
}

/** A decision: what was settled, by whom, and the very words that it points at, each leading into its document. */
export function DecisionItem({ decision, against, onOpen }: DecisionItemProps): ReactNode {
  const { act } = useView();
  const row = rowOfDecision(decision);
  const more = decision.places.length - PLACES_SHOWN;
  return (
    <li className={styles['item']}>
      <p>
        <bdi>{row.words}</bdi> {decision.standing === 'undone' ? null : <TakeBack row={row} />}
      </p>
      {against.map((other) => (
        <p key={other.id} className={text['label']}>
          It does not hold for all it is about, since it would draw together what another decision keeps apart:{' '}
          <bdi>{rowOfDecision(other).words}</bdi>
        </p>
      ))}
      {decision.places.length === 0 && decision.about.length > 0 ? (
        <p className={text['label']}>What it is about has not been read, or has been forgotten.</p>
      ) : null}
      {decision.places.slice(0, PLACES_SHOWN).map(({ document, at }) => (
        <button
          key={`${document.id} ${at.in} ${String(at.start)}`}
          type="button"
          className={styles['place']}
          onClick={() => {
            act('open document', (before) => ({
              ...before,
              comparison: null,
              document: { id: document.id, part: at.in, at: at.in === 'text' ? at.start : 0 },
            }));
            onOpen();
          }}
        >
          <span dir="auto" lang={document.language ?? undefined}>
            “{at.text.length > QUOTED_AT_MOST ? `${at.text.slice(0, QUOTED_AT_MOST)}…` : at.text}”
          </span>
          <small>
            {[document.publisher, document.publishedOn === null ? 'day not given' : shortDay(document.publishedOn)]
              .filter((one) => one !== null)
              .join(', ')}
          </small>
        </button>
      ))}
      {more > 0 ? <p className={text['label']}>and {more} more</p> : null}
    </li>
  );
}
