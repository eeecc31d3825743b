import type { GraphContact } from '@readout/domain';
import { useMemo, useState, type ReactNode } from 'react';
import { elementKey, type ElementKey, type PlateBook, spansYears } from '@readout/drawing';
import { useGraph } from '../../questions/drawn.ts';
import { ContactRow } from '../../ui/contact-row.tsx';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import styles from './reading.module.css';

const SHOWN_AT_FIRST = 40;

interface ContactListProps {
  readonly contacts: readonly GraphContact[];
  /** Those of them that are shown until all are asked for. */
  readonly atFirst?: readonly GraphContact[];
  readonly book: PlateBook;
  /** Plates whose names would stand in every row. */
  readonly without?: readonly ElementKey[];
  readonly onSelect: (element: ElementKey) => void;
}

/** Contacts by date. */
export function ContactList({ contacts, atFirst, book, without = [], onSelect }: ContactListProps): ReactNode {
  const [all, setAll] = useState(false);
  const { data: graph } = useGraph();
  // As in the drawing beside it: of a record of several years no day stands without its own.
  const withYear = useMemo(() => spansYears(graph?.contacts ?? contacts), [graph, contacts]);
  const shown = all ? contacts : (atFirst ?? contacts.slice(0, SHOWN_AT_FIRST));
  return (
    <>
      <ul className={styles['rows']}>
        {shown.map((contact) => (
          <li key={contact.id}>
            <ContactRow
              contact={contact}
              names={book.partyNames(contact, without)}
              withYear={withYear}
              onSelect={() => {
                onSelect(elementKey({ type: 'contact', id: contact.id }));
              }}
            />
          </li>
        ))}
      </ul>
      {shown.length < contacts.length ? (
        <button
          type="button"
          className={`${String(text['link'])} ${String(styles['more'])}`}
          onClick={() => {
            setAll(true);
          }}
        >
          {figures(contacts.length - shown.length)} more
        </button>
      ) : null}
    </>
  );
}
