import { useQuery } from '@tanstack/react-query';
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useGraph } from '../../questions/drawn.ts';
import { elementKey, plateBook } from '@readout/drawing';
import { useRevision } from '../../questions/state.ts';
import { ContactRow } from '../../ui/contact-row.tsx';
import { decisionWords } from '../../settling/decision-words.ts';
import text from '../../ui/text.module.css';
import { counted, figures } from '../../ui/words.ts';
import type { Shows } from '../../view/view.ts';
import { busiestPairs, extentWords, inviteWords, latestHeld } from './overview-words.ts';
import { useView } from '../../view/use-view.tsx';
import styles from './states.module.css';

const SHOWN = 8;

interface OverviewProps {
  readonly name: string;
  /** Of the collection; null where only some of them are seen. */
  readonly documents: number | null;
  readonly shows: Exclude<Shows, 'usual'>;
  readonly onDecisions: () => void;
}

/** While nothing is selected: the collection, and the pairs that had most to say to each other. */
export function Overview({ name, documents, shows, onDecisions }: OverviewProps): ReactNode {
  const { view, adjust } = useView();
  const [chosen] = view.selection.scope.collections;
  const { data: graph } = useGraph();
  const pairs = useMemo(() => (graph === undefined ? [] : busiestPairs(graph)), [graph]);
  const latest = useMemo(() => latestHeld(graph), [graph]);
  const book = useMemo(() => (graph === undefined ? null : plateBook(graph)), [graph]);
  const most = pairs[0]?.count ?? 1;
  return (
    <div className={styles['pane']} tabIndex={0} role="region" aria-label="What the sources say">
      <p className={text['caps']}>{chosen === undefined ? 'Whole store' : 'Whole collection'}</p>
      <h2 className={text['headline']}>
        <bdi>{name}</bdi>
      </h2>
      <p className={text['dek']}>
        {graph === undefined ? '' : `${extentWords(graph, documents)} `}
        {inviteWords(shows, graph?.fitting ?? null)}
      </p>
      {pairs.length === 0 ? null : (
        <>
          <h3 className={text['section']}>
            Busiest pairs <span>of {figures(pairs.length)}</span>
          </h3>
          <ul className={styles['pairs']}>
            {pairs.slice(0, SHOWN).map(({ key, names, count }) => (
              <li key={key}>
                <button
                  type="button"
                  aria-label={`${names}, ${counted(count, 'contact')}`}
                  onClick={() => {
                    adjust((view) => ({ ...view, selected: [key] }));
                  }}
                >
                  <bdi>{names}</bdi>
                  <i style={{ '--share': `${String(Math.round((count / most) * 100))}%` } as CSSProperties} />
                  <span>{figures(count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {latest.length === 0 || book === null ? null : (
        <>
          <h3 className={text['section']}>
            Latest held <span>last first</span>
          </h3>
          <ul>
            {latest.map((contact) => (
              <li key={contact.id}>
                <ContactRow
                  contact={contact}
                  names={book.partyNames(contact, [])}
                  withYear
                  onSelect={() => {
                    adjust((view) => ({ ...view, selected: [elementKey({ type: 'contact', id: contact.id })] }));
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <SettledLine onOpen={onDecisions} />
    </div>
  );
}

/** How much analysts settled, and the way to all of it; nothing where that is nothing. */
function SettledLine({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const settled = (decisions ?? []).filter(({ what }) => what !== 'undo');
  if (settled.length === 0) return null;
  return (
    <>
      <h3 className={text['section']}>Settled by analysts</h3>
      <button type="button" className={text['link']} onClick={onOpen}>
        {decisionWords(settled)}
      </button>
    </>
  );
}
