import { type ElementId, parseElement, type Scene } from '@readout/drawing';
import type { KeyboardEvent } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { MOST_SELECTED } from '../../view/address.ts';
import { useView } from '../../view/use-view.tsx';
import { elementActs } from './element-acts.ts';
import { selectedWords } from './use-canvas-events.ts';

interface StageKeys {
  readonly canvas: GraphView | null;
  readonly scene: Scene;
  readonly focused: ElementId | null;
  readonly expand: (id: ElementId) => void;
}

/** The keys of the drawing that are no walk over it: zoom and fit, expand, and the acts of menus. */
export function useStageKeys({ canvas, scene, focused, expand }: StageKeys): (event: KeyboardEvent) => void {
  const { view, act, adjust } = useView();
  const announce = useAnnounce();
  return (event) => {
    const name = event.key.toLowerCase();
    if (canvas === null || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (name !== 'a') return;
      event.preventDefault();
      const all = scene.nodes.map(({ id }) => id);
      adjust((before) => ({ ...before, selected: all.slice(0, MOST_SELECTED) }));
      announce(selectedWords(all.length));
      return;
    }
    CANVAS_KEYS[name]?.(canvas);
    const key = focused ?? view.selected.at(-1) ?? null;
    const element = key === null ? null : parseElement(key);
    if (name === 'e' && key !== null && element !== null && 'id' in element) {
      event.preventDefault();
      expand(key);
      return;
    }
    const acts = [...(element === null ? [] : elementActs(element, view)), ...elementActs(null, view)];
    const found = acts.find((one) => one.isAct && one.shortcut === event.key.toUpperCase());
    if (found === undefined) return;
    event.preventDefault();
    act(found.name, found.change);
  };
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
