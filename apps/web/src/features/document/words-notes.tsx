import type { DocumentAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useRevision } from '../../questions/state.ts';
import { rowOfDecision, SettledRows } from '../../settling/settled-rows.tsx';

interface WordsNotesProps {
  readonly document: DocumentAnswer;
  readonly paragraph: { readonly number: number; readonly start: number; readonly end: number };
}

/** Notes on words of a paragraph that tell of no contact, or that name somebody: those on contacts stand with the contact. */
export function WordsNotes({ document, paragraph }: WordsNotesProps): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const accounts = new Set<string>(document.accounts.map(({ id }) => id));
  const notes = (decisions ?? []).filter(
    ({ what, standing, attachedTo, places }) =>
      what === 'note' &&
      standing === 'in-force' &&
      !attachedTo.some((id) => accounts.has(id)) &&
      places.some(
        ({ document: { id }, at }) =>
          id === document.id && at.in === 'text' && at.start >= paragraph.start && at.start < paragraph.end,
      ),
  );
  return <SettledRows rows={notes.map(rowOfDecision)} label={`Notes on paragraph ${String(paragraph.number)}`} />;
}
