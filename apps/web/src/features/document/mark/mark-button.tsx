import type { DocumentAnswer } from '@readout/domain';
import { useRef, useState, type ReactNode } from 'react';
import { useServerState } from '../../../questions/state.ts';
import styles from '../document.module.css';
import type { ShownParagraph } from '../paragraphs.ts';
import { MarkDialog } from './mark-dialog.tsx';
import { placeOfWords, type Stretch } from './marked-draft.ts';

interface MarkButtonProps {
  readonly document: DocumentAnswer;
  readonly paragraph: ShownParagraph;
  readonly body: string;
}

/** Beside each paragraph: marks a contact in it, in the words that are selected where some are. */
export function MarkButton({ document, paragraph, body }: MarkButtonProps): ReactNode {
  const canDecide = useServerState().data?.readOnly === false;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ readonly selected: Stretch | null } | null>(null);
  // A press on the button takes the selection away, so it is looked at before.
  const last = useRef<Stretch | null>(null);
  if (!canDecide) return null;
  const look = (): void => {
    last.current = selectedIn(button.current?.closest('[data-paragraph]')?.querySelector('p') ?? null, paragraph);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['mark']}
        aria-label={`Mark a contact in paragraph ${String(paragraph.number)}`}
        onPointerDown={look}
        onFocus={look}
        onClick={() => {
          setOpen({ selected: last.current });
        }}
      >
        Mark a contact
      </button>
      {open === null ? null : (
        <MarkDialog
          document={document}
          paragraph={paragraph}
          selected={open.selected}
          body={body}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
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
