import type { Day, DocumentAnswer } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesNear, markOf, placeOfWords, sentencesOf } from './marked-draft.ts';

const BODY = 'The day began.\n\nQuispe rang Ferrante. They spoke of fish. Quispe thanked him.';
const PARAGRAPH = { start: 16, end: BODY.length, text: BODY.slice(16) };

describe('what a contact is marked with', () => {
  it('are sentences of a paragraph that are the very slices of the body', () => {
    const sentences = sentencesOf(PARAGRAPH, 'en');
    expect(sentences.map(({ text }) => text)).toEqual([
      'Quispe rang Ferrante.',
      'They spoke of fish.',
      'Quispe thanked him.',
    ]);
    for (const { start, end, text } of sentences) expect(BODY.slice(start, end)).toBe(text);
    expect(sentencesOf(PARAGRAPH, 'no language at all')).toHaveLength(3);
  });

  it('are words at the place that was meant, wherever else they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        const text = `${before}${words}${after}`;
        const place = placeOfWords(words, { start: 5, text }, before.length + words.indexOf(words.trim()));
        if (words.trim() === '') expect(place).toBeNull();
        else expect(text.slice((place?.start ?? 0) - 5, (place?.end ?? 0) - 5)).toBe(words.trim());
      }),
    );
    expect(placeOfWords('Quispe', PARAGRAPH, 40)?.start).toBe(PARAGRAPH.start + PARAGRAPH.text.lastIndexOf('Quispe'));
    expect(placeOfWords('Quito', PARAGRAPH, 0)).toBeNull();
  });

  it('are people and countries of the document, those of the paragraph first, each where it stands nearest', () => {
    const span = (start: number, length: number) => ({ in: 'text' as const, start, end: start + length, text: '' });
    const mentions = [
      { who: { type: 'country', id: 'peru', name: 'Peru' }, spans: [span(0, 3)] },
      { who: { type: 'leader', id: 'b', name: 'Ferrante', side: null }, spans: [span(4, 3)] },
      { who: { type: 'leader', id: 'a', name: 'Quispe', side: null }, spans: [span(1, 3), span(16, 6)] },
      { who: { type: 'open', name: 'leaders' }, spans: [] },
    ] as unknown as DocumentAnswer['mentions'];
    const found = candidatesNear(mentions, PARAGRAPH);
    expect(found.map(({ name }) => name)).toEqual(['Quispe', 'Ferrante', 'Peru']);
    expect(found[0]?.place).toEqual({ start: 16, end: 22 });
  });

  it('is no mark without words, without parties, or with its days turned round', () => {
    const [words = null] = sentencesOf(PARAGRAPH, 'en');
    const party = { key: 'a', who: 'person' as const, name: 'Quispe', place: { start: 16, end: 22 } };
    const draft = {
      ...{ words, parties: [party], kind: 'meeting' as const, status: 'held' as const },
      ...{ earliest: '2022-03-01' as Day, latest: null },
    };
    const id = 'aaaaaaaaaaaaaaaa' as DocumentAnswer['id'];
    expect(markOf(draft, id)).toMatchObject({
      about: [{ document: id, in: 'text', start: 16, end: 37 }],
      marked: {
        earliest: '2022-03-01',
        latest: '2022-03-01',
        parties: [{ who: 'person', at: { start: 16, end: 22 } }],
      },
    });
    expect(markOf({ ...draft, words: null }, id)).toBeNull();
    expect(markOf({ ...draft, parties: [] }, id)).toBeNull();
    expect(markOf({ ...draft, latest: '2022-02-01' as Day }, id)).toBeNull();
  });
});
