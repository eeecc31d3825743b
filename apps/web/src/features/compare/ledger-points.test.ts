import type { ComparisonAnswer, DocumentId, Span } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerPoints, numberedStretches, STANDINGS } from './ledger-points.ts';

const A = 'aaaaaaaaaaaaaaaa' as DocumentId;
const B = 'bbbbbbbbbbbbbbbb' as DocumentId;
const C = 'cccccccccccccccc' as DocumentId;
const span = (start: number, text: string): Span => ({ in: 'text', start, end: start + text.length, text });
const says = (document: DocumentId) => ({ account: 'x' as never, document, quote: span(0, 'word') });
const points: ComparisonAnswer['points'] = [
  { about: 'statement', label: 'Grain', verdict: 'only', says: [says(B)], pairs: [] },
  {
    about: 'length',
    label: 'Length',
    verdict: 'contradict',
    says: [says(A), says(B), says(C)],
    pairs: [
      { documents: [A, B], verdict: 'contradict' },
      { documents: [A, C], verdict: 'both' },
      { documents: [B, C], verdict: 'contradict' },
    ],
  },
  { about: 'day', label: 'Day', verdict: 'both', says: [says(A), says(C)], pairs: [] },
  { about: 'place', label: 'Place', verdict: 'differ', says: [says(B), says(C)], pairs: [] },
];

describe('the ledger of two accounts', () => {
  it('is numbered from contradictions down to what one alone says, and leaves out what neither says', () => {
    const ledger = ledgerPoints({ points }, A, B);
    expect(ledger.map(({ number, standing, label }) => `${String(number)} ${standing} ${label}`)).toEqual([
      '1 contradict Length',
      '2 only-left Day',
      '3 only-right Grain',
      '4 only-right Place',
    ]);
  });

  it('puts points of one standing into the order of the text, and facts of the contact before them', () => {
    const only = (label: string, start: number): ComparisonAnswer['points'][number] => ({
      ...{ about: 'statement', label, verdict: 'only', pairs: [] },
      says: [{ ...says(B), quote: span(start, 'word') }],
    });
    const fact = { standing: 'only-right', label: 'Form', left: null, right: span(90, 'met') } as const;
    const ledger = ledgerPoints({ points: [only('Food', 70), only('Climate', 20)] }, A, B, [
      { ...fact, facts: { left: '', right: 'Meeting' } },
    ]);
    expect(ledger.map(({ label }) => label)).toEqual(['Form', 'Climate', 'Food']);
  });

  it('shows two of three texts as these two stand to each other', () => {
    const standings = ledgerPoints({ points }, A, C).map(({ standing, label }) => `${standing} ${label}`);
    expect(standings).toEqual(['both Length', 'both Day', 'only-right Place']);
  });

  it('changes sides with the texts', () => {
    const turned = ledgerPoints({ points }, B, A);
    expect(turned.map(({ standing }) => standing)).toEqual(['contradict', 'only-left', 'only-left', 'only-right']);
    expect([...STANDINGS]).toHaveLength(5);
  });

  it('numbers the very words in the text, and changes no letter of it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 6 }),
        fc.nat(500),
        (text, pairs, start) => {
          const quotes = pairs
            .map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const)
            .filter(([, to]) => to <= text.length)
            .map(([from, to], at) => ({ number: at + 1, span: span(start + from, text.slice(from, to)) }));
          const stretches = numberedStretches(text, start, quotes);
          expect(stretches.map((one) => one.text).join('')).toBe(text);
          for (const { number, span: quote } of quotes) {
            const marked = stretches.filter(({ points: own }) => own.includes(number)).map((one) => one.text);
            expect(marked.join('')).toBe(quote.text);
            expect(stretches.filter(({ ending }) => ending.includes(number))).toHaveLength(1);
          }
        },
      ),
    );
  });
});
