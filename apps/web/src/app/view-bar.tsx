import type { Drawing } from '@readout/drawing';
import { ChevronLeft, ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { MatrixSegments } from './matrix-segments.tsx';
import { PHONE, useShows } from './use-shows.ts';
import { ViewTabs } from './view-tabs.tsx';
import text from '../ui/text.module.css';
import { useMedia } from '../ui/device.ts';
import { Segments } from '../ui/segments.tsx';
import { useView } from '../view/use-view.tsx';
import styles from './view-bar.module.css';

const DRAWING_LABELS: readonly { readonly value: Drawing; readonly label: string; readonly title: string }[] = [
  { value: 'contacts', label: 'Contacts', title: 'Contacts (1)' },
  { value: 'people', label: 'People', title: 'People (2)' },
  { value: 'countries', label: 'Countries', title: 'Countries (3)' },
];

const TITLES = { graph: 'Graph of contacts', matrix: 'Matrix of pairs', table: 'Table of contacts' } as const;

interface ViewBarProps {
  /** Where filters do not stand beside the drawing, the button that brings them. */
  readonly onFilters: (() => void) | null;
  readonly isEmpty: boolean;
}

/** What the stage shows: the graph, drawn in one of three ways, or a document with the way back. */
export function ViewBar({ onFilters, isEmpty }: ViewBarProps): ReactNode {
  const { view, act } = useView();
  const shows = useShows();
  const isPhone = useMedia(PHONE);
  return (
    <div className={styles['bar']} data-region="View bar" tabIndex={-1}>
      {onFilters === null ? null : (
        <Button look="tool" onClick={onFilters}>
          <ListFilter size={16} strokeWidth={1.5} />
          Filters
        </Button>
      )}
      {view.document !== null ? (
        <span className={styles['title']}>Document</span>
      ) : (
        <>
          <h1 className={text['hidden']}>{TITLES[shows]}</h1>
          <ViewTabs shows={shows} isEmpty={isEmpty} />
        </>
      )}
      <span className={styles['gap']} />
      {view.document !== null ? (
        <Button
          look="quiet"
          onClick={() => {
            act('close document', (before) => ({ ...before, document: null }));
          }}
        >
          <ChevronLeft size={16} strokeWidth={1.5} />
          Back to the {shows}
        </Button>
      ) : isEmpty || shows === 'table' ? null : shows === 'matrix' ? (
        <MatrixSegments />
      ) : isPhone ? null : (
        <>
          <span className={styles['label']}>Draw</span>
          <Segments
            label="Draw"
            options={DRAWING_LABELS}
            value={view.drawing}
            onChange={(drawing) => {
              act(`draw ${drawing}`, (before) => ({ ...before, drawing }));
            }}
          />
        </>
      )}
    </div>
  );
}
