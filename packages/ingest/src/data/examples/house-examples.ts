import { of, type ConstructionExample } from './construction-example.ts';

/** Houses of government: what they do is their country's, and who is received in one is received by its country. */
export const HOUSE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'a ministry of a country that is its owner',
    "Kenya's Foreign Ministry said it had received a letter from President Luis Paz of Peru on Monday.",
    ['letter held paz + [kenya] 2023-05-08'],
  ),
  of('a ministry of a country behind it', 'The Foreign Ministry of Kenya summoned the ambassador of Peru on Monday.', [
    'meeting held [kenya] + [peru] 2023-05-08',
  ]),
  of('received at a seat of power', 'Peruvian Foreign Minister Ana Gil was received at the Elysée on Monday.', [
    'meeting held gil + [france] 2023-05-08',
  ]),
  of(
    'received at a ministry in a capital',
    'Peruvian Foreign Minister Ana Gil was received at the Foreign Ministry in Nairobi on Monday.',
    ['meeting held gil + [kenya] 2023-05-08'],
  ),
  of(
    'received in audience by the house that says so',
    'Peruvian Foreign Minister Ana Gil was received in audience on Monday.',
    ['meeting held gil + [norway] 2023-05-08'],
    'Office of the Prime Minister of Norway',
  ),
  of(
    'shown into the room of somebody known',
    "President Ruth Kamau of Kenya had slept badly. On Monday Peruvian Foreign Minister Ana Gil was shown into Kamau's study.",
    ['meeting held gil + kamau 2023-05-08'],
  ),
  of(
    'received somewhere else',
    'Peruvian Foreign Minister Ana Gil was received with flowers in Nairobi on Monday.',
    [],
  ),
  of('a letter received in a house', 'The news was received at the Foreign Ministry in Nairobi on Monday.', []),
  of(
    'an office in brackets behind a name',
    'President Ruth Kamau of Kenya met Sir Alan Bell (Governor-General of Belize) and Rosa Prieto (Prime Minister, Aruba) on Monday.',
    ['meeting held kamau + bell + prieto 2023-05-08'],
  ),
  of(
    'who says "me" in a quotation is who is quoted, not who told',
    '"President Ruth Kamau of Kenya told me so on the telephone on Monday," Foreign Minister Ana Gil of Peru said.',
    ['phone-call held kamau + gil 2023-05-08'],
  ),
  of(
    'the president of the house that publishes, before one of abroad',
    'The President received a letter from Peruvian President Luis Paz on Monday.',
    ['letter held paz + [kenya] 2023-05-08'],
    'Ministry of Foreign Affairs of Kenya',
  ),
  of(
    'a bare office and a full one are two people',
    'There was a telephone call between the Minister and Foreign Minister Ana Gil of Peru on Monday.',
    ['phone-call held [kenya] + gil 2023-05-08'],
    'Ministry of Foreign Affairs of Kenya',
  ),
  of(
    'counterparts in several countries',
    'The Minister was on the phone with her counterparts in Peru, Chile and Norway on Monday.',
    [
      'phone-call held [kenya] + [peru] 2023-05-08',
      'phone-call held [kenya] + [chile] 2023-05-08',
      'phone-call held [kenya] + [norway] 2023-05-08',
    ],
    'Ministry of Foreign Affairs of Kenya',
  ),
  of(
    'a colleague is of the country abroad where the two are',
    'The Minister of Foreign Affairs, Ruth Kamau, travelled to Lima on Monday. She met her counterpart, Luis Paz.',
    ['meeting held kamau + paz 2023-05-08'],
    'Ministry of Foreign Affairs of Kenya',
  ),
  of(
    'an entry of an agenda that names nobody',
    'Tuesday: Federal Councillor Vera Kunz met President Luis Paz of Peru in Lima. Ms Kunz laid a wreath.\nFriday: working lunch with Foreign Minister Olav Dahl of Norway.',
    ['meeting held kunz + paz 2023-05-09', 'meeting held kunz + dahl 2023-05-05'],
    'Federal Department of Foreign Affairs, Switzerland',
    "Federal Councillor's engagements",
  ),
  of(
    'an office without an article is the own one',
    'Prime Minister had talks with Prime Minister Salma Rahman of Bangladesh on Monday. In the evening Prime Minister called on President Abdul Karim of Bangladesh.',
    ['meeting held [india] + rahman 2023-05-08', 'meeting held [india] + karim 2023-05-08'],
    'Ministry of External Affairs, India',
  ),
  of(
    'meetings that are lined up with several',
    'Bilateral meetings with Brazil, Kenya and Vietnam are lined up for Friday.',
    [
      'meeting planned [india] + [brazil] 2023-05-12',
      'meeting planned [india] + [kenya] 2023-05-12',
      'meeting planned [india] + [vietnam] 2023-05-12',
    ],
    'Ministry of External Affairs, India',
  ),
  of(
    'my colleague of a country, who is in the title',
    'Ladies and gentlemen, my Egyptian colleague and I had a useful meeting on Monday.',
    ['meeting held sabri + lunin 2023-05-08'],
    'Ministry of Foreign Affairs of the Russian Federation',
    "Foreign Minister Sergei Lunin's remarks at a joint news conference with Foreign Minister of Egypt Nabil Sabri",
  ),
];
