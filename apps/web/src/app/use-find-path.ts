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
    const start = [focused ?? '', ...view.selected.toReversed()].find(canStart);
    if (start !== undefined) {
      ask(start);
      return;
    }
    const words = 'Select a person, a country, an organisation or a contact first; a path leads from one to another.';
    toast({ words });
    announce(words);
  };
}

/** Whether a path may lead from it: from a contact it leads from one of its parties. */
function canStart(key: ElementKey): boolean {
  return plateOf(key) !== null || parseElement(key)?.type === 'contact';
}

function plateOf(key: ElementKey): PairEnd | null {
  const element = parseElement(key);
  return element?.type === 'person' || element?.type === 'side' ? element : null;
}
