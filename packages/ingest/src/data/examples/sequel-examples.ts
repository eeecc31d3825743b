import { of, type ConstructionExample } from './construction-example.ts';

/** What goes on from a contact told before, or says who came, by a word that stands for it: calls back, "did so", "those with", a caller. */
export const SEQUEL_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'called back',
    'Norwegian Minister Olav Dahl rang his Icelandic counterpart, Birna Jonsdottir, on Monday. The Icelander called back on Tuesday.',
    ['phone-call held dahl + jonsdottir 2023-05-08', 'phone-call held jonsdottir + dahl 2023-05-09'],
  ),
  of(
    'called back to another',
    'Norwegian Minister Olav Dahl rang his Icelandic counterpart, Birna Jonsdottir, on Monday. Reporters called back on Tuesday.',
    ['phone-call held dahl + jonsdottir 2023-05-08'],
  ),
  of(
    'a second call of two people',
    'Prime Minister Tui Lolo of Tonga telephoned Prime Minister Jim Baker of New Zealand on Monday. In a second call, on Tuesday, he asked for two ships.',
    ['phone-call held lolo + baker 2023-05-08', 'phone-call held lolo + baker 2023-05-09'],
  ),
  of(
    'time given to her',
    'Swedish Foreign Minister Karin Holm was in Hanoi on Monday. Her host, Foreign Minister Pham Duc of Vietnam, gave her two hours.',
    ['meeting held duc + holm 2023-05-08'],
  ),
  of(
    'time given to her for something else',
    'Swedish Foreign Minister Karin Holm was in Hanoi on Monday. Foreign Minister Pham Duc of Vietnam gave her two ships.',
    [],
  ),
  of(
    'those with another',
    'Croatian Foreign Minister Lea Kovac flew to Tirana on Monday. Her talks with Prime Minister Arben Leka lasted three hours; those with the president, Besa Hoxha, less than one.',
    ['meeting held kovac + leka 2023-05-08', 'meeting held kovac + hoxha 2023-05-08'],
  ),
  of(
    'another with another',
    'Croatian Foreign Minister Lea Kovac held a round of talks with Prime Minister Arben Leka of Albania on Monday and another with President Besa Hoxha of Albania on Tuesday.',
    ['meeting held kovac + leka 2023-05-08', 'meeting held kovac + hoxha 2023-05-09'],
  ),
  of(
    'did so',
    'Croatian Foreign Minister Lea Kovac said she would meet Albanian Prime Minister Arben Leka. She did so in Tirana on Monday.',
    ['meeting held kovac + leka 2023-05-08'],
  ),
  of(
    'a caller behind a colon',
    'Albanian Prime Minister Arben Leka had a caller on Monday: Croatian Foreign Minister Lea Kovac.',
    ['meeting held leka + kovac 2023-05-08'],
  ),
  of(
    'whose first visitor somebody was',
    'Albanian Prime Minister Arben Leka’s first visitor on Monday was Croatian Foreign Minister Lea Kovac.',
    ['meeting held leka + kovac 2023-05-08'],
  ),
  of(
    'whose visitor was of no side',
    'Albanian Prime Minister Arben Leka’s first visitor on Monday was a plumber. Croatian Foreign Minister Lea Kovac was in Rome.',
    [],
  ),
  of(
    'the ministers of two countries named together',
    'India and China have kept talking since the clash. The foreign ministers spoke by telephone on Monday.',
    ['phone-call held [india] + [china] 2023-05-08'],
  ),
  of(
    'ministers of no two countries',
    'India has had a hard year. The foreign ministers spoke by telephone on Monday.',
    [],
  ),
  of(
    'the day when they met',
    'It was the first contact between the Uzbek and Tajik foreign ministers since March, when they met in Dushanbe.',
    ['talks held [uzbekistan] + [tajikistan]', 'meeting held [uzbekistan] + [tajikistan] 2023-03-01'],
  ),
  of(
    'not since',
    'Foreign Minister Jean Mba of Gabon and Foreign Minister Paul Etoa of Cameroon spoke by telephone on Monday. Not since March had they sat across a table.',
    ['phone-call held mba + etoa 2023-05-08', 'meeting held mba + etoa 2023-03-01'],
  ),
  of(
    'twice, on the days of a list',
    'Prime Minister Tui Lolo of Tonga and Prime Minister Jim Baker of New Zealand have met twice this year, in January in Nadi and in April in Apia.',
    ['meeting held lolo + baker 2023-01-01', 'meeting held lolo + baker 2023-04-01'],
  ),
  of(
    'three times, on the days of a list',
    'Slovak Foreign Minister Jan Hruby will see Czech Foreign Minister Petr Kos three times this week: in Prague on Thursday, in Vienna on Friday and in Brno on Saturday.',
    [
      'meeting planned hruby + kos 2023-05-11',
      'meeting planned hruby + kos 2023-05-12',
      'meeting planned hruby + kos 2023-05-13',
    ],
  ),
  of(
    'twice, of which one day is told',
    'Prime Minister Tui Lolo of Tonga and Prime Minister Jim Baker of New Zealand have met twice this year, most recently in April.',
    ['meeting held lolo + baker 2023-04-01'],
  ),
  of(
    'the first of two, between commas',
    'President Juan Soto of Chile spoke by telephone on Tuesday with President Luis Paz of Peru. It was their second call in a week. The first, on Friday, lasted barely ten minutes.',
    ['phone-call held soto + paz 2023-05-09', 'phone-call held soto + paz 2023-05-05'],
  ),
  of(
    'the previous one',
    'It was the third meeting this year between President Juan Soto of Chile and President Luis Paz of Peru. The previous one took place in Lima in March.',
    ['meeting held soto + paz', 'meeting held soto + paz 2023-03-01'],
  ),
  of(
    'the last of something else',
    'President Juan Soto of Chile met President Luis Paz of Peru in Arica on Monday. The last speaker was a poet who had flown in on Sunday.',
    ['meeting held soto + paz 2023-05-08'],
  ),
];
