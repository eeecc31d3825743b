import { of, type ConstructionExample } from './construction-example.ts';

/** Whom a pronoun or an owner means where several could be meant. */
export const PRONOUN_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'hosts of somebody are others',
    'The Norwegian prime minister, Tora Lund, flew to Quito. At a dinner there she met Chile’s president, Elena Rojas. Her hosts were two: Luis Vega, the president of Ecuador, and Ana Prieto, its foreign minister, had talks with her.',
    ['meeting held lund + rojas', 'meeting held vega + prieto + lund'],
  ),
  of(
    'none of a pair',
    'Spanish Foreign Minister Pilar Ruiz ended a journey on Tuesday. President Musa Bello of Nigeria and the foreign minister, Amina Yusuf, had received her in Abuja. In Nairobi, where she was on Monday, the Kenyan president, Ruth Kamau, met her.',
    ['meeting held bello + yusuf + ruiz', 'meeting held kamau + ruiz 2023-05-08'],
  ),
  of(
    'the one who acts and the one to whom it is done',
    'Norwegian Prime Minister Tora Lund met Chilean President Elena Rojas on Tuesday. She had promised the ship to Peruvian President Luis Vega when they spoke on the telephone on 3 May.',
    ['meeting held lund + rojas 2023-05-09', 'phone-call held lund + vega 2023-05-03'],
  ),
  of(
    'what the verb says of the first is nobody else',
    'Luis Vega will remain president of Peru, and Chilean President Elena Rojas congratulated him by telephone on Monday.',
    ['phone-call held rojas + vega 2023-05-08'],
  ),
  of(
    'a bare name behind a verb of telling',
    'The helicopter of Peru’s president was shot at on Friday. Chilean President Elena Rojas assured Luis Vega of her support by telephone on Monday.',
    ['phone-call held rojas + vega 2023-05-08'],
  ),
  of(
    'a partner who opens the sentence',
    'Norwegian Prime Minister Tora Lund is in Lima. With Peruvian President Luis Vega she had conferred on Monday.',
    ['meeting held lund + vega 2023-05-08'],
  ),
  of('asked to come', 'Peruvian President Luis Vega has asked Norwegian Prime Minister Tora Lund to come to Lima.', [
    'meeting proposed vega + lund',
  ]),
  of(
    'asked to do something else',
    'Peruvian President Luis Vega has asked Norwegian Prime Minister Tora Lund to speak.',
    [],
  ),
  of(
    'a visit to a person to come',
    'Soon Peruvian Foreign Minister Ana Prieto is to visit Norwegian Prime Minister Tora Lund in Oslo.',
    ['meeting planned prieto + lund'],
  ),
  of(
    'two days that are ends of one interval',
    'Peruvian President Luis Vega met Norwegian Prime Minister Tora Lund in Oslo between Monday, 1 May 2023, and Wednesday.',
    ['meeting held vega + lund 2023-05-01'],
  ),
  of(
    'the other of the two whose contact was told just before',
    'Kenya’s foreign minister Samuel Ouko received his Sudanese counterpart Amira Noor on Monday. Noor was later received by President Peter Kamau of Kenya. She handed him a letter from Sudan’s prime minister, Yasir Bashir.',
    [
      'meeting held ouko + noor 2023-05-08',
      'meeting held noor + kamau 2023-05-08',
      'letter held bashir + kamau 2023-05-08',
    ],
  ),
  of(
    'whom a spokesman speaks for',
    'Peruvian President Luis Vega was in Arequipa. A spokesman for Vega, Hugo Salas, denied that he had met Chilean President Elena Rojas on Monday.',
    ['meeting denied vega + rojas 2023-05-08'],
  ),
  of(
    'whose spokeswoman she is',
    'Norwegian Prime Minister Tora Lund will fly to Lima. Peruvian President Luis Vega welcomed this. Lund’s spokeswoman, Kari Moe, said she would meet Vega on Friday.',
    ['meeting planned lund + vega 2023-05-12'],
  ),
  of(
    'a spokeswoman’s own contact',
    'Norwegian foreign ministry spokeswoman Kari Moe met Chilean ambassador Hugo Salas on Monday. She later telephoned Peruvian Foreign Minister Luis Vega.',
    ['meeting held moe + salas 2023-05-08', 'phone-call held moe + vega 2023-05-08'],
  ),
  of(
    'whose talks they were after which somebody is told of',
    'President Luis Paz of Peru telephoned Hugo Gil of Bolivia on Monday after his talks with Ana Rojas of Chile.',
    ['phone-call held paz + gil 2023-05-08', 'meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'whose talks they were of which somebody is told',
    'President Luis Paz of Peru told Hugo Gil of Bolivia on Monday about his talks with Ana Rojas of Chile.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'whose talks they were about which somebody is asked',
    'President Luis Paz of Peru asked Hugo Gil of Bolivia on Monday about his talks with Ana Rojas of Chile.',
    ['meeting held gil + rojas 2023-05-08'],
  ),
  of(
    'whose talks they were before which somebody else had left',
    'Luis Paz of Peru said on Monday that Hugo Gil of Bolivia had left before his talks with Ana Rojas of Chile.',
    ['meeting held gil + rojas'],
  ),
  of(
    '“he” is another than she who has a counterpart',
    'Norwegian Foreign Minister Tora Lund spoke by telephone on Monday with her Peruvian counterpart, Luis Vega. He told her of his trip to Quito, where he had met Ecuador’s president, Rosa Prieto, in April.',
    ['phone-call held lund + vega 2023-05-08', 'meeting held vega + prieto 2023-04-01'],
  ),
  of(
    'who is meant by “herself”',
    'Kenyan Foreign Secretary Njeri Kamau had spoken by telephone on Monday with her Ugandan counterpart, Henry Kato. South Sudan’s envoy, Aduk Deng, herself left for Kampala. Kato is to see her on Friday.',
    ['phone-call held kamau + kato 2023-05-08', 'meeting planned kato + deng 2023-05-12'],
  ),
  of(
    'whose talks they were of which somebody is informed',
    'Hungarian Foreign Minister Gergely Halmos informed Kazakh President Askar Beisenov on Monday about his talks with Kazakh minister Daniyar Seitkali.',
    ['meeting held halmos + seitkali 2023-05-08'],
  ),
  of(
    'a pronoun before a quotation that opens with its verb',
    'President Luis Paz of Peru lunched alone. His foreign minister, Ana Gil, says that she "had the pleasure of being shouted at" by Mr Otieno of Kenya on the telephone.',
    ['phone-call held gil + otieno'],
  ),
  of(
    'one of two of whom "they" spoke between',
    'Ghana’s president, Kwame Lowe, met Peru’s president, Luis Vega, on Monday. They were content. He spoke with Norwegian Prime Minister Tora Lund by telephone on Tuesday.',
    ['meeting held lowe + vega 2023-05-08', 'phone-call held lowe + lund 2023-05-09'],
  ),
  of(
    'the one for whom a house speaks, behind what "they" did',
    'The President got off the phone with President Luis Vega of Peru half an hour ago. It is the first time they have talked. He spoke with Prime Minister Tora Lund of Norway on Monday.',
    ['phone-call held [united-states] + vega 2023-05-10', 'phone-call held [united-states] + lund 2023-05-08'],
    'White House',
  ),
  of(
    '“them” of the leaders of a body',
    'EU leaders met in Brussels on Monday. President Luis Paz of Peru joined them by video.',
    ['video-call held paz + [european-union] 2023-05-08'],
  ),
  of(
    '“both”, of whom the one who acts is none',
    'Ruth Kamau of Kenya and Luis Paz of Peru, the two ministers, disagree. President Olav Dahl of Norway spoke with both by telephone on Monday.',
    ['phone-call held dahl + kamau + paz 2023-05-08'],
  ),
];
