import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicLabel } from './topic-label.ts';

const NONE: ReadonlySet<string> = new Set();
const labelOf = (said: string, taken: ReadonlySet<string> = NONE): string =>
  topicLabel([{ said, shared: NONE }], new Set(['peru', 'rosa', 'quispe']), taken);

describe('the label of a point', () => {
  test('is the noun that a clause is about, not the clause', () => {
    expect(labelOf('demanded that the fishermen and all other stranded sailors be set free')).toBe('Stranded sailors');
    expect(labelOf('praised the patience of the islanders who are waiting for their ferry')).toBe(
      'Patience of the islanders',
    );
    expect(labelOf('promised two million litres of diesel')).toBe('Two million litres of diesel');
  });
  test('is a bare subject itself, without what leads to it', () => {
    expect(labelOf('about the taxation of ferries')).toBe('Taxation of ferries');
    expect(labelOf('quinine for all')).toBe('Quinine for all');
    expect(labelOf('the dredging.')).toBe('Dredging');
  });
  test('holds a place or a purpose that belongs to its noun, and no party of the contact alone', () => {
    expect(labelOf('wants the drought in Kenya to be a subject for Rosa Quispe')).toBe('Drought in Kenya');
    expect(labelOf('said that Peru is content')).toBe('Said that Peru is content');
  });
  test('names two things where the second says about as much', () => {
    expect(labelOf('said that the harbour and the shipyard will close')).toBe('Harbour, shipyard');
  });
  test('is what several accounts have in common before what one of them says alone', () => {
    const said = 'asked for lanterns and for a quarantine station on the island';
    expect(topicLabel([{ said, shared: new Set(['lantern']) }], NONE, NONE)).toBe('Lanterns');
  });
  test('is another one where a point above has it already', () => {
    const said = 'said that the harbour will close and the ferry will rest';
    expect(labelOf(said, new Set([labelOf(said)]))).not.toBe(labelOf(said));
  });
  test('is the statement itself where it names nothing', () => {
    expect(labelOf('thanked her because it was over')).toBe('Thanked her because it was over');
    expect(labelOf('that it was and that it would be and that it should have been as it was')).toMatch(
      /^That it was .* …$/u,
    );
  });
  test('is no way of speaking, no place to stand and no readiness', () => {
    expect(labelOf('spoke by telephone with the harbourmasters of Cusco about nothing else')).toBe(
      'Harbourmasters of Cusco',
    );
    expect(labelOf('recalled in front of the lanterns and the press')).not.toMatch(/^Front/u);
    expect(labelOf('said that she is willing and prepared as well')).not.toMatch(/prepared$/u);
  });
  test('is cut behind a whole word that is not left hanging', () => {
    expect(labelOf('that it was and that it would be and that it should have been as it was')).toBe(
      'That it was and that it would be …',
    );
  });
  test('is never empty, never long, and of the words of the statement', () => {
    const words = fc.constantFrom(
      'the',
      'said',
      'that',
      'harbour',
      'Kenya',
      ',',
      'of',
      'will',
      'ferries',
      'it',
      ':',
      'in',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 24 }), (list) => {
        const said = list.join(' ');
        fc.pre(/\p{L}/u.test(said));
        const label = labelOf(said);
        expect(label).not.toBe('');
        expect(label.length).toBeLessThanOrEqual(42);
        const printed = new Set(said.toLowerCase().match(/\p{L}+/gu));
        expect((label.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !printed.has(word))).toEqual([]);
      }),
    );
  });
});
