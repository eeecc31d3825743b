import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useMedia } from '../ui/device.ts';
import styles from './workspace.module.css';

interface WorkspaceProps {
  readonly filters: ReactNode;
  readonly main: ReactNode;
  readonly reading: ReactNode;
}

const WIDE = '(min-width: 1680px)';

/** Filters, stage and pane side by side; both side panels can be drawn wider and put away. */
export function Workspace({ filters, main, reading }: WorkspaceProps): ReactNode {
  const isWide = useMedia(WIDE);
  return (
    <Group className={styles['panels']} orientation="horizontal" id={isWide ? 'wide' : 'usual'} key={String(isWide)}>
      <Panel
        id="filters"
        defaultSize={isWide ? 276 : 252}
        minSize={240}
        maxSize={360}
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        <nav className={styles['filters']} aria-label="Filters" data-region="Filters" tabIndex={-1}>
          {filters}
        </nav>
      </Panel>
      <Separator className={styles['divider']} aria-label="Width of the filters" />
      <Panel id="main" minSize={400}>
        <main className={styles['main']}>{main}</main>
      </Panel>
      <Separator className={styles['divider']} aria-label="Width of the reading pane" />
      <Panel
        id="reading"
        defaultSize={isWide ? 500 : 428}
        minSize={360}
        maxSize={640}
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        <aside
          className={styles['reading']}
          aria-label="Reading pane"
          data-region="Reading pane"
          tabIndex={-1}
          id="reading"
        >
          {reading}
        </aside>
      </Panel>
    </Group>
  );
}
