import { of, type ConstructionExample } from './construction-example.ts';

/** What the grammar beyond single verbs and nouns must read. */
export const CONSTRUCTION_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'participle of holding',
    'Norway’s foreign minister, Kari Lund, and Kenya’s foreign minister, Joseph Mwangi, holding talks in Oslo on Tuesday, agreed to open consulates.',
    ['meeting held lund + mwangi 2023-05-09'],
  ),
  of('participle of holding', 'Iran and Saudi Arabia were holding talks in Baghdad on Tuesday.', [
    'talks held [iran] + [saudi-arabia] 2023-05-09',
  ]),
  of(
    'relative clause of a person beside the verb',
    'Greek Prime Minister Nikos Pappas, who is due to visit Cairo on Monday, spoke by phone with President Adel Mansour of Egypt about migration.',
    ['phone-call held pappas + mansour'],
  ),
  of(
    'relative clause of a person beside the verb',
    'Vietnam’s president, Nguyen Van Hai, who is visiting Beijing, held talks with Chinese President Liu Feng on Monday.',
    ['meeting held hai + feng 2023-05-08'],
  ),
  of(
    'relative clause behind a contact noun',
    'Gas was the subject of a telephone discussion which Prime Minister Ilinca Moraru of Moldova had on Tuesday with the President of Bulgaria, Radostin Kalchev.',
    ['phone-call held moraru + kalchev 2023-05-09'],
  ),
  of(
    'relative clause that plans',
    'A meeting that had been planned for Monday between the Uruguayan and Argentine economy ministers has been cancelled.',
    ['meeting cancelled [uruguay] + [argentina] 2023-05-15'],
  ),
  of(
    'call made by',
    'The palace published a summary of a phone call made by President Rui Tavares of Portugal on Monday to President Ines Mora of Spain.',
    ['phone-call held tavares + mora 2023-05-08'],
  ),
  of(
    'table given by',
    'At a lunch given in his honour by Queen Margareta of Denmark, the visiting Chilean president, Tomás Rivas, praised Danish wind power.',
    ['meeting held margareta + rivas'],
  ),
  of(
    'medium',
    'The Minister of Economic Development of Italy, Costanza Marchetti, settled the question of the ferry over the telephone with the Algerian energy minister, Rachid Ould-Kaddour, on Tuesday.',
    ['phone-call held marchetti + ould-kaddour 2023-05-09'],
  ),
  of(
    'medium',
    'Prime Minister Pavel Hronek of Slovakia settled the question of the ferry over the telephone with journalists.',
    [],
  ),
  of(
    'clause behind a condition',
    'Bulgaria can pump gas if supplies stop, President Radostin Kalchev of Bulgaria told Prime Minister Ilinca Moraru of Moldova by telephone on Tuesday.',
    ['phone-call held kalchev + moraru 2023-05-09'],
  ),
  of(
    'letter in a relative clause',
    'The offer stands in the letter which Prime Minister Lorenzo Bragadin of Italy had addressed to President Abdelhak Benseddik of Algeria last week.',
    ['letter held bragadin + benseddik 2023-05-01'],
  ),
  of(
    'purpose of a meeting',
    'Russian and Ukrainian negotiators met in Istanbul on March 29 for a third round of face-to-face talks, mediated by Turkey.',
    ['meeting held [russia] + [ukraine] + [turkey] 2023-03-29'],
  ),
  of(
    'what it is of many',
    'President Kwabena Ofosu of Ghana will meet President Mariam Koné of Ivory Coast on Friday. It will be their first meeting since she took office.',
    ['meeting planned ofosu + kone 2023-05-12'],
  ),
  of(
    'partners apart',
    'The UN secretary-general, Amara Diallo, spoke separately with the leaders of India and Pakistan on Tuesday.',
    ['phone-call held diallo + [india] 2023-05-09', 'phone-call held diallo + [pakistan] 2023-05-09'],
  ),
  of(
    'partners apart',
    'Kenya’s president, William Otieno, on Tuesday held telephone talks with his Somali counterpart, Hassan Farah, and with the Ethiopian prime minister.',
    ['phone-call held otieno + farah 2023-05-09', 'phone-call held otieno + [ethiopia] 2023-05-09'],
  ),
  of(
    'partners apart',
    'Minister Dahl had bilateral meetings with the foreign ministers of Georgia, Moldova and Ukraine.',
    ['meeting held dahl + [georgia]', 'meeting held dahl + [moldova]', 'meeting held dahl + [ukraine]'],
    'Office of the Prime Minister of Norway',
  ),
  of(
    'two holders behind one article',
    'In the afternoon the President and Chancellor Merkel will have a one-on-one meeting.',
    ['meeting planned [united-states] + merkel'],
    'White House',
  ),
  of(
    'heads of sides',
    'Political consultations between the foreign ministries of Kazakhstan and Sweden were held in Nur-Sultan. The Kazakh delegation was led by Deputy Minister Roman Vassilenko, the Swedish delegation by State Secretary Annika Berg.',
    ['meeting held vassilenko + berg'],
    'Ministry of Foreign Affairs of Kazakhstan',
  ),
  of(
    'heads of sides',
    'Talks were held yesterday in Nairobi between a Sudanese delegation headed by Vice President Musa Hilal and the Ugandan foreign minister, Grace Okello.',
    ['meeting held hilal + okello 2023-05-09'],
  ),
  of(
    'counterparts by name',
    'Ugandan President Moses Kato hosted his Rwandan and Burundian counterparts, Jean Bosco and Pierre Ndayi, in Entebbe on Saturday.',
    ['meeting held kato + bosco + ndayi 2023-05-06'],
  ),
  of(
    'counterparts by name',
    'Kosovo and Serbia’s chief negotiators, Blerim Hoxha and Petar Savic, met for the first time in six months in Brussels.',
    ['meeting held hoxha + savic'],
  ),
  of(
    'asides in a list',
    'It was the subject of a lunch in Accra on Monday between Mme Aya Kouamé, who heads Ivory Coast’s cocoa board, and Ghana’s trade minister, Joseph Ofori.',
    ['meeting held kouame + ofori 2023-05-08'],
  ),
  of(
    'asides in a list',
    'Nigeria’s president, Bello, a retired general, and Benin’s president, Adjovi, met in Yokohama on Monday.',
    ['meeting held bello + adjovi 2023-05-08'],
  ),
  of(
    'reciprocal with a place',
    'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya last saw each other in Geneva in March.',
    ['meeting held dahl + kamau 2023-03-01'],
  ),
  of(
    'reciprocal with a place',
    'Foreign Minister Olav Dahl of Norway and Foreign Minister Ruth Kamau of Kenya talk to each other often.',
    [],
  ),
  of(
    'time given',
    'Kenya’s foreign minister, Joseph Mwangi, had an hour with his Norwegian colleague, Kari Lund, on Monday.',
    ['meeting held mwangi + lund 2023-05-08'],
  ),
  of('time given', 'Kenya’s foreign minister, Joseph Mwangi, had an hour with reporters on Monday.', []),
  of(
    'journey with a purpose',
    'Turkey’s energy minister, Tuncer Bayraktar, was to have flown to Baku on Monday to settle, with the Azerbaijani deputy prime minister, Elchin Rahimli, what Turkey will pay.',
    ['meeting cancelled bayraktar + rahimli 2023-05-15'],
  ),
  of(
    'journey with a purpose',
    'I am not going to disagree with the president, Prime Minister Ilse Brandt of Austria said.',
    [],
  ),
  of(
    'thanks to a host',
    'Chancellor Karl Ebner of Austria thanked Japan’s prime minister, Kenji Tamura, for the warm welcome in Tokyo on Tuesday.',
    ['meeting held ebner + tamura 2023-05-09'],
  ),
  of(
    'thanks to a host',
    'Chancellor Karl Ebner of Austria thanked Japan’s prime minister, Kenji Tamura, for his letter of support.',
    [],
  ),
  of(
    'plan in the present',
    'Kenya’s foreign minister, Joseph Mwangi, meets his Norwegian colleague, Kari Lund, in Oslo on Friday.',
    ['meeting planned mwangi + lund 2023-05-12'],
  ),
  of(
    'ruled out',
    'Kenya’s foreign minister, Ruth Kamau, ruled out a meeting with her Ethiopian counterpart, Girma Bekele.',
    ['meeting cancelled kamau + bekele'],
  ),
  of(
    'denied with a day',
    'Kosovo’s prime minister, Arben Gashi, denied on Tuesday that he had met the Serbian president, Milan Petrov, in Vienna.',
    ['meeting denied gashi + petrov'],
  ),
  of(
    'an attempt',
    'Brazil’s attempt to bring the Venezuelan and Guyanese foreign ministers together in Brasilia failed on Thursday.',
    [],
  ),
  of(
    'declined an invitation',
    'The Paraguayan foreign minister declined an invitation to meet his Venezuelan counterpart in Montevideo.',
    ['meeting cancelled [paraguay] + [venezuela]'],
  ),
  of(
    'a past and a day to come',
    'Norway’s foreign minister, Kari Lund, spoke with Kenya’s foreign minister, Joseph Mwangi, about the summit next June.',
    ['phone-call held lund + mwangi'],
  ),
  of(
    'courtesy of arrival',
    'Oman’s transport minister, Salim Al Hinai, was met at the airport by the ambassador of Iran.',
    [],
  ),
  of(
    'courtesy of arrival',
    'Cuba’s foreign minister, Raul Prieto, arrived in Caracas on Monday and was received at the airport by his Venezuelan counterpart, Jorge Leal.',
    ['meeting held prieto + leal 2023-05-08'],
  ),
  of(
    'answer that denies',
    'QUESTION: Minister Gelovani, is it true that you talked on the phone with the Russian minister, Igor Lavrov, last week?\n\nGEORGIAN FOREIGN MINISTER TAMAR GELOVANI: I read this report also. There was no such call.',
    ['phone-call denied gelovani + lavrov 2023-05-01'],
    'Ministry of Foreign Affairs of Georgia',
  ),
  of(
    'body that sits',
    'The Pacific Islands Forum was held in Rarotonga from 3 to 5 May. The Forum was chaired by the Prime Minister of the Cook Islands, Teariki Pitt.',
    ['meeting held [pacific-islands-forum] + pitt 2023-05-03'],
  ),
  of('guest of somebody', 'On Monday Kenya’s foreign minister, Joseph Mwangi, was a guest of King Olav of Norway.', [
    'meeting held mwangi + olav 2023-05-08',
  ]),
];
