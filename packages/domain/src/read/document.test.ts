import { describe, expect, test } from 'vitest';
import { AnchorSchema, DecisionSchema } from '../decision.ts';
import { AddressSchema, CollectionSchema, originWords, type Origin } from './document.ts';

describe('addresses', () => {
  test.each(['https://wire.example/a?b=c#d', 'HTTP://wire.example', 'http://[::1]:8080/'])(
    '%s may be kept',
    (address) => {
      expect(AddressSchema.safeParse(address).success).toBe(true);
    },
  );
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//wire.example',
    'https://',
    'https://wire.example/a b',
    ' https://wire.example',
    'https://wire.example\n',
    `https://wire.example/${'a'.repeat(2048)}`,
  ])('%j may not', (address) => {
    expect(AddressSchema.safeParse(address).success).toBe(false);
  });
});

test('a collection has a name of at most 120 characters', () => {
  expect(CollectionSchema.safeParse({ id: 'wires', name: '' }).success).toBe(false);
  expect(CollectionSchema.safeParse({ id: 'wires', name: 'a'.repeat(121) }).success).toBe(false);
});

describe('the place that words came from', () => {
  const origin = (unit: Origin['unit'], label: string, start: number, end: number): Origin => ({
    unit,
    label,
    start,
    end,
  });

  test('is the smallest around them', () => {
    const pages = [origin('page', '1', 0, 50), origin('page', '2', 50, 90), origin('line', '7', 60, 70)];
    expect(originWords(pages, 10)).toBe('page 1');
    expect(originWords(pages, 65)).toBe('line 7');
    expect(originWords(pages, 90)).toBeNull();
  });

  test('says first what they were packed into or attached as', () => {
    const attached = [
      origin('attachment', 'annex.pdf', 0, 90),
      origin('item', '4', 0, 90),
      origin('page', '2', 50, 90),
    ];
    expect(originWords(attached, 10)).toBe('attachment annex.pdf, item 4');
    expect(originWords(attached, 60)).toBe('attachment annex.pdf, page 2');
    expect(originWords([origin('entry', 'a/b.txt', 0, 9), origin('line', '1', 0, 9)], 3)).toBe('entry a/b.txt, line 1');
    expect(originWords([origin('attachment', 'attachment 2', 0, 9)], 3)).toBe('attachment 2');
  });
});

describe('decisions', () => {
  const anchor = { document: 'aaaaaaaaaaaaaaaa', in: 'text', start: 3, end: 9 };
  const decision = {
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    what: 'split',
    at: '2022-03-08T10:00:00Z',
    by: 'An analyst',
    why: null,
    about: [anchor],
    undoes: null,
  };

  test('hold a stretch of a document, by somebody, at a time', () => {
    expect(DecisionSchema.safeParse(decision).success).toBe(true);
    expect(DecisionSchema.safeParse({ ...decision, by: '' }).success).toBe(false);
    expect(DecisionSchema.safeParse({ ...decision, at: '2022-03-08' }).success).toBe(false);
    expect(DecisionSchema.safeParse({ ...decision, what: 'forget' }).success).toBe(false);
  });
  test('are about something', () => {
    expect(AnchorSchema.safeParse({ ...anchor, end: 3 }).success).toBe(false);
    expect(AnchorSchema.safeParse({ ...anchor, start: -1 }).success).toBe(false);
  });
});
