import type { DocumentAnswer, GraphAnswer } from '@readout/domain';
import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useApi } from '../../questions/api.tsx';
import { useGraph } from '../../questions/drawn.ts';
import { plateBook } from '@readout/drawing';
import { documentQuery } from '../../questions/read.ts';
import { useRevision } from '../../questions/state.ts';
import { kindStyle } from '../../ui/marked-text.tsx';
import words from '../../ui/text.module.css';
import { usePrinting } from '../../ui/use-printing.ts';
import { useView } from '../../view/use-view.tsx';
import type { OpenDocument } from '../../view/view.ts';
import { DocumentHead } from './document-head.tsx';
import { DocumentParagraph } from './document-paragraph.tsx';
import styles from './document.module.css';
import { MarginNotes } from './margin-notes.tsx';
import { ParagraphActs } from './mark/paragraph-acts.tsx';
import { hitsOf, marksOf, nextHit, paragraphAt, placeAt, shownParagraphs } from './paragraphs.ts';
import { useDocumentText } from './use-document-text.ts';
import { WordsNotes } from './words-notes.tsx';

const USUAL_HEIGHT = 120;
const FETCH_AHEAD = 5;

/** The whole text with every mention marked, and the contacts it tells of in the margin. */
export function DocumentView({ open }: { readonly open: OpenDocument }): ReactNode {
  const { data: document, error } = useQuery(documentQuery(useApi(), open.id, useRevision()));
  const { data: graph } = useGraph();
  const text = useDocumentText(open.id, document?.length, open.at);
  if (error !== null && document === undefined) {
    return (
      <div className={styles['document']}>
        <div className={styles['sheet']} role="alert">
          <h1 className={words['hidden']}>Document</h1>
          <p>{error.message}</p>
        </div>
      </div>
    );
  }
  if (document === undefined)
    return (
      <div className={styles['document']} aria-busy="true">
        <h1 className={words['hidden']}>Document</h1>
      </div>
    );
  return <DocumentText key={open.id} document={document} graph={graph} open={open} text={text} />;
}

interface DocumentTextProps {
  readonly document: DocumentAnswer;
  readonly graph: GraphAnswer | undefined;
  readonly open: OpenDocument;
  readonly text: ReturnType<typeof useDocumentText>;
}

function DocumentText({ document, graph, open, text }: DocumentTextProps): ReactNode {
  const { adjust } = useView();
  const scroller = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => shownParagraphs(text.body), [text.body]);
  const marks = useMemo(() => marksOf(document, 'text'), [document]);
  const book = useMemo(() => (graph === undefined ? null : plateBook(graph)), [graph]);
  const hits = useMemo(() => hitsOf(document), [document]);
  const here = open.part === 'text' && open.at > 0 ? paragraphAt(paragraphs, open.at) : -1;
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used here
  const rows = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    scrollMargin: 110,
    getItemKey: (at) => paragraphs[at]?.start ?? at,
  });
  // Who opened it goes on with keys in it, and comes back to where they were.
  useEffect(() => {
    const before = globalThis.document.activeElement;
    scroller.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const isReached = text.body.length > open.at;
  useEffect(() => {
    if (here >= 0 && isReached) rows.scrollToIndex(here, { align: 'center' });
  }, [here, isReached, rows]);
  const isPrinting = usePrinting();
  const inSight = rows.getVirtualItems();
  const shown = isPrinting ? paragraphs.map(({ start }, index) => ({ key: start, index, start: 0 })) : inSight;
  const last = inSight.at(-1)?.index ?? 0;
  const { fetchMore } = text;
  useEffect(() => {
    if (last > paragraphs.length - FETCH_AHEAD) fetchMore();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    const at = nextHit(hits, open.at, event.shiftKey ? -1 : 1);
    if (at !== null) adjust((view) => ({ ...view, document: { id: document.id, part: 'text', at } }));
  };
  return (
    <div
      ref={scroller}
      className={styles['document']}
      tabIndex={0}
      role="region"
      aria-label="Document"
      data-document
      onKeyDown={onKeyDown}
      style={kindStyle(document.accounts[0]?.kind ?? 'phone-call')}
    >
      <article className={styles['sheet']}>
        <DocumentHead document={document} hits={hits.length} />
        <div className={styles['room']} style={{ height: rows.getTotalSize() }}>
          {shown.map((row) => {
            const paragraph = paragraphs[row.index];
            if (paragraph === undefined) return null;
            return (
              <div
                key={row.key}
                data-index={row.index}
                ref={rows.measureElement}
                className={styles['placed']}
                style={{ transform: `translateY(${String(row.start - rows.options.scrollMargin)}px)` }}
              >
                <DocumentParagraph
                  paragraph={paragraph}
                  marks={marks}
                  language={document.language}
                  isHere={row.index === here}
                  place={placeAt(document.origins, paragraph, paragraphs[row.index - 1])}
                >
                  <MarginNotes document={document} paragraph={paragraph} graph={graph} book={book} />
                  <WordsNotes document={document} paragraph={paragraph} />
                  <ParagraphActs document={document} paragraph={paragraph} body={text.body} />
                </DocumentParagraph>
              </div>
            );
          })}
        </div>
        {text.isComplete ? null : <p className={styles['end']}>The text goes on; it is fetched as you read.</p>}
        {text.error === null ? null : (
          <p className={styles['end']} role="alert">
            {text.error.message}
          </p>
        )}
      </article>
    </div>
  );
}
