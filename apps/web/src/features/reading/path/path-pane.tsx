import type { GraphAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, Route } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useApi } from '../../../questions/api.tsx';
import { usePaths } from '../../../questions/paths.ts';
import { elementKey, partiesOn, type Path, type PlateBook } from '@readout/drawing';
import { contactsQuery } from '../../../questions/read.ts';
import { useRevision } from '../../../questions/state.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { Note } from '../../../ui/notice.tsx';
import { Segments } from '../../../ui/segments.tsx';
import text from '../../../ui/text.module.css';
import { counted } from '../../../ui/words.ts';
import { useView } from '../../../view/use-view.tsx';
import { PaneHead } from '../pane-head.tsx';
import { Bones, Pane } from '../pane.tsx';
import { PathHop } from './path-hop.tsx';
import { noneWords, orderWords, PROVES_NOTHING, whichWords } from './path-words.ts';
import styles from './path.module.css';

interface PathPaneProps {
  readonly path: Path;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

/** The shortest ways from one to another, hop by hop, each with the passage it rests on. */
export function PathPane({ path, graph, book }: PathPaneProps): ReactNode {
  const { adjust } = useView();
  const announce = useAnnounce();
  const { data: answer, isOlder, error } = usePaths(path);
  const hops = isOlder ? undefined : answer?.paths[Math.min(path.nth, answer.paths.length) - 1];
  const { data: contacts } = useQuery(
    contactsQuery(
      useApi(),
      (hops ?? []).map(({ contact }) => contact),
      useRevision(),
    ),
  );
  const parties = hops === undefined ? [] : partiesOn(path, hops);
  const names = path.ends.map((end) => book.nameOf(elementKey(end)) ?? '');
  const found = isOlder || answer === undefined ? null : answer.paths.length;
  const said = found === null ? null : found === 0 ? noneWords(path) : `Path of ${counted(hops?.length ?? 0, 'hop')}.`;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);
  const change = (own: Partial<Path>): void => {
    adjust((before) => ({ ...before, selected: [elementKey({ ...path, ...own })] }));
  };
  const inGraph = (hops ?? []).map(({ contact }) => graph.contacts.find(({ id }) => id === contact));
  return (
    <Pane>
      <PaneHead element={null}>
        <Route size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>
          Path{hops === undefined ? '' : `, ${counted(hops.length, 'hop')}`}
          {path.order === 'dates' ? ', in date order' : ', in any order'}
        </span>
      </PaneHead>
      <h2 className={text['headline']}>
        <bdi>{names[0]}</bdi> <i>to</i> <bdi>{names[1]}</bdi>
      </h2>
      <p className={text['dek']}>
        {found === 0 ? noneWords(path) : hops === undefined ? '' : orderWords(path, inGraph)}
      </p>
      <div className={styles['choices']}>
        <Segments
          label="Order of the contacts"
          value={path.order}
          options={[
            { value: 'dates', label: 'In date order' },
            { value: 'any', label: 'Any order' },
          ]}
          onChange={(order) => {
            change({ order, nth: 1 });
          }}
        />
        {answer === undefined || found === null || found === 0 ? null : (
          <span className={styles['which']}>
            <span className={text['label']}>{whichWords(path, answer)}</span>
            {found < 2 ? null : (
              <>
                <IconButton
                  label="Previous path"
                  disabled={path.nth <= 1}
                  onClick={() => {
                    change({ nth: path.nth - 1 });
                  }}
                >
                  <ChevronLeft size={16} strokeWidth={1.5} />
                </IconButton>
                <IconButton
                  label="Next path"
                  disabled={path.nth >= found}
                  onClick={() => {
                    change({ nth: path.nth + 1 });
                  }}
                >
                  <ChevronRight size={16} strokeWidth={1.5} />
                </IconButton>
              </>
            )}
          </span>
        )}
      </div>
      <label className={styles['large']}>
        <input
          type="checkbox"
          checked={path.withLarge}
          onChange={(event) => {
            change({ withLarge: event.target.checked, nth: 1 });
          }}
        />
        Over meetings of more than 8 too
      </label>
      {error !== null && answer === undefined ? <p role="alert">{error.message}</p> : null}
      {found === null && error === null ? <Bones count={6} /> : null}
      {hops === undefined ? null : (
        <ol className={styles['hops']}>
          {hops.map((hop, at) => (
            <PathHop
              key={hop.contact}
              number={at + 1}
              hop={hop}
              names={[parties[at], parties[at + 1]].map((end) =>
                end === undefined ? '' : (book.plate(elementKey(end), 0)?.name ?? ''),
              )}
              contact={contacts?.find(({ id }) => id === hop.contact)}
            />
          ))}
        </ol>
      )}
      {hops === undefined ? null : <Note>{PROVES_NOTHING}</Note>}
    </Pane>
  );
}
