import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { TELLER_EXAMPLES } from '../../data/examples/teller-examples.ts';
import { extract, type Extraction } from '../../pipeline.ts';
import type { ReadDocument } from '../../read/read-document.ts';
import { withoutSummed } from './chosen-tellers.ts';
import type { Teller } from './teller.ts';

const read = (text: string, parts: { publisher?: string; title?: string } = {}): Extraction =>
  extract({
    file: 'a.txt',
    title: parts.title ?? null,
    text,
    language: 'en',
    publishedOn: '2016-03-04' as Day,
    publisher: parts.publisher ?? 'Gazette of the Hills',
    url: null,
    rights: null,
    origins: [],
    collection: null,
  } satisfies ReadDocument);

const tellers = (text: string, parts: { publisher?: string; title?: string } = {}): readonly Teller[] => {
  const found = read(text, parts);
  const [claim] = found.claims;
  return claim === undefined ? [] : (found.tellers.get(claim) ?? []);
};
const shown = (list: readonly Teller[]): string[] => list.map(({ name, sides }) => [name, ...sides].join(' of '));

describe('who tells of a contact', () => {
  it.each(TELLER_EXAMPLES.map((example) => [example.told, example] as const))('is found %s', (_, example) => {
    expect(shown(tellers(example.text, example))).toEqual(example.tellers);
  });

  it('speaks for the party whose office belongs to its body', () => {
    expect(
      shown(
        tellers(
          'National Security Adviser Ruth Abel of Ghana met Foreign Minister Kofi Mensa of Togo on Friday. They were of one mind, said Ama Boateng, a spokesperson of the National Security Council.',
        ),
      ),
    ).toEqual(['Ama Boateng of ghana']);
  });

  it.each([
    ['both governments said', 'both governments of peru of chile'],
    ['both sides said in statements', 'both sides of peru of chile'],
    ['officials in both capitals said', 'officials in both capitals of peru of chile'],
    ['according to sources on both sides', 'sources on both sides of peru of chile'],
  ])('is each party where its text says so together: %s', (said, who) => {
    const text = `LIMA, March 3 (Andes Press) - Peru's President Rosa Quispe telephoned her Chilean counterpart, Juan Soto, on Wednesday, ${said}.`;
    expect(shown(tellers(text))).toEqual([who]);
  });

  it('is no third voice where both have told by themselves', () => {
    const lead =
      "LIMA, March 3 (Andes Press) - Peru's President Rosa Quispe telephoned Chilean President Juan Soto on Wednesday";
    const [both, peru, chile] = ['both governments', 'the Peruvian government', 'the Chilean government'].flatMap(
      (who) => tellers(`${lead}, ${who} said.`),
    ) as [Teller, Teller, Teller];
    expect(withoutSummed([both, peru, chile])).toEqual([peru, chile]);
    expect(withoutSummed([both, peru])).toEqual([both, peru]);
  });

  it.each([
    [
      'State House spokesman Amos Okello said',
      'KAMPALA, March 3 (Nile Press) - President Joan Akello of Uganda telephoned Kenya’s president, Peter Mwangi, on Wednesday',
      'Amos Okello of uganda',
    ],
    [
      'according to State House',
      'NAIROBI, March 3 (Rift News) - President Peter Mwangi telephoned Ugandan President Joan Akello on Wednesday',
      'State House of kenya',
    ],
    [
      'the Presidency announced',
      'NOUAKCHOTT, 3 March (Sahel Agency) - President Sidi Ould Ahmed received yesterday a call from his Senegalese counterpart, Amadou Sarr',
      'Presidency of mauritania',
    ],
  ])('is the body at home that many countries have: %s', (said, text, who) => {
    expect(shown(tellers(`${text}, ${said}.`))).toEqual([who]);
  });

  it('is who told it to the paper', () => {
    const text =
      'Foreign Minister Luis Huaman of Peru met his Chilean colleague, Ana Vera, in Arica on Wednesday. This was confirmed to this newspaper by two officials in Lima who know the details.';
    expect(shown(tellers(text))).toEqual(['two officials in Lima of peru']);
  });

  it('is the publisher whose own contact it was, and not the other who spoke there', () => {
    const text =
      'President Kemal Kara and U.S. President Thomas Hall had a phone call yesterday evening. President Hall stated that Congress would be notified.';
    expect(shown(tellers(text, { publisher: 'Directorate of Communications of Turkey' }))).toEqual([]);
  });

  it('is the ministry that gives the text out', () => {
    const text =
      'The Ministry denies categorically the report that Minister Rosa Quispe met the Chilean Foreign Minister in Arica on 2 March.';
    expect(shown(tellers(text, { publisher: 'Ministry of Foreign Affairs of Peru' }))).toEqual(['Ministry of peru']);
  });

  it('is who holds the press conference that the text records', () => {
    const text =
      'On the afternoon of March 3, Foreign Ministry Spokesman Liu Wei presided over the regular press conference.\n\nLiu: I have one announcement. President Ana Mora of Spain met President Tomas Brok of Estonia on Friday.';
    expect(shown(tellers(text)).some((name) => name.startsWith('Liu Wei'))).toBe(true);
  });

  it('is the one who speaks alone, and nobody of two who speak in turns', () => {
    const text = 'On Friday I met President Tomas Brok of Estonia in Tallinn. We spoke about the ferry.';
    const office = { publisher: 'Office of the Prime Minister of Lithuania' };
    const telling = (list: readonly Teller[]): string[] => shown(list.filter(({ manner }) => manner === 'tells'));
    expect(telling(tellers(text, { ...office, title: 'Remarks by Prime Minister Jonas Petraitis' }))).toEqual([
      'Jonas Petraitis of lithuania',
    ]);
    const both = 'Remarks by Prime Minister Jonas Petraitis and President Tomas Brok of Estonia';
    const turns = `PRIME MINISTER PETRAITIS: ${text}\n\nPRESIDENT BROK: We met well.`;
    expect(telling(tellers(turns, { ...office, title: both }))).toEqual([]);
  });
});

