import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import styles from './compare.module.css';
import type { LedgerPoint } from './ledger-points.ts';

interface LeadersProps {
  readonly body: RefObject<HTMLElement | null>;
  readonly points: readonly LedgerPoint[];
  readonly picked: number | null;
}

interface Leader {
  readonly number: number;
  readonly side: 'left' | 'right';
  readonly d: string;
}

/** Lines from the sentences to their points; they follow when a column scrolls. Decoration: the numbers say the same. */
export function Leaders({ body, points, picked }: LeadersProps): ReactNode {
  const [leaders, setLeaders] = useState<readonly Leader[]>([]);
  useEffect(() => {
    const own = body.current;
    if (own === null) return undefined;
    let frame = 0;
    const measure = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setLeaders(leadersIn(own, points));
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [own, ...own.querySelectorAll('section')]) observer.observe(part);
    const texts = new MutationObserver(measure);
    texts.observe(own, { childList: true, subtree: true, characterData: false });
    own.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      texts.disconnect();
      own.removeEventListener('scroll', measure, { capture: true });
    };
  }, [body, points]);
  return (
    <svg className={styles['leaders']} aria-hidden="true">
      {leaders.map(({ number, side, d }) => (
        <path
          key={`${side} ${String(number)}`}
          d={d}
          className={
            number === picked ? styles['leaderPicked'] : styles[side === 'left' ? 'leaderLeft' : 'leaderRight']
          }
        />
      ))}
    </svg>
  );
}

function leadersIn(body: HTMLElement, points: readonly LedgerPoint[]): readonly Leader[] {
  const frame = body.getBoundingClientRect();
  const isSeen = (y: number): boolean => y >= frame.top && y <= frame.bottom;
  return points.flatMap(({ number }) =>
    (['left', 'right'] as const).flatMap((side) => {
      const text = body.querySelector(side === 'left' ? 'section:first-of-type' : 'section:last-of-type');
      const row = body.querySelector(`[data-point="${String(number)}"]`)?.getBoundingClientRect();
      const quotes = [...(text?.querySelectorAll(`[data-said~="${String(number)}"]`) ?? [])];
      const lines = [...(quotes.at(side === 'left' ? -1 : 0)?.getClientRects() ?? [])];
      const line = lines.at(side === 'left' ? -1 : 0);
      const column = text?.getBoundingClientRect();
      if (row === undefined || line === undefined || column === undefined) return [];
      const [y1, y2] = [line.top + line.height / 2, row.top + row.height / 2];
      if (!isSeen(y1) || !isSeen(y2)) return [];
      const x1 = (side === 'left' ? column.right - 4 : column.left + 4) - frame.left;
      const x2 = (side === 'left' ? row.left : row.right) - frame.left;
      if (Math.abs(x2 - x1) < 8 || Math.abs(x2 - x1) > 200) return [];
      const middle = (x1 + x2) / 2;
      const [a, b] = [y1 - frame.top, y2 - frame.top].map((y) => y.toFixed(1));
      const d = `M${x1.toFixed(1)} ${String(a)}C${middle.toFixed(1)} ${String(a)} ${middle.toFixed(1)} ${String(b)} ${x2.toFixed(1)} ${String(b)}`;
      return [{ number, side, d }];
    }),
  );
}
