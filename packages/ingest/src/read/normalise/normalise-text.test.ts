import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCharacters } from './characters.ts';
import { findLookAlikes } from './look-alikes.ts';
import { normaliseLines, printedLines, type NormalisedText } from './normalise-text.ts';

function normalise(source: string): NormalisedText {
  const { lines, controls } = printedLines(source);
  return normaliseLines(lines, controls);
}

describe('characters', () => {
  it('writes ligatures out, composes accents and drops what shows nothing', () => {
    expect(normaliseCharacters('o\uFB03ce e\u0301 Las\u200Bso co\u00ADop \u2067x\u2069').text).toBe(
      'office é Lasso coop x',
    );
  });

  it('writes Arabic letters as letters, however they are drawn', () => {
    expect(normaliseCharacters('\uFE93\uFEAE\uFEF3\uFEAF\uFEED \uFEFB \uFD3E1\uFD3F').text).toBe(
      'ةريزو لا \uFD3E1\uFD3F',
    );
  });

  it('keeps quotes, dashes, emoji sequences and look-alike letters', () => {
    const text = '“so” – 👩🏽‍💼 Pаvel';
    expect(normaliseCharacters(text).text).toBe(text);
  });

  it('counts the control characters it takes out', () => {
    expect(normaliseCharacters('a\0\0b')).toEqual({ text: 'ab', controls: 2 });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const once = normaliseCharacters(source).text.replaceAll('\uFDD0', '');
        expect(normaliseCharacters(once).text).toBe(once);
      }),
    );
  });
});

describe('words divided at line ends', () => {
  it.each([
    ['a divided word is joined', 'in the min-\nistry today', 'in the ministry today'],
    ['a soft hyphen never stays', 'Vas\u00AD\nConcelos', 'VasConcelos'],
    ['a compound name keeps its hyphen', 'Ambassador Jean-\nBaptiste came', 'Ambassador Jean-Baptiste came'],
    ['a compound keeps its hyphen', 'a well-\nknown envoy', 'a well-known envoy'],
    [
      'a compound that stands so elsewhere keeps it',
      'cease-fire held; the cease-\nfire ended',
      'cease-fire held; the cease-fire ended',
    ],
    ['a hyphen that waits for a second word divides nothing', 'pre-\nand post-war', 'pre-\nand post-war'],
    ['a broken-off speaker is not joined to the next', 'I was-\nMR. COX: No.', 'I was-\nMR. COX: No.'],
  ])('%s', (_, source, text) => {
    expect(normalise(source).text).toBe(text);
  });
});

describe('pages', () => {
  it('takes running heads and page numbers out and closes the sentence over the gap', () => {
    const source =
      'THE GAZETTE\n\nThey met in Oslo and\n\n   Page 1 of 2\n\fTHE GAZETTE\n\nagreed to go on.\n\n   Page 2 of 2';
    expect(normalise(source).text).toBe('They met in Oslo and\nagreed to go on.');
  });

  it('leaves single numbers alone where no pages are', () => {
    expect(normalise('One\n\n3\n\nTwo').text).toBe('One\n\n3\n\nTwo');
  });
});

describe('paragraphs', () => {
  it('makes paragraphs whole that were broken to a width, and keeps lists and headings', () => {
    const source =
      'Heading\n\nThe two ministers met in the old town hall of the\ncapital on Thursday and agreed that their deputies\nwould go on in the spring.\n\n- first\n- second';
    expect(normalise(source).text).toBe(
      'Heading\n\nThe two ministers met in the old town hall of the capital on Thursday and agreed that their deputies would go on in the spring.\n\n- first\n- second',
    );
  });

  it('parts paragraphs that are marked by indentation alone', () => {
    expect(normalise('   One begins\nand ends.\n   Two begins\nand ends.').text).toBe(
      'One begins\nand ends.\n\nTwo begins\nand ends.',
    );
  });

  it('gives every paragraph the lines it came from', () => {
    const { text, origins } = normalise('One\n\n\nTwo\nthree');
    expect(origins.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
      ['One', '1'],
      ['Two\nthree', '4–5'],
    ]);
  });

  it('keeps origins in order and within the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', ' ', 'word', 'Word-', '\f', 'Page 1 of 2', 'a longer line of words that go on')),
        (lines) => {
          const { text, origins } = normalise(lines.join('\n'));
          let last = 0;
          for (const { start, end } of origins) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBe(text.length);
        },
      ),
    );
  });
});

it('finds words that mix look-alike letters', () => {
  expect(findLookAlikes('Slovak Pаvel spoke')).toEqual({ script: 'Cyrillic', words: ['Pаvel'] });
  expect(findLookAlikes('Pavel (Павел) spoke')).toBeNull();
});
