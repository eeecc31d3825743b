import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

const TITLE = 'Remarks by President Hale and Prime Minister Omar Al-Sorrel of Jordan Before Bilateral Meeting';

const tellsOf = (text: string, title = TITLE): string[] =>
  found(text, '2023-05-10', 'White House', title).conversations.map(
    ({ kind, status, participants }) => `${kind} ${status} ${participants.map(({ name }) => name).join(' + ')}`,
  );

describe('what those who speak together say of earlier contacts', () => {
  it.each([
    'PRESIDENT HALE: Prime Minister, we have had several conversations this year. Today we meet at last.',
    'PRESIDENT HALE: Welcome to this meeting. We discussed this in our first conversation.',
    'PRESIDENT HALE: Good to meet you again. I’ve been in contact with Sorrel for a year.',
    'PRESIDENT HALE: Good to meet here. You and I have talked about this many times.',
  ])('tells the meeting and what went before: %s', (text) => {
    const told = tellsOf(text);
    expect(told).toHaveLength(2);
    expect(told.filter((line) => line.startsWith('meeting held'))).not.toHaveLength(0);
  });

  it('tells one meeting where nothing speaks of an earlier one', () => {
    expect(
      tellsOf('PRESIDENT HALE: This is our first meeting, and we have much to discuss in this conversation.'),
    ).toEqual(['meeting held Hale + Omar Al-Sorrel']);
  });

  it('takes the president with whom the president speaks for one of another country', () => {
    const text = 'The President and President Castel spoke by phone on Monday, Ms. Cole said.';
    expect(found(text, '2023-05-10', 'White House').conversations).toMatchObject([
      { kind: 'phone-call', participants: [{ name: 'Castel' }], sides: ['United States'] },
    ]);
  });
});
