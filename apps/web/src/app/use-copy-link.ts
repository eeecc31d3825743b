import { useApi } from '../questions/api.tsx';
import { placedView, useDrawing } from '../ui/drawing-handle.tsx';
import { useToast } from '../ui/toasts.tsx';
import { addressText, LONGEST_ADDRESS } from '../view/address.ts';
import { useView } from '../view/use-view.tsx';

/** Copies a link that shows elsewhere what is shown here, places included; one that is too long is offered as a kept view. */
export function useCopyLink(): () => void {
  const api = useApi();
  const { view } = useView();
  const { drawing } = useDrawing();
  const toast = useToast();
  const copy = (address: string, words: string): void => {
    navigator.clipboard.writeText(address).then(
      () => {
        toast({ words });
      },
      () => {
        toast({ words: 'The browser did not allow copying. The link is in the address bar.' });
      },
    );
  };
  return () => {
    const page = `${location.origin}${location.pathname}`;
    const whole = addressText(placedView(view, drawing), page);
    if (whole.length <= LONGEST_ADDRESS) {
      copy(whole, 'Link copied. It shows this view, plates in their places.');
      return;
    }
    const kept = whole.slice(page.length);
    toast({
      words: `The link would have ${String(Math.ceil(whole.length / 1024))} kB, which some programs cut.`,
      act: {
        label: 'Keep the view here, copy a short link',
        run: () => {
          api.keepView(kept).then(
            ({ id }) => {
              copy(`${page}?view=${encodeURIComponent(id)}`, 'Short link copied. The view is kept on this server.');
            },
            (error: unknown) => {
              toast({ words: error instanceof Error ? error.message : 'The view could not be kept.' });
            },
          );
        },
      },
    });
  };
}
