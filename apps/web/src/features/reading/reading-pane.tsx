import { useQuery } from '@tanstack/react-query';
import type { GraphAnswer } from '@readout/domain';
import { lazy, Suspense, type ReactNode } from 'react';
import { ApiError } from '@readout/api';
import { useApi } from '../../questions/api.tsx';
import { useGraph } from '../../questions/drawn.ts';
import { type Element, parseElement, type PlateBook, plateBook } from '@readout/drawing';
import { contactQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { useKept } from '../../questions/kept.ts';
import text from '../../ui/text.module.css';
import { useView } from '../../view/use-view.tsx';
import { AgreementPane } from './agreement-pane.tsx';
import { ContactPane } from './contact-pane.tsx';
import { PaneHead } from './pane-head.tsx';
import { PairPane } from './pair-pane.tsx';
import { Bones, Pane } from './pane.tsx';
import { PersonPane } from './person-pane.tsx';
import styles from './reading.module.css';
import { SidePane } from './side-pane.tsx';

/** Loaded when the first path is asked for. */
const PathPane = lazy(async () => ({ default: (await import('./path/path-pane.tsx')).PathPane }));

/** What the sources say of what is selected last. `otherwise` stands where nothing is. */
export function ReadingPane({ otherwise }: { readonly otherwise?: ReactNode }): ReactNode {
  const { view } = useView();
  const { data: graph } = useGraph();
  const key = view.selected.at(-1);
  const element = key === undefined ? null : parseElement(key);
  if (element === null || key === undefined) {
    if (otherwise !== undefined) return otherwise;
    return (
      <Pane>
        <p className={text['label']}>Nothing selected</p>
        <p className={`${String(text['dek'])} ${String(styles['plain'])}`}>
          Select a plate or a line to read what the sources say.
        </p>
      </Pane>
    );
  }
  if (graph === undefined) {
    return (
      <Pane>
        <Bones count={9} />
      </Pane>
    );
  }
  return <ElementPane key={key} element={element} graph={graph} book={plateBook(graph)} />;
}

interface ElementPaneProps {
  readonly element: Element;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

function ElementPane({ element, graph, book }: ElementPaneProps): ReactNode {
  switch (element.type) {
    case 'contact':
      return <FetchedContact id={element.id} graph={graph} book={book} />;
    case 'person':
      return <PersonPane id={element.id} graph={graph} book={book} />;
    case 'side':
      return <SidePane id={element.id} graph={graph} book={book} />;
    case 'agreement':
      return <AgreementPane id={element.id} graph={graph} book={book} />;
    case 'pair':
      return <PairPane pair={element} when={null} graph={graph} book={book} />;
    case 'cell':
      return <PairPane pair={{ type: 'pair', ends: element.ends }} when={element.when} graph={graph} book={book} />;
    case 'path':
      return (
        <Suspense fallback={<Pane>{<Bones count={9} />}</Pane>}>
          <PathPane path={element} graph={graph} book={book} />
        </Suspense>
      );
  }
}

interface FetchedContactProps {
  readonly id: string;
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
}

function FetchedContact({ id, graph, book }: FetchedContactProps): ReactNode {
  const { data: contact, error } = useKept(useQuery(contactQuery(useApi(), id, useRevision())));
  if (contact !== undefined) return <ContactPane contact={contact} graph={graph} book={book} />;
  const isGone = error instanceof ApiError && error.code === 'not-found';
  return (
    <Pane>
      <PaneHead element={null}>
        <span className={text['label']}>{error === null ? 'Contact' : isGone ? 'No longer there' : 'Not read'}</span>
      </PaneHead>
      {error === null ? (
        <Bones count={9} />
      ) : (
        <p className={text['dek']} role="alert">
          {error.message}
        </p>
      )}
    </Pane>
  );
}
