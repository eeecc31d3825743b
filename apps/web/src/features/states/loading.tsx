import { useEffect, useState, type ReactNode } from 'react';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import styles from './states.module.css';

const PATIENCE_MS = 400;
const LONG_MS = 5000;

/** Places of outlines, in per cent of the stage; they look like a drawing and mean none. */
const OUTLINES = [
  [14, 18, 92],
  [42, 12, 84],
  [71, 20, 76],
  [24, 44, 88],
  [56, 38, 96],
  [84, 46, 78],
  [12, 68, 80],
  [40, 70, 92],
  [68, 66, 84],
  [28, 88, 76],
  [58, 90, 88],
  [86, 82, 80],
] as const;
const LINES = [
  [0, 3],
  [1, 4],
  [2, 4],
  [3, 4],
  [4, 5],
  [3, 6],
  [4, 8],
  [7, 8],
  [7, 9],
  [8, 10],
  [8, 11],
] as const;

/** The first answer is on its way: outlines of plates, no spinner, and after a while what it waits for. */
export function Loading({ contacts }: { readonly contacts: number | null }): ReactNode {
  const isPatient = useElapsed(PATIENCE_MS);
  const isLong = useElapsed(LONG_MS);
  if (!isPatient) return null;
  return (
    <>
      <svg className={styles['outlines']} viewBox="0 0 1000 700" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
        {LINES.map(([from, to]) => (
          <path key={`${String(from)} ${String(to)}`} d={`M${at(from)}L${at(to)}`} />
        ))}
        {OUTLINES.map(([x, y, width]) => (
          <rect
            key={`${String(x)} ${String(y)}`}
            x={x * 10 - width / 2}
            y={y * 7 - 12}
            width={width}
            height={24}
            rx={2}
          />
        ))}
      </svg>
      <p className={isLong ? styles['waits'] : text['hidden']} role="status">
        {isLong && contacts !== null ? `Fetching ${counted(contacts, 'contact')}.` : 'Fetching the contacts.'}
      </p>
    </>
  );
}

function at(outline: number): string {
  const [x, y] = OUTLINES[outline] ?? [0, 0];
  return `${String(x * 10)} ${String(y * 7)}`;
}

function useElapsed(ms: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setElapsed(true);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [ms]);
  return elapsed;
}
