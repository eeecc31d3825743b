import { type ElementId, type ElementKey, parseElement } from '@readout/drawing';
import { useEffect, useState, type ReactNode } from 'react';
import type { LayoutState, ScreenBox } from '../../graph/graph-events.ts';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { LineKey } from '../../ui/line-key.tsx';
import { useTheme } from '../../ui/theme.tsx';
import { useView } from '../../view/use-view.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { ElementHint } from './element-hint.tsx';
import { ElementMenu } from './element-menu.tsx';
import { ExpandPopover } from './expand/expand-popover.tsx';
import styles from './explore.module.css';
import { LayoutProgress } from './layout-progress.tsx';
import { useCanvasEvents, type Pointed } from './use-canvas-events.ts';
import { useCanvasScene } from './use-canvas-scene.ts';
import type { DrawnNow } from './use-drawn-scene.ts';
import { useGraphView } from './use-graph-view.ts';
import { useHeldDrawing } from './use-held-drawing.ts';
import { useKeptForReload } from './use-kept-for-reload.ts';
import { useStageKeys } from './use-stage-keys.ts';

interface StageProps {
  readonly now: DrawnNow & { readonly drawn: NonNullable<DrawnNow['drawn']> };
}

const NO_PLACES = new Map<never, never>();

/** The canvas with its tools and its key. Mount it anew for each of the three drawings, which keep their places apart. */
export function Stage({ now }: StageProps): ReactNode {
  const { view } = useView();
  const { theme } = useTheme();
  const { hold, remembered } = useDrawing();
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [menu, setMenu] = useState<{ id: ElementId | null; box: ScreenBox } | null>(null);
  const [expanding, setExpanding] = useState<{ key: ElementKey; box: ScreenBox } | null>(null);
  const [focused, setFocused] = useState<ElementId | null>(null);
  const [layout, setLayout] = useState<LayoutState>({ state: 'done' });
  const [isLocked, setLocked] = useState(true);
  const { scene } = now.drawn;
  const { drawing } = view;
  const expand = (id: ElementId): void => {
    const box = canvas?.screenBox(id) ?? middleOf(container.current);
    if (box !== null) setExpanding({ key: id, box });
  };
  const events = useCanvasEvents({
    expand,
    setHovered,
    setMenu,
    setFocused,
    setLayout,
    moving: (ids) => {
      kept.moved(ids);
      if (canvas !== null) kept.note(canvas);
    },
  });
  const { container, view: canvas } = useGraphView(theme, events, (leaving) => {
    remembered.set(drawing, leaving.positions());
    hold(null);
  });
  useKeptForReload(canvas, drawing);
  const kept = useCanvasScene(canvas, now, view, remembered.get(drawing) ?? NO_PLACES);
  useEffect(() => {
    if (canvas !== null && layout.state !== 'running') kept.note(canvas);
  }, [canvas, layout, kept]);
  useHeldDrawing(canvas, layout.state, expand);
  const onKeyDown = useStageKeys({ canvas, scene, focused, expand });
  const expanded = expanding === null ? null : parseElement(expanding.key);
  return (
    <div onKeyDown={onKeyDown} data-view="graph" aria-busy={layout.state === 'running'}>
      <div ref={container} className={styles['canvas']} />
      <LayoutProgress layout={layout} onStop={() => canvas?.stopLayout()} />
      <CanvasTools
        view={canvas}
        isLocked={isLocked}
        onLock={(locked) => {
          setLocked(locked);
          canvas?.setLocked(locked).catch(() => undefined);
        }}
      />
      <LineKey className={styles['keyline']} />
      {hovered === null || menu !== null ? null : <ElementHint scene={scene} pointed={hovered} />}
      {menu === null ? null : (
        <ElementMenu
          scene={scene}
          id={menu.id}
          box={menu.box}
          onClose={() => {
            setMenu(null);
          }}
          onFit={() => canvas?.fit()}
          onExpand={expand}
        />
      )}
      {expanded === null || !('id' in expanded) || expanding === null || now.graph === undefined ? null : (
        <ExpandPopover
          element={expanded}
          box={expanding.box}
          graph={now.graph}
          drawn={now.drawn}
          onClose={() => {
            setExpanding(null);
          }}
          onFit={() => canvas?.fit()}
        />
      )}
    </div>
  );
}

/** Where something is asked of an element that is not drawn. */
function middleOf(container: HTMLElement | null): ScreenBox | null {
  if (container === null) return null;
  const { left, top, width, height } = container.getBoundingClientRect();
  return { left: left + width / 2, top: top + height / 3, width: 0, height: 0 };
}
