import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

const namesIn = (text: string): string[] =>
  found(text, '2009-11-20').conversations.map(({ participants }) => participants.map(({ name }) => name).join(' + '));

describe('lines under the clock', () => {
  it('are no engagements of the minister named first where a paper tells in them what has happened', () => {
    const text = [
      '09:10 Foreign Minister Lena Falk of Sweden has arrived at the hall. She says nothing.',
      '10:40 The Chilean delegation is still upstairs, and nobody knows why.',
      '12:05 President Luis Paz of Chile received President Ali Sow of Mali, his office says.',
      '13:30 The Peruvians have gone to lunch. The text was not ready.',
    ].join('\n\n');
    expect(namesIn(text)).toEqual(['Luis Paz + Ali Sow']);
  });
});
