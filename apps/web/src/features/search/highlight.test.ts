import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundHit, highlighted, holds } from './highlight.ts';

describe('words looked for', () => {
  it('are set apart whatever their case and accents', () => {
    expect(highlighted('Nguyễn Văn Lâm', 'nguyen lam')).toEqual([
      { text: 'Nguyễn', isHit: true },
      { text: ' Văn ', isHit: false },
      { text: 'Lâm', isHit: true },
    ]);
  });

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, words) => {
        expect(
          highlighted(text, words)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are no pattern', () => {
    expect(highlighted('a.c abc', '.').filter((one) => one.isHit)).toEqual([{ text: '.', isHit: true }]);
    expect(holds('abc', '(')).toBe(false);
  });

  it('stay in sight in a long paragraph', () => {
    const cut = aroundHit(`${'word '.repeat(100)}needle ${'more '.repeat(100)}`, 'needle', 90);
    expect(cut).toContain('needle');
    expect(cut.length).toBeLessThan(100);
    expect(cut.startsWith('… ')).toBe(true);
    expect(cut.endsWith(' …')).toBe(true);
    expect(cut.replaceAll(/needle|word|more|…| /gu, '')).toBe('');
  });
});
