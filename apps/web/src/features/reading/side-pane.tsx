import type { GraphAnswer, SideId } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { elementKey, type PlateBook } from '@readout/drawing';
import { sideQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import text from '../../ui/text.module.css';
import { counted } from '../../ui/words.ts';
import { EntityPane } from './entity-pane.tsx';
import styles from './reading.module.css';
import { sumWords } from './sums.ts';
import { useReadingActs } from './use-acts.ts';

interface SidePaneProps {
  readonly id: SideId;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** A country or organisation: sums by evidence, contacts by date, and who was seen to speak for it. */
export function SidePane({ id, graph, book }: SidePaneProps): ReactNode {
  const { data: side } = useQuery(sideQuery(useApi(), id, useRevision()));
  const { select } = useReadingActs();
  const key = elementKey({ type: 'side', id });
  return (
    <EntityPane
      element={{ type: 'side', id }}
      kicker={side?.type === 'organisation' ? 'Organisation' : 'Country'}
      name={book.nameOf(key) ?? side?.name ?? ''}
      graph={graph}
      book={book}
      dek={(contacts) => {
        const others = new Set(contacts.flatMap((contact) => book.sidesOf(contact).map(elementKey)));
        others.delete(key);
        return sumWords(contacts, others.size);
      }}
    >
      {side === undefined || side.people.length === 0 ? null : (
        <>
          <h3 className={text['section']}>
            Speaking for it <span>{counted(side.documents, 'document')} name it</span>
          </h3>
          <ul className={styles['rows']}>
            {side.people.map((person) => (
              <li key={person.id} className={styles['speaker']}>
                <button
                  type="button"
                  className={text['link']}
                  onClick={() => {
                    select(elementKey({ type: 'person', id: person.id }));
                  }}
                >
                  <bdi>{person.name}</bdi>
                </button>{' '}
                <span className={text['label']}>{person.office ?? 'office not said'}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </EntityPane>
  );
}
