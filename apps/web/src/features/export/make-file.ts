import {
  FORMATS,
  gatherView,
  makeFile,
  type ExportChoice,
  type FormAsked,
  type FormatId,
  type GatheredView,
  type ViewSource,
} from '@readout/exchange';
import { formatAddress, searchText } from '../../view/address.ts';
import type { View } from '../../view/view.ts';

/** Which file of which view is to be made. */
export interface FileToMake extends ExportChoice, FormAsked {
  /** The view with the places of its drawing. */
  readonly view: View;
  /** Of the store: what was gathered of an older one is gathered anew. */
  readonly revision: number;
  readonly collection: string;
  readonly now: Date;
}

/** A file as it can be saved, and what went into it. */
export interface FileMade {
  readonly blob: Blob;
  /** The beginning of a report, as much as a preview can show at once; empty for other forms. */
  readonly preview: string;
  readonly digest: string;
  readonly passages: number;
  readonly leftOut: number;
}

/** A report's characters that a frame takes without holding up the page. */
const PREVIEW_CHARACTERS = 120_000;
const PREVIEW_ENDS = '<p class="meta"><strong>The preview ends here. The file holds everything.</strong></p>';

/** Makes files of views, and keeps what it gathered of the last one for its other forms. */
export class FileMaker {
  readonly #source: ViewSource;
  #key = '';
  #gathered: Promise<GatheredView> | null = null;

  constructor(source: ViewSource) {
    this.#source = source;
  }

  async make(asked: FileToMake): Promise<FileMade> {
    const gathered = await this.gather(asked);
    const { text, digest } = makeFile(gathered, asked);
    return {
      blob: blobOf(text, asked.format),
      preview: asked.format === 'html' ? previewOf(text) : '',
      digest,
      passages: gathered.passages,
      leftOut: gathered.leftOut,
    };
  }

  /** How many bytes the same view has in another form; null where it has none. */
  async size(asked: FileToMake): Promise<number | null> {
    const gathered = await this.gather(asked);
    try {
      return blobOf(makeFile(gathered, asked).text, asked.format).size;
    } catch {
      return null;
    }
  }

  /** Asks for what the view's files are made of, if that is not there yet. */
  gather({ view, revision, collection, now, faded, denied }: FileToMake): Promise<GatheredView> {
    const { search, fragment } = formatAddress(view);
    const address = `${searchText(search)}${fragment === '' ? '' : `#${fragment}`}`;
    const key = JSON.stringify([address, revision, collection, now, faded, denied]);
    if (this.#gathered === null || key !== this.#key) {
      this.#key = key;
      const { selection } = view;
      this.#gathered = gatherView({ view: address, selection, collection, now, faded, denied }, this.#source);
      // A failure is told to whoever asked; the next one asks again.
      this.#gathered.catch(() => {
        this.#gathered = null;
      });
    }
    return this.#gathered;
  }
}

function blobOf(text: string, format: FormatId): Blob {
  return new Blob([text], { type: FORMATS[format].mediaType });
}

function previewOf(text: string): string {
  if (text.length <= PREVIEW_CHARACTERS) return text;
  const end = text.lastIndexOf('</p>', PREVIEW_CHARACTERS);
  return end < text.indexOf('</figure>') ? text : `${text.slice(0, end)}</p>${PREVIEW_ENDS}`;
}
