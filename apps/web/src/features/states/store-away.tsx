import { ApiError } from '@readout/api';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/notice.tsx';

interface StoreAwayProps {
  readonly error: Error;
  /** When what is on the screen was answered; null where nothing is. */
  readonly stoodAt: number | null;
}

/** The server or its store does not answer: what is on the screen stays, and there is a way to try again. */
export function StoreAway({ error, stoodAt }: StoreAwayProps): ReactNode {
  const queries = useQueryClient();
  const code = error instanceof ApiError ? error.code : 'unexpected';
  const title =
    error instanceof ApiError && error.details !== null
      ? error.details.title
      : code === 'offline'
        ? 'The server does not answer'
        : 'Something unexpected happened';
  const seen =
    stoodAt === null
      ? 'Nothing could be fetched yet.'
      : `You see the view as it stood at ${clock(stoodAt)}. Reading what has been fetched works; searching, filtering, adding, settling and export do not.`;
  return (
    <Banner
      tone="wrong"
      act={
        <Button
          onClick={() => {
            void queries.refetchQueries({
              type: 'active',
              predicate: (query) => query.state.status === 'error' || query.queryKey[0] === 'state',
            });
          }}
        >
          Try again
        </Button>
      }
    >
      <b>{title}.</b> {seen} <code>{code}</code>
    </Banner>
  );
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
