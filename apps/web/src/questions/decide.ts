import type { Decision } from '@readout/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnounce } from '../ui/announcer.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useApi } from './api.tsx';

/** What an analyst settles; the server adds id and time. */
export type Settled = Pick<Decision, 'what' | 'by' | 'why' | 'correction' | 'marked' | 'collection'> & {
  readonly about: readonly Decision['about'][number][];
};

interface Decide {
  /** Whether it was taken. `word` names it, as in “Undo split”. */
  readonly decide: (settled: Settled, word: string) => Promise<boolean>;
  readonly takeBack: (decision: Pick<Decision, 'id' | 'by'>, word: string) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly error: Error | null;
}

/** Settles something in the store, and offers to take it back. Back of the browser never does. */
export function useDecide(): Decide {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const put = async (request: Omit<Decision, 'id' | 'at'>): Promise<Decision | null> => {
    setBusy(true);
    setError(null);
    try {
      const decision = await api.decide(request);
      // What changes no derived row raises no revision, and is asked for anew all the same.
      await Promise.all([['state'], ['decisions']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      return decision;
    } catch (failure) {
      const wrong = failure instanceof Error ? failure : new Error('It was not settled. Try again.');
      setError(wrong);
      announce(wrong.message);
      return null;
    } finally {
      setBusy(false);
    }
  };
  const takeBack: Decide['takeBack'] = async ({ id, by }, word) => {
    const undone = await put({ what: 'undo', by, why: null, about: [], undoes: id });
    if (undone !== null) toast({ words: `Taken back: ${word}.` });
    return undone !== null;
  };
  return {
    isBusy,
    error,
    takeBack,
    decide: async ({ about, ...settled }, word) => {
      const decision = await put({ ...settled, about: [...about], undoes: null });
      if (decision === null) return false;
      toast({
        words: `Settled: ${word}. It can be taken back where it stands, and in the list of decisions.`,
        act: {
          label: `Undo ${word}`,
          run: () => {
            void takeBack(decision, word);
          },
        },
      });
      return true;
    },
  };
}

const NAME = 'readout.own-name';

/** The name that stands beside what is settled here: given once per browser. */
export function useOwnName(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(() => {
    try {
      return localStorage.getItem(NAME) ?? '';
    } catch {
      return '';
    }
  });
  return [
    name,
    (changed) => {
      setName(changed);
      try {
        localStorage.setItem(NAME, changed);
      } catch {
        return;
      }
    },
  ];
}
