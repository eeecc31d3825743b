import { ChevronLeft, ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { PHONE, useIsTable } from './use-is-table.ts';
import { ViewTabs } from './view-tabs.tsx';
import text from '../ui/text.module.css';
import { useMedia } from '../ui/device.ts';
import { Segments } from '../ui/segments.tsx';
import { useView } from '../view/use-view.tsx';
import type { Drawing } from '../view/view.ts';
import styles from './view-bar.module.css';

const DRAWING_LABELS: readonly { readonly value: Drawing; readonly label: string; readonly title: string }[] = [
  { value: 'contacts', label: 'Contacts', title: 'Contacts (1)' },
  { value: 'people', label: 'People', title: 'People (2)' },
  { value: 'countries', label: 'Countries', title: 'Countries (3)' },
];

interface ViewBarProps {
  /** Where filters do not stand beside the drawing, the button that brings them. */
  readonly onFilters: (() => void) | null;
  readonly isEmpty: boolean;
}

/** What the stage shows: the graph, drawn in one of three ways, or a document with the way back. */
export function ViewBar({ onFilters, isEmpty }: ViewBarProps): ReactNode {
  const { view, act } = useView();
  const isTable = useIsTable();
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
          <h1 className={text['hidden']}>{isTable ? 'Table of contacts' : 'Graph of contacts'}</h1>
          {isEmpty ? null : <ViewTabs shows={isTable ? 'table' : 'graph'} />}
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
          Back to the {isTable ? 'table' : 'graph'}
        </Button>
      ) : isEmpty || isTable || isPhone ? null : (
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
