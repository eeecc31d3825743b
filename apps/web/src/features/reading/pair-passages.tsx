import type { ContactAnswer } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { MarkKey } from '../../ui/marked-text.tsx';
import { Passage } from '../../ui/passage.tsx';
import text from '../../ui/text.module.css';
import { counted, figures } from '../../ui/words.ts';
import { countOfPassages, numberedPassages, shownMarks, type NumberedPassage } from './numbered-passages.ts';
import { useReadingActs } from './use-acts.ts';

const SHOWN_AT_FIRST = 6;

/** The passages of several contacts, numbered through. */
export function PairPassages({ contacts }: { readonly contacts: readonly ContactAnswer[] }): ReactNode {
  const { openAt, cite } = useReadingActs();
  const [all, setAll] = useState(false);
  const passages = numberedThrough(contacts);
  const count = countOfPassages(passages);
  const shown = all ? passages : passages.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h3 className={text['section']}>
        Passages <span>{figures(count)}</span>
      </h3>
      {shown.map(({ contact, ...piece }) => (
        <Passage
          key={`${contact.id} ${piece.passage.id}`}
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
      {shown.length < passages.length ? (
        <button
          type="button"
          className={text['link']}
          onClick={() => {
            setAll(true);
          }}
        >
          {counted(count - countOfPassages(shown), 'more passage')}
        </button>
      ) : null}
      <MarkKey kind={contacts[0]?.kind ?? 'phone-call'} shows={shownMarks(passages)} />
    </>
  );
}

/** The passages of contacts one after the other, with numbers that go on. */
function numberedThrough(
  contacts: readonly ContactAnswer[],
): readonly (NumberedPassage & { readonly contact: ContactAnswer })[] {
  let number = 0;
  return contacts.flatMap((contact) =>
    numberedPassages(contact).map((piece) => ({
      ...piece,
      numbers: piece.numbers.map(() => (number += 1)),
      contact,
    })),
  );
}
