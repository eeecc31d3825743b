import type { DocumentAnswer } from '@readout/domain';
import { useState, type ReactNode } from 'react';
import { NoteDialog } from '../../../settling/note-dialog.tsx';
import { stretchesToChoose, type Stretch } from './marked-draft.ts';
import { WordsField } from './words-field.tsx';

interface WordsNoteProps {
  readonly document: DocumentAnswer;
  readonly paragraph: Stretch;
  /** What of the paragraph was selected; null where nothing was. */
  readonly selected: Stretch | null;
  readonly onClose: () => void;
}

/** A note on words of a document. */
export function WordsNote({ document, paragraph, selected, onClose }: WordsNoteProps): ReactNode {
  const stretches = stretchesToChoose(paragraph, selected, document.language);
  const [words, setWords] = useState(selected ?? stretches[0] ?? null);
  const about =
    words === null ? null : { document: document.id, in: 'text' as const, start: words.start, end: words.end };
  return (
    <NoteDialog
      dek="It stands beside these words, and beside the contact they tell of."
      about={about}
      onClose={onClose}
    >
      <WordsField
        legend="Words that it is about"
        stretches={stretches}
        chosen={words}
        language={document.language}
        onChange={setWords}
      />
    </NoteDialog>
  );
}
