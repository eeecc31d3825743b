import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../questions/api.tsx';
import { contactQuery } from '../questions/read.ts';
import { useRevision } from '../questions/state.ts';
import { enterView } from '../ui/focus/enter-view.ts';
import { useToast } from '../ui/toasts.tsx';
import { parseElement } from '@readout/drawing';
import { useView } from '../view/use-view.tsx';

/** Lays the accounts of the selected contact side by side; where there is one alone, says so. */
export function useCompare(): () => void {
  const { view, act } = useView();
  const api = useApi();
  const queries = useQueryClient();
  const revision = useRevision();
  const toast = useToast();
  const element = parseElement(view.selected.at(-1) ?? '');
  return () => {
    if (element?.type !== 'contact') return;
    // Pressed right after a contact was stepped to, it may still be on its way.
    queries.query({ ...contactQuery(api, element.id, revision), staleTime: 'static' }).then(
      (contact) => {
        if (new Set(contact.accounts.map(({ document }) => document.id)).size < 2) {
          toast({ words: 'Only one document tells of this contact, so there is nothing to compare.' });
          return;
        }
        enterView('comparison');
        act('compare accounts', (before) => ({
          ...before,
          comparison: { contact: element.id, left: 0, right: 1, point: null },
        }));
      },
      () => undefined,
    );
  };
}
