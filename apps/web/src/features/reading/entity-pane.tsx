import type { AgreementId, GraphAnswer, GraphContact } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { elementKey, type ElementKey, type PlateBook, type SingleElement, contactsAt } from '@readout/drawing';
import { contactQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { Passage } from '../../ui/passage.tsx';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import { ContactList } from './contact-list.tsx';
import { ExpandButton } from './expand-button.tsx';
import { numberedPassages, pieceNaming } from './numbered-passages.ts';
import { PaneHead } from './pane-head.tsx';
import { Bones, Pane } from './pane.tsx';
import { PathButton } from './path-button.tsx';
import { useSelectedSaid } from './use-said.ts';
import { useReadingActs } from './use-acts.ts';

interface EntityPaneProps {
  readonly element: Exclude<SingleElement, { type: 'contact' }>;
  /** Above the name: a person's country, or what it is. */
  readonly kicker: string;
  readonly name: string;
  readonly dek: (contacts: readonly GraphContact[]) => ReactNode;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
  /** What only this kind of thing has, between its contacts and its latest passage. */
  readonly children?: ReactNode;
}

/** A plate: its contacts by date and its latest passage. */
export function EntityPane({ element, kicker, name, dek, graph, book, children }: EntityPaneProps): ReactNode {
  const key = elementKey(element);
  const { select } = useReadingActs();
  const contacts = contactsAt(graph, book, element);
  const latest = contacts.findLast((contact) => contact.latest !== null) ?? contacts.at(-1);
  useSelectedSaid(key, counted(contacts.length, 'contact'));
  return (
    <Pane
      foot={
        contacts.length === 0 ? null : (
          <>
            <ExpandButton element={key} />
            {element.type === 'agreement' ? null : <PathButton element={key} />}
          </>
        )
      }
    >
      <PaneHead element={key}>
        <span className={text['caps']}>{kicker}</span>
      </PaneHead>
      <h2 className={text['headline']}>
        <bdi>{name}</bdi>
      </h2>
      <p className={text['dek']}>{dek(contacts)}</p>
      <h3 className={text['section']}>
        Contacts <span>by date</span>
      </h3>
      {contacts.length === 0 ? (
        <p className={text['label']}>No contact that fits the filters names {name}.</p>
      ) : (
        <ContactList contacts={contacts} book={book} without={[key]} onSelect={select} />
      )}
      {children}
      {latest === undefined ? null : (
        <LatestPassage id={latest.id} names={element.type === 'agreement' ? element.id : null} />
      )}
    </Pane>
  );
}

interface LatestPassageProps {
  readonly id: ElementKey;
  /** The agreement that a passage should name; null where any passage of the contact will do. */
  readonly names: AgreementId | null;
}

/** A passage of the latest contact: the one that names what is read where there is one, and else it is said that none does. */
function LatestPassage({ id, names }: LatestPassageProps): ReactNode {
  const { openAt, cite } = useReadingActs();
  const { data: contact } = useQuery(contactQuery(useApi(), id, useRevision()));
  const naming = contact === undefined || names === null ? undefined : pieceNaming(contact, names);
  const first = naming ?? (contact === undefined ? undefined : numberedPassages(contact)[0]);
  return (
    <>
      <h3 className={text['section']}>Latest passage</h3>
      {first !== undefined && names !== null && naming === undefined ? (
        <p className={text['label']}>
          No passage of this contact names the agreement; a document that tells of the contact does.
        </p>
      ) : null}
      {contact === undefined || first === undefined ? (
        <Bones count={4} />
      ) : (
        <Passage
          {...first}
          kind={contact.kind}
          onOpen={() => {
            openAt(first.document, first.passage);
          }}
          onCite={() => {
            cite(first);
          }}
        />
      )}
    </>
  );
}
