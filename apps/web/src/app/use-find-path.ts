import { useAnnounce } from '../ui/announcer.tsx';
import { useToast } from '../ui/toasts.tsx';
import { elementKey, parseElement, type ElementKey, type PairEnd } from '@readout/drawing';
import { useView } from '../view/use-view.tsx';

/** Finds the path between the two plates selected last, or asks whereto from the one that has the focus or is selected. */
export function useFindPath(ask: (from: ElementKey) => void): () => void {
  const { view, adjust } = useView();
  const toast = useToast();
  const announce = useAnnounce();
  return () => {
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['element'] : undefined;
    const plates = view.selected.map(plateOf).filter((end) => end !== null);
    const [from, to] = plates.slice(-2);
    if (from !== undefined && from.type === to?.type) {
      adjust((before) => ({
        ...before,
        selected: [elementKey({ type: 'path', ends: [from, to], order: 'dates', withLarge: false, nth: 1 })],
      }));
      return;
    }
    const start = plateOf(focused ?? '') ?? plates.at(-1);
    if (start !== undefined) {
      ask(elementKey(start));
      return;
    }
    const words = 'Select a person, a country or an organisation first; a path leads from one to another.';
    toast({ words });
    announce(words);
  };
}

function plateOf(key: ElementKey): PairEnd | null {
  const element = parseElement(key);
  return element?.type === 'person' || element?.type === 'side' ? element : null;
}
