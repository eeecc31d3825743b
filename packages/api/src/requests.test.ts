import { describe, expect, test } from 'vitest';
import { AddDocumentsSchema, DecisionRequestSchema, ItemToReadSchema, MAX_FILE_BYTES } from './requests.ts';

const text = { type: 'text', text: 'They spoke.', title: null, publisher: null, publishedOn: null, url: null };

describe('what may be sent to be read', () => {
  test('is a pasted text, a dropped file or an address', () => {
    const items = [
      text,
      { type: 'file', name: 'a.txt', base64: '' },
      { type: 'address', url: 'https://wire.example/' },
    ];
    expect(AddDocumentsSchema.safeParse({ items, collection: null }).success).toBe(true);
  });
  test.each([
    ['a path of the server’s machine', { type: 'path', path: '/etc/passwd' }],
    ['an address that is no web address', { type: 'address', url: 'file:///etc/passwd' }],
    ['a text with an address that runs', { ...text, url: 'javascript:alert(1)' }],
    ['a day that does not exist', { ...text, publishedOn: '2022-02-30' }],
    ['an empty text', { ...text, text: '' }],
    ['a text that is too long', { ...text, text: 'x'.repeat(MAX_FILE_BYTES + 1) }],
    ['a file without a name', { type: 'file', name: '', base64: '' }],
  ])('is never %s', (_, item) => {
    expect(ItemToReadSchema.safeParse(item).success).toBe(false);
  });
  test('is at least one thing and at most fifty', () => {
    const many = (count: number) => ({ items: Array.from({ length: count }, () => text), collection: null });
    expect([0, 1, 50, 51].map((count) => AddDocumentsSchema.safeParse(many(count)).success)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

test('a decision is sent without the id and time that the server gives it', () => {
  const sent = { what: 'note', by: 'An analyst', why: 'So.', about: [], undoes: null };
  expect(DecisionRequestSchema.parse({ ...sent, id: 'mine', at: 'now' })).toEqual(sent);
});
