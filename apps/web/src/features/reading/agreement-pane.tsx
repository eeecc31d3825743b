import { AGREEMENT_STATUSES, type AgreementId, type GraphAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { elementKey, type PlateBook } from '@readout/drawing';
import { agreementQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import text from '../../ui/text.module.css';
import { counted, listed } from '../../ui/words.ts';
import { EntityPane } from './entity-pane.tsx';
import styles from './reading.module.css';
import { useReadingActs } from './use-acts.ts';

interface AgreementPaneProps {
  readonly id: AgreementId;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** An agreement: how far it has come, its parties, the contacts that concerned it, and where documents name it. */
export function AgreementPane({ id, graph, book }: AgreementPaneProps): ReactNode {
  const { data: agreement } = useQuery(agreementQuery(useApi(), id, useRevision()));
  const { openAt } = useReadingActs();
  const key = elementKey({ type: 'agreement', id });
  const status = agreement === undefined ? '' : AGREEMENT_STATUSES[agreement.status].label;
  const parties = agreement?.parties.map((side) => book.nameOf(`side.${side}`) ?? side) ?? [];
  return (
    <EntityPane
      element={{ type: 'agreement', id }}
      kicker="Agreement"
      name={book.nameOf(key) ?? agreement?.name ?? ''}
      graph={graph}
      book={book}
      dek={(contacts) =>
        [
          agreement?.status === 'unknown' ? 'Status not said.' : `${status}.`,
          parties.length === 0 ? 'Parties not said.' : `Between ${listed(parties)}.`,
          `${counted(contacts.length, 'contact')} concerned it.`,
        ].join(' ')
      }
    >
      {agreement === undefined ? null : (
        <>
          <h3 className={text['section']}>
            Named in <span>{counted(agreement.documents.length, 'document')}</span>
          </h3>
          <ul className={styles['rows']}>
            {agreement.documents.map(({ document, mentions }) => (
              <li key={document.id} className={styles['speaker']}>
                <button
                  type="button"
                  className={text['link']}
                  onClick={() => {
                    openAt(document, null);
                  }}
                >
                  <bdi>{document.title ?? 'Untitled document'}</bdi>
                </button>{' '}
                <span className={text['label']}>{mentions.map((words) => `“${words}”`).join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </EntityPane>
  );
}
