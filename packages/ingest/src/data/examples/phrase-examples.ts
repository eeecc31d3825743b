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
];
