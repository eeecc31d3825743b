import { chosenElements } from '@readout/drawing';
import type { ElementId, Point, Scene } from '@readout/drawing';
import { useEffect, useRef, useState } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import { useDrawnPath } from '../../questions/paths.ts';
import type { View } from '../../view/view.ts';
import { calledAnew } from './called-anew.ts';
import { KeptPlaces } from './kept-places.ts';
import type { DrawnNow } from './use-drawn-scene.ts';

type Drawn = DrawnNow & { readonly drawn: NonNullable<DrawnNow['drawn']> };

/** Keeps the canvas in step with the view: scene and places, what is faded, pinned and chosen, each only when it changes. */
export function useCanvasScene(
  canvas: GraphView | null,
  now: Drawn,
  view: View,
  remembered: ReadonlyMap<ElementId, Point>,
): KeptPlaces {
  const [kept] = useState(() => new KeptPlaces(remembered));
  const drawnBefore = useRef<{ readonly scene: Scene; readonly revision: number } | null>(null);
  const { scene, faded } = now.drawn;
  const { graph } = now;
  const { drawing } = view;
  const asked = JSON.stringify([...view.places]);
  const pinned = view.pinned.join(' ');
  const selected = view.selected.join(' ');
  useEffect(() => {
    if (canvas === null) return;
    kept.note(canvas);
    if (graph !== undefined && drawnBefore.current !== null && drawnBefore.current.revision !== graph.revision) {
      kept.renamed(calledAnew(drawnBefore.current.scene, scene, graph));
    }
    drawnBefore.current = graph === undefined ? null : { scene, revision: graph.revision };
    const places = kept.forScene(canvas, new Map(JSON.parse(asked) as [ElementId, Point][]));
    // A layout that could not run leaves what has a place; the canvas has told of it.
    canvas.setScene(scene, { places }).catch(() => undefined);
    canvas.setFaded(faded);
  }, [canvas, scene, graph, faded, asked, kept]);
  useEffect(() => {
    canvas?.setPinned(new Set(keysOf(pinned)));
  }, [canvas, pinned]);
  useEffect(() => {
    if (canvas === null || graph === undefined) return;
    canvas.setSelection(new Set(chosenElements(keysOf(selected), scene, graph, drawing)));
  }, [canvas, selected, scene, graph, drawing]);
  const path = useDrawnPath(graph).nodes?.join(' ') ?? null;
  useEffect(() => {
    canvas?.setPath(path === null ? null : keysOf(path));
  }, [canvas, path, scene]);
  return kept;
}

function keysOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
