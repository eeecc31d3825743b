import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { DropAnywhere } from '../features/add-documents/drop-anywhere.tsx';
import { usePaste } from '../features/add-documents/use-paste.ts';
import { useImport } from '../features/add-documents/use-import.ts';
import { useDrawnScene } from '../features/explore/use-drawn-scene.ts';
import { Search } from '../features/search/search.tsx';
import { useAway } from '../questions/away.ts';
import { useServerState } from '../questions/state.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { AskPathProvider } from '../ui/ask-path.tsx';
import { useDeviceSetting } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';
import { collectionName } from './collection/collection.ts';
import { CollectionMenu } from './collection/collection-menu.tsx';
import { ExplorePage } from './explore-page.tsx';
import { Header } from './header.tsx';
import { PageDialogs, type PageDialog } from './page-dialogs.tsx';
import { useShortcuts } from './shortcuts.ts';
import { SkipLink } from './skip-link.tsx';
import { useCopyLink } from './use-copy-link.ts';
import { usePageCommands } from './use-page-commands.ts';
import { usePageTitle } from './use-page-title.ts';
import { useShownReading } from './use-shown-reading.ts';
import { useShows } from './use-shows.ts';
import { useTakenFiles } from './use-taken-files.ts';
import styles from './workspace.module.css';

/** Loaded when they are first opened: they are no part of the first picture. */
const CompareView = lazy(async () => ({ default: (await import('../features/compare/compare-view.tsx')).CompareView }));
const PathDialog = lazy(() => import('../features/reading/path/path-dialog.tsx'));

/** What fetches or writes. */
const NEEDS_STORE: ReadonlySet<PageDialog> = new Set(['add', 'export', 'decisions']);

/** The page: every feature in its place. */
export function Page(): ReactNode {
  const { view } = useView();
  const { data: state, error } = useServerState();
  const now = useDrawnScene(useShows() === 'graph');
  const importing = useImport();
  const brought = useShownReading(importing);
  const copyLink = useCopyLink();
  const [dialog, setDialog] = useState<PageDialog | null>(null);
  const [pasted, setPasted] = useState('');
  const away = useAway();
  const announce = useAnnounce();
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
    open: (asked) => {
      if (away !== null && NEEDS_STORE.has(asked)) announce(`${away}.`);
      else setDialog(asked);
    },
    askPath: setPathFrom,
  });
  useShortcuts(shortcuts, singleKeys === 'on');
  usePageTitle(now.graph);
  const isEmpty = state?.store.counts.documents === 0;
  const name = collectionName(state, view);
  const takeFiles = useTakenFiles(importing);
  const canAdd = state?.readOnly === false;
  usePaste({
    isWanted: canAdd && away === null && dialog === null,
    onText: (text) => {
      setPasted(text);
      setDialog('add');
    },
    onFiles: (files) => void takeFiles(files),
  });
  return (
    <AskPathProvider ask={setPathFrom}>
      <div className={styles['page']}>
        <SkipLink isComparing={view.comparison !== null} />
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
          <ExplorePage
            state={state}
            now={now}
            name={name}
            importing={importing}
            brought={brought}
            filtersPanel={filtersPanel}
            readingPanel={readingPanel}
            onSearch={() => search.current?.focus()}
            onAdd={() => {
              setDialog('add');
            }}
            onDecisions={() => {
              setDialog('decisions');
            }}
          />
        ) : (
          <main className={styles['compare']}>
            <Suspense>
              <CompareView open={view.comparison} canDecide={canAdd} />
            </Suspense>
          </main>
        )}
        {canAdd && away === null ? <DropAnywhere onFiles={(files) => void takeFiles(files)} /> : null}
        <PageDialogs
          open={dialog === 'add' && !canAdd ? null : dialog}
          name={name}
          importing={importing}
          pasted={pasted}
          singleKeys={singleKeys === 'on'}
          onSingleKeys={(on) => {
            setSingleKeys(on ? 'on' : 'off');
          }}
          onClose={() => {
            setDialog(null);
            setPasted('');
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
  return isEmpty ? 'Search people, countries, topics, passages' : null;
}
