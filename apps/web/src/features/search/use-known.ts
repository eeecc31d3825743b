import type { GraphAnswer } from '@readout/domain';
import { useMemo } from 'react';
import { useGraph } from '../../questions/drawn.ts';
import { parseElement, plateBook, contactsAt } from '@readout/drawing';
import type { Known } from './found-row.tsx';

/** What the drawing knows of names that are found. */
export function useKnown(): (key: string) => Known | null {
  const { data: graph } = useGraph();
  return useMemo(() => knownIn(graph), [graph]);
}

function knownIn(graph: GraphAnswer | undefined): (key: string) => Known | null {
  if (graph === undefined) return () => null;
  const book = plateBook(graph);
  return (key) => {
    const element = parseElement(key);
    if (element === null) return null;
    const plate = book.plate(key, 0);
    const side = element.type === 'person' ? book.sideOf(element) : null;
    const code = element.type === 'side' ? (graph.sides.find(({ id }) => id === element.id)?.code3 ?? null) : null;
    return {
      code: plate?.type === 'person' ? plate.code : code,
      sideName: side === null ? null : book.nameOf(`side.${side}`),
      contacts: contactsAt(graph, book, element).length,
    };
  };
}
