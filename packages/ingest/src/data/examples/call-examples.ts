import { of, type ConstructionExample } from './construction-example.ts';

/** How newspapers tell calls: by either end, by the line, by what was said in them. */
export const CALL_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'who speaks behind the call is no partner of it',
    'The chancellor of Germany, Anna Holm, called the Belarusian president on Monday, and his press secretary, Ivan Rey, now says simply that it was short.',
    ['phone-call held holm + [belarus] 2023-05-08'],
  ),
  of(
    'a call by whose it was',
    'Above them sit the special representatives, Vikram Sesh of India and Ren Bo of China, whose video call in April produced a phrase.',
    ['video-call held sesh + bo 2023-04-01'],
  ),
  of(
    'what has not been so far',
    'President Luis Paz of Peru told reporters: "I have not spoken with President Kamau of Kenya since March."',
    [],
  ),
  of(
    'a high commissioner for',
    'Prime Minister Ruth Kamau of Kenya received the High Commissioner for Malawi on Monday.',
    ['meeting held kamau + [malawi] 2023-05-08'],
  ),
  of(
    'noun call with',
    'President Hassan Osman of Somalia, in a call to Prime Minister Ruth Kamau of Kenya, asked for lorries.',
    ['phone-call held osman + kamau'],
  ),
  of(
    'verb speak with',
    'President Hassan Osman of Somalia, speaking by telephone with Prime Minister Ruth Kamau of Kenya, asked for lorries.',
    ['phone-call held osman + kamau'],
  ),
  of(
    'noun call with',
    'President Hassan Osman of Somalia took a call from Prime Minister Ruth Kamau of Kenya on the train.',
    ['phone-call held osman + kamau'],
  ),
  of(
    'verb telephone object',
    'Prime Minister Ruth Kamau of Kenya telephoned President Hassan Osman of Somalia and then the Ethiopian premier, Girma Bekele.',
    ['phone-call held kamau + osman', 'phone-call held kamau + bekele'],
  ),
  of(
    'verb speak to',
    'Prime Minister Ruth Kamau of Kenya has spoken to both President Hassan Osman of Somalia and the Ethiopian premier, Girma Bekele.',
    ['phone-call held kamau + osman', 'phone-call held kamau + bekele'],
  ),
  of(
    'verb talk mutual',
    'Prime Minister Ruth Kamau of Kenya and President Hassan Osman of Somalia sat next to each other at the dinner and talked of little else.',
    ['phone-call held kamau + osman'],
  ),
  of(
    'verb telephone object',
    'The conversation, their first, lasted an hour. Prime Minister Ruth Kamau of Kenya had rung President Hassan Osman of Somalia to congratulate him.',
    ['phone-call held kamau + osman'],
  ),
  of(
    'verb brief object',
    'If the bridge is closed Kenya can send forty lorries a day, President Ruth Kamau told Somalia’s prime minister, Hassan Osman, by telephone on Tuesday.',
    ['phone-call held kamau + osman 2023-05-09'],
  ),
  of(
    'noun discussion with',
    'The Fund’s mission chief, Ludovic Petit, ended ten days of virtual discussions with the Zambian authorities on Tuesday. He works for the International Monetary Fund.',
    ['video-call held petit + [zambia] 2023-04-30'],
  ),
  of(
    'verb telephone object',
    'President Milos Zrin of Croatia asked that Chancellor Karl Ebner of Austria telephone him before the vote.',
    ['phone-call proposed ebner + zrin'],
  ),
  of(
    'noun call with',
    'Kenya’s president, Ruth Kamau, returned a call from the Somali prime minister, Hassan Osman, at midnight.',
    ['phone-call held kamau + osman'],
  ),
  of(
    'noun conversation between',
    'A telephone conversation took place today between the Minister for Foreign Affairs of Kenya, Joseph Mwangi, and the Minister for Foreign Affairs of Somalia, Ali Noor.',
    ['phone-call held mwangi + noor 2023-05-10'],
  ),
  of(
    'verb speak mutual',
    'The two had been scheduled to talk on Tuesday, but the Peruvian side asked for a delay. Peru’s foreign minister, Ana Gervasi, and her Chilean counterpart, Paula Rojas, will now speak on Friday.',
    ['phone-call planned gervasi + rojas 2023-05-12'],
  ),
  of(
    'verb telephone object',
    'A phone call on Sunday evening settled it. Greece’s Sofia Petrakis rang, Turkey’s Hakan Demir picked up, and by midnight the ships had turned.',
    ['phone-call held petrakis + demir 2023-05-07'],
  ),
  of(
    'verb talk mutual',
    'The visit to Seoul by Japan’s prime minister, Fumio Tanabe, was the first in five years. He and President Yun Sang-ho talked for two hours and then ate together.',
    ['phone-call held tanabe + sang-ho'],
  ),
  of(
    'noun call told in',
    'It took a phone call from the Russian president, Ivan Sokolov, to persuade the Armenian prime minister, Nikol Petrosyan, to board the plane.',
    ['phone-call held sokolov + petrosyan'],
  ),
  of(
    'noun call told in',
    'Word of the deal came in a phone call to the Armenian prime minister, Nikol Petrosyan, from the Russian president, Ivan Sokolov.',
    ['phone-call held sokolov + petrosyan'],
  ),
  of(
    'noun call told in',
    'Nothing came of a phone call on Sunday in which the Russian president, Ivan Sokolov, urged the Armenian prime minister, Nikol Petrosyan, to board the plane.',
    ['phone-call held sokolov + petrosyan 2023-05-07'],
  ),
  of(
    'noun call told in',
    'According to the Kremlin’s account of the call, Ivan Sokolov told the Armenian prime minister, Nikol Petrosyan, that the corridor must open.',
    ['phone-call held sokolov + petrosyan'],
  ),
  of(
    'verb telephone object',
    'Minutes after the vote, Chancellor Ebner rang Prime Minister Kis. Mr Kis did not pick up. He returned the call at midnight. Karl Ebner is chancellor of Austria; Tamas Kis is Hungary’s prime minister.',
    ['phone-call held ebner + kis'],
  ),
  of(
    'noun call with',
    'Foreign Minister Tarek Haddad of Jordan had a telephone call yesterday with his Cypriot counterpart, Nikos Loizou.',
    ['phone-call held haddad + loizou 2023-05-09'],
  ),
  of(
    'noun call with',
    'Prime Minister Anwar Rashid of Malaysia received a phone call this evening from the President of Turkey, Mehmet Aydin.',
    ['phone-call held rashid + aydin 2023-05-10'],
  ),
  of(
    'verb speak mutual',
    'It was the second time in a week that Mr Karanja of Kenya and Mr Museveni of Uganda had spoken.',
    ['phone-call held karanja + museveni'],
  ),
  of(
    'noun call with',
    'President Karanja refused to take a call from his Tanzanian counterpart, Asha Mwinyi, aides said.',
    ['phone-call cancelled karanja + mwinyi'],
  ),
  of(
    'verb speak with',
    '"I spoke with President Tokay this morning," Finland’s prime minister, Anna Virta, told reporters in Astana.',
    ['phone-call held virta + tokay 2023-05-10'],
  ),
  of(
    'verb agree mutual',
    'Brazil’s Marcos Oliveira and Colombia’s Gustavo Mora agreed in a call on Sunday to send a joint mission to Caracas.',
    ['phone-call held oliveira + mora 2023-05-07'],
  ),
  of('sides in a list', 'The Norwegian and Russian foreign ministers met in Kirkenes on Tuesday.', [
    'meeting held [norway] + [russia] 2023-05-09',
  ]),
  of('sides in a list', 'The Dutch and French prime ministers spoke by telephone on Tuesday.', [
    'phone-call held [netherlands] + [france] 2023-05-09',
  ]),
  of('things that meet', 'The presidents of Kenya and Uganda walked to where their borders meet.', []),
  of(
    'an occasion used',
    'Sri Lanka’s president, Ranil Perera, used a state dinner on Monday to press the Japanese foreign minister, Yoko Kamikawa, for a freeze.',
    ['meeting held perera + kamikawa 2023-05-08'],
  ),
  of(
    'came to an office',
    'Greenland’s premier, Mute Olsvig, said the American consul had come to her office on Monday.',
    ['meeting held [united-states] + olsvig 2023-05-08'],
  ),
  of(
    'said to somebody by telephone',
    'U.S. President Joe Harlan assured Iván Rojas, the president of Peru, of American support by telephone on Monday.',
    ['phone-call held harlan + rojas 2023-05-08'],
  ),
  of(
    'said to somebody by telephone',
    'Prices are too high, Estonian Prime Minister Kaja Tamm was told by the Latvian finance minister, Arturs Ozols, in a telephone call on Monday.',
    ['phone-call held tamm + ozols 2023-05-08'],
  ),
  of(
    'said to somebody by telephone',
    'Kenyan President Amos Kiptoo learned it from President Luis Soto of Chile on the telephone on Wednesday.',
    ['phone-call held kiptoo + soto 2023-05-10'],
  ),
  of(
    'said to somebody by telephone',
    'Ukrainian President Oleh Marchenko may travel in the summer. President Luis Soto of Chile invited him in a telephone call on Monday.',
    ['phone-call held soto + marchenko 2023-05-08'],
  ),
  of(
    'said to somebody by telephone',
    'Stocks fell, the German chancellor told reporters on the telephone on Monday.',
    [],
  ),
  of(
    'said to somebody by telephone',
    'French President Emile Martin discussed President Oleh Marchenko of Ukraine in a telephone call with reporters.',
    [],
  ),
  of(
    'said to somebody in a meeting',
    'Chilean President Luis Soto said farewell to Peruvian President Iván Rojas in a meeting in Lima on Monday.',
    ['meeting held soto + rojas 2023-05-08'],
  ),
  of(
    'office given by a relative clause',
    'Naftali Berg, who has just become prime minister of Israel, was congratulated by President Luis Soto of Chile on the telephone on Sunday.',
    ['phone-call held berg + soto 2023-05-07'],
  ),
  of(
    'adviser of somebody named',
    'Jake Stone, the national security adviser of U.S. President Joe Harlan, met President Luis Soto of Chile on Monday.',
    ['meeting held stone + soto 2023-05-08'],
  ),
  of(
    'adviser of somebody named',
    'President Luis Soto of Chile met Amina Kaya, chief of staff of President Recep Demir of Turkey, on Monday.',
    ['meeting held soto + kaya 2023-05-08'],
  ),
  of(
    'adviser of somebody named',
    'NATO Secretary General Jens Holm and Jake Stone, the security adviser of U.S. President Joe Harlan, conferred by telephone.',
    ['phone-call held holm + stone'],
  ),
  of(
    'given name of a place',
    'President Luis Soto of Chile met Israel Katzir, the defence minister of Israel, on Monday.',
    ['meeting held soto + katzir 2023-05-08'],
  ),
  of(
    'given name of a place',
    'Jake Stone, the U.S. national security adviser, spoke by telephone with Sydney Dlamini, his counterpart in South Africa, on Monday.',
    ['phone-call held stone + dlamini 2023-05-08'],
  ),
  of(
    'hour before the subject',
    'In the evening Canadian Prime Minister Justin Roy and U.S. Vice President Anna Reed met.',
    ['meeting held roy + reed'],
  ),
  of(
    'those who took part named behind',
    'Five leaders discussed the attacks in a telephone call on Monday. They were President Luis Soto of Chile, Italian Prime Minister Mario Conti and German Chancellor Olaf Brandt.',
    ['phone-call held soto + conti + brandt 2023-05-08'],
  ),
  of(
    'those who took part named behind',
    'Two of their closest assistants spoke by telephone on Friday. They were Ibrahim Kaya, the spokesman of the Turkish president, and Jake Stone, the national security adviser of the United States.',
    ['phone-call held kaya + stone 2023-05-05'],
  ),
  of(
    'those who took part named behind',
    'The warning was given in a telephone call on Wednesday by Chilean President Luis Soto. At the other end was President Iván Rojas of Peru.',
    ['phone-call held soto + rojas 2023-05-10'],
  ),
  of(
    'those who took part named behind',
    'Three ministers conferred by video on Monday. The three were Ana Rojas of Peru, Kari Lund of Norway and Paul Weber of Austria.',
    ['video-call held rojas + lund + weber 2023-05-08'],
  ),
  of(
    'those who took part named behind',
    'Five leaders signed the text on Monday. They were President Luis Soto of Chile, Italian Prime Minister Mario Conti and German Chancellor Olaf Brandt.',
    [],
  ),
  of(
    'those who took part named behind',
    'Five leaders discussed the war which Taria wages in a telephone call on Monday. They were President Luis Soto of Chile, Italian Prime Minister Mario Conti and German Chancellor Olaf Brandt.',
    ['phone-call held soto + conti + brandt 2023-05-08'],
  ),
  of(
    'one after the other',
    'President Luis Soto of Chile spoke by telephone with three prime ministers, one at a time, on Tuesday: Kaja Tamm of Estonia, Mateusz Nowak of Poland and Nicolae Popa of Romania.',
    [
      'phone-call held soto + tamm 2023-05-09',
      'phone-call held soto + nowak 2023-05-09',
      'phone-call held soto + popa 2023-05-09',
    ],
  ),
  of(
    'a call of a day',
    'In their call of 3 May Presidents Juan Prado of Peru and Luis Rivas of Chile promised a joint inquiry.',
    ['phone-call held prado + rivas 2023-05-03'],
  ),
  of(
    'a call of a day',
    'The call of 3 May between President Juan Prado of Peru and President Luis Rivas of Chile lasted an hour.',
    ['phone-call held prado + rivas 2023-05-03'],
  ),
  of('a call of a day', 'President Juan Prado of Peru answered the call of duty in Chile on 3 May.', []),
];
