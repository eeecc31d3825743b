import type { Day } from '@readout/domain';
import type { ReadDocument } from '../read/read-document.ts';
import { findIn, type Found } from '../rules-reader.ts';

/** A text of a wire of no country, written on a day. */
export function wireText(
  text: string,
  day = '2023-05-10',
  publisher = 'Northern Wire',
  title: string | null = null,
): ReadDocument {
  return {
    file: 'x',
    title,
    text,
    language: 'en',
    publishedOn: day as Day,
    publisher,
    url: null,
    rights: null,
    origins: [],
    collection: null,
  };
}

/** The findings of a text of a wire of no country, written on a day. */
export function found(text: string, day: string, publisher = 'Northern Wire', title: string | null = null): Found {
  return findIn(wireText(text, day, publisher, title));
}
