import { KINDS, type Kind } from '@readout/domain';
import type { CSSProperties, ReactNode } from 'react';
import { Sign } from '../../../ui/sign.tsx';
import { capitalised, figures } from '../../../ui/words.ts';
import styles from './expand.module.css';
import type { Expansion } from './expansion.ts';

interface ExpandKindsProps {
  readonly kinds: Expansion['kinds'];
  readonly without: ReadonlySet<Kind>;
  readonly onToggle: (kind: Kind) => void;
}

/** The kinds of what is missing, each with its count and its share. */
export function ExpandKinds({ kinds, without, onToggle }: ExpandKindsProps): ReactNode {
  const most = Math.max(1, ...kinds.map(({ count }) => count));
  return (
    <ul className={styles['kinds']}>
      {kinds.map(({ kind, count }) => (
        <li key={kind} style={{ '--share': `${String(Math.round((count / most) * 100))}%` } as CSSProperties}>
          <label>
            <input
              type="checkbox"
              checked={!without.has(kind)}
              onChange={() => {
                onToggle(kind);
              }}
            />
            <Sign kind={kind} radius={6.5} />
            <span>{capitalised(KINDS[kind].plural)}</span>
            <span className={styles['count']}>{figures(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
