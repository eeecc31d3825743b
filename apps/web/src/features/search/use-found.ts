import type { Suggestion } from '@readout/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../../questions/api.tsx';
import { useRevision } from '../../questions/state.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { foundGroups, isGuess, type Command, type FoundGroup, type FoundType } from './found.ts';

const SETTLED_MS = 120;
const SUGGESTIONS = 12;
const PASSAGES = 4;
const PASSAGES_ALONE = 30;

/** What is found for the words so far. */
export interface FoundNow {
  readonly words: string;
  readonly groups: readonly FoundGroup[];
  /** Whether names were found by sound or script only. */
  readonly isGuess: boolean;
  readonly isSearching: boolean;
  readonly error: Error | null;
}

/** Asks as the words settle. Where nothing holds the words, `guesses` says which names may have been meant. */
export function useFound(
  typed: string,
  only: FoundType | null,
  commands: readonly Command[],
  guesses: (words: string) => readonly Suggestion[],
): FoundNow {
  const api = useApi();
  const revision = useRevision();
  const words = useSettled(typed.trim(), SETTLED_MS);
  const isAsked = words !== '' && revision !== null;
  const asksNames = isAsked && only !== 'passages' && only !== 'commands';
  const suggest = useQuery({
    queryKey: ['suggest', words, revision],
    queryFn: ({ signal }) => api.suggest(words, SUGGESTIONS, signal),
    enabled: asksNames,
    placeholderData: keepPreviousData,
  });
  const limit = only === 'passages' ? PASSAGES_ALONE : PASSAGES;
  const passages = useQuery({
    queryKey: ['passages', words, limit, revision],
    queryFn: ({ signal }) => api.passages(words, { after: null, limit }, signal),
    enabled: isAsked && (only === null || only === 'passages'),
    placeholderData: keepPreviousData,
  });
  // Passages stand under names, and wait for them: names that came later would push them from under the pointer.
  const waits = asksNames && suggest.error === null && (suggest.data === undefined || suggest.isPlaceholderData);
  const isFresh = passages.data !== undefined && !passages.isPlaceholderData;
  const found = words === '' ? [] : (suggest.data ?? []);
  const hasNothing = found.length === 0 && suggest.data !== undefined && (passages.data?.hits.length ?? 0) === 0;
  const suggestions = hasNothing && only === null ? guesses(words) : found;
  return {
    words,
    groups: foundGroups({
      words,
      suggestions,
      passages: words === '' || (waits && isFresh) ? undefined : passages.data,
      commands,
      only,
    }),
    isGuess: isGuess(suggestions, words),
    isSearching: typed.trim() !== words || suggest.isFetching || passages.isFetching,
    error: suggest.error ?? passages.error,
  };
}
