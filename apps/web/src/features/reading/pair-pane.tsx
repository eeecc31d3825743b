import type { GraphAnswer, GraphContact, SideId } from '@readout/domain';
import { dayLabel, type Element, elementKey, type PlateBook, contactsAt, isWithin } from '@readout/drawing';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { contactsQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import text from '../../ui/text.module.css';
import { columnWords } from '../../ui/column-words.ts';
import { capitalised, counted, figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import { ContactList } from './contact-list.tsx';
import { Names } from './names.tsx';
import { PaneHead } from './pane-head.tsx';
import { PairPassages } from './pair-passages.tsx';
import { Bones, Pane } from './pane.tsx';
import { publishingOf } from './publishing.ts';
import { useReadingActs } from './use-acts.ts';
import { SilenceWords } from './silence-words.tsx';
import { useSelectedSaid } from './use-said.ts';
import { WhoPublishes } from './who-publishes.tsx';

interface PairPaneProps {
  readonly pair: Element & { type: 'pair' };
  /** One column of the matrix, of which alone the contacts are listed; null for all. */
  readonly when: string | null;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** An added-up line: who of the two publishes, its contacts, and their passages. */
export function PairPane({ pair, when, graph, book }: PairPaneProps): ReactNode {
  const { view } = useView();
  const { select, openLine } = useReadingActs();
  const key = elementKey(pair);
  const ends = pair.ends.map(elementKey);
  const names = ends.map((end) => book.nameOf(end) ?? '');
  const all = contactsAt(graph, book, pair);
  const contacts = when === null ? all : all.filter((contact) => isWithin(contact, when));
  useSelectedSaid(key, counted(contacts.length, 'contact'));
  const ids = contacts.map(({ id }) => id);
  const { data: answers } = useQuery(contactsQuery(useApi(), ids, useRevision()));
  const [a = null, b = null] = pair.ends.map((end) => book.sideOf(end) as SideId | null);
  const published = answers === undefined ? null : publishingOf(answers, a, b);
  return (
    <Pane>
      <PaneHead element={null}>
        <span>
          {when === null
            ? `Line, ${counted(contacts.length, 'contact')} added up`
            : `${capitalised(columnWords(when))}, ${figures(contacts.length)} of ${counted(all.length, 'contact')}`}
        </span>
      </PaneHead>
      <h2 className={text['headline']}>
        <Names names={names} />
      </h2>
      <p className={text['dek']}>{spanWords(contacts)}</p>
      <SilenceWords contacts={all} names={names} published={when === null ? published : null} />
      <WhoPublishes names={names} published={published} />
      <h3 className={text['section']}>
        Contacts
        <button
          type="button"
          className={text['link']}
          onClick={() => {
            if (when === null) openLine(key);
            else select(key);
          }}
        >
          {when !== null
            ? `All ${figures(all.length)} of the pair`
            : view.opened.includes(key)
              ? 'Close the line'
              : 'Open the line'}
        </button>
      </h3>
      <ContactList contacts={contacts} book={book} onSelect={select} />
      {answers === undefined ? <Bones count={5} /> : <PairPassages contacts={answers} />}
    </Pane>
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
