import type { GraphAnswer, GraphContact } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { decisionsQuery } from '../../questions/compared.ts';
import { useGraph } from '../../questions/drawn.ts';
import { byDate, elementKey, pairsOf, plateBook } from '@readout/drawing';
import { useRevision } from '../../questions/state.ts';
import { ContactRow } from '../../ui/contact-row.tsx';
import text from '../../ui/text.module.css';
import { counted, figures } from '../../ui/words.ts';
import { useView } from '../../view/use-view.tsx';
import styles from './states.module.css';

const SHOWN = 8;
const LATEST = 8;

interface OverviewProps {
  readonly name: string;
  readonly documents: number;
  readonly onDecisions: () => void;
}

/** While nothing is selected: the collection, and the pairs that had most to say to each other. */
export function Overview({ name, documents, onDecisions }: OverviewProps): ReactNode {
  const { adjust } = useView();
  const { data: graph } = useGraph();
  const pairs = useMemo(() => (graph === undefined ? [] : busiestPairs(graph)), [graph]);
  const latest = useMemo(() => latestHeld(graph), [graph]);
  const book = useMemo(() => (graph === undefined ? null : plateBook(graph)), [graph]);
  const most = pairs[0]?.count ?? 1;
  return (
    <div className={styles['pane']} tabIndex={0} role="region" aria-label="What the sources say">
      <p className={text['caps']}>Whole collection</p>
      <h2 className={text['headline']}>
        <bdi>{name}</bdi>
      </h2>
      <p className={text['dek']}>
        {graph === undefined ? '' : `${extentWords(graph, documents)} `}
        Nothing is selected. Select a plate or a line to read what the sources say.
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

/** `242 contacts in 171 documents.`, or how many of them the filters leave. */
function extentWords({ fitting, total }: GraphAnswer, documents: number): string {
  const all = `${counted(total, 'contact')} in ${counted(documents, 'document')}`;
  return fitting === total ? `${all}.` : `${figures(fitting)} of ${all} fit the filters.`;
}

/** The contacts that fit and took place on a known day, latest first. */
function latestHeld(graph: GraphAnswer | undefined): readonly GraphContact[] {
  const held = (graph?.contacts ?? []).filter(
    ({ fits, status, earliest, latest }) => fits && status === 'held' && earliest !== null && earliest === latest,
  );
  return byDate(held).slice(-LATEST).toReversed();
}

/** How much analysts settled, and the way to all of it; nothing where that is nothing. */
function SettledLine({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { data: decisions } = useQuery(decisionsQuery(useApi(), useRevision()));
  const count = (decisions ?? []).filter(({ what }) => what !== 'undo').length;
  if (count === 0) return null;
  return (
    <>
      <h3 className={text['section']}>Settled by analysts</h3>
      <button type="button" className={text['link']} onClick={onOpen}>
        {counted(count, 'decision')}
      </button>
    </>
  );
}

interface BusyPair {
  readonly key: string;
  readonly names: string;
  readonly count: number;
}

/** Pairs of countries and organisations by the contacts that fit and are not denied, most first. */
function busiestPairs(graph: GraphAnswer): readonly BusyPair[] {
  const book = plateBook(graph);
  const counting = graph.contacts.filter((contact) => contact.fits && contact.status !== 'denied');
  return [...pairsOf('countries', book, counting)]
    .map(([key, { ends, contacts }]) => ({
      key,
      names: ends.map((end) => book.nameOf(elementKey(end)) ?? '').join(' – '),
      count: contacts.length,
    }))
    .sort((a, b) => b.count - a.count || (a.names < b.names ? -1 : 1));
}
