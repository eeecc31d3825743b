import type { ReactNode } from 'react';
import { Filters } from '../features/filters/filters.tsx';
import { ReadingPane } from '../features/reading/reading-pane.tsx';
import { Standfirst } from '../features/standfirst/standfirst.tsx';
import { useServerState } from '../questions/state.ts';
import { CollectionMenu } from './collection-menu.tsx';
import { Header } from './header.tsx';
import { ViewBar } from './view-bar.tsx';
import { Workspace } from './workspace.tsx';
import styles from './workspace.module.css';

/** The page. */
export function Page(): ReactNode {
  const { data: state } = useServerState();
  const nothing = (): void => undefined;
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#reading">
        Skip to the reading pane
      </a>
      <Header
        collection={<CollectionMenu state={state} />}
        search={null}
        isEmpty={false}
        canAdd
        onAdd={nothing}
        onCopyLink={nothing}
        onExport={nothing}
        onKeys={nothing}
      />
      <Workspace
        filters={<Filters />}
        main={
          <>
            <ViewBar onFilters={null} isEmpty={false} />
            <Standfirst />
            <div className={styles['stage']} data-region="Drawing" tabIndex={-1} />
          </>
        }
        reading={<ReadingPane />}
      />
    </div>
  );
}
