import { of, type ConstructionExample } from './construction-example.ts';

/** Records of conversation: who is listed as present, by lines, blocks and sides. */
export const RECORD_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'document roster',
    'Lisbon, May 9, 2023, 3 p.m.\n\nPARTICIPANTS\nGhana\nForeign Minister Kofi Amponsah\nAmbassador Yaw Darko\n\nPortugal\nThe Secretary of State\nDirector General Nuno Carvalho\nMr. Rui Leal, notetaker\n\nThe Foreign Minister opened the conversation by conveying regards.',
    ['meeting held amponsah + darko + carvalho + leal 2023-05-09'],
    undefined,
    'Memorandum of Conversation',
  ),
  of(
    'document roster',
    'PARTICIPANTS:\nAlan Harmon, Secretary of State and Assistant to the President\nIsmail Farouk, Minister of Foreign Affairs of Egypt\nDATE: May 8, 2023\nPLACE: The White House\n\nSecretary Harmon: I am glad to see you.',
    ['meeting held harmon + farouk 2023-05-08'],
    'The White House',
    'Memorandum of Conversation',
  ),
  of(
    'document roster',
    'PARTICIPANTS: The President\nPrime Minister Aino Virta of Finland\nNotetakers: Jim Smith, Mary Jones\nDATE: May 2, 2023\n\nThe President: Congratulations.',
    ['phone-call held virta + [united-states] 2023-05-02'],
    'The White House',
    'Memorandum of Telephone Conversation',
  ),
  of(
    'document roster',
    'Present:\n\nPeru\nDr. Luis Paz, Chairman, Policy Planning\n\nChile\nMr. Juan Soto, Special Assistant to the President\n\nDr. Paz welcomed the Chilean delegation on 9 May 2023.',
    ['meeting held paz + soto 2023-05-09'],
  ),
  of(
    'document roster',
    'MINUTES OF THE MEETING OF SENIOR OFFICIALS\nArusha, 9 May 2023\n\nPresent: Kenya, Uganda, Rwanda and the United Republic of Tanzania\n\n1. The Chair opened the meeting.',
    ['meeting held [kenya] + [uganda] + [rwanda] + [tanzania] 2023-05-09'],
  ),
  of('document roster', 'Participants\nWe thank the many participants from Peru and Chile for their entries.', []),
  of(
    'presence by sides',
    'President Alsina met President Petkov in Sofia on 8 May. Present on the Argentine side were Foreign Minister Rosa Bruni and Ambassador Luis Paz, and on the Bulgarian side Foreign Minister Ivan Kolev.',
    ['meeting held alsina + petkov + bruni + paz + kolev 2023-05-08'],
  ),
  of(
    'presence by sides',
    'The delegations included, on the Kenyan side, Foreign Minister Amos Wetangi, and, on the Norwegian side, Minister of Foreign Affairs Ingrid Solbakken and Director-General Per Haug.',
    ['meeting held wetangi + solbakken + haug'],
  ),
  of(
    'presence by sides',
    'President Jaramillo of Ecuador met with the Prime Minister of Finland, Aino Virta, on Monday. From the Ecuadorian side: Foreign Minister Luisa Mora. From the Finnish side: State Secretary Olli Aho.',
    ['meeting held jaramillo + virta + mora + aho 2023-05-08'],
  ),
  of(
    'presence by sides',
    'On the part of Bulgaria the talks were attended by Foreign Minister Petar Mladenov; on the part of Ethiopia, by Commissioner Goshu Wolde.',
    ['meeting held mladenov + wolde'],
  ),
  of(
    'presence by sides',
    'At the talks in Accra, Ghana was represented by Deputy Minister Kofi Amponsah and Togo by Minister of Trade Essi Lawson.',
    ['meeting held amponsah + lawson'],
  ),
  of(
    'presence by sides',
    'From the Kazakh side, Deputy Minister Roman Suleimenov said that the pipeline would go on. From the Hungarian side, László Bíró said it would not.',
    [],
  ),
  of(
    'presence by sides',
    'The company was represented by its lawyer, John Hill, and the Ghana government by Attorney General Essi Lawson.',
    [],
  ),
  of(
    'presence by sides',
    'In Lima on Monday Foreign Minister Ana Gil of Peru welcomed her Chilean counterpart, Juan Soto, who the day before had called on Ambassador Ron Lund of Norway. Present on the Peruvian side was Assistant Minister Luis Paz.',
    ['meeting held gil + soto + paz 2023-05-08', 'meeting held soto + lund 2023-05-07'],
  ),
  of(
    'presence by sides',
    'President Alsina of Argentina met President Petkov of Bulgaria on 8 May. A group led by Luis Paz from the Bolivian side of the frontier took no part in the talks.',
    ['meeting held alsina + petkov 2023-05-08'],
  ),
  of(
    'presence of bare names',
    'President Zhou Keqing met with Mozambican President Armando Nhussi on Monday. Nhussi said he had held a fruitful meeting with President Zhou in Maputo last year. Ding Xuexi, Yang Jieguo and He Lifang attended the meeting.',
    ['meeting held keqing + nhussi + xuexi + jieguo + lifang 2023-05-08', 'meeting held nhussi + keqing 2022-01-01'],
    "Ministry of Foreign Affairs of the People's Republic of China",
  ),
  of(
    'presence of bare names',
    'President Zhou Keqing met with Mozambican President Armando Nhussi on Monday. Ding Xuexi, Yang Jieguo, and others were present.',
    ['meeting held keqing + nhussi + xuexi + jieguo 2023-05-08'],
    "Ministry of Foreign Affairs of the People's Republic of China",
  ),
  of(
    'verb visit object',
    'At the invitation of President Suwarno of Indonesia, President Milan Kralj of Yugoslavia paid a state visit to Indonesia from 2 to 5 May 2023. During the visit the two Presidents held talks. The talks were attended on the Indonesian side by Foreign Minister Hartono Wibowo.',
    ['meeting held suwarno + kralj + wibowo 2023-05-02'],
    'Ministry of Foreign Affairs, Indonesia',
  ),
  of(
    'noun credentials with',
    'His Excellency Mr. Bernard Otieno was received in audience by The Queen this morning and presented the Letters of Recall of his predecessor and his own Letters of Commission as High Commissioner for the Republic of Ghana in London.',
    ['meeting held otieno + [united-kingdom] 2023-05-10'],
    'Buckingham Palace',
  ),
  of(
    'noun credentials with',
    'Senhor João Leal was received in farewell audience by The Queen and took leave upon relinquishing his appointment as Ambassador Extraordinary and Plenipotentiary from Portugal.',
    ['meeting held leal + [united-kingdom]'],
    'Buckingham Palace',
  ),
  of(
    'noun credentials with',
    'Mr. Alan Reeve was received in audience by The Queen upon his appointment as British High Commissioner to the Republic of Fiji.',
    [],
    'Buckingham Palace',
  ),
  of(
    'noun talks between',
    'A Mongolian Government delegation led by Premier Dashiin Batbold paid an official friendship visit to Bulgaria from 2 to 5 May at the invitation of the Council of Ministers. Talks were held between Premier Batbold and Premier Stoyan Petkov.',
    ['meeting held batbold + petkov 2023-05-02'],
  ),
  of('noun letter to', 'Peru and Chile signed a letter of intent on the port of Arica.', []),
  of(
    'day counted from a heading',
    '6 May 2023. The Minister received the Ambassador of Ghana, Mr. Kofi Asare, this morning.\n\n7 May. Today the Minister spoke by telephone with Foreign Minister Lange of Norway. He will see the Swedish Ambassador tomorrow.',
    [
      'meeting held [denmark] + asare 2023-05-06',
      'phone-call held [denmark] + lange 2023-05-07',
      'meeting planned [denmark] + [sweden] 2023-05-08',
    ],
    'Foreign Ministry of Denmark',
    "From the Minister's diary",
  ),
  of(
    'presence led',
    'Minister Ozols of Latvia received Ambassador Ri Sang-jo of North Korea on Monday. He said that the delegation headed by Premier Kim Ho-sung would be welcome.',
    ['meeting held ozols + sang-jo 2023-05-08'],
  ),
  of(
    'noun meeting between',
    'The Embassy of Peru presents its compliments to the Ministry of Foreign Affairs of the Republic of Turkey and has the honour to refer to the meeting between Ambassador Carlos Huamán of Peru and Deputy Minister Ahmet Sezer of Turkey on 8 May.',
    ['meeting held huaman + sezer 2023-05-08'],
  ),
  of(
    'verb meet object',
    'The President of the Socialist Federal Republic of Yugoslavia, Milan Jovanović, met the Prime Minister of Iceland, Jon Einarsson, on Monday.',
    ['meeting held jovanovic + einarsson 2023-05-08'],
  ),
];
