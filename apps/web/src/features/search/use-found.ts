import { formatSelection } from '@readout/api';
import type { Suggestion } from '@readout/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../../questions/api.tsx';
import { useFacets } from '../../questions/drawn.ts';
import { useRevision } from '../../questions/state.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { useView } from '../../view/use-view.tsx';
import type { Known } from './found-row.tsx';
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

interface Within {
  /** Which names may have been meant where nothing holds the words. */
  readonly guesses: (words: string) => readonly Suggestion[];
  /** What the page knows of a name: how many of its contacts fit the filter. */
  readonly known: (key: string) => Known | null;
  readonly showsOutside: boolean;
}

/** Asks as the words settle, within the filter first. */
export function useFound(
  typed: string,
  only: FoundType | null,
  commands: readonly Command[],
  { guesses, known, showsOutside }: Within,
): FoundNow {
  const api = useApi();
  const revision = useRevision();
  const words = useSettled(typed.trim(), SETTLED_MS);
  const isAsked = words !== '' && revision !== null;
  const asksNames = isAsked && only !== 'topics' && only !== 'passages' && only !== 'commands';
  const suggest = useQuery({
    queryKey: ['suggest', words, revision],
    queryFn: ({ signal }) => api.suggest(words, SUGGESTIONS, signal),
    enabled: asksNames,
    placeholderData: keepPreviousData,
  });
  const limit = only === 'passages' ? PASSAGES_ALONE : PASSAGES;
  const asksPassages = isAsked && (only === null || only === 'passages');
  const { selection } = useView().view;
  const isNarrowed = Object.keys(formatSelection(selection)).length > 0;
  const passages = useQuery({
    queryKey: ['passages', words, limit, formatSelection(selection), revision],
    queryFn: ({ signal }) => api.passages(words, { after: null, limit, selection }, signal),
    enabled: asksPassages,
    placeholderData: keepPreviousData,
  });
  const outside = useQuery({
    queryKey: ['passages outside', words, limit, formatSelection(selection), revision],
    queryFn: ({ signal }) => api.passages(words, { after: null, limit, selection, outside: true }, signal),
    enabled: asksPassages && isNarrowed && showsOutside,
  });
  // Passages stand under names, and wait for them: names that came later would push them from under the pointer.
  const waits = asksNames && suggest.error === null && (suggest.data === undefined || suggest.isPlaceholderData);
  const isFresh = passages.data !== undefined && !passages.isPlaceholderData;
  const found = words === '' ? [] : (suggest.data ?? []);
  const hasNothing = found.length === 0 && suggest.data !== undefined && (passages.data?.total ?? 0) === 0;
  const topics = useFacets().data?.topics ?? [];
  const suggestions = hasNothing && only === null ? guesses(words) : found;
  const wasGuessed = isGuess(suggestions, words);
  return {
    words,
    groups: foundGroups({
      words,
      suggestions,
      topics,
      passages: words === '' || (waits && isFresh) ? undefined : passages.data,
      passagesOutside: outside.data,
      commands,
      only,
      fits: (key) => !isNarrowed || known(key)?.fitting !== 0,
      // What was only guessed is asked about, wherever it lies.
      showsOutside: showsOutside || wasGuessed,
    }),
    isGuess: wasGuessed,
    isSearching: typed.trim() !== words || suggest.isFetching || passages.isFetching,
    error: suggest.error ?? passages.error ?? outside.error,
  };
}
