import type { GraphAnswer, LeaderId, PersonAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { elementKey, type PlateBook } from '@readout/drawing';
import { personQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { shortDay } from '../../ui/days.ts';
import text from '../../ui/text.module.css';
import { counted, listed } from '../../ui/words.ts';
import { EntityPane } from './entity-pane.tsx';
import styles from './reading.module.css';
import { PersonSettled } from './settle/person-settled.tsx';
import { sumWords } from './sums.ts';

interface PersonPaneProps {
  readonly id: LeaderId;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** A person: sums by evidence, contacts by date, offices as documents give them, and the names taken for one. */
export function PersonPane({ id, graph, book }: PersonPaneProps): ReactNode {
  const { data: person } = useQuery(personQuery(useApi(), id, useRevision()));
  const key = elementKey({ type: 'person', id });
  const side = book.sideOf({ type: 'person', id }) ?? person?.side ?? null;
  return (
    <EntityPane
      element={{ type: 'person', id }}
      kicker={side === null ? 'Person' : (book.nameOf(`side.${side}`) ?? 'Person')}
      name={book.nameOf(key) ?? person?.name ?? ''}
      graph={graph}
      book={book}
      dek={(contacts) => {
        const others = new Set(contacts.flatMap((contact) => book.partiesOf(contact).map(elementKey)));
        others.delete(key);
        return sumWords(contacts, others.size);
      }}
    >
      {person === undefined ? null : (
        <>
          <Offices person={person} book={book} />
          <PersonSettled person={person} />
        </>
      )}
    </EntityPane>
  );
}

function Offices({ person, book }: { readonly person: PersonAnswer; readonly book: PlateBook }): ReactNode {
  const forms = [...new Set(person.personas.map((persona) => persona.name))];
  const offices = person.tenures.filter((tenure) => tenure.office !== null);
  if (offices.length === 0 && forms.length < 2) return null;
  return (
    <>
      <h3 className={text['section']}>
        As documents name them <span>{counted(person.personas.length, 'document')}</span>
      </h3>
      <dl className={styles['facts']}>
        {offices.map(({ office, side, first, last }) => (
          <TenureRow
            key={`${side} ${String(office)} ${String(first)}`}
            office={String(office)}
            side={book.nameOf(`side.${side}`) ?? ''}
            days={[first, last].flatMap((day) => (day === null ? [] : [shortDay(day)]))}
          />
        ))}
        {forms.length > 1 ? (
          <>
            <dt>Names</dt>
            <dd>
              {listed(forms)} are taken for one person.{' '}
              <small>{[...new Set(person.personas.map((one) => one.why))].join('; ')}</small>
            </dd>
          </>
        ) : null}
      </dl>
    </>
  );
}

interface TenureRowProps {
  readonly office: string;
  readonly side: string;
  readonly days: readonly string[];
}

function TenureRow({ office, side, days }: TenureRowProps): ReactNode {
  const seen = days[0] === days[1] ? days.slice(0, 1) : days;
  return (
    <>
      <dt>{side}</dt>
      <dd>
        <bdi>{office}</bdi>
        {seen.length === 0 ? null : <small> seen {seen.join(' to ')}</small>}
      </dd>
    </>
  );
}
