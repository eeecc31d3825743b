import type { ContactAnswer } from '@readout/domain';
import type { TextMark } from '../../ui/marks.ts';

/** Words of a passage as one line, and where in it the contact is named, in UTF-16 code units. */
export interface WordsAround {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** Characters shown before the contact word, and after it: more than a row of the widest screen has room for. */
const BEFORE = 20;
const AFTER = 150;

/**
 * The words around the word that names a contact: of all passages the one that names most of its participants, the first of
 * those. Null where no passage holds such a word.
 */
export function wordsAround(contact: ContactAnswer): WordsAround | null {
  let best: { words: WordsAround; parties: number } | null = null;
  for (const account of contact.accounts) {
    for (const passage of account.passages) {
      const inside = account.marks.filter(
        (mark) => mark.in === passage.in && mark.start >= passage.start && mark.end <= passage.end,
      );
      const word = inside.find(({ show }) => show === 'contact');
      const parties = inside.filter(({ show }) => show === 'parties').length;
      if (word === undefined || (best !== null && best.parties >= parties)) continue;
      best = { words: lineOf(passage.text, word.start - passage.start, word.end - passage.start), parties };
    }
  }
  return best?.words ?? null;
}

function lineOf(text: string, start: number, end: number): WordsAround {
  const lead = oneLine(text.slice(0, start));
  const before = lead.length > BEFORE ? `… ${fromWholeWord(lead.slice(-BEFORE))}` : lead.trimStart();
  const word = oneLine(text.slice(start, end));
  return {
    text: before + word + oneLine(text.slice(end, end + AFTER)),
    marks: [{ start: before.length, end: before.length + word.length, show: 'contact' }],
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Without the word that was cut into. */
function fromWholeWord(text: string): string {
  const at = text.indexOf(' ');
  return at < 0 ? text : text.slice(at + 1);
}
