import { paragraphsOf, type DocumentAnswer } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountsWithin,
  hitsOf,
  marksOf,
  marksWithin,
  nextHit,
  paragraphAt,
  placeAt,
  shownParagraphs,
} from './paragraphs.ts';

const span = (start: number, end: number, part: 'text' | 'title' = 'text') => ({
  in: part,
  start,
  end,
  text: 'x'.repeat(end - start),
});

const document = {
  mentions: [
    { who: { type: 'leader', id: 'a', name: 'A', side: null }, spans: [span(0, 4), span(40, 44), span(2, 4, 'title')] },
    { who: { type: 'country', id: 'b', name: 'B' }, spans: [span(10, 12)] },
    { who: { type: 'agreement', id: 'c', name: 'C', status: 'draft' }, spans: [span(20, 25)] },
  ],
  accounts: [
    {
      id: '1',
      status: 'denied',
      passages: [{ id: 'p', ...span(0, 30) }],
      marks: [
        { ...span(6, 9), show: 'status' },
        { ...span(0, 4), show: 'parties' },
      ],
    },
    {
      id: '2',
      status: 'held',
      passages: [
        { id: 'q', ...span(38, 50) },
        { id: 'r', ...span(0, 4, 'title') },
      ],
      marks: [],
    },
  ],
} as unknown as DocumentAnswer;

describe('a document', () => {
  it('is shown whole: between its paragraphs stands only white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '𝒳'), maxLength: 40 }), (body) => {
        const paragraphs = shownParagraphs(body);
        let at = 0;
        for (const { start, end, text } of paragraphs) {
          expect(body.slice(at, start).trim()).toBe('');
          expect(text).toBe(body.slice(start, end));
          at = end;
        }
        expect(body.slice(at).trim()).toBe('');
        expect(paragraphs.map(({ number }) => number)).toEqual(paragraphsOf(body).map((_, index) => index + 1));
      }),
    );
  });

  it('has every mention of people and agreements marked, a denial as such, and nothing twice', () => {
    expect(marksOf(document, 'text')).toEqual([
      { start: 0, end: 4, show: 'parties' },
      { start: 6, end: 9, show: 'denial' },
      { start: 20, end: 25, show: 'agreement' },
      { start: 40, end: 44, show: 'parties' },
    ]);
    expect(marksOf(document, 'title')).toEqual([{ start: 2, end: 4, show: 'parties' }]);
  });

  it('counts marks from the paragraph they are in', () => {
    expect(marksWithin(marksOf(document, 'text'), { start: 18, end: 42 })).toEqual([
      { start: 2, end: 7, show: 'agreement' },
      { start: 22, end: 26, show: 'parties' },
    ]);
  });

  it('has contacts beside the paragraphs that tell of them', () => {
    expect(accountsWithin(document.accounts, { start: 0, end: 35 }).map(({ id }) => id)).toEqual(['1']);
    expect(accountsWithin(document.accounts, { start: 36, end: 60 }).map(({ id }) => id)).toEqual(['2']);
  });

  it('is stepped through passage by passage and round again', () => {
    const hits = hitsOf(document);
    expect(hits).toEqual([0, 38]);
    expect(nextHit(hits, 0, 1)).toBe(38);
    expect(nextHit(hits, 38, 1)).toBe(0);
    expect(nextHit(hits, 0, -1)).toBe(38);
    expect(nextHit([], 0, 1)).toBeNull();
  });

  it('knows in which paragraph a place lies', () => {
    const paragraphs = shownParagraphs('one\n\ntwo\nthree');
    expect(paragraphAt(paragraphs, 0)).toBe(0);
    expect(paragraphAt(paragraphs, 6)).toBe(1);
    expect(paragraphAt(paragraphs, 999)).toBe(2);
  });
});

it('says where in its file a paragraph stood, once where a new place begins, and the nearest of several', () => {
  const origins = [
    { start: 0, end: 100, unit: 'entry' as const, label: 'a/b.pdf' },
    { start: 0, end: 50, unit: 'page' as const, label: '3' },
    { start: 50, end: 100, unit: 'page' as const, label: '4' },
  ];
  expect(placeAt(origins, { start: 0 }, undefined)).toBe('entry a/b.pdf, page 3');
  expect(placeAt(origins, { start: 20 }, { start: 0 })).toBeNull();
  expect(placeAt(origins, { start: 60 }, { start: 20 })).toBe('page 4');
  expect(placeAt([], { start: 0 }, undefined)).toBeNull();
});
