import type { ServerState } from '@readout/api';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { MOST_ELEMENTS } from '@readout/drawing';
import type { Import } from '../features/add-documents/use-import.ts';
import { Stage } from '../features/explore/stage.tsx';
import type { DrawnNow } from '../features/explore/use-drawn-scene.ts';
import { Standfirst } from '../features/standfirst/standfirst.tsx';
import { Empty } from '../features/states/empty.tsx';
import { HidesAll } from '../features/states/hides-all.tsx';
import { Loading } from '../features/states/loading.tsx';
import { ContactTable } from '../features/table/contact-table.tsx';
import { useFacets } from '../questions/drawn.ts';
import { counted } from '../ui/words.ts';
import { useView } from '../view/use-view.tsx';
import { PHONE, useShows } from './use-shows.ts';
import { ViewBar } from './view-bar.tsx';
import styles from './workspace.module.css';
import { useMedia } from '../ui/device.ts';

/** Not needed for the first picture. */
const Matrix = lazy(async () => ({ default: (await import('../features/matrix/matrix.tsx')).Matrix }));
const DocumentView = lazy(async () => ({
  default: (await import('../features/document/document-view.tsx')).DocumentView,
}));
const TooMany = lazy(async () => ({ default: (await import('../features/states/too-many.tsx')).TooMany }));
const TimeBar = lazy(async () => ({ default: (await import('../features/time-bar/time-bar.tsx')).TimeBar }));

interface MainViewProps {
  readonly state: ServerState | undefined;
  readonly now: DrawnNow;
  readonly banners: ReactNode;
  readonly card: ReactNode;
  readonly onFilters: (() => void) | null;
  readonly onSearch: () => void;
  readonly onAdd: () => void;
  readonly importing: Import;
}

/** The middle of the page: view bar, standfirst, and the drawing or what stands in its place. */
export function MainView(props: MainViewProps): ReactNode {
  const { state, now, banners, card, onFilters } = props;
  const { view } = useView();
  const isEmpty = state?.store.counts.documents === 0;
  const shows = useShows();
  const isPhone = useMedia(PHONE);
  const isOpen = view.document !== null;
  const [drawsAll, setDrawsAll] = useState(false);
  const isDrawn = shows === 'graph' && (drawsAll || !now.isTooMany);
  const hidesAll = now.graph !== undefined && now.graph.total > 0 && now.graph.fitting === 0;
  return (
    <>
      <ViewBar onFilters={onFilters} isEmpty={isEmpty} />
      {banners}
      <div className={styles['stack']}>
        <div className={styles['explore']} inert={isOpen}>
          {isEmpty || hidesAll || shows === 'matrix' ? null : (
            <Standfirst
              extent={isDrawn ? (now.drawn?.extent ?? null) : null}
              notDrawn={isDrawn ? notDrawnWords(now) : null}
            />
          )}
          <div className={styles['stage']} data-region="Drawing" tabIndex={-1}>
            <Drawn
              {...props}
              isEmpty={isEmpty}
              hidesAll={hidesAll}
              drawsAll={drawsAll}
              onDrawAll={() => {
                setDrawsAll(true);
              }}
            />
            {isPhone ? null : card}
          </div>
          {isPhone ? card : null}
          {isEmpty || (isPhone && shows !== 'graph') || shows === 'matrix' || now.graph === undefined ? null : (
            <Suspense fallback={<div className={styles['timeBar']} />}>
              <TimeBar />
            </Suspense>
          )}
        </div>
        {view.document === null ? null : (
          <Suspense>
            <DocumentView open={view.document} />
          </Suspense>
        )}
      </div>
    </>
  );
}

interface DrawnProps extends MainViewProps {
  readonly isEmpty: boolean;
  readonly hidesAll: boolean;
  /** Whether more than can be read is drawn all the same. */
  readonly drawsAll: boolean;
  readonly onDrawAll: () => void;
}

function Drawn(props: DrawnProps): ReactNode {
  const { state, now, isEmpty, hidesAll, drawsAll, onDrawAll, onSearch } = props;
  const { view } = useView();
  const { data: facets, error } = useFacets();
  const shows = useShows();
  if (isEmpty) return <NothingRead {...props} />;
  const loading = <Loading contacts={state?.store.counts.conversations ?? null} />;
  if (now.graph === undefined) return loading;
  if (hidesAll) return <HidesAll total={now.graph.total} facets={facets} />;
  if (shows === 'table') return <ContactTable graph={now.graph} />;
  if (shows === 'matrix') {
    return (
      <Suspense>
        <Matrix graph={now.graph} />
      </Suspense>
    );
  }
  // A drawing is fitted into what the sentence above it leaves, so that it waits for the sentence's numbers too.
  if (facets === undefined && error === null) return loading;
  if (now.isTooMany && !drawsAll) {
    return (
      <Suspense>
        <TooMany
          graph={now.graph}
          latest={facets?.days.latest ?? null}
          most={MOST_ELEMENTS}
          onSearch={onSearch}
          onDraw={now.graph.capped ? null : onDrawAll}
        />
      </Suspense>
    );
  }
  return now.drawn === null ? loading : <Stage key={view.drawing} now={{ ...now, drawn: now.drawn }} />;
}

function NothingRead({ state, onAdd, importing }: MainViewProps): ReactNode {
  if (state?.readOnly !== false) return <Empty onAdd={null} sample={null} />;
  const isOpening = importing.isSending || importing.job !== null;
  const onOpen = (): void => void importing.openSample();
  const sample = { documents: state.sample, onOpen, isOpening, error: importing.error };
  return <Empty onAdd={onAdd} sample={sample.documents === 0 ? null : sample} />;
}

/** What fits and is not on the canvas, said. */
function notDrawnWords({ drawn, leavesOutFaded, isTooMany }: DrawnNow): string | null {
  const words: string[] = [];
  if (leavesOutFaded && !isTooMany) words.push('What is faded is not drawn: with it the drawing could not be read.');
  if (drawn !== null && drawn.withoutLine > 0) {
    const name = drawn.withoutLine === 1 ? 'names one side' : 'name one side';
    words.push(`${counted(drawn.withoutLine, 'contact')} ${name} alone: to be seen among contacts.`);
  }
  return words.length === 0 ? null : words.join(' ');
}
