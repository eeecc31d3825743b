import type { Theme } from '@readout/drawing';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { GraphEvents } from '../../graph/graph-events.ts';
import type { GraphView } from '../../graph/graph-view.ts';

/** A canvas that lives as long as the component. It is fetched only when there is something to draw. */
export interface GraphCanvas {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly view: GraphView | null;
}

/** Creates and destroys the drawing by one closure. `events` may change with every render. */
export function useGraphView(theme: Theme, events: GraphEvents, onLeave: (view: GraphView) => void): GraphCanvas {
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const current = useRef({ events, onLeave, theme });
  useEffect(() => {
    current.current = { events, onLeave, theme };
  });
  useEffect(() => {
    let isGone = false;
    let made: GraphView | null = null;
    void import('../../graph/graph-view.ts').then((graph) => {
      if (isGone || container.current === null) return;
      made = new graph.GraphView({
        container: container.current,
        theme: current.current.theme,
        events: forwarded(() => current.current.events),
      });
      setView(made);
    });
    return () => {
      isGone = true;
      if (made === null) return;
      current.current.onLeave(made);
      made.destroy();
      setView(null);
    };
  }, []);
  useEffect(() => {
    view?.setTheme(theme);
  }, [view, theme]);
  return { container, view };
}

/** The canvas is created once, so it is given functions that look up the latest ones. */
function forwarded(latest: () => GraphEvents): GraphEvents {
  return {
    onSelect: (id) => {
      latest().onSelect(id);
    },
    onAdd: (id) => {
      latest().onAdd(id);
    },
    onMenu: (id, box) => {
      latest().onMenu(id, box);
    },
    onExpand: (id) => {
      latest().onExpand(id);
    },
    onHover: (id, box) => {
      latest().onHover(id, box);
    },
    onFocus: (id) => {
      latest().onFocus(id);
    },
    onMoved: (places) => {
      latest().onMoved(places);
    },
    onViewport: (viewport) => {
      latest().onViewport(viewport);
    },
    onLasso: (ids) => {
      latest().onLasso(ids);
    },
    onLayout: (layout) => {
      latest().onLayout(layout);
    },
  };
}
