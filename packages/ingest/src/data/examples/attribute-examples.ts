import { of, type ConstructionExample } from './construction-example.ts';

/** What is said of a contact: whose day a day is, what has only been set out for, who is one of it and who merely tells of it. */
export const ATTRIBUTE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'day of the telling',
    'Somali President Omar Hassan will travel to Addis Ababa on Monday, where he will meet Prime Minister Tesfaye Abera, his office said Tuesday.',
    ['meeting planned hassan + abera 2023-05-15'],
  ),
  of(
    'day of the telling',
    'Bulgarian Prime Minister Ivan Petrov told parliament on Wednesday that he met North Macedonia’s Prime Minister Elena Dimova on Friday in Ohrid.',
    ['meeting held petrov + dimova 2023-05-05'],
  ),
  of(
    'day of the telling',
    'Kenyan President Ruth Kamau met Ugandan President Moses Okello in Kampala, the Kenyan presidency said in a statement on Tuesday.',
    ['meeting held kamau + okello'],
  ),
  of(
    'day of the telling',
    'Kenyan President Ruth Kamau said on Tuesday after meeting Ugandan President Moses Okello that the border would open.',
    ['meeting held kamau + okello 2023-05-09'],
  ),
  of(
    'day of another event',
    'Italian Foreign Minister Carla Rossi met her French counterpart Jean Dupont ahead of Thursday’s summit of EU leaders.',
    ['meeting held rossi + dupont'],
  ),
  of(
    'day of another event',
    'Italian Foreign Minister Carla Rossi met her French counterpart Jean Dupont in Rome before a vote on Thursday.',
    ['meeting held rossi + dupont'],
  ),
  of(
    'day of another event',
    'Italian Foreign Minister Carla Rossi met her French counterpart Jean Dupont on the sidelines of Tuesday’s summit of EU leaders.',
    ['meeting held rossi + dupont 2023-05-09'],
  ),
  of(
    'day of the plan behind',
    'Britain’s Defence Secretary Ben Wilson and his Dutch opposite number, Kaja Jansen, met in The Hague in March and will meet again in London on 6 July.',
    ['meeting held wilson + jansen 2023-03-01', 'meeting planned wilson + jansen 2023-07-06'],
  ),
  of('two days in a row', 'Defence officials from Thailand and Malaysia met in Songkhla on Monday and Tuesday.', [
    'meeting held [thailand] + [malaysia] 2023-05-08',
  ]),
  of(
    'on the way',
    'Japanese Prime Minister Kenji Tanaka left for Seoul on Wednesday for a summit with South Korean President Yun Ho-jin.',
    ['meeting planned tanaka + ho-jin 2023-05-10'],
  ),
  of(
    'will not be',
    'There will be no meeting between Russian Foreign Minister Pavel Orlov and US Secretary of State Anne Baxter in Geneva next week, the Kremlin said.',
    ['meeting cancelled orlov + baxter 2023-05-15'],
  ),
  of(
    'bare verb behind a plan',
    'Cambodian Foreign Minister Hun Sary will pay an official visit to Hanoi from June 5 to 7 and hold talks with Foreign Minister Tran Son of Vietnam.',
    ['meeting planned sary + son 2023-06-05'],
  ),
  of(
    'offices of two countries',
    'The leaders of Armenia and Azerbaijan, Prime Minister Tigran Petrosian and President Ilham Mamedov, met in Brussels on Wednesday.',
    ['meeting held petrosian + mamedov 2023-05-10'],
  ),
  of(
    'offices of two countries',
    'Estonia’s and Finland’s prime ministers, Kaja Tamm and Sanna Laine, met in Tallinn on Tuesday.',
    ['meeting held laine + tamm 2023-05-09'],
  ),
  of(
    'offices of two countries',
    'Prime Ministers Kaja Tamm, Sanna Laine and Krisjanis Ozols of Estonia, Finland and Latvia met in Tallinn on Tuesday.',
    ['meeting held tamm + laine + ozols 2023-05-09'],
  ),
  of(
    'counterparts by name',
    'India’s foreign secretary, Meera Rao, met her counterparts Bishnu Thapa of Nepal and Karma Dorji of Bhutan in New Delhi on Tuesday.',
    ['meeting held rao + thapa + dorji 2023-05-09'],
  ),
  of(
    'newly appointed',
    'Foreign Minister Elnur Ahmadov met with the newly appointed Ambassador of Mexico, María García.',
    ['meeting held ahmadov + garcia'],
    'Ministry of Foreign Affairs of Azerbaijan',
  ),
  of(
    'the one who tells behind',
    'The foreign ministers of Egypt and Lebanon met in Paris on Monday, an Egyptian official said.',
    ['meeting held [egypt] + [lebanon] 2023-05-08'],
  ),
  of(
    'hosted by',
    'Presidents Kwame Mensah of Ghana and Moussa Diop of Senegal held talks in Abuja on Sunday, hosted by Nigeria’s President Chidi Okafor.',
    ['meeting held mensah + diop + okafor 2023-05-07'],
  ),
  of(
    'at the margin of what another chairs',
    'Foreign Secretary Meera Rao of India met Bishnu Thapa of Nepal on the sidelines of a UN conference chaired by Secretary-General Paulo Guerra.',
    ['meeting held rao + thapa'],
  ),
  of(
    'visiting',
    'Visiting Niger Foreign Minister Hassan Bazo met Mali’s interim prime minister Choguel Dagan in Bamako.',
    ['meeting held bazo + dagan'],
  ),
  of(
    'a month’s word in a name',
    'British Prime Minister Edwina May met Indian Foreign Secretary Meera Rao in London on Tuesday.',
    ['meeting held may + rao 2023-05-09'],
  ),
  of(
    'a name like a place',
    'Kosovo’s prime minister, Arben Gashi, met the Serbian president, Milan Petrov, in Vienna.',
    ['meeting held gashi + petrov'],
  ),
  of(
    'a name like a place',
    'Brazil’s foreign minister Paulo Lima met Gambian President Adama Barrow on Monday. Lima praised Barrow.',
    ['meeting held lima + barrow 2023-05-08'],
  ),
  of('a name like a place', 'US Ambassador Chad Wolfson called on Gambian President Adama Barrow on Monday.', [
    'meeting held wolfson + barrow 2023-05-08',
  ]),
  of(
    'a name like a place',
    'Estonian Prime Minister Kaja Tamm met Italian Prime Minister Georgia Moretti in Rome on Monday.',
    ['meeting held tamm + moretti 2023-05-08'],
  ),
  of('a name like a place', 'South Korea’s foreign minister, Park Jin, met Japan’s Fumio Kishi on Monday.', [
    'meeting held jin + kishi 2023-05-08',
  ]),
  of(
    'a name like a place',
    'Italian Foreign Minister Carla Rossi met the Spanish foreign minister, New Delhi said on Monday.',
    ['meeting held rossi + [spain]'],
  ),
];
