import { useMedia } from '../ui/device.ts';
import { useView } from '../view/use-view.tsx';

/** Windows so narrow that a table reads better than a drawing, of which only people can be read. */
export const PHONE = '(max-width: 600px)';

/** Whether the contacts are shown as a table: where the view says so, or where it says nothing on a phone. */
export function useIsTable(): boolean {
  const isPhone = useMedia(PHONE);
  const { view } = useView();
  return view.shows === 'table' || (view.shows === 'usual' && isPhone);
}
