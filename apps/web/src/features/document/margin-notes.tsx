import type { DocumentAnswer, GraphAnswer } from '@readout/domain';
import type { ReactNode } from 'react';
import { elementKey, type PlateBook } from '@readout/drawing';
import { useView } from '../../view/use-view.tsx';
import { MarginNote } from './margin-note.tsx';
import { NoContactNote, useDropped } from './no-contact-note.tsx';
import { accountsWithin } from './paragraphs.ts';

interface MarginNotesProps {
  readonly document: DocumentAnswer;
  readonly paragraph: { readonly start: number; readonly end: number };
  readonly graph: GraphAnswer | undefined;
  readonly book: PlateBook | null;
}

/** The contacts that a paragraph tells of, beside it; what analysts took for none is said there too. */
export function MarginNotes({ document, paragraph, graph, book }: MarginNotesProps): ReactNode {
  const { view, adjust } = useView();
  const dropped = useDropped();
  return accountsWithin(document.accounts, paragraph).map((account) => {
    const contact = graph?.contacts.find(({ id }) => id === account.conversation);
    if (account.conversation === null && dropped.has(account.id))
      return <NoContactNote key={account.id} account={account.id} />;
    const key = account.conversation === null ? null : elementKey({ type: 'contact', id: account.conversation });
    return (
      <MarginNote
        key={account.id}
        account={account}
        contact={contact}
        names={contact === undefined || book === null ? '' : book.partyNames(contact)}
        isCurrent={key !== null && view.selected.includes(key)}
        onSelect={() => {
          if (key !== null) adjust((before) => ({ ...before, selected: [key] }));
        }}
      />
    );
  });
}
