import type { AccountAnswer, DocumentId } from '@readout/domain';
import { expect, it } from 'vitest';
import { anchorsForSplit } from './split-anchors.ts';

const A = 'aaaaaaaaaaaaaaaa' as DocumentId;
const B = 'bbbbbbbbbbbbbbbb' as DocumentId;

/** An account with a long passage of another contact before the sentence that tells of this one. */
function account(id: string, document: DocumentId, marks: readonly object[]): AccountAnswer {
  const passages = [
    { in: 'text', start: 0, end: 145 },
    { in: 'text', start: 146, end: 227 },
  ];
  return { id, document: { id: document }, passages, marks } as unknown as AccountAnswer;
}
const word = { in: 'text', start: 176, end: 180, show: 'contact' };

it('points at the contact word of each account, not at a longer passage that tells of another contact', () => {
  const accounts = [account('one', A, [word]), account('two', B, [word])];
  expect(anchorsForSplit({ accounts }, B)).toEqual([
    { document: B, in: 'text', start: 176, end: 180, was: 'two' },
    { document: A, in: 'text', start: 176, end: 180, was: 'one' },
  ]);
});

it('points at the longest passage where no word for the contact is marked', () => {
  expect(anchorsForSplit({ accounts: [account('one', A, [])] }, B)).toEqual([
    { document: A, in: 'text', start: 0, end: 145, was: 'one' },
  ]);
});
