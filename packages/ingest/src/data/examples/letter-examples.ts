import { of, type ConstructionExample } from './construction-example.ts';

/** Letters, notes and messages: from whom, to whom, by whose hand, and wishes that are sent. */
export const LETTER_EXAMPLES: readonly ConstructionExample[] = [
  of('a note to two countries', "Kenya's government sent a note of protest to Norway and Sweden on Monday.", [
    'letter held [kenya] + [norway] 2023-05-08',
    'letter held [kenya] + [sweden] 2023-05-08',
  ]),
  of(
    'wishes by telephone',
    'In telephone calls on Monday, King Harald of Norway exchanged congratulations with the Emir of Kuwait and the President of Mali.',
    ['phone-call held harald + [kuwait] 2023-05-08', 'phone-call held harald + [mali] 2023-05-08'],
  ),
  of(
    'a letter delivered by one to another',
    "The note was handed over on Monday to Kenyan Ambassador Ruth Kamau by Norway's Deputy Minister Olav Dahl.",
    ['meeting held dahl + kamau 2023-05-08'],
  ),
  of(
    'messages to several',
    'President Luis Paz of Peru sent messages of congratulation to the presidents of Chile and Bolivia.',
    ['letter held paz + [chile]', 'letter held paz + [bolivia]'],
  ),
  of(
    'wishes that are sent',
    'King Harald of Norway sent congratulations to the President of Peru, Luis Paz, on his election.',
    ['letter held harald + paz'],
  ),
  of(
    'wishes that are spoken',
    'King Harald of Norway expressed his congratulations on the bridge to the engineers of Peru.',
    [],
  ),
  of(
    'verb write to, to and to',
    'The government of Norway has written to the Secretary-General of the United Nations, to the chairman of ECOWAS and to the President of Portugal.',
    ['letter held [norway] + [united-nations]', 'letter held [norway] + [ecowas]', 'letter held [norway] + [portugal]'],
  ),
  of(
    'noun letter',
    'A letter of 14 April from the Swedish prime minister, Lars Holm, to President Ruth Kamau of Kenya was read out.',
    ['letter held holm + kamau 2023-04-14'],
  ),
  of(
    'noun letter content',
    'In a letter to Prime Minister Vijay Nair, Bangladesh’s interim leader, Kamal Yunus, asked for the former premier’s extradition.',
    ['letter held yunus + nair'],
  ),
  of(
    'a message from the head of whoever carries it',
    'Norwegian Foreign Minister Tora Lund delivered a message from the prime minister to Peruvian President Luis Vega on Monday.',
    ['letter held [norway] + vega 2023-05-08'],
  ),
  of(
    'the two who sat together when a letter was brought',
    'Norwegian Foreign Minister Tora Lund handed Peruvian President Luis Vega a letter from King Olav of Norway on Monday. The two then sat together for an hour.',
    ['letter held olav + vega 2023-05-08', 'meeting held lund + vega 2023-05-08'],
  ),
];
