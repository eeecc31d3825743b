import { type ElementId, parseElement, elementAt } from '@readout/drawing';
import type { GraphEvents, LayoutState, ScreenBox } from '../../graph/graph-events.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { MOST_SELECTED } from '../../view/address.ts';
import { toggled } from '../../view/view.ts';

/** Something under the pointer, and where it is. */
export interface Pointed {
  readonly id: ElementId;
  readonly box: ScreenBox;
}

interface CanvasEventsOptions {
  readonly setHovered: (pointed: Pointed | null) => void;
  readonly setMenu: (menu: { id: ElementId | null; box: ScreenBox } | null) => void;
  readonly setFocused: (id: ElementId | null) => void;
  readonly setLayout: (layout: LayoutState) => void;
  /** A plate or contact is to be expanded. */
  readonly expand: (id: ElementId) => void;
  /** Told before the view is, with the plates that were moved by hand. */
  readonly moving: (ids: Iterable<ElementId>) => void;
}

/** What the view does when something happens on the canvas. */
export function useCanvasEvents(options: CanvasEventsOptions): GraphEvents {
  const { act, adjust } = useView();
  const announce = useAnnounce();
  const { setHovered, setMenu, setFocused, setLayout, moving, expand } = options;
  return {
    onSelect: (id) => {
      adjust((view) => ({ ...view, selected: id === null ? [] : [elementAt(id)] }));
    },
    onAdd: (id) => {
      const key = elementAt(id);
      adjust((view) => ({
        ...view,
        selected: view.selected.includes(key)
          ? view.selected.filter((other) => other !== key)
          : [...view.selected, key],
      }));
    },
    onMenu: (id, box) => {
      setMenu({ id: id === null ? null : elementAt(id), box });
    },
    onExpand: (id) => {
      const key = elementAt(id);
      if (parseElement(key)?.type !== 'pair') {
        expand(key);
        return;
      }
      act('open a line', (view) => ({ ...view, opened: toggled(view.opened, key) }));
    },
    onHover: (id, box) => {
      setHovered(id === null || box === null ? null : { id, box });
    },
    onFocus: setFocused,
    onMoved: (places) => {
      moving(places.keys());
      act(places.size === 1 ? 'move a plate' : 'move plates', (view) => ({
        ...view,
        places: new Map([...view.places, ...places]),
        pinned: [...new Set([...view.pinned, ...places.keys()])].sort(),
      }));
    },
    onViewport: () => undefined,
    onLasso: (ids) => {
      adjust((view) => ({ ...view, selected: ids.slice(0, MOST_SELECTED).map(elementAt) }));
      announce(selectedWords(ids.length));
    },
    onLayout: setLayout,
  };
}

/** What is said of many that were selected at once. An address holds so many and no more. */
export function selectedWords(count: number): string {
  return count > MOST_SELECTED
    ? `Selected the first ${figures(MOST_SELECTED)} of ${figures(count)}.`
    : `Selected ${figures(count)}.`;
}
