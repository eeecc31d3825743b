import type { GraphAnswer, GraphContact, SideId } from '@readout/domain';
import { dayLabel } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { contactsAt } from '../../questions/contact-lists.ts';
import type { PlateBook } from '../../questions/plate-book.ts';
import { contactsQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import text from '../../ui/text.module.css';
import { counted, figures } from '../../ui/words.ts';
import { elementKey, type Element } from '../../view/element.ts';
import { useView } from '../../view/use-view.tsx';
import { ContactList } from './contact-list.tsx';
import { Names } from './names.tsx';
import { PaneHead } from './pane-head.tsx';
import { PairPassages } from './pair-passages.tsx';
import { Bones, Pane } from './pane.tsx';
import { publishingOf } from './publishing.ts';
import styles from './reading.module.css';
import { useReadingActs } from './use-acts.ts';
import { useSelectedSaid } from './use-said.ts';

interface PairPaneProps {
  readonly pair: Element & { type: 'pair' };
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** An added-up line: who of the two publishes, its contacts, and their passages. */
export function PairPane({ pair, graph, book }: PairPaneProps): ReactNode {
  const { view } = useView();
  const { select, openLine } = useReadingActs();
  const key = elementKey(pair);
  const ends = pair.ends.map(elementKey);
  const names = ends.map((end) => book.nameOf(end) ?? '');
  const contacts = contactsAt(graph, book, pair);
  useSelectedSaid(key, counted(contacts.length, 'contact'));
  const ids = contacts.map(({ id }) => id);
  const { data: answers } = useQuery(contactsQuery(useApi(), ids, useRevision()));
  const [a = null, b = null] = pair.ends.map((end) => book.sideOf(end) as SideId | null);
  const published = answers === undefined ? null : publishingOf(answers, a, b);
  return (
    <Pane>
      <PaneHead element={null}>
        <span>Line, {counted(contacts.length, 'contact')} added up</span>
      </PaneHead>
      <h2 className={text['headline']}>
        <Names names={names} />
      </h2>
      <p className={text['dek']}>{spanWords(contacts)}</p>
      <section className={styles['told']} aria-label="Who publishes">
        <h3>Who publishes</h3>
        {published === null ? (
          <Bones count={2} />
        ) : (
          <>
            <PublisherRow letter="A" look="a" name={names[0] ?? ''} count={published.a} all={published.all} />
            <PublisherRow letter="B" look="b" name={names[1] ?? ''} count={published.b} all={published.all} />
            <PublisherRow
              letter="–"
              look="other"
              name="Neither of them"
              count={published.neither}
              all={published.all}
            />
          </>
        )}
      </section>
      <h3 className={text['section']}>
        Contacts
        <button
          type="button"
          className={text['link']}
          onClick={() => {
            openLine(key);
          }}
        >
          {view.opened.includes(key) ? 'Close the line' : 'Open the line'}
        </button>
      </h3>
      <ContactList contacts={contacts} book={book} onSelect={select} />
      {answers === undefined ? <Bones count={5} /> : <PairPassages contacts={answers} />}
    </Pane>
  );
}

interface PublisherRowProps {
  readonly letter: string;
  readonly look: 'a' | 'b' | 'other';
  readonly name: string;
  readonly count: number;
  readonly all: number;
}

function PublisherRow({ letter, look, name, count, all }: PublisherRowProps): ReactNode {
  return (
    <div className={styles['teller']}>
      <span className={styles[look]}>{letter}</span>
      <bdi>{name}</bdi>
      <span>
        {figures(count)} of {figures(all)}
      </span>
    </div>
  );
}

/** `3 held, first 12 Feb 2022, last 14 Mar 2022.` */
function spanWords(contacts: readonly GraphContact[]): string {
  const held = contacts.filter((contact) => contact.status === 'held');
  const dated = held.filter((contact) => contact.earliest !== null || contact.latest !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  const label = (contact: GraphContact): string => dayLabel(contact, { withYear: true }).text;
  if (first === undefined || last === undefined) return `${figures(held.length)} held, none on a known day.`;
  if (dated.length === 1) return `${figures(held.length)} held, ${label(first)}.`;
  return `${figures(held.length)} held, first ${label(first)}, last ${label(last)}.`;
}
