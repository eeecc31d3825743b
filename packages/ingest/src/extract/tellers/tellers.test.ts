import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { extract, type Extraction } from '../../pipeline.ts';
import type { ReadDocument } from '../../read/read-document.ts';
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
  it.each([
    [
      'behind the contact',
      'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania on Thursday, the Swedish government said.',
      ['Swedish government of sweden'],
    ],
    [
      'by whose office it is',
      "President Ana Mora of Spain met President Tomas Brok of Estonia on Friday, according to Mora's office.",
      ["Mora's office of spain"],
    ],
    [
      'a ministry told of before, over an official between',
      "Peru's foreign minister, Luis Paz, was ill, his ministry said. An official in Oslo laughed. Paz telephoned President Ana Mora of Spain on Thursday, the ministry said.",
      ['ministry of peru'],
    ],
    [
      'none by a measure or by words that were said',
      'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. The costs were split according to the length of the track. The palace took note of certain words said at an airport.',
      [],
    ],
    [
      'by "according to"',
      'According to the Kremlin, President Ana Mora of Spain met President Tomas Brok of Estonia on Friday.',
      ['Kremlin of russia'],
    ],
    [
      'in the sentence behind it',
      'President Mara Lindqvist of Sweden telephoned Prime Minister Jonas Petraitis of Lithuania. They agreed on a fee, the Lithuanian presidency said.',
      ['Lithuanian presidency of lithuania'],
    ],
    [
      'by "it added", which goes on',
      'The Lithuanian foreign ministry reported a storm. It added that President Mara Lindqvist of Sweden had telephoned Prime Minister Jonas Petraitis of Lithuania.',
      ['Lithuanian foreign ministry of lithuania'],
    ],
    [
      'by "his office", where he is the one who spoke',
      'President Radu Kalchev of Bulgaria told Prime Minister Ilinca Moraru of Moldova by telephone on Tuesday that gas would come, his press secretariat said.',
      ['Radu Kalchev’s press secretariat of bulgaria'],
    ],
    [
      'never by what is done according to law, or said of somebody',
      'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. The inquiry is conducted according to law. Brok was said to have a cold and was told that he should rest.',
      [],
    ],
    [
      'never by those of whom it was announced',
      'President Ana Mora of Spain and Prime Minister Tomas Brok of Estonia met on Friday, as had been announced a day earlier.',
      [],
    ],
    [
      'by somebody of a body, who gave an account',
      'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. They spoke of fish. Lea Soto of the Foreign Ministry gave an account of the meeting.',
      ['Lea Soto'],
    ],
    [
      'by a paper, which is known by how its name ends, not by the one quoted before',
      '“We never comment,” spokesman Ivo Lass said. The Morning Courier had reported that President Ana Mora of Spain telephoned President Tomas Brok of Estonia on Friday.',
      ['Morning Courier'],
    ],
    [
      'without the words that lead to a day',
      'The Spanish palace on Monday announced that President Ana Mora of Spain had met President Tomas Brok of Estonia on Friday.',
      ['Spanish palace of spain'],
    ],
    [
      'by "his ministry", where an unnamed minister is the one meant',
      'Chad’s foreign minister has called off a visit to Spain, where he was to have been received by President Ana Mora on Wednesday, his ministry said.',
      ['ministry of chad'],
    ],
    [
      'by the palace, of a president where nobody is king',
      'President Ana Mora of Spain telephoned Prime Minister Tomas Brok of Estonia on Friday, palace officials said.',
      ['palace officials of spain'],
    ],
    [
      'as two voices that "and" joins',
      'President Ana Mora of Spain telephoned President Tomas Brok of Estonia on Friday, the Spanish foreign ministry and the Estonian presidency said.',
      ['Spanish foreign ministry of spain', 'Estonian presidency of estonia'],
    ],
    [
      'as two voices behind "according to"',
      'According to the Kremlin and the Elysee, President Igor Orlov of Russia called President Luc Moreau of France on Monday.',
      ['Kremlin of russia', 'Elysee of france'],
    ],
    [
      'never by a body that was called in the clause before',
      'President Igor Orlov of Russia called the Elysee on Monday and the Kremlin said that he had spoken with President Luc Moreau of France.',
      ['Kremlin of russia'],
    ],
    [
      'by a name between commas',
      'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday. A spokesman for the Estonian president, Karl Ilves, said they had talked about fish.',
      ['Karl Ilves of estonia'],
    ],
    [
      'as described by a press office',
      'That was the message of a call between President Ana Mora of Spain and President Tomas Brok of Estonia, as described by the Spanish royal household.',
      ['Spanish royal household of spain'],
    ],
  ])('is found %s', (_, text, expected) => {
    expect(shown(tellers(text))).toEqual(expected);
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

  it('is the communiqué that the title announces', () => {
    const text = 'President Ana Mora of Spain met President Tomas Brok of Estonia on Friday.';
    expect(shown(tellers(text, { title: 'Forum of the Hills: Communiqué' }))).toEqual(['communiqué']);
  });

  it('is every party where a joint statement tells', () => {
    expect(
      shown(
        tellers(
          'President Ana Mora of Spain and President Tomas Brok of Estonia met on Thursday. In a joint statement they call for calm.',
        ),
      ),
    ).toEqual(['joint statement of spain of estonia']);
  });

  it('is nobody where one party speaks to the other, and where somebody says nothing', () => {
    expect(
      shown(
        tellers(
          'President Ana Mora of Spain met President Tomas Brok of Estonia. Mora told Brok that the fish were gone. The Estonian government has not commented.',
        ),
      ),
    ).toEqual([]);
  });

  it('is each side that has a word of its own', () => {
    expect(
      shown(
        tellers(
          'President Ana Mora of Spain met President Tomas Brok of Estonia, the Spanish government said. According to the Estonian presidency, they talked about fish.',
        ),
      ),
    ).toEqual(['Spanish government of spain', 'Estonian presidency of estonia']);
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
