import type { ReactNode } from 'react';
import { useRef, type KeyboardEvent } from 'react';
import { Pips } from '../../ui/sign.tsx';
import { useView } from '../../view/use-view.tsx';
import { letterOf } from './compare-words.ts';
import styles from './compare.module.css';
import { STANDINGS, type LedgerPoint, type Standing } from './ledger-points.ts';

interface LedgerProps {
  readonly points: readonly LedgerPoint[];
  readonly picked: number | null;
  readonly onPick: (number: number) => void;
}

/** The points, a list with groups: up and down walk it, and the sentences in both texts follow. */
export function Ledger({ points, picked, onPick }: LedgerProps): ReactNode {
  const { view } = useView();
  const list = useRef<HTMLDivElement>(null);
  const letters = [letterOf(view.comparison?.left ?? 0), letterOf(view.comparison?.right ?? 1)] as const;
  const go = (number: number): void => {
    onPick(number);
    list.current?.querySelector<HTMLElement>(`[data-point="${String(number)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const own = Number((event.target as Element).getAttribute('data-point') ?? Number.NaN);
    const to = { ArrowDown: own + 1, ArrowUp: own - 1, Home: 1, End: points.length, Enter: own, ' ': own }[event.key];
    if (to === undefined || Number.isNaN(own)) return;
    event.preventDefault();
    go(Math.min(points.length, Math.max(1, to)));
  };
  if (points.length === 0) {
    return <p className={styles['nothing']}>These two make no point that can be compared beyond the contact itself.</p>;
  }
  return (
    <div ref={list} role="listbox" aria-label="Points" className={styles['ledger']} onKeyDown={onKeyDown}>
      {STANDINGS.map((standing) => {
        const own = points.filter((point) => point.standing === standing);
        if (own.length === 0) return null;
        const { words, sign } = headOf(standing, letters);
        return (
          <div key={standing} role="group" aria-label={`${words}, ${String(own.length)}`} className={styles['group']}>
            <p aria-hidden="true" className={styles['standing']}>
              {sign} {words} <span>{own.length}</span>
            </p>
            {own.map((point) => (
              <div
                key={point.number}
                role="option"
                aria-selected={point.number === picked}
                tabIndex={point.number === (picked ?? 1) ? 0 : -1}
                data-point={point.number}
                className={styles['point']}
                onClick={() => {
                  go(point.number);
                }}
              >
                <Quote
                  words={point.left?.text ?? null}
                  fact={point.facts?.left ?? null}
                  className={styles['quoteLeft']}
                  letter={letters[0]}
                />
                <span className={styles['label']}>
                  <small>{point.number}</small> <b>{point.label}</b>
                </span>
                <Quote
                  words={point.right?.text ?? null}
                  fact={point.facts?.right ?? null}
                  className={styles['quoteRight']}
                  letter={letters[1]}
                />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface QuoteProps {
  readonly words: string | null;
  /** Said in words of ours instead. */
  readonly fact: string | null;
  readonly className: string | undefined;
  readonly letter: string;
}

function Quote({ words, fact, className, letter }: QuoteProps): ReactNode {
  return (
    <span className={className}>
      <span className={styles['spoken']}>{letter}: </span>
      {fact !== null ? <bdi>{fact}</bdi> : words === null ? <i>not said</i> : <q dir="auto">{words}</q>}
    </span>
  );
}

function headOf(standing: Standing, [left, right]: readonly [string, string]): { words: string; sign: ReactNode } {
  switch (standing) {
    case 'contradict':
      return { words: 'They contradict each other', sign: <b className={styles['cross']}>×</b> };
    case 'differ':
      return { words: 'They differ', sign: <b>≠</b> };
    case 'both':
      return { words: 'Both say', sign: <Pips confirmation="both-sides" silent /> };
    case 'only-left':
      return { words: `Only ${left} says`, sign: <b className={styles['letterLeft']}>{left}</b> };
    case 'only-right':
      return { words: `Only ${right} says`, sign: <b className={styles['letterRight']}>{right}</b> };
  }
}
