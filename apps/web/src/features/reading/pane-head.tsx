import { EyeOff, Pin, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { toggled } from '../../view/view.ts';
import { useView } from '../../view/use-view.tsx';
import type { ElementKey } from '@readout/drawing';
import styles from './reading.module.css';

interface PaneHeadProps {
  /** What is read, to pin and to take out; null where that makes no sense. */
  readonly element: ElementKey | null;
  readonly children: ReactNode;
}

/** The first line of the pane: what it is, and pin, hide and close. */
export function PaneHead({ element, children }: PaneHeadProps): ReactNode {
  const { view, act, adjust } = useView();
  const isPinned = element !== null && view.pinned.includes(element);
  return (
    <div className={styles['kicker']}>
      {children}
      <span className={styles['acts']}>
        {element === null ? null : (
          <>
            <IconButton
              label={isPinned ? 'Unpin' : 'Pin'}
              shortcut="."
              aria-pressed={isPinned}
              {...(isPinned ? { className: String(styles['pressed']) } : {})}
              onClick={() => {
                act(isPinned ? 'unpin' : 'pin', (before) => ({ ...before, pinned: toggled(before.pinned, element) }));
              }}
            >
              <Pin size={16} strokeWidth={1.5} />
            </IconButton>
            <IconButton
              label="Hide"
              shortcut="H"
              onClick={() => {
                act('hide', (before) => ({ ...before, hidden: toggled(before.hidden, element), selected: [] }));
              }}
            >
              <EyeOff size={16} strokeWidth={1.5} />
            </IconButton>
          </>
        )}
        <IconButton
          label="Close pane"
          shortcut="Esc"
          onClick={() => {
            adjust((before) => ({ ...before, selected: [] }));
          }}
        >
          <X size={16} strokeWidth={1.5} />
        </IconButton>
      </span>
    </div>
  );
}
