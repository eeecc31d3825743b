import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../id.ts';
import {
  CONTEXT_LENGTH,
  contextOf,
  isExact,
  paragraphsOf,
  passageIdOf,
  spanOf,
  SpanSchema,
  textOf,
} from './passage.ts';

const TEXTS = { title: 'Call 📞 to Lima', text: 'Rome 🙂 spoke.\n\n  Lima heard it. It agreed.  \r\n\nThe end.' };
const find = (words: string) =>
  spanOf(TEXTS, 'text', TEXTS.text.indexOf(words), TEXTS.text.indexOf(words) + words.length);

describe('spans', () => {
  test('an exact span is the slice it claims to be, in UTF-16 code units', () => {
    const smile = spanOf(TEXTS, 'text', 5, 7);
    expect(smile.text).toBe('🙂');
    expect(isExact(TEXTS, smile)).toBe(true);
    expect(isExact(TEXTS, { ...smile, end: 6 })).toBe(false);
    expect(isExact(TEXTS, { ...smile, in: 'title' })).toBe(false);
    expect(isExact(TEXTS, { ...smile, text: '🙃' })).toBe(false);
  });
  test('nothing is exact without words, before the text or behind it', () => {
    expect(isExact(TEXTS, spanOf(TEXTS, 'text', 3, 3))).toBe(false);
    expect(isExact(TEXTS, { in: 'text', start: -9, end: -1, text: TEXTS.text.slice(-9, -1) })).toBe(false);
    expect(isExact(TEXTS, { in: 'text', start: 40, end: 99, text: TEXTS.text.slice(40) })).toBe(false);
    expect(isExact({ title: null, text: '' }, { in: 'title', start: 0, end: 1, text: 'x' })).toBe(false);
  });
  test('whatever is cut from a text is exact in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const span = spanOf({ title: null, text }, 'text', start, end);
        expect(isExact({ title: null, text }, span)).toBe(true);
        expect(SpanSchema.safeParse(span).success).toBe(true);
      }),
    );
  });
  test('a span whose length is not that of its words is refused', () => {
    expect(SpanSchema.safeParse({ in: 'text', start: 0, end: 2, text: 'x' }).success).toBe(false);
    expect(SpanSchema.safeParse({ in: 'text', start: 2, end: 2, text: '' }).success).toBe(false);
  });
  test('text, place and document are a passage’s identity', () => {
    const [one, other] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] as DocumentId[];
    const span = { in: 'text', start: 1, end: 5 } as const;
    const ids = [
      passageIdOf(one ?? ('' as DocumentId), span),
      passageIdOf(other ?? ('' as DocumentId), span),
      passageIdOf(one ?? ('' as DocumentId), { ...span, in: 'title' }),
      passageIdOf(one ?? ('' as DocumentId), { ...span, end: 6 }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('an absent title is empty', () => {
    expect(textOf({ title: null, text: 'x' }, 'title')).toBe('');
  });
});

describe('paragraphs', () => {
  test('are the lines that hold words, without white space at their ends', () => {
    expect(paragraphsOf(TEXTS.text).map(({ start, end }) => TEXTS.text.slice(start, end))).toEqual([
      'Rome 🙂 spoke.',
      'Lima heard it. It agreed.',
      'The end.',
    ]);
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf(' \n\t\n')).toEqual([]);
  });
  test('hold every character but white space, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '🙂', ' ', '\n', '\t', '\r\n') }), (text) => {
        const found = paragraphsOf(text);
        const outside = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(outside.trim()).toBe('');
        for (const [at, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      }),
    );
  });
});

describe('context', () => {
  test('is what stands before and after in the same paragraph', () => {
    expect(contextOf(TEXTS, find('Lima heard it.'))).toEqual({ paragraph: 2, before: '', after: ' It agreed.' });
    expect(contextOf(TEXTS, find('spoke.'))).toEqual({ paragraph: 1, before: 'Rome 🙂 ', after: '' });
  });
  test('of a passage over two paragraphs is what stands before it in the first and after it in the second', () => {
    expect(contextOf(TEXTS, find('spoke.\n\n  Lima heard it.'))).toEqual({
      paragraph: 1,
      before: 'Rome 🙂 ',
      after: ' It agreed.',
    });
  });
  test('the title is paragraph 0', () => {
    expect(contextOf(TEXTS, { in: 'title', start: 5, end: 7 })).toEqual({
      paragraph: 0,
      before: 'Call ',
      after: ' to Lima',
    });
  });
  test('is cut at a space and marked where there is more', () => {
    const text = `${'before '.repeat(40)}HERE${' behind'.repeat(40)}`;
    const { before, after } = contextOf({ title: null, text }, { in: 'text', start: 280, end: 284 });
    expect([before.slice(0, 8), before.slice(-8)]).toEqual(['…before ', ' before ']);
    expect([after.slice(0, 8), after.slice(-7)]).toEqual([' behind ', 'behind…']);
  });
  test('never parts a surrogate pair, and is never long, in the title neither', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), fc.boolean(), (left, right, inTitle) => {
        const long = `${'x'.repeat(left % 2)}${'🙂'.repeat(left)}HERE${'🙂'.repeat(right)}`;
        const start = long.indexOf('HERE');
        const span = { in: inTitle ? 'title' : 'text', start, end: start + 4 } as const;
        const { before, after } = contextOf({ title: long, text: long }, span);
        for (const around of [before, after]) {
          expect(around).toBe(Buffer.from(around).toString());
          expect(around.length).toBeLessThanOrEqual(CONTEXT_LENGTH + '…'.length);
        }
      }),
    );
  });
});
