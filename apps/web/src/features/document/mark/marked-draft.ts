import type { Anchor, Day, DocumentAnswer, Kind, MarkedContact, Status } from '@readout/domain';

/** A stretch of the body, in its own offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Somebody who may have been part of a marked contact, named at a place of the body. */
export interface Candidate {
  readonly key: string;
  readonly who: 'person' | 'side';
  readonly name: string;
  readonly place: Pick<Stretch, 'start' | 'end'>;
}

/** A contact on its way to be marked. */
export interface MarkedDraft {
  readonly words: Stretch | null;
  readonly parties: readonly Candidate[];
  readonly kind: Kind;
  readonly status: Status;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** The sentences of a paragraph, white space at their ends left out. */
export function sentencesOf({ start, text }: Omit<Stretch, 'end'>, language: string | null): readonly Stretch[] {
  return [...segmenterFor(language).segment(text)].flatMap(({ index, segment }) => {
    const words = segment.trim();
    const from = start + index + segment.indexOf(words);
    return words === '' ? [] : [{ start: from, end: from + words.length, text: words }];
  });
}

/** What is selected of a paragraph, where that is no sentence, then its sentences. */
export function stretchesToChoose(
  paragraph: Omit<Stretch, 'end'>,
  selected: Stretch | null,
  language: string | null,
): readonly Stretch[] {
  const sentences = sentencesOf(paragraph, language);
  const isSentence = sentences.some(({ start, end }) => start === selected?.start && end === selected.end);
  return selected === null || isSentence ? sentences : [selected, ...sentences];
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** Where words stand in a stretch, the place nearest to `near`, which counts from its beginning; null where they do not. */
export function placeOfWords(words: string, { start, text }: Omit<Stretch, 'end'>, near: number): Stretch | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === null ? null : { start: start + best, end: start + best + wanted.length, text: wanted };
}

/** Everybody the document mentions, each at the place nearest to the paragraph; those in it first. */
export function candidatesNear(
  mentions: DocumentAnswer['mentions'],
  paragraph: Pick<Stretch, 'start' | 'end'>,
): readonly Candidate[] {
  const found = mentions.flatMap(({ who, spans }) => {
    if (who.type === 'open' || who.type === 'agreement') return [];
    const [place] = spans
      .filter((span) => span.in === 'text')
      .toSorted((a, b) => distance(a, paragraph) - distance(b, paragraph) || a.start - b.start);
    if (place === undefined) return [];
    const { start, end } = place;
    const key = `${who.type} ${who.id}`;
    return [
      {
        key,
        who: who.type === 'leader' ? ('person' as const) : ('side' as const),
        name: who.name,
        place: { start, end },
      },
    ];
  });
  return found.toSorted(
    (a, b) =>
      Math.sign(distance(a.place, paragraph)) - Math.sign(distance(b.place, paragraph)) ||
      (a.who === b.who ? 0 : a.who === 'person' ? -1 : 1),
  );
}

/** How far a place stands from a stretch; 0 inside it. */
function distance({ start, end }: Pick<Stretch, 'start' | 'end'>, stretch: Pick<Stretch, 'start' | 'end'>): number {
  return Math.max(0, stretch.start - start, end - stretch.end);
}

/** Where a mark points and what it says; null where words or parties are missing, or the days are turned round. */
export function markOf(
  draft: MarkedDraft,
  document: DocumentAnswer['id'],
): { readonly about: readonly Anchor[]; readonly marked: MarkedContact } | null {
  const { words, parties, kind, status, earliest, latest } = draft;
  const isInOrder = earliest === null || latest === null || earliest <= latest;
  if (words === null || parties.length === 0 || !isInOrder) return null;
  const anchor = ({ start, end }: Pick<Stretch, 'start' | 'end'>): Anchor => ({ document, in: 'text', start, end });
  return {
    about: [anchor(words)],
    marked: {
      ...{ kind, status, earliest, latest: latest ?? earliest, days: 'some' },
      parties: parties.map(({ who, place }) => ({ who, at: anchor(place) })),
    },
  };
}
