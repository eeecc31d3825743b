import { useAnnounce } from '../../ui/announcer.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { useView } from '../../view/use-view.tsx';
import { withFilter } from '../../view/view.ts';
import { counted } from '../../ui/words.ts';
import type { Known } from './found-row.tsx';
import type { Found } from './found.ts';

/**
 * Opens what was found: a plate is selected, or added to the selection; a topic narrows the view; a passage opens its document; a command
 * runs.
 */
export function useOpenFound(known: (key: string) => Known | null): (found: Found, adds: boolean) => void {
  const { act, adjust } = useView();
  const { drawing } = useDrawing();
  const announce = useAnnounce();
  return (found, adds) => {
    if (found.type === 'commands') {
      found.command.run();
    } else if (found.type === 'passages') {
      const { document, start } = found.hit;
      act('open document', (view) => ({ ...view, document: { id: document.id, part: 'text', at: start } }));
    } else if (found.type === 'topics') {
      const { value, label } = found.topic;
      act('set topics', (view) => {
        const before = adds ? view.selection.filter.topics.filter((other) => other !== value) : [];
        return withFilter(view, { topics: [...before, value].sort() });
      });
      announce(adds ? `Contacts about “${label}” too.` : `Only contacts about “${label}”.`);
    } else if (found.type !== 'outside') {
      const { key, suggestion } = found;
      adjust((view) => ({
        ...view,
        selected: adds ? [...view.selected.filter((other) => other !== key), key] : [key],
      }));
      drawing?.centreOn(key);
      const outside = found.isOutside
        ? ` Outside the filter: none of ${counted(known(key)?.contacts ?? 0, 'contact')} fits.`
        : '';
      announce(`${suggestion.name} ${adds ? 'added to the selection' : 'selected'}.${outside}`);
    }
  };
}
