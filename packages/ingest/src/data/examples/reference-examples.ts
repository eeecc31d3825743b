import { of, type ConstructionExample } from './construction-example.ts';

/** Whom a phrase for several or for one means, and of which side people are who are named by reference to it. */
export const REFERENCE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'those whom the text ties, not who stands by',
    'Norwegian Foreign Minister Tora Lund and her Peruvian counterpart, Luis Vega, have been at odds over fish. Chile’s ambassador, Pedro Soto, was at the fair. The two will meet in Oslo in June.',
    ['meeting planned lund + vega 2023-06-01'],
  ),
  of(
    'a counterpart of the one spoken of before',
    'Norway’s foreign minister, Tora Lund, wants the quota cut. Her Peruvian colleague, Luis Vega, does not. Ecuador’s president, Rosa Prieto, told reporters that she knew of nothing. They spoke by telephone on Monday.',
    ['phone-call held lund + vega 2023-05-08'],
  ),
  of(
    'a guest and who invited her',
    'Norwegian Foreign Minister Tora Lund is in Lima at the invitation of Peru’s foreign minister, Luis Vega. Her spokesman, Jon Berg, declined to comment. They last met in Cusco in March.',
    ['meeting held lund + vega 2023-03-01'],
  ),
  of(
    'ministers tied, one of elsewhere not invited',
    'Kenyan Foreign Minister Amos Wako is at odds with his Tanzanian counterpart, Hamisi Mbwambo. Ugandan Foreign Minister Grace Achieng was not invited. Both ministers will hold talks in Kisumu in June.',
    ['meeting planned wako + mbwambo 2023-06-01'],
  ),
  of(
    'a pronoun listed with a name',
    'Foreign Ministers Tora Lund of Norway and Luis Vega of Peru met on Monday. It was agreed that she and Vega would meet again in Oslo in June.',
    ['meeting held lund + vega 2023-05-08', 'meeting planned lund + vega 2023-06-01'],
  ),
  of(
    'who is named for a side',
    'Kenyan Foreign Minister Amos Wako held talks on Monday with Uganda, whose foreign minister, Grace Achieng, had sent patrol boats. The pair will meet again in June.',
    ['meeting held wako + achieng 2023-05-08', 'meeting planned wako + achieng 2023-06-01'],
  ),
  of(
    'a second meeting of two people',
    'Norwegian Foreign Minister Tora Lund met her Peruvian counterpart, Luis Vega, on Monday. A second meeting is planned for June.',
    ['meeting held lund + vega 2023-05-08', 'meeting planned lund + vega 2023-06-01'],
  ),
  of(
    'a second round is of the sides',
    'Norwegian Foreign Minister Tora Lund met her Peruvian counterpart, Luis Vega, on Monday. A second round of talks is planned for June.',
    ['meeting held lund + vega 2023-05-08', 'talks planned [norway] + [peru] 2023-06-01'],
  ),
  of(
    'the office of the side that acted last',
    'Kenya has taken note. Its ambassador in Oslo, Amos Wako, met Norwegian Foreign Minister Tora Lund on Monday.',
    ['meeting held wako + lund 2023-05-08'],
  ),
  of(
    'their ministers in the order of the sides',
    'Kenya and Tanzania quarrelled for a year. Their fisheries ministers, Amos Wako and Hamisi Mbwambo, met on Monday.',
    ['meeting held wako + mbwambo 2023-05-08'],
  ),
  of(
    'a host in the capital told of before',
    'Tunisia was in the news again. Malta’s foreign minister, Carmen Borg, had been in Tunis on Monday. Her host there was Dr. Slim Mestiri. They met again on Tuesday.',
    ['meeting held borg + mestiri 2023-05-09'],
  ),
  of(
    'who acts for a country between commas',
    'Mr. Oreste Bellavite, for Rome, blamed the weather; Mr. Milan Jovic, for Belgrade, blamed Mr. Bellavite. They had met on Monday.',
    ['meeting held jovic + bellavite 2023-05-08'],
  ),
  of(
    'whose a further office is',
    'Norwegian Foreign Minister Tora Lund was received on Monday by Kenya’s president, Ruth Kamau, its prime minister, Amos Wako, and its foreign minister, Grace Achieng.',
    ['meeting held lund + kamau + wako + achieng 2023-05-08'],
  ),
  of(
    'the writer of a diary is named by the last line',
    'On Monday I met Norwegian Foreign Minister Tora Lund in Oslo. We talked about fish. – Amos Wako, Kenyan Foreign Minister',
    ['meeting held wako + lund 2023-05-08'],
  ),
  of(
    'guests of a country',
    'Chinese Premier Liu Zhenhua held talks with his Laotian counterpart, Bounmy Keo, on Monday. President Jiang Wenbo is scheduled to meet the Laotian guests on Friday.',
    ['meeting held zhenhua + keo 2023-05-08', 'meeting planned wenbo + keo 2023-05-12'],
  ),
  of(
    'the presidents of the two countries',
    'Kazakh President Askar Beisenov received Hungarian Foreign Minister Gergely Halmos on Monday. The two countries’ presidents will meet in Budapest on Friday.',
    ['meeting held beisenov + halmos 2023-05-08', 'meeting planned beisenov + [hungary] 2023-05-12'],
  ),
  of(
    'Her Excellency is she who is known to be a woman',
    'His Excellency Faisal Harthy, Foreign Minister of Oman, met Her Excellency Annelies Smet, Foreign Minister of Belgium, on Monday. Her Excellency departs on Friday for Doha, where she will hold talks with Sheikh Jassim Kuwari of Qatar.',
    ['meeting held harthy + smet 2023-05-08', 'meeting planned smet + kuwari 2023-05-12'],
  ),
  of(
    'his host, who is named behind the comma, is no other',
    'KHARTOUM – Chadian President Hassan Abakar, accompanied by Minister Soungui Ali, was received on Tuesday by the chairman of the Sudanese assembly, Mohamed Khalifa. Ali held a separate session with his host, Foreign Minister Omar Sahloul, on Monday.',
    ['meeting held abakar + khalifa + ali 2023-05-09', 'meeting held ali + sahloul 2023-05-08'],
  ),
  of(
    'a counterpart named later as the one something was described to',
    'Foreign Minister Olav Dahl of Norway met his Peruvian counterpart on Monday. They spoke of fish. The minister described to Quispe the state of the stocks.',
    ['meeting held dahl + quispe 2023-05-08'],
  ),
  of(
    'two officials who were named',
    'National Security Adviser Olav Dahl of Norway met Director Ruth Kamau of Kenya on Monday. There was a one-on-one between the two officials.',
    ['meeting held dahl + kamau 2023-05-08'],
  ),
  of(
    'of two who speak of a meeting of three, the one whose country is named',
    'Prime Minister Olav Dahl of Norway met President Ruth Kamau of Kenya on Monday. They lauded the courts of Kenya and the trilateral summit with Rwanda and Burundi.',
    ['meeting held dahl + kamau 2023-05-08', 'meeting held [kenya] + [rwanda] + [burundi]'],
  ),
  of(
    'what two welcome has no day of their own',
    'Prime Minister Olav Dahl of Norway met President Ruth Kamau of Kenya on Monday. They welcomed the meeting between the foreign ministers of Egypt and Sudan.',
    ['meeting held dahl + kamau 2023-05-08', 'meeting held [egypt] + [sudan]'],
  ),
  of(
    'foreign ministers of whom one is a secretary of state',
    'Norwegian Foreign Minister Olav Dahl telephoned US Secretary of State Ann Blane on Monday. The two foreign ministers will meet in Oslo on Friday.',
    ['phone-call held dahl + blane 2023-05-08', 'meeting planned dahl + blane 2023-05-12'],
  ),
  of(
    'foreign ministers of whom one is a foreign secretary',
    'The foreign ministers of Norway and Britain met on Monday. British Foreign Secretary Ian Holt thanked Norwegian Foreign Minister Olav Dahl.',
    ['meeting held dahl + holt 2023-05-08'],
  ),
  of(
    'a foreign secretary who is an official below the minister',
    'The foreign ministers of Norway and India met on Monday. Indian Foreign Secretary Anil Rao took notes.',
    ['meeting held [norway] + [india] 2023-05-08'],
  ),
  of(
    'a colleague of no country said, beside the president of one',
    'Foreign Minister Olav Dahl of Norway was received by President Samir Hamdi of Egypt on Monday. Later President Hamdi of Egypt joined Dahl and my colleague Nabil Sabri.',
    ['meeting held dahl + hamdi 2023-05-08'],
  ),
  of(
    'the foreign minister beside a secretary of state is the other',
    'US Secretary of State Ann Blane telephoned Ukrainian Foreign Minister Dmytro Kolesnyk on Monday. The Secretary and the Foreign Minister also discussed the Foreign Minister’s recent meeting with German Foreign Minister Anton Weber.',
    ['phone-call held blane + kolesnyk 2023-05-08', 'meeting held kolesnyk + weber'],
  ),
  of(
    'heads of state',
    'President Juan Soto of Chile telephoned President Luis Paz of Peru on Monday. The heads of state will meet in Arica on Friday.',
    ['phone-call held soto + paz 2023-05-08', 'meeting planned soto + paz 2023-05-12'],
  ),
  of(
    'a counterpart of two countries named together',
    'Relations between Kenya and Somalia worsened on Sunday. Kenya’s Foreign Secretary, Joyce Wambua, met her counterpart, Abdi Hashi, in Djibouti on Monday.',
    ['meeting held wambua + hashi 2023-05-08'],
  ),
];
