import { ApiError, type ApiClient } from '@readout/api';
import type { ContactAnswer } from '@readout/domain';
import { queryOptions } from '@tanstack/react-query';

const MOST_IDS_A_CALL = 100;

/**
 * One contact with its accounts and passages. Fails as `not-found` where it is gone: a decision or another text may take
 * away what is open, so it is asked for as a list, whose being empty is an answer and no failure of the server.
 */
export function contactQuery(api: ApiClient, id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['contact', id, revision],
    queryFn: async ({ signal }): Promise<ContactAnswer> => {
      const [contact] = await api.contacts([id], signal);
      if (contact === undefined) throw new ApiError('not-found', GONE, null);
      return contact;
    },
    enabled: revision !== null,
  });
}

const GONE = 'This contact no longer exists. Its document may have been forgotten or read again.';

/** Several contacts, in the order asked for. */
export function contactsQuery(api: ApiClient, ids: readonly string[], revision: number | null) {
  return queryOptions({
    queryKey: ['contacts', ids, revision],
    queryFn: async ({ signal }): Promise<ContactAnswer[]> => {
      const answers: ContactAnswer[] = [];
      for (let at = 0; at < ids.length; at += MOST_IDS_A_CALL) {
        answers.push(...(await api.contacts(ids.slice(at, at + MOST_IDS_A_CALL), signal)));
      }
      return answers;
    },
    enabled: revision !== null && ids.length > 0,
  });
}

const DOCUMENTS_AT_ONCE = 6;

/** Which contacts documents tell of, and how many of these documents tell of each. */
export function toldByQuery(api: ApiClient, documents: readonly string[], revision: number | null) {
  return queryOptions({
    queryKey: ['told-by', documents, revision],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const told = new Map<string, number>();
      for (let at = 0; at < documents.length; at += DOCUMENTS_AT_ONCE) {
        const some = documents.slice(at, at + DOCUMENTS_AT_ONCE);
        for (const { accounts } of await Promise.all(some.map((id) => api.document(id, signal)))) {
          for (const id of new Set(accounts.flatMap(({ conversation }) => conversation ?? []))) {
            told.set(id, (told.get(id) ?? 0) + 1);
          }
        }
      }
      return told;
    },
    enabled: revision !== null && documents.length > 0,
  });
}

/** One person. */
export function personQuery(api: ApiClient, id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['person', id, revision],
    queryFn: ({ signal }) => api.person(id, signal),
    enabled: revision !== null,
  });
}

/** One country or organisation. */
export function sideQuery(api: ApiClient, id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['side', id, revision],
    queryFn: ({ signal }) => api.side(id, signal),
    enabled: revision !== null,
  });
}

/** One agreement. */
export function agreementQuery(api: ApiClient, id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['agreement', id, revision],
    queryFn: ({ signal }) => api.agreement(id, signal),
    enabled: revision !== null,
  });
}

/** One document without its text. */
export function documentQuery(api: ApiClient, id: string, revision: number | null) {
  return queryOptions({
    queryKey: ['document', id, revision],
    queryFn: ({ signal }) => api.document(id, signal),
    enabled: revision !== null,
  });
}
