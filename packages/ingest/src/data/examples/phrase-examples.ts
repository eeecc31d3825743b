import { of, type ConstructionExample } from './construction-example.ts';

const KENYA = 'Ministry of Foreign Affairs of Kenya';

/** How the ones who take part are printed: words of standing, names like months, offices side by side, those who head a body. */
export const PHRASE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'a name like a month',
    'Peruvian Foreign Minister Luz Ortega wrote to Jan Novak, the Slovak foreign minister, on Monday.',
    ['letter held ortega + novak 2023-05-08'],
  ),
  of(
    'a name like a month',
    'The Kenyan ambassador called on Jan Novak, Minister of Foreign Affairs of Slovakia, on Tuesday.',
    ['meeting held [kenya] + novak 2023-05-09'],
  ),
  of(
    'words of standing',
    'Talks between Foreign Minister Luz Ortega of Peru and the newly appointed Kenyan foreign minister, Joseph Mwangi, were held on Monday.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'words of standing',
    'Peruvian Foreign Minister Luz Ortega and a senior Kenyan official held talks in Lima on Monday.',
    ['meeting held ortega + [kenya] 2023-05-08'],
  ),
  of(
    'words of standing',
    'The Peruvian foreign minister, Luz Ortega, invited the recently re-elected Kenyan president, Joseph Mwangi, to Lima for talks.',
    ['meeting proposed ortega + mwangi'],
  ),
  of(
    'two offices side by side',
    'After talks with Vietnam’s foreign minister, Foreign Minister Joseph Mwangi said the border would open.',
    ['meeting held mwangi + [vietnam]'],
    KENYA,
  ),
  of(
    'two offices side by side',
    'After talks with the Peruvian president, Joseph Mwangi, the Kenyan foreign minister, said the border would open.',
    ['meeting held mwangi + [peru]'],
  ),
  of(
    'two offices side by side',
    'During her meeting with Kenya’s Joseph Mwangi, Peru’s foreign minister, Luz Ortega, said the border would open.',
    ['meeting held ortega + mwangi'],
  ),
  of(
    'two offices side by side',
    'A telephone call between Foreign Minister Joseph Mwangi and President Tuan Pham of Vietnam took place on Monday.',
    ['phone-call held mwangi + pham 2023-05-08'],
    KENYA,
  ),
  of(
    'a guest’s own country',
    'The Minister of Foreign Affairs of Vietnam, Tuan Pham, arrived in Nairobi on Monday and met Foreign Minister Joseph Mwangi.',
    ['meeting held pham + mwangi 2023-05-08'],
    KENYA,
  ),
  of(
    'who heads a body',
    'Luz Ortega, the Peruvian foreign minister, met Joseph Mwangi, who heads Kenya’s foreign ministry, in Rome on Monday.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'who heads a body',
    'Peruvian Foreign Minister Luz Ortega conferred on Monday with Joseph Mwangi, who is in charge of the Kenyan treasury.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'a letter answered',
    'Peruvian Foreign Minister Luz Ortega replied on Monday to a letter from Joseph Mwangi, the Kenyan president.',
    ['letter held mwangi + ortega'],
  ),
  of('a letter answered', 'President Luz Ortega of Peru has answered Kenyan President Joseph Mwangi’s letter.', [
    'letter held mwangi + ortega',
  ]),
  of(
    'taken back',
    'At noon we said that the acting German chancellor, Ada Lind, had called the Belarusian ruler today. She has not; she called him on Monday.',
    ['phone-call held lind + [belarus] 2023-05-08'],
  ),
  of('taken back', 'Aides said that Polish President Jan Lis had met the Latvian premier in Riga. He had not.', [
    'meeting denied lis + [latvia]',
  ]),
  of('taken back', 'The paper wrongly reported that Polish President Jan Lis had met the Latvian premier.', [
    'meeting denied lis + [latvia]',
  ]),
  of(
    'who came into an office',
    'Peruvian Foreign Minister Luz Ortega met Joseph Mwangi, who became Kenya’s foreign minister in March, in Rome on Monday.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'who came into an office',
    'Luz Ortega of Peru will receive Szabo Gergely, sworn in as Hungary’s president last week, on Friday.',
    ['meeting planned ortega + gergely 2023-05-12'],
  ),
  of(
    'a body of a country',
    'Peru’s Luz Ortega met Joseph Mwangi, leader of Kenya’s largest opposition party, in Rome on Monday.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'a body of a country',
    'Peruvian Foreign Minister Luz Ortega received the speaker of the Myanmar parliament, U Thein Aung, on Monday.',
    ['meeting held ortega + aung 2023-05-08'],
  ),
  of(
    'a country among demonyms',
    'Peruvian Foreign Minister Luz Ortega met the Icelandic and Myanmar foreign ministers, Katrin Jonsdottir and U Thein Aung, on Monday.',
    ['meeting held ortega + jonsdottir + aung 2023-05-08'],
  ),
  of(
    'two of one side abroad',
    'Kenya’s foreign minister, Joseph Mwangi, received Hungarian President Szabo Gergely and Foreign Minister Pal Nemes on Monday.',
    ['meeting held mwangi + gergely + nemes 2023-05-08'],
    KENYA,
  ),
  of(
    'what is said of the contact',
    'Luz Ortega’s meeting with Joseph Mwangi of Kenya and Ada Lind of Germany took place on Monday.',
    ['meeting held ortega + mwangi + lind 2023-05-08'],
  ),
  of(
    'what is said of the contact',
    'A meeting between Peruvian President Luz Ortega and Kenyan Prime Minister Joseph Mwangi, whose country holds the presidency of the council, is planned for Friday.',
    ['meeting planned ortega + mwangi 2023-05-12'],
  ),
  of(
    'an office before its holders',
    'Peruvian Foreign Minister Luz Ortega and Foreign Ministers Joseph Mwangi of Kenya and Ada Lind of Germany talked by telephone on Monday.',
    ['phone-call held ortega + mwangi + lind 2023-05-08'],
  ),
  of(
    'urged by telephone',
    'Peruvian Foreign Minister Luz Ortega urged Kenyan President Joseph Mwangi by telephone on Monday to open the border.',
    ['phone-call held ortega + mwangi 2023-05-08'],
  ),
  of('a condition', 'If Peruvian President Luz Ortega meets Joseph Mwangi of Kenya, the border will open.', []),
  of(
    'asked for a meeting',
    'Kenyan President Joseph Mwangi asked Luz Ortega, the Peruvian foreign minister, for a meeting.',
    ['meeting proposed mwangi + ortega'],
  ),
  of(
    'asked for a meeting',
    'Kenyan President Joseph Mwangi asked Luz Ortega, the Peruvian foreign minister, for a loan.',
    [],
  ),
  of(
    'one who did not',
    'Peruvian President Luz Ortega, but not Chilean President Ana Soto, met Kenyan President Joseph Mwangi on Monday.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'one who did not',
    'Chilean President Ana Soto, not Luz Ortega of Peru, telephoned Kenyan President Joseph Mwangi on Monday.',
    ['phone-call held soto + mwangi 2023-05-08'],
  ),
  of(
    'meeting opens the sentence',
    'Meeting in Oslo on Monday, Peruvian President Luz Ortega and Kenyan President Joseph Mwangi agreed on the border.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'each on a day',
    'Peruvian President Luz Ortega met Joseph Mwangi of Kenya on Sunday, Chilean President Ana Soto on Monday and, on Tuesday, Ada Lind of Germany.',
    [
      'meeting held ortega + mwangi 2023-05-07',
      'meeting held ortega + soto 2023-05-08',
      'meeting held ortega + lind 2023-05-09',
    ],
  ),
  of(
    'each in a way',
    'Peruvian President Luz Ortega spoke by telephone with Joseph Mwangi of Kenya on Monday and in person with Ana Soto of Chile on Tuesday.',
    ['phone-call held ortega + mwangi 2023-05-08', 'meeting held ortega + soto 2023-05-09'],
  ),
  of('announced', 'Peruvian President Luz Ortega announced a meeting with Kenyan President Joseph Mwangi on Friday.', [
    'meeting planned ortega + mwangi 2023-05-12',
  ]),
  of('ruled out', 'Peruvian President Luz Ortega has ruled out meeting Kenyan President Joseph Mwangi.', [
    'meeting cancelled ortega + mwangi',
  ]),
  of(
    'never, said behind',
    'Peruvian President Luz Ortega never met Kenyan President Joseph Mwangi, the ministry insisted.',
    ['meeting denied ortega + mwangi'],
  ),
  of('a verb behind a name', 'Norway’s Ingrid Dahl intends to see Kenyan President Joseph Mwangi on Friday.', [
    'meeting planned dahl + mwangi 2023-05-12',
  ]),
];