describe('the side of a teller', () => {
  it('is that of the guest for what the guest is heard to say in public, and not where a release says what was said there', () => {
    const call = 'President Ana Mora and Estonian President Tomas Brok talked by telephone on Thursday.';
    const of = { publisher: 'Presidency of Spain' };
    expect(shown(tellers(`${call} The Estonian President stated that fish would be counted.`, of))).toEqual([]);
    expect(shown(tellers(`${call} The Estonian President told reporters that fish would be counted.`, of))).toContain(
      'Tomas Brok of estonia',
    );
  });

  it('is that of the house for which somebody speaks by a label, whatever office stands in the sentence before', () => {
    const [braddock, ...others] = tellers(
      'PRESS BRIEFING BY PRESS SECRETARY MARCUS BRADDOCK\n\nQ Did it come up with President Mora of Spain?\n\nMR. BRADDOCK: It did.\n\nQ And what of the president?\n\nMR. BRADDOCK: We received a letter from President Mora last week.',
      { publisher: 'White House' },
    ).filter(({ name }) => name === 'MARCUS BRADDOCK');
    expect(others).toEqual([]);
    expect(braddock?.sides).toEqual(['united-states']);
  });
});

describe('accounts that are spoken of', () => {
  it('are pointed to and not read', () => {
    const found = read(
      'President Ana Mora of Spain met President Tomas Brok of Estonia. Reporters had asked for the Estonian readout. Madrid has not commented.',
    );
    const [claim] = found.claims;
    const pointers = claim === undefined ? [] : (found.pointers.get(claim) ?? []);
    expect(pointers.map(({ name, sides, manner }) => [name, sides[0], manner])).toEqual([
      ['Estonian readout', 'estonia', 'not-read'],
      ['Madrid', 'spain', 'silent'],
    ]);
  });
});
