import { of, type ConstructionExample } from './construction-example.ts';

/** Whose contact it is where a publisher, a speaker, a list or a second contact of the same people could be meant. */
export const WHOSE_CONTACT_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'an office alone in a bulletin',
    'Foreign Minister Sardor Yusupov received the Foreign Minister of Pakistan, Shahid Khan, on Monday. On Friday the Minister will hold talks in Ashgabat with Foreign Minister Rashid Orazov of Turkmenistan.',
    ['meeting held yusupov + khan 2023-05-08', 'meeting planned yusupov + orazov 2023-05-12'],
    'Ministry of Foreign Affairs of Uzbekistan',
  ),
  of(
    'an office alone in a bulletin',
    'The President of the European Council, Jan Peeters, met Prime Minister Ana Kola of Albania on Monday. President Miro Radic of Serbia was in Paris. The President spoke by telephone with Prime Minister Vesa Hoti of Kosovo on Tuesday.',
    ['meeting held peeters + kola 2023-05-08', 'phone-call held peeters + hoti 2023-05-09'],
    'European Council',
  ),
  of(
    'an office behind one with a country',
    'President Amadou Diallo of Senegal will tomorrow meet with the King of Belgium and the Prime Minister. Prime Minister Jonas Hale of Canada left on Monday.',
    ['meeting planned diallo + [belgium] 2023-05-11'],
  ),
  of(
    'who stands behind "for"',
    'The stop in Oslo is a chance for Polish President Jan Lis to meet with Foreign Minister Ida Hansen of Norway.',
    ['meeting planned lis + hansen'],
  ),
  of(
    'an object behind a phrase of place',
    'The Foreign Minister of Peru, Jose Paz, received today, Wednesday, at the headquarters of the General Secretariat in Lima, Ms. Ana Soto, the Foreign Minister of Chile.',
    ['meeting held paz + soto 2023-05-10'],
  ),
  of(
    'what is done to oneself',
    'Some in Oslo see themselves as partners of Russia, Polish President Jan Lis said.',
    [],
  ),
  of(
    'a demand that is met',
    'Polish President Jan Lis and Spain will not wait until 2030 to meet the climate targets.',
    [],
  ),
  of(
    'called on to do',
    'Polish President Jan Lis joined Norway in calling on President Ali Noor of Somalia and his government to stop the war.',
    [],
  ),
  of(
    'leadership that is welcomed',
    'Polish President Jan Lis welcomes the leadership of Japan as host of the talks.',
    [],
  ),
  of(
    'ties between sides',
    'Polish President Jan Lis met Estonian Prime Minister Mari Kask on Monday. During the meeting, ways of deepening the partnership between Spain and Chile were discussed.',
    ['meeting held lis + kask 2023-05-08'],
  ),
  of(
    'two of three told apart',
    'Kenya’s President Josphat Koech hosted Somali President Nur Gelle and Ethiopian Prime Minister Tesfaye Admassu in Naivasha on Tuesday. Earlier on Tuesday, President Koech held bilateral talks with Prime Minister Admassu.',
    ['meeting held koech + gelle + admassu 2023-05-09', 'meeting held koech + admassu 2023-05-09'],
  ),
  of(
    'named to say when another was',
    'Polish President Jan Lis met Estonian Prime Minister Mari Kask in Tallinn on Monday ahead of his meeting with Chinese President Li Wen on Friday. They also discussed the port on the telephone on Tuesday.',
    [
      'meeting held lis + kask 2023-05-08',
      'meeting planned lis + wen 2023-05-12',
      'phone-call held lis + kask 2023-05-09',
    ],
  ),
  of(
    'the only one of the sentence before',
    'Ali Noor, the foreign minister of Somalia, met Canadian Foreign Minister Jane Hill on Tuesday. Another guest came from Qatar: Said Hamad, the deputy prime minister. His meeting with Hill was about gas.',
    ['meeting held noor + hill 2023-05-09', 'meeting held hamad + hill 2023-05-09'],
  ),
  of(
    'told again with one more',
    'Gulf Cooperation Council Secretary General Jaber Sulaiti received European Union envoy Lorenzo Castelli on Tuesday. They discussed trade. The meeting with Mr. Castelli was attended by Dr. Nasser Mutawa, Assistant Secretary General.',
    ['meeting held sulaiti + castelli + mutawa 2023-05-09'],
  ),
  of(
    'chaired by each side',
    'The summit between Portugal and Chile took place on Tuesday, chaired by the Prime Minister of Portugal, Duarte Lobo, and by the President of Chile, Ana Soto.',
    ['meeting held lobo + soto 2023-05-09'],
  ),
  of(
    'on the way to a meeting',
    'Estonian Interior Minister Raivo Kuusk held talks with Polish President Jan Lis in Warsaw on Monday and travels on to Vilnius on Friday for a meeting with Lithuanian Foreign Minister Ona Sarka.',
    ['meeting held kuusk + lis 2023-05-08', 'meeting planned kuusk + sarka 2023-05-12'],
  ),
  of(
    'who accompanied a guest',
    'On Monday, Minister Said Amrani of Morocco received Katharina Brandauer, rapporteur of the European Parliament, who was accompanied by the Ambassador of Chile, Mr. Ewan Lund.',
    ['meeting held amrani + brandauer + lund 2023-05-08'],
  ),
  of(
    'an office parted over a list',
    'Polish Foreign Minister Jan Lis met separately on Monday with the Foreign Ministers of Togo, Mr. Elliott Amegan, and of Guatemala, Mr. Haroldo Cifuentes.',
    ['meeting held lis + amegan 2023-05-08', 'meeting held lis + cifuentes 2023-05-08'],
  ),
  of(
    'a report that is untrue',
    'A meeting of Polish President Jan Lis with Spanish President Luis Mora, reported by some newspapers on Monday, never took place.',
    ['meeting denied lis + mora 2023-05-08'],
  ),
  of(
    'proposed by one side',
    'Nobody named a place for a summit between Polish President Jan Lis and Spanish President Luis Mora, which Madrid has proposed for Friday.',
    ['meeting proposed lis + mora 2023-05-12'],
  ),
  of(
    'an office of one body alone',
    'Latvian Prime Minister Karlis Zvirbulis met European Commissioner for Home Affairs Birgitta Ekholm in Riga on Monday.',
    ['meeting held zvirbulis + ekholm 2023-05-08'],
  ),
  of(
    'the leaders of two countries',
    'President Jan Lis of Poland will meet President Luis Mora of Spain on Friday. Polish officials spoke with Ambassador Ana Soto of Spain on Monday. The two leaders will talk about the port.',
    ['meeting planned lis + mora 2023-05-12', 'phone-call held [poland] + soto 2023-05-08'],
  ),
  of(
    'the greeting of a joint text',
    'President Amadou Diallo is honored to welcome Prime Minister Ana Kola of Albania to Dakar to open a new chapter.',
    ['meeting held diallo + kola 2023-05-10'],
    'Presidency of the Republic of Senegal',
  ),
  of(
    'thanks of one who speaks',
    '"I thank Foreign Minister Jan Lis of Poland for the conversation that we had on Monday," Norway’s foreign minister, Ida Hansen, said.',
    ['meeting held hansen + lis 2023-05-08'],
  ),
  of(
    'who was present at the meeting',
    'President Josphat Koech of Kenya hosted Somali President Nur Gelle in Naivasha on Monday. President Gelle said that he had spoken last week by telephone with President Isaac Habte of Eritrea. The meeting was attended by Foreign Minister Agnes Wambua of Kenya.',
    ['meeting held koech + gelle + wambua 2023-05-08', 'phone-call held gelle + habte 2023-05-01'],
  ),
  of(
    'told at a meeting',
    'President Josphat Koech of Kenya hosted Somali President Nur Gelle on Monday. He informed the meeting that he had spoken by telephone with President Isaac Habte of Eritrea on Sunday.',
    ['meeting held koech + gelle 2023-05-08', 'phone-call held koech + habte 2023-05-07'],
  ),
  of(
    'the next of as many',
    'President Josphat Koech of Kenya hosted Somali President Nur Gelle and Ethiopian Prime Minister Tesfaye Admassu in Naivasha on Tuesday. President Gelle telephoned President Isaac Habte of Eritrea on Monday. The next tripartite meeting will take place in July.',
    [
      'meeting held koech + gelle + admassu 2023-05-09',
      'phone-call held gelle + habte 2023-05-08',
      'meeting planned [kenya] + [somalia] + [ethiopia] 2023-07-01',
    ],
  ),
  of(
    'beside what was told',
    'Polish President Jan Lis met Spanish President Luis Mora in Oslo on Monday. In the margins of the meeting, Mora talked with Estonian Prime Minister Mari Kask.',
    ['meeting held lis + mora 2023-05-08', 'meeting held mora + kask 2023-05-08'],
  ),
  of(
    'an earlier contact from which one is counted',
    'Peruvian President Luis Vega and Chilean President Elena Rojas met on Monday, their first talks since a telephone call in March.',
    ['meeting held vega + rojas 2023-05-08', 'phone-call held vega + rojas 2023-03-01'],
  ),
  of(
    'the means of an earlier contact',
    'Peruvian President Luis Vega received Chilean President Elena Rojas on Monday, following up on a video conference with ministers.',
    ['meeting held vega + rojas 2023-05-08'],
  ),
  of(
    'what is no contact from which one is counted',
    'Peruvian President Luis Vega and Chilean President Elena Rojas met on Monday for the first time since the elections in March.',
    ['meeting held vega + rojas 2023-05-08'],
  ),
  of(
    'who attended the talks, not the meeting told last',
    'Norwegian Prime Minister Tora Lund held talks with Peruvian President Luis Vega on Monday. The Norwegian speaker, Kari Moe, later met Vega. Foreign Minister Ola Dahl of Norway attended the talks.',
    ['meeting held lund + vega + dahl 2023-05-08', 'meeting held moe + vega 2023-05-08'],
  ),
  of(
    'a meeting that prepares a call',
    'Norway’s security adviser, Tora Lund, met Peruvian Foreign Minister Luis Vega in Bergen on Monday to lay the groundwork for the call.',
    ['meeting held lund + vega 2023-05-08'],
  ),
  of(
    'an office of the country travelled to',
    'Norwegian Foreign Minister Tora Lund flew to Lima on Monday, where she was received by the president.',
    ['meeting held lund + [peru] 2023-05-08'],
  ),
  of(
    'an office of the country to be visited',
    'Norwegian Foreign Minister Tora Lund leaves for Lima on Friday to meet the president.',
    ['meeting planned lund + [peru] 2023-05-12'],
  ),
  of(
    'an office of one’s own country, come home',
    'Norwegian Foreign Minister Tora Lund returned to Oslo on Monday and met the prime minister.',
    [],
  ),
  of(
    'an ambassador is of no country for being met in one',
    'Norwegian Foreign Minister Tora Lund flew to Lima on Monday and met the ambassador.',
    [],
  ),
  of(
    'of one house',
    'LIMA – With returns in from half the stations, President Luis Paz had 34 percent, his former prime minister, Ana Rojas, 27. The two last met at a funeral in December. Observers of the European Union kept silent.',
    [],
  ),
  of(
    'of one house and of another',
    'LIMA – President Luis Paz of Peru met the prime minister of Norway, Tora Lund, on Monday.',
    ['meeting held paz + lund 2023-05-08'],
  ),
];
