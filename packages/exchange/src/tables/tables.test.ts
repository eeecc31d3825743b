import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toldContact } from '../testing/told-contact.ts';
import { tableOf } from './tables.ts';

/** The table as a reader of CSV sees it: one object a row. */
function read(text: string): Record<string, string>[] {
  expect(text.codePointAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the tables of a view', () => {
  it('give every passage back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const [row] = read(tableOf('passages', [toldContact('a', `x${words}`)]));
        expect(row?.['text']).toBe(`x${words}`);
      }),
    );
  });

  it('hold no cell that a spreadsheet would run', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      const words = `${sign}cmd|' /C calc'!A1`;
      const [row] = read(tableOf('passages', [toldContact('a', words)]));
      expect(row?.['text']).toBe(`'${words}`);
    }
  });

  it('count a person once, with what was held and what was not', () => {
    const aya = { name: 'Aya Quill', side: 'peru' };
    const contacts = [
      toldContact('a', 'Aya Quill rang.', { between: [aya] }),
      toldContact('b', 'Aya Quill is to ring.', { between: [aya], status: 'planned' }),
    ];
    expect(read(tableOf('people', contacts))).toMatchObject([
      { name: 'Aya Quill', 'country or organisation': 'Peru', contacts: '2', held: '1', 'not held': '1' },
    ]);
  });

  it('say who found a contact, and each of its accounts', () => {
    const told = toldContact('a', 'They spoke.');
    const found = (...rules: string[][]) => ({
      ...told,
      accounts: rules.flatMap((own) => told.accounts.map((account) => ({ ...account, rules: own }))),
    });
    const by = (name: 'contacts' | 'passages', ...rules: string[][]): (string | undefined)[] =>
      read(tableOf(name, [found(...rules)])).map((row) => row['found by']);
    expect(by('contacts', ['verb'], ['model.said'])).toEqual(['both']);
    expect(by('contacts', ['verb'], ['noun'])).toEqual(['rules']);
    expect(by('passages', ['verb'], ['model.said'], ['verb', 'model.said'])).toEqual(['rules', 'model', 'both']);
  });

  it('say where in its file a passage stood, and nothing where that is not known', () => {
    const told = toldContact('a', 'They spoke.');
    const at = (origin: { origin?: string }): unknown => {
      const accounts = told.accounts.map((account) => {
        return { ...account, passages: account.passages.map((passage) => ({ ...passage, ...origin })) };
      });
      return read(tableOf('passages', [{ ...told, accounts }]))[0]?.['place in its file'];
    };
    expect([at({ origin: 'page 3' }), at({})]).toEqual(['page 3', '']);
  });

  it('say of a contact how firmly it is told and on which days it may have been', () => {
    const [row] = read(tableOf('contacts', [toldContact('a', 'They spoke.', { earliest: null })]));
    expect(row).toMatchObject({ kind: 'Phone call', evidence: 'One side only', earliest: '', latest: '2022-02-01' });
  });
});
