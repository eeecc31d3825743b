import {
  foldForSearch,
  namedSourceIdOf,
  officialSourceIdOf,
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
import { officialVoiceOf } from './official-voice.ts';
import { sideIdOf, sideNamed } from './sides.ts';
import { sentenceAt } from '../annotate/words/sentences.ts';
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
    if (tellers.length === 0) return [this.#byPublisher()];
    const tellings: Telling[] = [];
    for (const teller of tellers) {
      const { text, range, sides, via } = teller;
      if (this.#isPublisher(teller)) {
        const own = this.#byPublisher();
        if (!tellings.some((other) => other.source === own.source && other.side === own.side)) tellings.push(own);
        continue;
      }
      const source = this.#sourceOf(teller);
      const span = range === null ? null : spanOfRange(text, range);
      const shown = evidence.find((one) => span !== null && isInside(span, one)) ?? sentenceOf(text, range) ?? span;
      const restsOn = shown === null ? [] : [this.#passages.of(shown)];
      const through = via === null ? null : this.#sourceOf(via);
      for (const side of sides.length === 0 ? [null] : sides.map(sideIdOf))
        if (!tellings.some((other) => other.source === source && other.side === side))
          tellings.push({ source, side, via: through, assumed: false, restsOn });
    }
    return tellings;
  }

  /** The accounts that the text speaks of and does not give, each resting on the sentence that speaks of it. */
  pointersOf(pointers: readonly Teller[]): Account['pointsTo'] {
    return pointers.map((pointer) => {
      const {
        text,
        range,
        sides: [side],
      } = pointer;
      const shown = sentenceOf(text, range);
      return {
        source: this.#sourceOf(pointer),
        side: side === undefined ? null : sideIdOf(side),
        restsOn: shown === null ? [] : [this.#passages.of(shown)],
      };
    });
  }

  sources(): Source[] {
    return [...this.#sources.values()];
  }

  /** The publisher stands in where nobody is named. */
  #byPublisher(): Telling {
    const { isOfficial, side } = this.#doc.principal;
    const sides = isOfficial && side !== null ? [side] : [];
    const source = this.#sourceOf({ name: this.#publisher, sides, person: null, text: this.#doc.title, range: null });
    return { source, side: sides[0] === undefined ? null : sideIdOf(sides[0]), via: null, assumed: true, restsOn: [] };
  }

  /** "communiqué" of a document that its own publisher gave out: what tells is the publisher. */
  #isPublisher({ range, person, sides }: Teller): boolean {
    const { isOfficial, side } = this.#doc.principal;
    return range === null && person === null && isOfficial && side !== null && sides.length === 1 && sides[0] === side;
  }

  #sourceOf(teller: Told): SourceId {
    const name = teller.name.replace(/\s*\([^()]*\)\s*$/u, '') || teller.name;
    const unnamed = UNNAMED.test(name);
    const id = unnamed ? unnamedSourceIdOf(this.#document, name) : idOfNamed(teller, name);
    const [side] = teller.sides;
    const needsSide = !unnamed && teller.person === null && side !== undefined && isGeneric(name);
    const shown = needsSide ? `${name}, ${sideNamed(side).name}` : name;
    this.#sources.set(id, { id, name: shown, unnamed });
    return id;
  }
}

/** What a source is known by. */
type Told = Pick<Teller, 'name' | 'sides' | 'person' | 'text' | 'range'>;

/** A body of a side is one source however it is printed; a name that says little ("the ministry") is one of its side alone. */
function idOfNamed(teller: Told, name: string): SourceId {
  const { person, sides } = teller;
  if (person !== null || sides.length === 0) return namedSourceIdOf(name);
  const voice = officialVoiceOf(foldForSearch(name), isSideAlone(teller));
  const ids = sides.map(sideIdOf);
  if (voice !== null) return officialSourceIdOf(ids, voice);
  return isGeneric(name) ? officialSourceIdOf(ids, name) : namedSourceIdOf(name);
}

/** Whether a name is one that any country may have: "the ministry", "Presidency", "presidential press service". */
function isGeneric(name: string): boolean {
  return GENERIC.test(name.replace(/^the /iu, ''));
}
const GENERIC =
  /^(?:(?:foreign|defen[cs]e|interior|finance|presidential|president[’']s|prime minister[’']s|government|state|press|information|royal) )*(?:presidency|ministry|government|cabinet|chancellery|palace|embassy|office|service|secretariat|administration|communiqu[eé]|statement)$/iu;

/** Whether the words of a teller are a country, its capital or its people and nothing else: "Ankara", "the Turks". */
function isSideAlone({ text, range }: Told): boolean {
  if (range === null) return false;
  const atoms = text.atoms[sentenceAt(text.sentences, range.first)] ?? [];
  const own = atoms.filter(
    ({ first, last, kind, id }) => first >= range.first && last <= range.last && (id !== '' || kind === 'name'),
  );
  const [only] = own;
  return own.length === 1 && only?.last === range.last && only.id !== '' && SIDES_ALONE.has(only.kind);
}
const SIDES_ALONE: ReadonlySet<string> = new Set(['country', 'capital', 'adjective', 'people']);
