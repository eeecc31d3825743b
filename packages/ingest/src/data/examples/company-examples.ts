import { of, type ConstructionExample } from './construction-example.ts';

/** Who else takes part in a contact, and whom a phrase beside it means: lists that go on, hosts, those who did likewise, bare leaders. */
export const COMPANY_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'list behind a heading',
    'In Riga, Polish Foreign Minister Adam Zych met Latvia’s president, Egils Lukss, and the other two leaders of its foreign policy, Juris Karins, the prime minister, and Edgars Ozols, the foreign minister.',
    ['meeting held zych + lukss + karins + ozols'],
  ),
  of(
    'list behind a heading',
    'Polish Foreign Minister Adam Zych met two members of the Ukrainian government, Foreign Minister Dmytro Koval and Defence Minister Oleksii Hnat, on Tuesday.',
    ['meeting held zych + koval + hnat 2023-05-09'],
  ),
  of(
    'list over an owner',
    'Polish Foreign Minister Adam Zych met President Oleh Hnatiuk of Ukraine and the country’s foreign minister, Dmytro Koval, on Tuesday.',
    ['meeting held zych + hnatiuk + koval 2023-05-09'],
  ),
  of(
    'list over "there"',
    'Polish Foreign Minister Adam Zych was in Tallinn on Tuesday. He met President Alar Kask of Estonia there, Prime Minister Kaja Lepik and the foreign minister, Eva Saar.',
    ['meeting held zych + kask + lepik + saar 2023-05-09'],
  ),
  of(
    'those who did likewise',
    'On Tuesday, President Guillermo Vega of Ecuador met Spanish Foreign Minister Pilar Ruiz, and so did Foreign Minister Mauricio Mora.',
    ['meeting held vega + ruiz + mora 2023-05-09'],
  ),
  of(
    'those who did likewise',
    'On Tuesday, President Maia Rusu of Moldova met Spanish Foreign Minister Pilar Ruiz, as did the prime minister, Natalia Ceban.',
    ['meeting held rusu + ruiz + ceban 2023-05-09'],
  ),
  of(
    'those who did likewise',
    'On Tuesday, President Maia Rusu of Moldova met Spanish Foreign Minister Pilar Ruiz. So did her calls for reform please the visitors.',
    ['meeting held rusu + ruiz 2023-05-09'],
  ),
  of(
    'those besides',
    'In Abuja on Tuesday, Nigeria’s president, Musa Bello, received Spanish Foreign Minister Pilar Ruiz, besides Vice President Femi Ojo.',
    ['meeting held bello + ruiz + ojo 2023-05-09'],
  ),
  of(
    'under whose eye',
    'In Beijing the Saudi foreign minister, Turki Faisal, and his Iranian counterpart, Hossein Abdi, sat down on Tuesday under the eye of their host, Chinese Foreign Minister Qin Lei.',
    ['meeting held faisal + abdi + lei 2023-05-09'],
  ),
  of(
    'under whose eye',
    'The Saudi foreign minister, Turki Faisal, and his Iranian counterpart, Hossein Abdi, sat down on Tuesday under the eye of the United Nations.',
    ['meeting held faisal + abdi 2023-05-09'],
  ),
  of(
    'host told behind',
    'The foreign ministers of Armenia and Azerbaijan, Aram Petrosyan and Rauf Mammadov, met in Tbilisi on Tuesday. Georgian Foreign Minister Nino Beridze, who hosted them, sat at the head of the table.',
    ['meeting held beridze + petrosyan + mammadov 2023-05-09'],
  ),
  of(
    'host told in the sentence',
    'Armenian Prime Minister Aram Petrosyan and Azerbaijani President Rauf Mammadov met in Doha on Tuesday at talks mediated by Qatar.',
    ['meeting held petrosyan + mammadov + [qatar] 2023-05-09'],
  ),
  of(
    'who opened it',
    'Greek Prime Minister Kostas Vlachos spoke by video link on Tuesday with Turkish President Kemal Erkan. The call was held on the initiative of the Secretary General of NATO, Sigurd Lie, who opened it.',
    ['video-call held vlachos + erkan + lie 2023-05-09'],
  ),
  of(
    'who accompanied a party',
    'President Budi Santoso of Indonesia received a telephone call on Tuesday from the prime minister of Canada, Gordon Lane. The President was accompanied by Foreign Minister Retno Wulan.',
    ['phone-call held santoso + lane + wulan 2023-05-09'],
  ),
  of(
    'bare leader',
    'Marc Tremblay flew to Warsaw on Monday. In a hotel on Tuesday the Canadian prime minister met Spanish Foreign Minister Pilar Ruiz.',
    ['meeting held tremblay + ruiz 2023-05-09'],
  ),
  of(
    'bare leader',
    'Marc Tremblay and Tom Hale flew to Warsaw on Monday. In a hotel on Tuesday the Canadian prime minister met Spanish Foreign Minister Pilar Ruiz.',
    ['meeting held [canada] + ruiz 2023-05-09'],
  ),
  of(
    'the one spoken of by a pronoun',
    'Spanish Foreign Minister Pilar Ruiz ended a journey on Tuesday. In Abuja, Nigeria’s president, Musa Bello, met her. From there she flew to Nairobi. There she met the Kenyan president, Ruth Kamau.',
    ['meeting held bello + ruiz 2023-05-09', 'meeting held ruiz + kamau 2023-05-09'],
  ),
  of(
    'many whom the next sentence names',
    'Canadian Prime Minister Marc Tremblay convened by telephone on Tuesday a consultation of heads of government. Connected were President Musa Bello of Nigeria and President Ruth Kamau of Kenya. Ghana was represented by its foreign minister, Ama Owusu.',
    ['phone-call held tremblay + bello + kamau + owusu 2023-05-09'],
  ),
  of(
    'many whom the next sentence names',
    'Canadian Prime Minister Marc Tremblay held a video conference on Tuesday with the leaders of the three islands. The following took part: the prime minister of Malta, Joe Vella, and the president of Cyprus, Nikos Stavrou.',
    ['video-call held tremblay + vella + stavrou 2023-05-09'],
  ),
  of(
    'one of many apart',
    'Canadian Prime Minister Marc Tremblay spoke by telephone on Monday with President Musa Bello of Nigeria, President Ruth Kamau of Kenya and President Ama Owusu of Ghana. In the margins of the call Tremblay spoke with President Bello about oil.',
    ['phone-call held tremblay + bello + kamau + owusu 2023-05-08', 'phone-call held tremblay + bello 2023-05-08'],
  ),
  of(
    'nobody convened from abroad',
    'Canadian Prime Minister Marc Tremblay held a meeting on Tuesday with the leaders of his party. The following took part: the party’s chairman, Tom Hale, and the treasurer, Ann Lowe.',
    [],
  ),
  of(
    'who took part in the present contact, not in the one recalled beside it',
    'President Luis Paz of Peru met today with President Ruth Kamau of Kenya. The two leaders had last met in March. Foreign Minister Ana Gil of Peru also took part.',
    ['meeting held paz + kamau + gil 2023-05-10', 'meeting held paz + kamau 2023-03-01'],
  ),
];
