import type { FacetsAnswer, GraphAnswer } from '@readout/domain';
import { useMemo } from 'react';
import { useFacets, useGraph } from '../../questions/drawn.ts';
import { parseElement, plateBook, contactsAt } from '@readout/drawing';
import type { Known } from './found-row.tsx';

/** What the page knows of names that are found. */
export function useKnown(): (key: string) => Known | null {
  const { data: graph } = useGraph();
  const { data: facets } = useFacets();
  return useMemo(() => knownIn(graph, facets), [graph, facets]);
}

function knownIn(graph: GraphAnswer | undefined, facets: FacetsAnswer | undefined): (key: string) => Known | null {
  if (graph === undefined) return () => null;
  const book = plateBook(graph);
  // What a filter hides is not in the drawing's answer, so that all there are stand in the counts beside the filters.
  const named = facets === undefined ? [] : (['people', 'countries', 'organisations', 'agreements'] as const);
  const totals = new Map<string, number>(
    named.flatMap((facet) => (facets?.[facet] ?? []).map(({ value, total }) => [value, total] as const)),
  );
  return (key) => {
    const element = parseElement(key);
    if (element === null) return null;
    const plate = book.plate(key, 0);
    const side = element.type === 'person' ? book.sideOf(element) : null;
    const code = element.type === 'side' ? (graph.sides.find(({ id }) => id === element.id)?.code3 ?? null) : null;
    const at = contactsAt(graph, book, element);
    return {
      code: plate?.type === 'person' ? plate.code : code,
      sideName: side === null ? null : book.nameOf(`side.${side}`),
      contacts: Math.max(at.length, 'id' in element ? (totals.get(element.id) ?? 0) : 0),
      fitting: at.filter(({ fits }) => fits).length,
    };
  };
}
