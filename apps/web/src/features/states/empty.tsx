import type { Plate } from '@readout/drawing';
import { MAX_FILE_BYTES } from '@readout/api';
import { FORMATS_READ } from '@readout/domain';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { kindStyle, MarkedText } from '../../ui/marked-text.tsx';
import type { TextMark } from '../../ui/marks.ts';
import { PlateSample, Sign } from '../../ui/sign.tsx';
import { capitalised, counted, listed } from '../../ui/words.ts';
import styles from './states.module.css';

const EXAMPLE = 'In a phone call with Hana Moravec, Lin Xiaoyu said …';
const EXAMPLE_MARKS: readonly TextMark[] = [
  { start: 5, end: 15, show: 'contact' },
  { start: 21, end: 33, show: 'parties' },
  { start: 35, end: 45, show: 'parties' },
];
const MORAVEC: Plate = { type: 'person', id: 'a', code: 'CZE', name: 'Moravec', fullName: 'Hana Moravec', count: 1 };
const LIN: Plate = { type: 'person', id: 'b', code: 'CHN', name: 'Lin', fullName: 'Lin Xiaoyu', count: 1 };

interface EmptyProps {
  /** Null where this server takes no documents. */
  readonly onAdd: (() => void) | null;
  /** The sample that stands beside the server; null where there is none. */
  readonly sample: SampleToOpen | null;
}

interface SampleToOpen {
  readonly documents: number;
  readonly onOpen: () => void;
  readonly isOpening: boolean;
  /** Why the server did not begin. */
  readonly error: string | null;
}

/** Before anything has been read: what will be drawn, and how to begin. */
export function Empty({ onAdd, sample }: EmptyProps): ReactNode {
  return (
    <div className={styles['state']}>
      <div className={styles['in']}>
        <figure
          className={styles['example']}
          aria-label="Example: a line between Moravec and Lin, with a phone call on it"
        >
          <div className={styles['line']} aria-hidden="true">
            <PlateSample plate={MORAVEC} />
            <i />
            <Sign kind="phone-call" confirmation="both-sides" radius={10} ground="canvas" />
            <i />
            <PlateSample plate={LIN} />
          </div>
          <div className={styles['stem']} />
          <div className={styles['quote']} style={kindStyle('phone-call')}>
            “<MarkedText text={EXAMPLE} marks={EXAMPLE_MARKS} />”
          </div>
        </figure>
        <h2>Nothing has been read yet.</h2>
        <p>
          Give Readout some readouts, wire reports or memoranda of conversation. It finds who talked to whom, and keeps
          the sentence that says so beside every line it draws.
        </p>
        {onAdd === null ? (
          <p>This server is read-only: nothing can be added here.</p>
        ) : (
          <div className={styles['acts']}>
            <Button look="main" onClick={onAdd}>
              Read my texts
            </Button>
            {sample === null ? null : (
              <Button onClick={sample.onOpen} disabled={sample.isOpening}>
                Open the sample, {counted(sample.documents, 'document')}
              </Button>
            )}
            <span className={styles['small']}>or drop them anywhere on this page</span>
          </div>
        )}
        {sample === null || sample.error === null ? null : <p role="alert">{sample.error}</p>}
        <p className={styles['small']}>
          {capitalised(listed(FORMATS_READ, 'or'))}, up to {MAX_FILE_BYTES / 1024 / 1024} MB each. Texts stay on your
          own server.
        </p>
      </div>
    </div>
  );
}
