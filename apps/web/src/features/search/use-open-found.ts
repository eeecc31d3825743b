import { useAnnounce } from '../../ui/announcer.tsx';
import { useDrawing } from '../../ui/drawing-handle.tsx';
import { useView } from '../../view/use-view.tsx';
import type { Found } from './found.ts';

/** Opens what was found: a plate is selected, or added to the selection; a passage opens its document; a command runs. */
export function useOpenFound(): (found: Found, adds: boolean) => void {
  const { act, adjust } = useView();
  const { drawing } = useDrawing();
  const announce = useAnnounce();
  return (found, adds) => {
    if (found.type === 'commands') {
      found.command.run();
    } else if (found.type === 'passages') {
      const { document, start } = found.hit;
      act('open document', (view) => ({ ...view, document: { id: document.id, part: 'text', at: start } }));
    } else {
      const { key, suggestion } = found;
      adjust((view) => ({
        ...view,
        selected: adds ? [...view.selected.filter((other) => other !== key), key] : [key],
      }));
      drawing?.centreOn(key);
      announce(adds ? `${suggestion.name} added to the selection.` : `${suggestion.name} selected.`);
    }
  };
}
