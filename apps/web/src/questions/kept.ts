import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/** A question's latest answer, kept while the next one is on its way and where it fails: the page never goes blank. */
export interface Kept<Data> {
  readonly data: Data | undefined;
  /** Whether `data` answers an earlier question than the one asked now. */
  readonly isOlder: boolean;
  readonly error: Error | null;
  readonly isFetching: boolean;
}

/** The query's answer, or the last one there was. */
export function useKept<Data>(query: UseQueryResult<Data>): Kept<Data> {
  const [last, setLast] = useState<Data | undefined>(query.data);
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  return {
    data: query.data ?? last,
    isOlder: query.data === undefined,
    error: query.error,
    isFetching: query.isFetching,
  };
}
