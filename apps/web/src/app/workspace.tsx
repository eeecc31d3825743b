import { useState, type ReactNode, type Ref } from 'react';
import { Group, Panel, Separator, type PanelImperativeHandle } from 'react-resizable-panels';
import { useMedia } from '../ui/device.ts';
import { BottomSheet } from './bottom-sheet.tsx';
import { FiltersDrawer, FiltersRegion, ReadingRegion } from './side-regions.tsx';
import { PANELS, useWidths } from './use-widths.ts';
import styles from './workspace.module.css';

interface WorkspaceProps {
  readonly filters: ReactNode;
  /** The middle; it is told how filters are reached where they do not stand beside it. */
  readonly main: (onFilters: (() => void) | null) => ReactNode;
  readonly reading: ReactNode;
  /** What is read, to bring a low sheet up. */
  readonly wanted: string | null;
  readonly filtersPanel: Ref<PanelImperativeHandle | null>;
  readonly readingPanel: Ref<PanelImperativeHandle | null>;
}

const SPACIOUS = '(min-width: 1680px)';
const ROOMY = '(min-width: 1241px)';
const NARROW = '(max-width: 900px)';

/**
 * The parts of the page as the window has room for them. Both side panels can be drawn wider and put away. All of them
 * stand in the one main landmark, so that what divides them, which takes the focus, stands in a landmark too.
 */
export function Workspace(props: WorkspaceProps): ReactNode {
  return (
    <main className={styles['workspace']}>
      <Parts {...props} />
    </main>
  );
}

function Parts(props: WorkspaceProps): ReactNode {
  const isSpacious = useMedia(SPACIOUS);
  const isRoomy = useMedia(ROOMY);
  const isNarrow = useMedia(NARROW);
  if (isNarrow) return <OneColumn {...props} />;
  if (!isRoomy) return <TwoColumns {...props} />;
  return <ThreeColumns key={String(isSpacious)} isSpacious={isSpacious} {...props} />;
}

function ThreeColumns({
  isSpacious,
  filters,
  main,
  reading,
  filtersPanel,
  readingPanel,
}: WorkspaceProps & { readonly isSpacious: boolean }): ReactNode {
  const widths = useWidths(isSpacious ? { filters: 276, reading: 500 } : { filters: 252, reading: 428 });
  return (
    <Group className={styles['panels']} orientation="horizontal" onLayoutChanged={widths.keep}>
      <Panel
        id={PANELS.filters}
        panelRef={filtersPanel}
        defaultSize={widths.filters}
        minSize={240}
        maxSize={360}
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        <FiltersRegion>{filters}</FiltersRegion>
      </Panel>
      <Separator className={styles['divider']} aria-label="Width of the filters" />
      <Panel id="main" minSize={400}>
        <div className={styles['main']} data-keys>
          {main(null)}
        </div>
      </Panel>
      <Separator className={styles['divider']} aria-label="Width of the reading pane" />
      <Panel
        id={PANELS.reading}
        panelRef={readingPanel}
        defaultSize={widths.reading}
        minSize={360}
        maxSize={640}
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        <ReadingRegion>{reading}</ReadingRegion>
      </Panel>
    </Group>
  );
}

function TwoColumns({ filters, main, reading }: WorkspaceProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['two']}>
      <div className={styles['main']} data-keys>
        {main(() => {
          setOpen(true);
        })}
      </div>
      <ReadingRegion>{reading}</ReadingRegion>
      {isOpen ? (
        <FiltersDrawer
          onClose={() => {
            setOpen(false);
          }}
        >
          {filters}
        </FiltersDrawer>
      ) : null}
    </div>
  );
}

function OneColumn({ filters, main, reading, wanted }: WorkspaceProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['one']}>
      <div className={styles['main']} data-keys>
        {main(() => {
          setOpen(true);
        })}
      </div>
      <BottomSheet label="Reading pane" wanted={wanted}>
        {reading}
      </BottomSheet>
      {isOpen ? (
        <FiltersDrawer
          onClose={() => {
            setOpen(false);
          }}
        >
          {filters}
        </FiltersDrawer>
      ) : null}
    </div>
  );
}
