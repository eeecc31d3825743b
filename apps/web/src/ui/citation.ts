import type { DocumentLine, PassageInContext } from '@readout/domain';
import { longDay } from './days.ts';
import type { Stretch } from './marks.ts';

/** Passages that are read in one piece; see `Passage`. */
export interface CitedPiece {
  readonly passage: PassageInContext;
  readonly said: readonly Stretch[];
  readonly document: DocumentLine;
}

/** A passage as it is cited: the very words, who published them, when, and where they stand. */
export function citationOf({ passage, said, document }: CitedPiece): string {
  const place = passage.paragraph === 0 ? 'headline' : `paragraph ${String(passage.paragraph)}`;
  const within = passage.origin === undefined ? [] : [passage.origin];
  const parts = [
    document.publisher ?? 'publisher not given',
    ...(document.title === null || passage.paragraph === 0 ? [] : [`“${document.title}”`]),
    document.publishedOn === null ? 'day not given' : longDay(document.publishedOn),
    place,
    ...within,
  ];
  return `“${wordsSaid(passage.text, said)}” ${parts.join(', ')}.${document.url === null ? '' : ` ${document.url}`}`;
}

/** The words of a piece: what is left out between passages is shown to be left out. */
function wordsSaid(text: string, said: readonly Stretch[]): string {
  return said
    .map(({ start, end }, at) => {
      const gap = at === 0 ? '' : text.slice(said[at - 1]?.end, start);
      return `${gap.trim() === '' ? gap : ' […] '}${text.slice(start, end)}`;
    })
    .join('');
}
