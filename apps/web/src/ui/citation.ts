import type { DocumentLine, PassageInContext } from '@readout/domain';
import { longDay } from './days.ts';

/** A passage as it is cited: the very words, who published them, when, and where they stand. */
export function citationOf(passage: PassageInContext, document: DocumentLine): string {
  const place = passage.paragraph === 0 ? 'headline' : `paragraph ${String(passage.paragraph)}`;
  const within = passage.origin === undefined ? [] : [passage.origin];
  const parts = [
    document.publisher ?? 'publisher not given',
    ...(document.title === null || passage.paragraph === 0 ? [] : [`“${document.title}”`]),
    document.publishedOn === null ? 'day not given' : longDay(document.publishedOn),
    place,
    ...within,
  ];
  return `“${passage.text}” ${parts.join(', ')}.${document.url === null ? '' : ` ${document.url}`}`;
}
