import { useEffect } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';

/** Says what is selected and how much there is to read of it, once it is known: “Selected. 2 passages.” */
export function useSelectedSaid(key: string, amount: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (amount !== null) announce(`Selected. ${amount}.`);
    // A new amount of the same selection is no news of the reader's own doing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [key, amount === null, announce]);
}
