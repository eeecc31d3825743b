import { readerOf, readerOfAll, READERS, type AccountAnswer, type ReaderName } from '@readout/domain';
import { decidedWords, longDay, xmlText } from '@readout/drawing';

type Passage = AccountAnswer['passages'][number];

interface Footnote {
  readonly account: AccountAnswer;
  readonly passage: Passage;
  /** Who found the accounts that rest on it. */
  readonly readers: ReaderName[];
  /** What analysts settled about those accounts. */
  readonly decided: Set<string>;
}

/** Numbers for passages in the order of their first use; a passage used twice keeps its number. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #notes: Footnote[] = [];

  /** `[1][2]`: references to every passage that an account rests on. */
  referTo(account: AccountAnswer): string {
    return account.passages
      .map((passage) =>
        this.#refer({
          account,
          passage,
          readers: [readerOf(account)],
          decided: new Set((account.decided ?? []).map(decidedWords)),
        }),
      )
      .join('');
  }

  /** The passages as list items, each with its document, day and paragraph; `full` with their words. */
  items(full: boolean): string {
    return this.#notes.map((note, at) => item(note, at + 1, full)).join('\n');
  }

  get count(): number {
    return this.#notes.length;
  }

  #refer(note: Footnote): string {
    const key = `${note.account.document.id} ${note.passage.id}`;
    const known = this.#numbers.get(key);
    const number = known ?? this.#notes.push(note);
    const first = known === undefined ? undefined : this.#notes[known - 1];
    first?.readers.push(...note.readers);
    for (const words of note.decided) first?.decided.add(words);
    this.#numbers.set(key, number);
    // Only the first reference is come back to.
    const own = known === undefined ? ` id="r${String(number)}"` : '';
    return `<sup><a${own} href="#p${String(number)}">[${String(number)}]</a></sup>`;
  }
}

function item({ account, passage, readers, decided }: Footnote, number: number, full: boolean): string {
  const words = full ? `“<bdi>${markedText(account, passage)}</bdi>” ` : '';
  return `<li id="p${String(number)}">${words}<cite>${placeOf(account, passage)}</cite>${foundBy(readers)}${decidedOn(decided)} <a class="back" href="#r${String(number)}" aria-label="Back to where passage ${String(number)} is used">↩</a></li>`;
}

/** `, found by a model`; nothing where the rules did, as they do unless a model is asked. */
function foundBy(readers: readonly ReaderName[]): string {
  const reader = readerOfAll(readers);
  return reader === 'rules' ? '' : `, ${READERS[reader].plural}`;
}

/** Corrections, notes and who marked it by hand, each a sentence; nothing where analysts settled nothing. */
function decidedOn(decided: ReadonlySet<string>): string {
  return [...decided].map((words) => ` <span class="decided"><bdi>${xmlText(words)}</bdi>.</span>`).join('');
}

/** `TASS, 1 February 2022, paragraph 3`, with a link where the document has an address. */
function placeOf({ document }: AccountAnswer, passage: Passage): string {
  const title = document.title ?? document.publisher ?? 'Document without a title';
  const name = `<bdi>${xmlText(title)}</bdi>`;
  const isLink = document.url !== null && /^https?:\/\//u.test(document.url);
  const linked = isLink ? `<a href="${xmlText(document.url ?? '')}" rel="noreferrer">${name}</a>` : name;
  const publisher = document.title === null || document.publisher === null ? [] : [xmlText(document.publisher)];
  const day = document.publishedOn === null ? 'day not given' : longDay(document.publishedOn);
  const place = passage.in === 'title' ? 'title' : `paragraph ${String(passage.paragraph)}`;
  const origin = passage.origin === undefined ? [] : [xmlText(passage.origin)];
  return [linked, ...publisher, day, place, ...origin].join(', ');
}

/** The words of a passage with the parties and the contact word marked. */
function markedText({ marks }: AccountAnswer, passage: Passage): string {
  const inside = marks
    .filter(
      (mark) =>
        mark.in === passage.in &&
        (mark.show === 'contact' || mark.show === 'parties') &&
        passage.start <= mark.start &&
        mark.end <= passage.end,
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = passage.start;
  for (const mark of inside) {
    if (mark.start < at) continue;
    const words = xmlText(passage.text.slice(mark.start - passage.start, mark.end - passage.start));
    html += xmlText(passage.text.slice(at - passage.start, mark.start - passage.start));
    html += `<mark class="${mark.show}">${words}</mark>`;
    at = mark.end;
  }
  return html + xmlText(passage.text.slice(at - passage.start));
}
