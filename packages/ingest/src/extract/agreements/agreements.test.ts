import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { extract, type Extraction } from '../../pipeline.ts';

const read = (text: string, publisher = 'Gazette of the Hills'): Extraction =>
  extract({
    file: 'a.txt',
    title: null,
    text,
    language: 'en',
    publishedOn: '2016-03-04' as Day,
    publisher,
    url: null,
    rights: null,
    origins: [],
    collection: null,
  });
const names = (text: string): string[] => read(text).agreements.map(({ name }) => name);

describe('agreements', () => {
  it.each([
    ['NATO stands by Article 5, they said.', ['Article 5']],
    ['They spoke of Article 7 and of Article 9 of the charter.', []],
    [
      'She recalled the transit agreement between Togo and the Andean Community.',
      ['transit agreement between Togo and the Andean Community'],
    ],
    [
      'He praised the memorandum of understanding on a joint salt works.',
      ['memorandum of understanding on a joint salt works'],
    ],
    [
      'The Lagos Accords and the joint press statement of May 1994 were named.',
      ['Lagos Accords', 'joint press statement of May 1994'],
    ],
    ['They want a code of conduct for the lake.', ['code of conduct']],
    ['PRESS NOTE\n\nNothing was agreed.', []],
    ['They spoke about the 2006 Softwood Lumber Agreement.', ['2006 Softwood Lumber Agreement']],
    ['The two reaffirmed the 1975 Algiers accord.', ['1975 Algiers accord']],
    ['The Paris climate accord and the Iran nuclear deal came up.', ['Paris climate accord', 'Iran nuclear deal']],
    [
      'Both are bound by the United Nations Convention on the Law of the Sea (UNCLOS).',
      ['United Nations Convention on the Law of the Sea'],
    ],
    [
      'They spoke of the Agreement between Peru and Chile on the Avoidance of Double Taxation.',
      ['Agreement between Peru and Chile on the Avoidance of Double Taxation'],
    ],
    [
      'They signed an air services agreement and initialled a draft customs treaty.',
      ['air services agreement', 'customs treaty'],
    ],
    ['They discussed the JCPOA and New START.', ['JCPOA', 'New START']],
    ['They reached a new agreement, an interim accord, on fish.', []],
    [
      'At the end the two ministers signed an agreement on the exchange of prisoners for their families.',
      ['agreement on the exchange of prisoners'],
    ],
    ['He wrote to her about a treaty of friendship.', ['treaty of friendship']],
    ['The protocol on the river boundary is ready.', ['protocol on the river boundary']],
    ['He wants talks on the basis of the 1951 declaration.', ['1951 declaration']],
    [
      'They adopted the Two-Year Action Plan and recalled the Lisbon Document.',
      ['Two-Year Action Plan', 'Lisbon Document'],
    ],
    ['They praised the Five-Year Plan.', []],
    ['They came to an agreement on the matter and to an understanding on fish.', []],
    ['They reached no agreement on fish and want a comprehensive deal.', []],
  ])('in "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('belong to the contact whose account names them, by a short form too', () => {
    const found = read(
      'President Ana Mora of Spain met President Tomas Brok of Estonia. They praised the Lagos Accords. King Felix of Belgium telephoned Prime Minister Jonas Petraitis of Lithuania. He wants the accords to last.',
    );
    expect(found.claims.map((claim) => found.linked.get(claim) ?? [])).toEqual([['Lagos Accords'], ['Lagos Accords']]);
  });

  it('belong to the contact of their own paragraph, not to one touched on in it', () => {
    const found = read(
      'President Ana Mora of Spain received President Tomas Brok of Estonia today. They welcomed his discussions with King Felix of Belgium. They praised the Lagos Accords.\n\nThe President then met Prime Minister Jonas Petraitis of Lithuania. They praised the Rhodes Protocol.',
      'Office of the President of Spain',
    );
    const byParty = found.claims.map((claim) => [
      claim.parties.map((party) => (party.type === 'person' ? party.person.parts.at(-1) : party.side)).join(' '),
      found.linked.get(claim) ?? [],
    ]);
    expect(byParty).toContainEqual(['mora brok', ['Lagos Accords']]);
    expect(byParty).toContainEqual(['mora petraitis', ['Rhodes Protocol']]);
  });

  it('belong to no contact told only behind them, and in a story to none of another paragraph', () => {
    const early = read(
      'The ministry praised the Lagos Accords. President Ana Mora of Spain then met President Tomas Brok of Estonia.',
      'Office of the President of Spain',
    );
    expect([...early.linked.values()].flat()).toEqual([]);
    const later = read(
      'President Ana Mora of Spain met President Tomas Brok of Estonia.\n\nThe harbour was quiet.\n\nThe Lagos Accords were signed long ago.',
    );
    expect([...later.linked.values()].flat()).toEqual([]);
  });

  it('stay with the contact that an official text is about', () => {
    const found = read(
      'President Ana Mora of Spain met President Tomas Brok of Estonia today. Their teams will meet next month. They praised the Lagos Accords.',
      'Office of the President of Spain',
    );
    const [first] = found.claims;
    expect(first === undefined ? [] : found.linked.get(first)).toEqual(['Lagos Accords']);
  });
});
