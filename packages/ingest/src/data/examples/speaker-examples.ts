import { of, type ConstructionExample } from './construction-example.ts';

/** Who speaks, for whom, and whom that one means by an office or a pronoun alone. */
export const SPEAKER_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'whom "I" met',
    'MINISTER MAEVE DONLON: I had lunch with Foreign Minister Tiago Bessa in Lisbon on Monday.',
    ['meeting held donlon + bessa 2023-05-08'],
    'Minister for Foreign Affairs, Ireland',
  ),
  of(
    'whom "I" met',
    'MINISTER MAEVE DONLON: I spoke to our Ambassador, Niall Keogh, on Monday about Peru.',
    [],
    'Minister for Foreign Affairs, Ireland',
  ),
  of(
    'a name and an office before a colon',
    'Niall Keogh, Minister of State: We are here for two days.\n\nQuestion: And Chile?\n\nNiall Keogh: I telephoned President Ana Rojas of Chile on Tuesday.',
    ['phone-call held keogh + rojas 2023-05-09'],
    'Minister for Foreign Affairs, Ireland',
  ),
  of(
    'an office alone in a briefing',
    'MR. DOYLE: The Secretary spoke on Monday with Foreign Secretary Hugh Lamb of the United Kingdom.\n\nQUESTION: And has he talked to the Peruvians?\n\nMR. DOYLE: He met Foreign Minister Luis Paz of Peru on Tuesday in Lima.',
    ['phone-call held [united-states] + lamb 2023-05-08', 'meeting held [united-states] + paz 2023-05-09'],
    'U.S. Department of State, Office of the Spokesman',
  ),
  of(
    'a contact whose subject is not said in a briefing',
    'MR. DOYLE: There was a call with the Peruvian foreign minister on Monday.\n\nQUESTION: Thank you.',
    ['phone-call held [united-states] + [peru] 2023-05-08'],
    'U.S. Department of State, Office of the Spokesman',
  ),
  of(
    'whom "he" means to those who ask a spokesman',
    'MS. REED: The President is in New York, and Prime Minister Lund of Norway is there too.\n\nQ: And has he spoken to anybody?\n\nMS. REED: He telephoned President Ana Rojas of Chile on Tuesday.',
    ['phone-call held [united-states] + rojas 2023-05-09'],
    'The White House, Office of the Press Secretary',
  ),
  of(
    'a spokesman beside those of whom he tells',
    'Spokesperson Arun Nair: Foreign Minister Luis Paz of Peru was in Lima.\n\nQuestion: And Minister Rojas of Chile?\n\nSpokesperson Arun Nair: Foreign Minister Ana Rojas of Chile saw Foreign Minister Luis Paz of Peru there. They also met on Monday.',
    ['meeting held rojas + paz 2023-05-08'],
    'Ministry of External Affairs, India',
  ),
  of(
    'a country in brackets behind an office that publishes',
    'MINISTER: I spoke on Monday with Chancellor Otto Brandt of Austria.',
    ['phone-call held [peru] + brandt 2023-05-08'],
    'Minister of Finance (Peru)',
  ),
  of(
    'who answers, by how those who ask address them',
    'FOREIGN MINISTER: Good morning. I spoke on Monday with my Peruvian counterpart, Luis Paz.\n\nJOURNALIST: Minister Rojas, was he pleased?\n\nFOREIGN MINISTER: He was.',
    ['phone-call held rojas + paz 2023-05-08'],
    'Minister for Foreign Affairs (Chile)',
  ),
  of(
    'who answers without a label, by how those who ask address them',
    'Good morning. I will be short.\n\nQuestion: Will you go to Lima, Minister Rojas?\n\nI telephoned Foreign Minister Luis Paz of Peru on Monday.',
    ['phone-call held rojas + paz 2023-05-08'],
    'Ministry of Foreign Affairs of Chile',
  ),
  of(
    'somebody named in a question is not the one who answers',
    'Good morning. I will be short.\n\nQuestion: Was Minister Rojas there?\n\nI telephoned Foreign Minister Luis Paz of Peru on Monday.',
    ['phone-call held [chile] + paz 2023-05-08'],
    'Ministry of Foreign Affairs of Chile',
  ),
  of(
    'who replies, by the line above',
    'Mr Hugo Vera asked whether the Minister had written to Lima.\n\nWritten reply by Dr Ana Rojas, Minister for Fisheries:\n\n1. I wrote to Minister Luis Paz of Peru on Monday.',
    ['letter held rojas + paz 2023-05-08'],
    'Ministry of Fisheries of Chile',
  ),
  of(
    'whose statement the title announces',
    'I met my Swedish colleague Tobias Berg on Monday in Helsinki.',
    ['meeting held koski + berg 2023-05-08'],
    'Ministry for Foreign Affairs of Finland',
    'Statement of the Minister for Foreign Affairs Elina Koski',
  ),
  of(
    'whose remarks the title announces',
    'Thank you. I met my Swedish colleague Tobias Berg on Monday in Helsinki.',
    ['meeting held koski + berg 2023-05-08'],
    'Ministry for Foreign Affairs of Finland',
    'Minister Koski’s opening remarks',
  ),
  of(
    'a title in capitals ends a name with what is spoken',
    'I saw King Salem of Jordan in Amman on Monday.',
    ['meeting held reed + salem 2023-05-08'],
    'U.S. Department of State',
    'Secretary Marcus Reed Remarks to the Press',
  ),
  of(
    'who answers without a label of his own',
    'Q: Minister, who rang?\n\nA: The Peruvian foreign minister, Ana Rojas, telephoned me on Monday.',
    ['phone-call held rojas + holm 2023-05-08'],
    'Ministry of Foreign Affairs of Denmark',
    'Interview with Foreign Minister Lars Holm',
  ),
  of(
    'who sends a memorandum',
    'TO: The Minister\nFROM: Ambassador Karl Huber, Lima\n\nI called on President Ana Rojas of Peru on Monday. She told me she had met President Bruno Choque of Bolivia on Sunday.',
    ['meeting held huber + rojas 2023-05-08', 'meeting held rojas + choque 2023-05-07'],
    'Ministry of Foreign Affairs of Austria',
  ),
  of(
    'who is met in the country of a mission',
    'On Monday Ambassador Okaniwa Ken paid a courtesy call on Hon. Moses Wanga, Speaker of the National Assembly.',
    ['meeting held ken + wanga 2023-05-08'],
    'Embassy of Japan in Kenya',
  ),
];
