import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSideWord } from './lexicon.ts';
import { tokenise } from './tokens.ts';

describe('tokens', () => {
  it('are slices of the text, in order, without overlap, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenise(text, isSideWord)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('keep abbreviations, initials and joined names whole', () => {
    expect(tokenise('Mr. P.K. Al-Sabah met U.S. envoys.').map((token) => token.text)).toEqual([
      'Mr.',
      'P.K.',
      'Al-Sabah',
      'met',
      'U.S.',
      'envoys',
      '.',
    ]);
  });

  it('part two sides where one has points, and end a sentence behind a hyphen', () => {
    const words = (text: string): string[] => tokenise(text, isSideWord).map((token) => token.text);
    expect(words('The ROK-U.S. treaty')).toEqual(['The', 'ROK', '-', 'U.S.', 'treaty']);
    expect(words('U.K.-U.S. talks')).toEqual(['U.K.', '-', 'U.S.', 'talks']);
    expect(words('It was Plan-B. They')).toEqual(['It', 'was', 'Plan-B', '.', 'They']);
  });

  it('part possessives, contractions and pairs of sides', () => {
    expect(tokenise('Peru’s Japan-Chile talks, we’ve heard', isSideWord).map((token) => token.text)).toEqual([
      'Peru',
      '’s',
      'Japan',
      '-',
      'Chile',
      'talks',
      ',',
      'we',
      '’ve',
      'heard',
    ]);
  });

  it('have right offsets behind emoji', () => {
    const text = '🤝🏽 King Felix met';
    const king = tokenise(text).find((token) => token.text === 'King');
    expect(king?.start).toBe(text.indexOf('King'));
  });
});
