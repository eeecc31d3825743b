import type { DocumentAnswer } from '@readout/domain';
import { useRef, useState, type ReactNode } from 'react';
import { useAway } from '../../../questions/away.ts';
import { useServerState } from '../../../questions/state.ts';
import styles from '../document.module.css';
import type { ShownParagraph } from '../paragraphs.ts';
import { MarkDialog } from './mark-dialog.tsx';
import { placeOfWords, type Stretch } from './marked-draft.ts';
import { WordsNote } from './words-note.tsx';

interface ParagraphActsProps {
  readonly document: DocumentAnswer;
  readonly paragraph: ShownParagraph;
  readonly body: string;
}

/** Beside each paragraph: marks a contact in it, or adds a note, at the words that are selected where some are. */
export function ParagraphActs({ document, paragraph, body }: ParagraphActsProps): ReactNode {
  const canDecide = useServerState().data?.readOnly === false;
  const away = useAway();
  const acts = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState<{ readonly what: 'mark' | 'note'; readonly selected: Stretch | null } | null>(null);
  // A press on a button takes the selection away, so it is looked at before.
  const last = useRef<Stretch | null>(null);
  if (!canDecide) return null;
  const look = (): void => {
    last.current = selectedIn(acts.current?.closest('[data-paragraph]')?.querySelector('p') ?? null, paragraph);
  };
  const button = (what: 'mark' | 'note', words: string): ReactNode => (
    <button
      type="button"
      className={styles['mark']}
      disabled={away !== null}
      title={away ?? undefined}
      aria-label={`${words} in paragraph ${String(paragraph.number)}`}
      onPointerDown={look}
      onFocus={look}
      onClick={() => {
        setOpen({ what, selected: last.current });
      }}
    >
      {words}
    </button>
  );
  const onClose = (): void => {
    setOpen(null);
  };
  const asked = { document, paragraph, selected: open?.selected ?? null, onClose };
  return (
    <>
      <span ref={acts} className={styles['acts']}>
        {button('mark', 'Mark a contact')}
        {button('note', 'Add a note')}
      </span>
      {open?.what === 'mark' ? <MarkDialog {...asked} body={body} /> : null}
      {open?.what === 'note' ? <WordsNote {...asked} /> : null}
    </>
  );
}

/** What is selected of a paragraph, as a stretch of the body; null where it is nothing, or more than the paragraph. */
function selectedIn(words: HTMLElement | null, paragraph: ShownParagraph): Stretch | null {
  const selection = window.getSelection();
  if (words === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(words);
  before.setEnd(range.startContainer, range.startOffset);
  return placeOfWords(range.toString(), paragraph, before.toString().length);
}
