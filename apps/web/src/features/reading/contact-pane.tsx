import { KINDS, STATUSES, type ContactAnswer, type GraphAnswer } from '@readout/domain';
import { Columns2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { partedNear } from '../../questions/contact-lists.ts';
import { elementKey, type PlateBook } from '@readout/drawing';
import { Button } from '../../ui/button.tsx';
import { whenWords } from '../../ui/days.ts';
import { MarkKey } from '../../ui/marked-text.tsx';
import { PathButton } from './path-button.tsx';
import { Passage } from '../../ui/passage.tsx';
import { Sign } from '../../ui/sign.tsx';
import text from '../../ui/text.module.css';
import { counted, figures } from '../../ui/words.ts';
import { Decided } from './decided.tsx';
import { FactRow } from './fact-row.tsx';
import { ContactList } from './contact-list.tsx';
import { ExpandButton } from './expand-button.tsx';
import { factsOf } from './facts.ts';
import { Names } from './names.tsx';
import { countOfPassages, numberedPassages, shownMarks } from './numbered-passages.ts';
import { PaneHead } from './pane-head.tsx';
import { Pane } from './pane.tsx';
import styles from './reading.module.css';
import { ToldBy } from './told-by.tsx';
import { useReadingActs } from './use-acts.ts';
import { useSelectedSaid } from './use-said.ts';
import { partyNames, sideNameIn } from './who.ts';

interface ContactPaneProps {
  readonly contact: ContactAnswer;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** One contact: who, when, who says so, the facts, and every passage it rests on. */
export function ContactPane({ contact, graph, book }: ContactPaneProps): ReactNode {
  const { select, openAt, cite, compare } = useReadingActs();
  const documents = new Set(contact.accounts.map(({ document }) => document.id)).size;
  const sideName = sideNameIn(contact, (id) => book.nameOf(`side.${id}`));
  const passages = numberedPassages(contact);
  const count = countOfPassages(passages);
  const { together, ofOne, nearest } = partedNear(graph, book, contact.id);
  const [first] = passages;
  const key = elementKey({ type: 'contact', id: contact.id });
  useSelectedSaid(key, counted(count, 'passage'));
  const foot = (
    <>
      {documents < 2 ? null : (
        <Button
          look="main"
          title="Compare (C)"
          onClick={() => {
            compare(contact.id);
          }}
        >
          <Columns2 size={16} strokeWidth={1.5} aria-hidden="true" />
          Compare {figures(documents)} accounts
        </Button>
      )}
      {first === undefined ? null : (
        <Button
          title="Document (D)"
          onClick={() => {
            openAt(first.document, first.passage);
          }}
        >
          Document
        </Button>
      )}
      <span className={styles['gap']} />
      <ExpandButton element={key} isBeside />
      <PathButton element={key} isBeside />
    </>
  );
  return (
    <Pane foot={foot}>
      <PaneHead element={key}>
        <Sign {...contact} radius={9} />
        <span>
          {KINDS[contact.kind].label}, {STATUSES[contact.status].label.toLowerCase()}
          {contact.disputed ? ', disputed' : ''}
        </span>
      </PaneHead>
      <h2 className={text['headline']}>
        <Names names={partyNames(contact, sideName)} />
      </h2>
      <p className={text['dek']}>
        {whenWords(contact, contact.days)}
        {contact.place === null ? '' : `, ${contact.place}`}
      </p>
      <div className={styles['columns']}>
        <ToldBy contact={contact} sideName={sideName} />
        <dl className={styles['facts']}>
          {factsOf(contact).map(({ term, value, aside, isAgreement }) => (
            <FactRow
              key={`${term} ${value}`}
              term={term}
              value={value}
              aside={aside}
              isAgreement={isAgreement === true}
            />
          ))}
        </dl>
      </div>
      <h3 className={text['section']}>
        Passages{' '}
        <span>
          {figures(count)} of {figures(count)}
        </span>
      </h3>
      {passages.map((piece) => (
        <Passage
          key={piece.passage.id}
          {...piece}
          kind={contact.kind}
          onOpen={() => {
            openAt(piece.document, piece.passage);
          }}
          onCite={() => {
            cite(piece);
          }}
        />
      ))}
      <MarkKey kind={contact.kind} shows={shownMarks(passages)} />
      <Decided contact={contact} />
      <div className={styles['around']}>
        {together.length === 0 ? null : (
          <>
            <h3 className={text['section']}>
              The same, together again <span>{figures(together.length)}</span>
            </h3>
            <ContactList contacts={together} book={book} onSelect={select} />
          </>
        )}
        {ofOne.length === 0 ? null : (
          <>
            <h3 className={text['section']}>
              One of them, about that time{' '}
              <span>
                {figures(nearest.length)} of {figures(ofOne.length)}
              </span>
            </h3>
            <ContactList contacts={ofOne} atFirst={nearest} book={book} onSelect={select} />
          </>
        )}
      </div>
    </Pane>
  );
}
