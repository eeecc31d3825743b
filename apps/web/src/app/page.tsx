import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { DropAnywhere } from '../features/add-documents/drop-anywhere.tsx';
import { ImportCard } from '../features/add-documents/import-card.tsx';
import { useImport } from '../features/add-documents/use-import.ts';
import { useDrawnScene } from '../features/explore/use-drawn-scene.ts';
import { looksLikeSnapshot } from '../features/export/snapshot-of-view.ts';
import { useSnapshot } from '../features/export/use-snapshot.ts';
import { Filters } from '../features/filters/filters.tsx';
import { ReadingPane } from '../features/reading/reading-pane.tsx';
import { Search } from '../features/search/search.tsx';
import { HowToRead } from '../features/states/how-to-read.tsx';
import { Overview } from '../features/states/overview.tsx';
import { useServerState } from '../questions/state.ts';
import { AskPathProvider } from '../ui/ask-path.tsx';
import { useDeviceSetting } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';
import { CollectionMenu, collectionName } from './collection-menu.tsx';
import { Header } from './header.tsx';
import { MainView } from './main-view.tsx';
import { PageBanners } from './page-banners.tsx';
import { PageDialogs, type PageDialog } from './page-dialogs.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useCopyLink } from './use-copy-link.ts';
import { usePageCommands } from './use-page-commands.ts';
import { usePageTitle } from './use-page-title.ts';
import { Workspace } from './workspace.tsx';
import styles from './workspace.module.css';

/** Loaded when they are first opened: they are no part of the first picture. */
const CompareView = lazy(async () => ({ default: (await import('../features/compare/compare-view.tsx')).CompareView }));
const PathDialog = lazy(() => import('../features/reading/path/path-dialog.tsx'));

/** The page: every feature in its place. */
export function Page(): ReactNode {
  const { view } = useView();
  const { data: state, error } = useServerState();
  const now = useDrawnScene();
  const importing = useImport();
  const reopen = useSnapshot();
  const copyLink = useCopyLink();
  const [dialog, setDialog] = useState<PageDialog | null>(null);
  const [singleKeys, setSingleKeys] = useDeviceSetting('single-keys', ['on', 'off'], 'on');
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const filtersPanel = useRef<PanelImperativeHandle>(null);
  const readingPanel = useRef<PanelImperativeHandle>(null);
  const { commands, shortcuts } = usePageCommands({
    search,
    filtersPanel,
    readingPanel,
    copyLink,
    open: setDialog,
    askPath: setPathFrom,
  });
  useShortcuts(shortcuts, singleKeys === 'on');
  usePageTitle(now.graph);
  const isEmpty = state?.store.counts.documents === 0;
  const name = collectionName(state, view);
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (first !== undefined && files.length === 1 && looksLikeSnapshot(await first.slice(0, 100).text())) {
      await reopen(await first.text());
    } else {
      await importing.addFiles(files, null);
    }
  };
  const canAdd = state?.readOnly === false;
  return (
    <AskPathProvider ask={setPathFrom}>
      <div className={styles['page']}>
        {view.comparison === null ? (
          <a className={styles['skip']} href="#reading">
            Skip to the reading pane
          </a>
        ) : (
          <a className={styles['skip']} href="#points">
            Skip to the points
          </a>
        )}
        <Header
          collection={<CollectionMenu state={state} />}
          search={<Search commands={commands} field={search} waitsFor={waitsFor(isEmpty, error)} />}
          isEmpty={isEmpty}
          canAdd={canAdd}
          onAdd={() => {
            setDialog('add');
          }}
          onCopyLink={copyLink}
          onExport={() => {
            setDialog('export');
          }}
          onKeys={() => {
            setDialog('keys');
          }}
        />
        {view.comparison === null ? (
          <Workspace
            filtersPanel={filtersPanel}
            readingPanel={readingPanel}
            wanted={view.selected.at(-1) ?? null}
            filters={<Filters isEmpty={isEmpty} />}
            main={(onFilters) => (
              <MainView
                state={state}
                now={now}
                banners={<PageBanners />}
                card={<ImportCard importing={importing} />}
                onFilters={onFilters}
                onSearch={() => search.current?.focus()}
                onAdd={() => {
                  setDialog('add');
                }}
              />
            )}
            reading={
              <ReadingPane
                otherwise={
                  isEmpty ? <HowToRead /> : <Overview name={name} documents={state?.store.counts.documents ?? 0} />
                }
              />
            }
          />
        ) : (
          <main className={styles['compare']}>
            <Suspense>
              <CompareView open={view.comparison} canDecide={canAdd} />
            </Suspense>
          </main>
        )}
        {canAdd ? <DropAnywhere onFiles={(files) => void takeFiles(files)} /> : null}
        <PageDialogs
          open={dialog === 'add' && !canAdd ? null : dialog}
          name={name}
          importing={importing}
          singleKeys={singleKeys === 'on'}
          onSingleKeys={(on) => {
            setSingleKeys(on ? 'on' : 'off');
          }}
          onClose={() => {
            setDialog(null);
          }}
        />
        {pathFrom === null ? null : (
          <Suspense>
            <PathDialog
              from={pathFrom}
              onClose={() => {
                setPathFrom(null);
              }}
            />
          </Suspense>
        )}
      </div>
    </AskPathProvider>
  );
}

function waitsFor(isEmpty: boolean, error: Error | null): string | null {
  if (error !== null) return 'Search waits for the graph store';
  return isEmpty ? 'Search people, countries, agreements, passages' : null;
}
