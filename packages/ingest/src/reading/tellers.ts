import {
  namedSourceIdOf,
  unnamedSourceIdOf,
  type DocumentId,
  type SideId,
  type Source,
  type SourceId,
  type Span,
  type Telling,
} from '@readout/domain';
import { atomsOf } from '../annotate/atoms.ts';
import type { AnnotatedDocument } from '../annotate/document.ts';
import { isSideWord } from '../annotate/lexicon.ts';
import { tokenise } from '../annotate/tokens.ts';
import type { Teller } from '../extract/tellers.ts';
import { sideIdOf } from './sides.ts';
import { isInside, sentenceOf, spanOfRange, type Passages } from './spans.ts';

/** Words for tellers that the text does not name. */
const UNNAMED =
  /^(?:an?|one|two|three|several|some|senior|other|unnamed|anonymous|diplomatic|government|western|local)\b.*\b(?:officials?|sources?|diplomats?|aides?|people|persons?|envoys?)\b|^(?:officials?|sources?|diplomats?|aides?)\b/iu;

/** Who tells in one document: its sources, and the tellings of its accounts. */
export class Tellers {
  readonly #doc: AnnotatedDocument;
  readonly #document: DocumentId;
  readonly #publisher: string;
  readonly #passages: Passages;
  readonly #sources = new Map<SourceId, Source>();

  constructor(doc: AnnotatedDocument, document: DocumentId, publisher: string | null, passages: Passages) {
    this.#doc = doc;
    this.#passages = passages;
    this.#document = document;
    this.#publisher = publisher ?? 'publisher not given';
  }

  /** The tellings of an account, each resting on the sentence that names the teller: those that the text names, else its publisher, who then stands in. */
  tellingsOf(tellers: readonly Teller[], evidence: readonly Span[]): Telling[] {
    if (tellers.length === 0) {
      const side =
        this.#doc.principal.isOfficial && this.#doc.principal.side !== null ? sideIdOf(this.#doc.principal.side) : null;
      return [{ source: this.#sourceOf(this.#publisher), side, via: null, assumed: true, restsOn: [] }];
    }
    const tellings = new Map<SourceId, Telling>();
    for (const { name, text, range } of tellers) {
      const source = this.#sourceOf(name);
      const span = range === null ? null : spanOfRange(text, range);
      const shown = evidence.find((one) => span !== null && isInside(span, one)) ?? sentenceOf(text, range) ?? span;
      const restsOn = shown === null ? [] : [this.#passages.of(shown)];
      tellings.set(source, { source, side: this.#sideOf(name), via: null, assumed: false, restsOn });
    }
    return [...tellings.values()];
  }

  sources(): Source[] {
    return [...this.#sources.values()];
  }

  #sourceOf(name: string): SourceId {
    const unnamed = UNNAMED.test(name);
    const id = unnamed ? unnamedSourceIdOf(this.#document, name) : namedSourceIdOf(name);
    this.#sources.set(id, { id, name, unnamed });
    return id;
  }

  /** The side a teller's own name gives ("the Peruvian presidency"); that of the person of that name otherwise. */
  #sideOf(name: string): SideId | null {
    const tokens = tokenise(name, isSideWord);
    const atom = atomsOf(tokens, 0, tokens.length, { names: new Set() }).find(({ id }) => id !== '');
    if (atom !== undefined) return sideIdOf(atom.id);
    const words = name.toLowerCase().split(/\s+/u);
    const person = this.#doc.persons.find(
      ({ parts, sides }) => sides.length > 0 && parts.length > 0 && parts.every((part) => words.includes(part)),
    );
    return person?.sides[0] === undefined ? null : sideIdOf(person.sides[0]);
  }
}
