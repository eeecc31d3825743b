import {
  namedSourceIdOf,
  unnamedSourceIdOf,
  type Account,
  type DocumentId,
  type Source,
  type SourceId,
  type Span,
  type Telling,
} from '@readout/domain';
import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Teller } from '../extract/tellers/teller.ts';
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
    const tellings: Telling[] = [];
    for (const { name, text, range, sides, via } of tellers) {
      const source = this.#sourceOf(name);
      const span = range === null ? null : spanOfRange(text, range);
      const shown = evidence.find((one) => span !== null && isInside(span, one)) ?? sentenceOf(text, range) ?? span;
      const restsOn = shown === null ? [] : [this.#passages.of(shown)];
      const through = via === null ? null : this.#sourceOf(via.name);
      for (const side of sides.length === 0 ? [null] : sides.map(sideIdOf))
        if (!tellings.some((other) => other.source === source && other.side === side))
          tellings.push({ source, side, via: through, assumed: false, restsOn });
    }
    return tellings;
  }

  /** The accounts that the text speaks of and does not give, each resting on the sentence that speaks of it. */
  pointersOf(pointers: readonly Teller[]): Account['pointsTo'] {
    return pointers.map(({ name, text, range, sides: [side] }) => {
      const shown = sentenceOf(text, range);
      return {
        source: this.#sourceOf(name),
        side: side === undefined ? null : sideIdOf(side),
        restsOn: shown === null ? [] : [this.#passages.of(shown)],
      };
    });
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
}
