import type { ReactNode } from 'react';
import styles from './form.module.css';
import text from './text.module.css';

interface SignatureProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly why: string;
  readonly onWhy: (why: string) => void;
  /** What the words are, where they are no reason that may stay empty. */
  readonly whyLabel?: string;
}

/** Who settles something, and why: both stand beside the decision. */
export function Signature({ name, onName, why, onWhy, whyLabel = 'Why (may stay empty)' }: SignatureProps): ReactNode {
  return (
    <>
      <label className={styles['field']}>
        Your name, which stands beside the decision
        <input
          value={name}
          maxLength={120}
          autoComplete="name"
          onChange={(event) => {
            onName(event.target.value);
          }}
        />
      </label>
      <label className={styles['field']}>
        {whyLabel}
        <textarea
          value={why}
          maxLength={2000}
          rows={3}
          onChange={(event) => {
            onWhy(event.target.value);
          }}
        />
      </label>
      <p className={text['label']}>Nothing that was read is changed. Whoever opens this store sees the decision.</p>
    </>
  );
}
