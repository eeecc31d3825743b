import type { Dating, DaysAnswer } from '@readout/domain';
import type { ReactNode } from 'react';
import { figures } from '../../ui/words.ts';
import { totalOf, type MarkLook } from './day-marks.ts';
import styles from './time-bar.module.css';

interface UndatedBoxProps {
  readonly counts: DaysAnswer['undated'];
  /** Whether the filter leaves contacts without a day out. */
  readonly isLeftOut: boolean;
  readonly dating: Dating;
}

const LOOKS: readonly MarkLook[] = ['held', 'other', 'denied'];
const MOST = 44;
const IN_A_ROW = 11;
const SIDE = 5;

/** Contacts without a day have no place on the line; they stand beside it. */
export function UndatedBox({ counts, isLeftOut, dating }: UndatedBoxProps): ReactNode {
  const count = totalOf(counts);
  const squares = LOOKS.flatMap((look) => Array<MarkLook>(counts[look]).fill(look)).slice(0, MOST);
  const words = dating === 'known' ? 'unpublished day' : 'undated';
  return (
    <div className={styles['undated']} data-left-out={isLeftOut && dating === 'took-place' ? true : undefined}>
      <svg width={IN_A_ROW * (SIDE + 1.5)} height={46} aria-hidden="true">
        {squares.map((look, at) => (
          <rect
            key={at}
            x={(at % IN_A_ROW) * (SIDE + 1.5) + 0.5}
            y={46 - SIDE - Math.floor(at / IN_A_ROW) * (SIDE + 1.5) - 1}
            width={SIDE}
            height={SIDE}
            className={styles[look]}
          />
        ))}
      </svg>
      <span>
        {words} {figures(count)}
      </span>
    </div>
  );
}
