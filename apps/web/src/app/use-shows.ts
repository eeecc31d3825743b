import { useMedia } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';
import type { Shows } from '../view/view.ts';

/** Windows so narrow that a table reads better than a drawing, of which only people can be read. */
export const PHONE = '(max-width: 600px)';

/** How the contacts are shown: as the view says, and where it says nothing as a graph, or on a phone as a table. */
export function useShows(): Exclude<Shows, 'usual'> {
  const isPhone = useMedia(PHONE);
  const { view } = useView();
  if (view.shows !== 'usual') return view.shows;
  return isPhone ? 'table' : 'graph';
}
