import type { ConversationId, DocumentLine, PassageInContext } from '@readout/domain';
import { useAnnounce } from '../../ui/announcer.tsx';
import { citationOf, type CitedPiece } from '../../ui/citation.ts';
import { enterView } from '../../ui/focus/enter-view.ts';
import { useToast } from '../../ui/toasts.tsx';
import type { ElementKey } from '@readout/drawing';
import { useView } from '../../view/use-view.tsx';
import { toggled } from '../../view/view.ts';

interface ReadingActs {
  readonly select: (element: ElementKey) => void;
  readonly openAt: (document: DocumentLine, passage: PassageInContext | null) => void;
  readonly cite: (piece: CitedPiece) => void;
  /** Lays the first two accounts of a contact side by side. */
  readonly compare: (contact: ConversationId) => void;
  readonly openLine: (line: ElementKey) => void;
}

/** What can be done from the pane. */
export function useReadingActs(): ReadingActs {
  const { act, adjust } = useView();
  const toast = useToast();
  const announce = useAnnounce();
  return {
    select: (element) => {
      adjust((view) => ({ ...view, selected: [element] }));
    },
    openAt: (document, passage) => {
      act('open document', (view) => ({
        ...view,
        document: { id: document.id, part: passage?.in ?? 'text', at: passage?.in === 'text' ? passage.start : 0 },
      }));
    },
    cite: (piece) => {
      navigator.clipboard.writeText(citationOf(piece)).then(
        () => {
          toast({ words: 'Copied as a citation.' });
        },
        () => {
          toast({ words: 'The browser did not allow copying. Select the words and copy them by hand.' });
        },
      );
    },
    compare: (contact) => {
      enterView('comparison');
      act('compare accounts', (view) => ({ ...view, comparison: { contact, left: 0, right: 1, point: null } }));
    },
    openLine: (line) => {
      act('open or close a line', (view) => ({ ...view, opened: toggled(view.opened, line) }));
      announce('The line is drawn as its contacts.');
    },
  };
}
