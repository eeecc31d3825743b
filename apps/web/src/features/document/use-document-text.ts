import type { DocumentId } from '@readout/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../../questions/api.tsx';

/** How much of a text comes at once, in UTF-16 code units. */
const WINDOW = 60_000;

/** A body as far as it has been fetched. */
export interface FetchedText {
  readonly body: string;
  readonly isComplete: boolean;
  readonly error: Error | null;
  readonly fetchMore: () => void;
}

/** Fetches a text window by window from its beginning, without being asked as far as `until`. */
export function useDocumentText(id: DocumentId, length: number | undefined, until: number): FetchedText {
  const api = useApi();
  const query = useInfiniteQuery({
    queryKey: ['document-text', id, length],
    queryFn: ({ pageParam, signal }) =>
      api.documentText(id, { start: pageParam, end: Math.min(pageParam + WINDOW, length ?? 0) }, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.end < last.length ? last.end : undefined),
    enabled: length !== undefined && length > 0,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isError } = query;
  const body = data?.pages.map((page) => page.text).join('') ?? '';
  const isShort = body.length <= until;
  useEffect(() => {
    if (isShort && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [isShort, hasNextPage, isFetchingNextPage, isError, fetchNextPage, body.length]);
  return {
    body,
    isComplete: length === 0 || (data !== undefined && !hasNextPage),
    error: query.error,
    fetchMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}
