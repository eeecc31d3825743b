import { useQueries } from '@tanstack/react-query';
import { useApi } from '../../questions/api.tsx';
import { contactsQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import type { TableRow } from './table-order.ts';
import { wordsAround, type WordsAround } from './words-around.ts';

/** Rows whose words are asked for together. A page of rows is asked for once, however the window moves over it. */
const PAGE = 50;

/** The words around the contact word of the rows from `first` to `last`, by contact; those that have not come yet are missing. */
export function useWordsAround(
  rows: readonly TableRow[],
  first: number,
  last: number,
): ReadonlyMap<string, WordsAround> {
  const api = useApi();
  const revision = useRevision();
  const pages: (readonly string[])[] = [];
  for (let page = Math.floor(first / PAGE); page * PAGE <= last; page += 1) {
    pages.push(rows.slice(page * PAGE, (page + 1) * PAGE).map(({ contact }) => contact.id));
  }
  return useQueries({
    queries: pages.map((ids) => contactsQuery(api, ids, revision)),
    combine: (answers) => {
      const words = new Map<string, WordsAround>();
      for (const contact of answers.flatMap(({ data }) => data ?? [])) {
        const around = wordsAround(contact);
        if (around !== null) words.set(contact.id, around);
      }
      return words;
    },
  });
}
