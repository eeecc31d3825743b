import type { Day, Origin } from '@readout/domain';

/** A text as the readers of formats hand it on: normalised, with what is known about where and when it appeared. */
export interface ReadDocument {
  /** What the person named: a path as given, an address, or `-` for standard input. */
  readonly file: string;
  /** The title as printed, a text of its own (never part of `text`); null where none is given. */
  readonly title: string | null;
  /** The body: NFC, `\n` line ends, paragraphs parted by a blank line or a line end as printed. Offsets into it are UTF-16 code units. */
  readonly text: string;
  /** ISO 639-1 code by evidence, null where there is too little text to say. */
  readonly language: string | null;
  /** The day in the place of publication, null where none is given; never today. */
  readonly publishedOn: Day | null;
  readonly publisher: string | null;
  /** http(s) only. */
  readonly url: string | null;
  readonly rights: string | null;
  /** The name of the collection its front matter puts it into; null where it names none. */
  readonly collection: string | null;
  /** Which page, line, feed item or archive entry each stretch of `text` came from, in order; empty where the format has none. */
  readonly origins: readonly Origin[];
}
