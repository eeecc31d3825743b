import { useEffect } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useView } from '../../view/use-view.tsx';

/**
 * Says what is selected and how much there is to read of it, once it is known: “Selected. 2 passages.” Where several are
 * selected, how many was said already, and the one whose passages are open is not what the reader asked of.
 */
export function useSelectedSaid(key: string, amount: string | null): void {
  const announce = useAnnounce();
  const isAlone = useView().view.selected.length < 2;
  useEffect(() => {
    if (amount !== null && isAlone) announce(`Selected. ${amount}.`);
    // A new amount of the same selection is no news of the reader's own doing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [key, amount === null, announce]);
}
