import type { ContactAnswer } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { MarkKey } from '../../ui/marked-text.tsx';
import { Passage } from '../../ui/passage.tsx';
import text from '../../ui/text.module.css';
import { figures } from '../../ui/words.ts';
import { numberedPassages, shownMarks } from './numbered-passages.ts';
import { useReadingActs } from './use-acts.ts';

const SHOWN_AT_FIRST = 6;

/** The passages of several contacts, numbered through. */
export function PairPassages({ contacts }: { readonly contacts: readonly ContactAnswer[] }): ReactNode {
  const { openAt, cite } = useReadingActs();
  const [all, setAll] = useState(false);
  const passages = contacts.flatMap((contact) => numberedPassages(contact).map((one) => ({ ...one, contact })));
  const shown = all ? passages : passages.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h3 className={text['section']}>
        Passages <span>{figures(passages.length)}</span>
      </h3>
      {shown.map(({ contact, passage, marks, document }, at) => (
        <Passage
          key={`${contact.id} ${passage.id}`}
          number={at + 1}
          kind={contact.kind}
          passage={passage}
          marks={marks}
          document={document}
          onOpen={() => {
            openAt(document, passage);
          }}
          onCite={() => {
            cite(passage, document);
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
          {figures(passages.length - shown.length)} more passages
        </button>
      ) : null}
      <MarkKey kind={contacts[0]?.kind ?? 'phone-call'} shows={shownMarks(passages)} />
    </>
  );
}
