import { Lock, LockOpen, Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import styles from './explore.module.css';

interface CanvasToolsProps {
  readonly view: GraphView | null;
  readonly isLocked: boolean;
  readonly onLock: (locked: boolean) => void;
}

/** Zoom in, out, fit, and the lock that keeps placed plates where they are. */
export function CanvasTools({ view, isLocked, onLock }: CanvasToolsProps): ReactNode {
  const tools = [
    { label: 'Zoom in', shortcut: '+', sign: Plus, run: () => view?.zoomIn() },
    { label: 'Zoom out', shortcut: '−', sign: Minus, run: () => view?.zoomOut() },
    { label: 'Fit to view', shortcut: 'F', sign: Maximize, run: () => view?.fit() },
  ];
  const Sign = isLocked ? Lock : LockOpen;
  return (
    <div className={styles['zoom']} role="toolbar" aria-label="Canvas" aria-orientation="vertical">
      {tools.map(({ label, shortcut, sign: ToolSign, run }) => (
        <button key={label} type="button" aria-label={label} title={`${label} (${shortcut})`} onClick={run}>
          <ToolSign size={16} strokeWidth={1.5} />
        </button>
      ))}
      <button
        type="button"
        aria-label="Lock layout"
        title={isLocked ? 'Plates keep their places. Press to place all but pins anew' : 'Lock layout'}
        aria-pressed={isLocked}
        onClick={() => {
          onLock(!isLocked);
        }}
      >
        <Sign size={16} strokeWidth={1.5} />
      </button>
    </div>
  );
}
