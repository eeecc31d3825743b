import type { ServerState } from '@readout/api';
import { choiceOf, chosenElements, type ElementId } from '@readout/drawing';
import { useMemo, type ReactNode, type RefObject } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { ImportCard } from '../features/add-documents/import-card.tsx';
import { ImportPane, listsDocuments } from '../features/add-documents/import-pane.tsx';
import type { Import } from '../features/add-documents/use-import.ts';
import type { DrawnNow } from '../features/explore/use-drawn-scene.ts';
import { Filters } from '../features/filters/filters.tsx';
import { ReadingPane } from '../features/reading/reading-pane.tsx';
import { HowToRead } from '../features/states/how-to-read.tsx';
import { Overview } from '../features/states/overview.tsx';
import { useMedia } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';
import { MainView } from './main-view.tsx';
import type { ShownReading } from './use-shown-reading.ts';
import { PageBanners } from './page-banners.tsx';
import { Workspace } from './workspace.tsx';
import { documentsSeen } from './collection/collection.ts';
import { useShows } from './use-shows.ts';

interface ExplorePageProps {
  readonly state: ServerState | undefined;
  readonly now: DrawnNow;
  /** The collection that is shown. */
  readonly name: string;
  readonly importing: Import;
  readonly brought: ShownReading | null;
  readonly filtersPanel: RefObject<PanelImperativeHandle | null>;
  readonly readingPanel: RefObject<PanelImperativeHandle | null>;
  readonly onSearch: () => void;
  readonly onAdd: () => void;
  readonly onDecisions: () => void;
}

/** From this width on the pane stands beside the drawing. */
const PANE_BESIDE = '(min-width: 901px)';

/** What is to be seen of the drawing: what is selected, with those who took part; otherwise what was read. */
function useSeen({ drawn, graph }: DrawnNow, read: ReadonlySet<ElementId> | null): ReadonlySet<ElementId> | null {
  const { view } = useView();
  const { drawing } = view;
  const selected = view.selected.join(' ');
  return useMemo(() => {
    if (drawn === null || graph === undefined || selected === '') return read;
    const chosen = chosenElements(selected.split(' '), drawn.scene, graph, drawing);
    return choiceOf(drawn.scene, new Set(chosen)).nodes;
  }, [drawn, graph, drawing, selected, read]);
}

/** Filters, the drawing or its twins, and the reading pane, side by side. */
export function ExplorePage(props: ExplorePageProps): ReactNode {
  const { state, now, name, importing, brought, filtersPanel, readingPanel, onSearch, onAdd, onDecisions } = props;
  const { view } = useView();
  const shows = useShows();
  const isBeside = useMedia(PANE_BESIDE);
  const isListed = isBeside && view.selected.length === 0 && listsDocuments(importing);
  const isOver = importing.job?.state === 'done';
  const seen = useSeen(now, brought?.nodes ?? null);
  const isEmpty = state?.store.counts.documents === 0;
  return (
    <Workspace
      filtersPanel={filtersPanel}
      readingPanel={readingPanel}
      wanted={view.selected.at(-1) ?? null}
      filters={<Filters isEmpty={isEmpty} />}
      main={(onFilters) => (
        <MainView
          state={state}
          now={now}
          banners={<PageBanners importing={importing} />}
          importing={importing}
          card={
            <ImportCard
              importing={importing}
              brought={brought}
              seen={seen}
              withList={!isListed && !(isBeside && isOver) && brought?.isOpened !== true}
            />
          }
          onFilters={onFilters}
          onSearch={onSearch}
          onAdd={onAdd}
        />
      )}
      reading={
        <ReadingPane
          otherwise={
            isListed ? (
              <ImportPane importing={importing} />
            ) : isEmpty ? (
              <HowToRead />
            ) : (
              <Overview
                name={name}
                documents={state === undefined ? null : documentsSeen(state, view)}
                shows={shows}
                onDecisions={onDecisions}
              />
            )
          }
        />
      }
    />
  );
}
