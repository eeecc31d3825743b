import type { ReactNode } from 'react';
import { useMedia } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';
import type { Shows } from '../view/view.ts';
import { PHONE } from './use-shows.ts';
import styles from './view-bar.module.css';

const TABS = [
  { shows: 'graph', label: 'Graph', shortcut: 'G' },
  { shows: 'matrix', label: 'Matrix', shortcut: 'M' },
  { shows: 'table', label: 'Table', shortcut: 'T' },
] as const;

interface ViewTabsProps {
  readonly shows: Exclude<Shows, 'usual'>;
  /** Nothing has been read: there is nothing to look at in another way. */
  readonly isEmpty: boolean;
}

/** The ways to look at the same contacts. They stand in the address and share filters and selection. */
export function ViewTabs({ shows, isEmpty }: ViewTabsProps): ReactNode {
  const { act } = useView();
  const isPhone = useMedia(PHONE);
  const show = (to: Exclude<Shows, 'usual'>): void => {
    act(`show ${to}`, (before) => ({
      ...before,
      shows: to,
      drawing: isPhone && to === 'graph' ? 'people' : before.drawing,
    }));
  };
  return (
    <div className={styles['tabs']} role="group" aria-label="View">
      {TABS.map((tab) => (
        <button
          key={tab.shows}
          type="button"
          className={styles['tab']}
          aria-pressed={tab.shows === shows}
          disabled={isEmpty && tab.shows !== shows}
          title={`${tab.label} (${tab.shortcut})`}
          onClick={() => {
            if (tab.shows !== shows) show(tab.shows);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
