import type { ReactNode } from 'react';
import type { LayoutState } from '../../graph/graph-events.ts';
import { Button } from '../../ui/button.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import styles from './explore.module.css';

const WORTH_SAYING_MS = 300;

interface LayoutProgressProps {
  readonly layout: LayoutState;
  readonly onStop: () => void;
}

/** While plates find their places: how far that has come, and the way to stop it. A short one says nothing. */
export function LayoutProgress({ layout, onStop }: LayoutProgressProps): ReactNode {
  const isRunning = layout.state === 'running';
  const isLong = useSettled(isRunning, WORTH_SAYING_MS);
  if (!isRunning || !isLong) return null;
  return (
    <div className={styles['layout']}>
      <span>Placing plates, {String(Math.round(layout.done * 100))} %</span>
      <Button look="quiet" onClick={onStop}>
        Stop here
      </Button>
    </div>
  );
}
