import type { ElementId } from '@readout/drawing';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { LayoutState, ScreenBox } from '../../graph/graph-events.ts';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { LineKey } from '../../ui/line-key.tsx';
import { useTheme } from '../../ui/theme.tsx';
import { parseElement } from '../../view/element.ts';
import { useView } from '../../view/use-view.tsx';
import { CanvasTools } from './canvas-tools.tsx';
import { elementActs } from './element-acts.ts';
import { ElementHint } from './element-hint.tsx';
import { ElementMenu } from './element-menu.tsx';
import styles from './explore.module.css';
import { LayoutProgress } from './layout-progress.tsx';
import { useCanvasEvents, type Pointed } from './use-canvas-events.ts';
import { useCanvasScene } from './use-canvas-scene.ts';
import type { DrawnNow } from './use-drawn-scene.ts';
import { useGraphView } from './use-graph-view.ts';

interface StageProps {
  readonly now: DrawnNow & { readonly drawn: NonNullable<DrawnNow['drawn']> };
}

const NO_PLACES = new Map<never, never>();

/** The canvas with its tools and its key. Mount it anew for each of the three drawings, which keep their places apart. */
export function Stage({ now }: StageProps): ReactNode {
  const { view, act } = useView();
  const { theme } = useTheme();
  const { hold, remembered } = useDrawing();
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [menu, setMenu] = useState<{ id: ElementId | null; box: ScreenBox } | null>(null);
  const [focused, setFocused] = useState<ElementId | null>(null);
  const [layout, setLayout] = useState<LayoutState>({ state: 'done' });
  const [isLocked, setLocked] = useState(true);
  const { scene } = now.drawn;
  const { drawing } = view;
  const events = useCanvasEvents({
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
  const kept = useCanvasScene(canvas, now, view, remembered.get(drawing) ?? NO_PLACES);
  useEffect(() => {
    if (canvas !== null && layout.state !== 'running') kept.note(canvas);
  }, [canvas, layout, kept]);
  useEffect(() => {
    if (canvas === null) return;
    hold({
      positions: () => canvas.positions(),
      exportPng: (options) => canvas.exportPng(options),
      paints: () => canvas.drawing(),
      focus: (id) => {
        canvas.focus(id);
      },
      centreOn: (id) => {
        canvas.centreOn(id);
      },
      fit: () => {
        canvas.fit();
      },
    });
    // Held anew when a layout comes to rest, so that a picture made meanwhile is made again.
  }, [canvas, hold, layout.state]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || canvas === null) return;
    const run = CANVAS_KEYS[event.key.toLowerCase()];
    if (run !== undefined) run(canvas);
    const key = focused ?? view.selected.at(-1) ?? null;
    const element = key === null ? null : parseElement(key);
    const acts = [...(element === null ? [] : elementActs(element, view)), ...elementActs(null, view)];
    const found = acts.find((one) => one.isAct && one.shortcut === event.key.toUpperCase());
    if (found === undefined) return;
    event.preventDefault();
    act(found.name, found.change);
  };
  return (
    <div onKeyDown={onKeyDown} data-view="graph">
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
        />
      )}
    </div>
  );
}

const CANVAS_KEYS: Readonly<Record<string, (canvas: { fit(): void; zoomIn(): void; zoomOut(): void }) => void>> = {
  f: (canvas) => {
    canvas.fit();
  },
  '+': (canvas) => {
    canvas.zoomIn();
  },
  '=': (canvas) => {
    canvas.zoomIn();
  },
  '-': (canvas) => {
    canvas.zoomOut();
  },
};
