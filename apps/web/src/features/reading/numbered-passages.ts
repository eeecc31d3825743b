import type { AccountAnswer, ContactAnswer, DocumentLine, PassageInContext } from '@readout/domain';
import type { TextMark } from '../../ui/marks.ts';

/** A passage with its number in the pane. */
export interface NumberedPassage {
  readonly number: number;
  readonly passage: PassageInContext;
  readonly marks: readonly TextMark[];
  readonly document: DocumentLine;
}

/** The passages of all accounts in the order of the accounts, each once, with the marks that lie inside. */
export function numberedPassages(contact: ContactAnswer): readonly NumberedPassage[] {
  const found = new Map<string, { passage: PassageInContext; marks: TextMark[]; document: DocumentLine }>();
  for (const account of contact.accounts) {
    for (const passage of account.passages) {
      const known = found.get(passage.id) ?? { passage, marks: [], document: account.document };
      known.marks.push(...marksInside(account, passage));
      found.set(passage.id, known);
    }
  }
  return [...found.values()].map((one, at) => ({ number: at + 1, ...one }));
}

/** The marks of an account that lie in a passage, counted from the passage's first character. */
function marksInside(account: AccountAnswer, passage: PassageInContext): readonly TextMark[] {
  return account.marks
    .filter((mark) => mark.in === passage.in && mark.start >= passage.start && mark.end <= passage.end)
    .map((mark) => ({
      start: mark.start - passage.start,
      end: mark.end - passage.start,
      show: mark.show === 'status' && account.status === 'denied' ? 'denial' : mark.show,
    }));
}

/** Which marks occur, for the key. */
export function shownMarks(passages: readonly NumberedPassage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ marks }) => marks.map((mark) => mark.show)));
}
