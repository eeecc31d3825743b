import type { GraphAnswer } from '@readout/domain';
import { useEffect } from 'react';
import { elementKey, parseElement, plateBook } from '@readout/drawing';
import { listed } from '../ui/words.ts';
import { useView } from '../view/use-view.tsx';

/** Names the page after what is read, so that tabs and the history can be told apart. */
export function usePageTitle(graph: GraphAnswer | undefined): void {
  const { view } = useView();
  const key = view.selected.at(-1);
  useEffect(() => {
    const name = graph === undefined || key === undefined ? '' : nameOf(key, graph);
    document.title = name === '' ? 'Readout' : `${name} – Readout`;
  }, [graph, key]);
}

function nameOf(key: string, graph: GraphAnswer): string {
  const book = plateBook(graph);
  const element = parseElement(key);
  if (element !== null && 'ends' in element)
    return listed(element.ends.map((end) => book.nameOf(elementKey(end)) ?? ''));
  if (element?.type !== 'contact') return book.nameOf(key) ?? '';
  const contact = graph.contacts.find(({ id }) => id === element.id);
  return contact === undefined ? '' : book.partyNames(contact);
}
