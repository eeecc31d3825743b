import type { Day } from '@readout/domain';
import { findIn, type Found } from '../rules-reader.ts';

/** The findings of a text of a wire of no country, written on a day. */
export function found(text: string, day: string, publisher = 'Northern Wire', title: string | null = null): Found {
  return findIn({
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
  });
}
