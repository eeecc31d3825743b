import type { Origin } from '@readout/domain';
import { firstKnown, type About } from './about/about.ts';
import { detectLanguage, languageName } from './decode/language.ts';
import { oneLine } from './normalise/characters.ts';
import { findLookAlikes } from './normalise/look-alikes.ts';
import { problem, type ReadProblem } from './problems.ts';
import type { ReadDocument } from './read-document.ts';
import type { Source } from './source.ts';

/** What no store keeps and no line prints: controls, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** A text as a format's reader hands it over. */
export interface Part {
  readonly text: string;
  readonly origins: readonly Origin[];
  /** What the format itself says (front matter, page, feed, mail). */
  readonly own: Partial<About>;
  /** What is printed at the head of the text. */
  readonly printed: Partial<About>;
  /** Which part of a file of several documents it is ("Item 2"), null where the file is the document. */
  readonly where: string | null;
}

/** A document, and what should be known of it. */
export interface Made {
  readonly document: ReadDocument;
  readonly problems: readonly ReadProblem[];
}

/** Makes the document of a text that is not blank, and says what should be known of it: its language, a missing day, look-alikes. */
export function makeDocument(source: Source, part: Part): Made {
  const about = firstKnown(source.said, part.own, source.beside, part.printed, { url: source.address });
  const language = detectLanguage(part.text);
  const problems: ReadProblem[] = [];
  const lookAlikes = findLookAlikes(part.text);
  if (lookAlikes !== null) {
    const { script, words } = lookAlikes;
    problems.push(problem('mixed-script', source.file, { script, words: words.join(', ') }));
  }
  if (language !== null && language !== 'en') {
    problems.push(problem('other-language', source.file, { language: languageName(language) }));
  }
  if (about.publishedOn === null) problems.push(problem('no-day', source.file, { Where: placeOf(part.where) }));
  const document = { file: source.file, text: part.text, language, origins: part.origins, ...about };
  return { document, problems };
}

/** `Item 2` → `Item 2 of `, as the beginning of a sentence about a file. */
export function placeOf(where: string | null): string {
  return where === null ? '' : `${where} of `;
}

/** The document with what files, archives and mails call things in it as one printable line each, as its title is. */
export function withPrintableNames(document: ReadDocument): ReadDocument {
  const { title, publisher, rights, collection, origins } = document;
  const isPrintable = (name: string | null): boolean => name === null || !UNPRINTABLE.test(name);
  if ([title, publisher, rights, collection].every(isPrintable) && origins.every(({ label }) => isPrintable(label)))
    return document;
  return {
    ...document,
    title: oneLine(title ?? ''),
    publisher: oneLine(publisher ?? ''),
    rights: oneLine(rights ?? ''),
    collection: oneLine(collection ?? ''),
    origins: origins.map((origin) =>
      isPrintable(origin.label) ? origin : { ...origin, label: oneLine(origin.label) ?? '' },
    ),
  };
}
