import { compareSnapshot, parseSnapshot } from '@readout/exchange';
import { ReadoutError, type ContactAnswer } from '@readout/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../questions/api.tsx';
import { contactsQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { useToast } from '../../ui/toasts.tsx';
import { counted } from '../../ui/words.ts';
import { parseAddress, searchOf } from '../../view/address.ts';
import { useView } from '../../view/use-view.tsx';

/** Re-opens an exported view, and says what of it has gone or changed since. */
export function useSnapshot(): (text: string) => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const revision = useRevision();
  const toast = useToast();
  const { act } = useView();
  return async (text) => {
    try {
      const snapshot = parseSnapshot(text);
      const [search = '', fragment = ''] = snapshot.view.split('#');
      act('re-open an export', () => parseAddress(searchOf(search), fragment).view);
      const ids = snapshot.contacts.map(({ id }) => id);
      const now: readonly ContactAnswer[] =
        ids.length === 0 ? [] : await queries.query(contactsQuery(api, ids, revision));
      const { gone, changed } = compareSnapshot(snapshot, now);
      toast({ words: comparedWords(snapshot.contacts.length, gone.length, changed.length) });
    } catch (error) {
      toast({
        words:
          error instanceof ReadoutError || error instanceof Error ? error.message : 'The file could not be opened.',
      });
    }
  };
}

function comparedWords(all: number, gone: number, changed: number): string {
  if (gone === 0 && changed === 0) return `Re-opened. ${counted(all, 'contact')}, all as they were.`;
  const parts = [
    ...(gone === 0 ? [] : [counted(gone, 'no longer exists', 'no longer exist')]),
    ...(changed === 0 ? [] : [counted(changed, 'is told differently now', 'are told differently now')]),
  ];
  return `Re-opened. Of ${counted(all, 'contact')} ${parts.join(', ')}.`;
}
