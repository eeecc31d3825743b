import { contextOf, type AgreementId, type ContactAnswer } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../ui/citation.ts';
import { countOfPassages, numberedPassages, pieceNaming } from './numbered-passages.ts';

const TEXT = [
  'The two spoke on Monday. Her office said so. The weather was fine. He thanked her.',
  `They spoke again. ${'It rained and rained. '.repeat(20)}Both said so.`,
].join('\n');
const texts = { title: null, text: TEXT };

/** A contact of which accounts tell, each resting on the given words of one text. */
function told(...accounts: readonly (readonly string[])[]): ContactAnswer {
  return {
    accounts: accounts.map((passages) => ({
      status: 'held',
      document: { id: 'd', title: 'A story', publisher: 'Desk', publishedOn: null, url: null },
      marks: passages.map((words) => ({ ...spanOf(words.split(' ')[0] ?? '', words), show: 'contact', who: null })),
      passages: passages.map((words) => {
        const span = spanOf(words, words);
        return { id: words, ...span, text: words, ...contextOf(texts, span) };
      }),
    })),
  } as unknown as ContactAnswer;
}

/** Where words stand that begin where `within` does. */
function spanOf(words: string, within: string): { in: 'text'; start: number; end: number } {
  const start = TEXT.indexOf(within);
  if (start === -1) throw new Error(`not in the text: ${within}`);
  return { in: 'text', start, end: start + words.length };
}

/** What is read as passage, stretch by stretch. */
const said = (contact: ContactAnswer): string[][] =>
  numberedPassages(contact).map((piece) => piece.said.map(({ start, end }) => piece.passage.text.slice(start, end)));

describe('the passages of a contact', () => {
  it('are read once where one lies in another', () => {
    const contact = told(['The two spoke on Monday.'], ['The two spoke on Monday. Her office said so.']);
    expect(said(contact)).toEqual([['The two spoke on Monday. Her office said so.']]);
    expect(countOfPassages(numberedPassages(contact))).toBe(2);
  });

  it('are one piece where they overlap', () => {
    expect(said(told(['The two spoke on Monday. Her office'], ['Her office said so.']))).toEqual([
      ['The two spoke on Monday. Her office said so.'],
    ]);
  });

  it('are one piece where they stand beside each other, with what is between as context', () => {
    const [piece] = numberedPassages(told(['The two spoke on Monday.', 'Her office said so.', 'He thanked her.']));
    expect(piece?.numbers).toEqual([1, 2, 3]);
    expect(piece?.passage.text).toBe(TEXT.split('\n')[0]);
    expect(said(told(['The two spoke on Monday.', 'He thanked her.']))).toEqual([
      ['The two spoke on Monday.', 'He thanked her.'],
    ]);
  });

  it('stay apart in different paragraphs, and where more lies between them than context shows', () => {
    const contact = told(['He thanked her.', 'They spoke again.', 'Both said so.']);
    expect(said(contact)).toEqual([['He thanked her.'], ['They spoke again.'], ['Both said so.']]);
    expect(numberedPassages(contact).map(({ numbers }) => numbers)).toEqual([[1], [2], [3]]);
  });

  it('stand as the document has them, whichever account rests on them', () => {
    const [piece] = numberedPassages(told(['He thanked her.'], ['The two spoke on Monday.']));
    expect(piece?.passage.text).toBe(TEXT.slice(0, piece?.passage.end));
    expect(piece?.marks.map(({ start, end }) => piece.passage.text.slice(start, end))).toEqual(['The', 'He']);
  });

  it('are cited in their very words, with what is left out shown as left out', () => {
    const [beside] = numberedPassages(told(['The two spoke on Monday.', 'Her office said so.']));
    const [apart] = numberedPassages(told(['The two spoke on Monday.', 'He thanked her.']));
    if (beside === undefined || apart === undefined) throw new Error('no piece');
    expect(citationOf(beside)).toMatch(/^“The two spoke on Monday. Her office said so.” Desk/u);
    expect(citationOf(apart)).toMatch(/^“The two spoke on Monday. \[…\] He thanked her.” Desk/u);
  });
});

describe('the passage of an agreement', () => {
  const pact = 'pact' as AgreementId;
  const contact = told(['The two spoke on Monday.', 'They spoke again.']);
  const naming = (words: string): ContactAnswer =>
    ({
      ...contact,
      accounts: contact.accounts.map((account) => ({
        ...account,
        marks: [{ ...spanOf(words, words), show: 'agreement', who: { type: 'agreement', id: pact } }],
      })),
    }) as unknown as ContactAnswer;
  it('is the one that names it, wherever it stands among them', () => {
    expect(pieceNaming(naming('spoke again'), pact)?.passage.text).toBe('They spoke again.');
    expect(pieceNaming(naming('on Monday'), pact)?.passage.text).toBe('The two spoke on Monday.');
  });
  it('is none where only the document around the passages names it, or they name another', () => {
    expect(pieceNaming(naming('The weather'), pact)).toBeUndefined();
    expect(pieceNaming(naming('spoke again'), 'other' as AgreementId)).toBeUndefined();
  });
});
