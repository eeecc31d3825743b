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
import { sentenceOf } from '../features/standfirst/sentence.ts';
import { HowToRead } from '../features/states/how-to-read.tsx';
import { Overview } from '../features/states/overview.tsx';
import { useFacets } from '../questions/drawn.ts';
import { useServerState } from '../questions/state.ts';
import { useDeviceSetting } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';
import { CollectionMenu, collectionName } from './collection-menu.tsx';
import { Header } from './header.tsx';
import { KeyboardSheet } from './keyboard-sheet.tsx';
import { MainView } from './main-view.tsx';
import { PageBanners } from './page-banners.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useCopyLink } from './use-copy-link.ts';
import { usePageCommands } from './use-page-commands.ts';
import { usePageTitle } from './use-page-title.ts';
import { Workspace } from './workspace.tsx';
import styles from './workspace.module.css';

/** Loaded when it is first opened: the forms it writes are no part of the first picture. */
const ExportDialog = lazy(() => import('../features/export/export-dialog.tsx'));

/** Loaded when it is first opened, like the one above. */
const AddDialog = lazy(async () => ({
  default: (await import('../features/add-documents/add-dialog.tsx')).AddDialog,
}));

/** The page: every feature in its place. */
export function Page(): ReactNode {
  const { view } = useView();
  const { data: state, error } = useServerState();
  const { data: facets } = useFacets();
  const now = useDrawnScene();
  const importing = useImport();
  const reopen = useSnapshot();
  const copyLink = useCopyLink();
  const [dialog, setDialog] = useState<'export' | 'add' | 'keys' | null>(null);
  const [singleKeys, setSingleKeys] = useDeviceSetting('single-keys', ['on', 'off'], 'on');
  const search = useRef<HTMLInputElement>(null);
  const filtersPanel = useRef<PanelImperativeHandle>(null);
  const readingPanel = useRef<PanelImperativeHandle>(null);
  const { commands, shortcuts } = usePageCommands({ search, filtersPanel, readingPanel, copyLink, open: setDialog });
  useShortcuts(shortcuts, singleKeys === 'on');
  usePageTitle(now.graph);
  const isEmpty = state?.store.counts.documents === 0;
  const name = collectionName(state, view);
  const sentence = facets === undefined ? null : sentenceOf(facets, view.selection.filter);
  const closeDialog = (): void => {
    setDialog(null);
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (first !== undefined && files.length === 1 && looksLikeSnapshot(await first.slice(0, 100).text())) {
      await reopen(await first.text());
    } else {
      await importing.addFiles(files, null);
    }
  };
  const canAdd = state?.readOnly === false;
  const add = (): void => {
    setDialog('add');
  };
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#reading">
        Skip to the reading pane
      </a>
      <Header
        collection={<CollectionMenu state={state} />}
        search={<Search commands={commands} field={search} waitsFor={waitsFor(isEmpty, error)} />}
        isEmpty={isEmpty}
        canAdd={canAdd}
        onAdd={add}
        onCopyLink={copyLink}
        onExport={() => {
          setDialog('export');
        }}
        onKeys={() => {
          setDialog('keys');
        }}
      />
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
            onAdd={add}
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
      {canAdd ? <DropAnywhere onFiles={(files) => void takeFiles(files)} /> : null}
      {dialog === 'add' && canAdd ? (
        <Suspense>
          <AddDialog importing={importing} collection={null} onClose={closeDialog} />
        </Suspense>
      ) : null}
      {dialog === 'keys' ? (
        <KeyboardSheet
          singleKeys={singleKeys === 'on'}
          onSingleKeys={(on) => {
            setSingleKeys(on ? 'on' : 'off');
          }}
          onClose={closeDialog}
        />
      ) : null}
      {dialog === 'export' ? (
        <Suspense>
          <ExportDialog
            collection={name}
            standfirst={sentence === null ? '' : `${sentence.held}${sentence.rest}`}
            onClose={closeDialog}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

function waitsFor(isEmpty: boolean, error: Error | null): string | null {
  if (error !== null) return 'Search waits for the graph store';
  return isEmpty ? 'Search people, countries, agreements, passages' : null;
}
