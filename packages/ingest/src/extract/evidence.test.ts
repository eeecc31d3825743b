import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline.ts';
import { wireText } from './tell-for-tests.ts';
import { evidenceOf } from './evidence.ts';

function quotesIn(text: string): string[][] {
  const { claims } = extract(wireText(text));
  return claims.map((claim) => evidenceOf(claim).map(({ start, end }) => claim.text.source.slice(start, end)));
}

describe('the quotes of a contact', () => {
  it('hold the sentence before where the contact is told of those whom it names', () => {
    const text =
      'The Uzbek foreign minister, Timur Aliev, stayed away because of a storm. Kazakh Foreign Minister Yerlan Serik briefed him by telephone overnight.';
    expect(quotesIn(text)).toEqual([[text]]);
  });

  it('hold the sentence behind where it goes on about those who met', () => {
    const told =
      'Polish President Jan Lis met Spanish President Luis Mora in Madrid on Monday. The two witnessed the signing of a treaty on fishing.';
    expect(quotesIn(`${told} Farmers protested outside.`)).toEqual([[told]]);
  });

  it('are the sentence alone where it names everybody and the next tells of something else', () => {
    const told = 'Polish President Jan Lis met Spanish President Luis Mora in Madrid on Monday.';
    expect(quotesIn(`${told} Farmers protested outside.`)).toEqual([[told]]);
  });

  it('never reach over the end of a paragraph', () => {
    const told = 'Polish President Jan Lis met Spanish President Luis Mora in Madrid on Monday.';
    expect(quotesIn(`${told}\n\nThe two witnessed the signing of a treaty on fishing.`)).toEqual([[told]]);
  });
});
