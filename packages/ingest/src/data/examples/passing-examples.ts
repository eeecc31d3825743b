import { of, type ConstructionExample } from './construction-example.ts';

/** Contacts told in passing, without a verb of contact of their own: time given, letters that came, joint bodies, summonses by nobody named. */
export const PASSING_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'time given',
    'President Milos Zrin of Croatia was given forty minutes with Chancellor Karl Ebner of Austria on Tuesday.',
    ['meeting held zrin + ebner 2023-05-09'],
  ),
  of('time given', 'President Milos Zrin of Croatia was given forty minutes to explain the budget of Austria.', []),
  of(
    'time that opens a note',
    'At ten, on the third floor, three hours with President Milos Zrin of Croatia.',
    ['meeting held [austria] + zrin'],
    'Ministry of Foreign Affairs of Austria',
  ),
  of('off the phone', 'Chancellor Karl Ebner of Austria just got off the phone with President Milos Zrin of Croatia.', [
    'phone-call held ebner + zrin 2023-05-10',
  ]),
  of(
    'medium that opens',
    'On the eve, by telephone, Chancellor Karl Ebner of Austria had received the congratulations of President Milos Zrin of Croatia.',
    ['phone-call held ebner + zrin'],
  ),
  of(
    'medium that opens',
    'By telephone, the office of Chancellor Karl Ebner of Austria confirmed the visit of President Milos Zrin of Croatia.',
    [],
  ),
  of(
    'named of many',
    'Chancellor Karl Ebner of Austria has talked on the phone with six colleagues, among them Milos Zrin of Croatia yesterday and Ana Mora of Spain this morning.',
    ['phone-call held ebner + zrin 2023-05-09', 'phone-call held ebner + mora 2023-05-10'],
  ),
  of(
    'named of many',
    'Chancellor Karl Ebner of Austria spoke with several leaders on Monday, including President Milos Zrin of Croatia and Prime Minister Ana Mora of Spain.',
    ['phone-call held ebner + zrin 2023-05-08', 'phone-call held ebner + mora 2023-05-08'],
  ),
  of(
    'named of many',
    'Chancellor Karl Ebner of Austria spoke with six reporters, among them one who had written of President Milos Zrin of Croatia.',
    [],
  ),
  of(
    'letter that came',
    'A letter from President Milos Zrin of Croatia, thanking the Government for its help, has been received.',
    ['letter held zrin + [austria]'],
    'Ministry of Foreign Affairs of Austria',
  ),
  of(
    'letter that came',
    'A letter from President Milos Zrin of Croatia reached Chancellor Karl Ebner of Austria on Monday.',
    ['letter held zrin + ebner 2023-05-08'],
  ),
  of(
    'letter that came',
    'A letter from President Milos Zrin of Croatia was published on Monday.',
    [],
    'Ministry of Foreign Affairs of Austria',
  ),
  of(
    'letter that came',
    'The minister left with a letter from President Milos Zrin of Croatia and was received by a guard.',
    [],
    'Ministry of Foreign Affairs of Austria',
  ),
  of(
    'said in a letter',
    'Chancellor Karl Ebner of Austria asked President Milos Zrin of Croatia on Tuesday, in a long letter, to keep the treaty.',
    ['letter held ebner + zrin 2023-05-09'],
  ),
  of(
    'joint body',
    'The Ecuadorean and Peruvian presidents met in Quito on Monday. A joint border commission will meet on Friday.',
    ['meeting held [ecuador] + [peru] 2023-05-08', 'meeting planned [ecuador] + [peru] 2023-05-12'],
  ),
  of(
    'a joint body told of before',
    'Ecuadorean President Ana Ruiz and Peruvian President Luis Paz spoke by telephone on Monday and praised the Joint Fisheries Commission. The Commission will sit in Lima on Friday.',
    ['phone-call held ruiz + paz 2023-05-08', 'meeting planned [ecuador] + [peru] 2023-05-12'],
  ),
  of(
    'a joint body as it',
    'Ecuadorean President Ana Ruiz and Peruvian President Luis Paz spoke by telephone on Monday. They praised the bilateral committee on fisheries. It will gather in Lima on Friday.',
    ['phone-call held ruiz + paz 2023-05-08', 'meeting planned [ecuador] + [peru] 2023-05-12'],
  ),
  of(
    'a member of a mission is no joint body',
    'Ecuadorean President Ana Ruiz and Peruvian President Luis Paz spoke by telephone on Monday and praised the Joint Fisheries Commission. A member of the Canadian High Commission met on Tuesday with shipowners.',
    ['phone-call held ruiz + paz 2023-05-08'],
  ),
  of(
    'joint body',
    'The Ecuadorean and Peruvian presidents met in Quito on Monday. A budget committee will meet on Friday.',
    ['meeting held [ecuador] + [peru] 2023-05-08'],
  ),
  of(
    'summons by nobody named',
    'The Austrian ambassador was summoned on Friday over the fence.',
    ['meeting held [austria] + [kenya] 2023-05-05'],
    'Ministry of Foreign Affairs of Kenya',
  ),
  of(
    'summons by nobody named',
    'The Kenyan Foreign Minister, Ruth Kamau, recalled that the Austrian ambassador had been summoned on 3 May over the fence.',
    ['meeting held [austria] + [kenya] 2023-05-03'],
  ),
  of('summons by nobody named', 'The Austrian ambassador was summoned on Friday over the fence.', []),
  of(
    'summons by nobody named',
    'The Kenyan ambassador was called in at the last moment to repair the text.',
    [],
    'Ministry of Foreign Affairs of Kenya',
  ),
  of(
    'one each, said not to be together',
    'Peruvian Foreign Minister Luz Ortega and Kenyan Foreign Minister Joseph Mwangi were both in Oslo on Monday, and both met Norwegian Prime Minister Ingrid Dahl, though not at one table.',
    ['meeting held ortega + dahl 2023-05-08', 'meeting held mwangi + dahl 2023-05-08'],
  ),
  of(
    'the kind before a cleft',
    'It was on the telephone, on 3 May, that Peruvian Foreign Minister Luz Ortega had invited Kenyan Foreign Minister Joseph Mwangi.',
    ['phone-call held ortega + mwangi 2023-05-03'],
  ),
  of(
    'a pronoun behind its partner, of two contacts with one',
    'Peruvian Foreign Minister Luz Ortega and Kenyan Foreign Minister Joseph Mwangi both met Slovak Prime Minister Jan Novak in Oslo on Monday, though not together. With Mwangi he discussed fish.',
    ['meeting held ortega + novak 2023-05-08', 'meeting held mwangi + novak 2023-05-08'],
  ),
  of(
    'a partner behind whose the office is',
    'Norwegian Foreign Minister Ingrid Dahl said she had telephoned the junta’s leader, Colonel Moussa Keita of Mali, on Monday.',
    ['phone-call held dahl + keita 2023-05-08'],
  ),
  of(
    'a partner behind whose the office is',
    'Slovak Prime Minister Jan Novak met on Monday with the Kenyan ministry’s permanent secretary, Joseph Mwangi.',
    ['meeting held novak + mwangi 2023-05-08'],
  ),
  of(
    'a partner behind what describes them',
    'Norwegian envoy Ingrid Dahl conferred on Monday with parliament speaker Rafik Hariz of Lebanon.',
    ['meeting held dahl + hariz 2023-05-08'],
  ),
  of(
    'a host named behind a comma',
    'Peruvian President Luz Ortega and her Chilean host, President Pablo Soto, dined on Monday in Santiago.',
    ['meeting held ortega + soto 2023-05-08'],
  ),
  of(
    'received behind its place and manner',
    'Peruvian President Luz Ortega received in audience on Monday, at the Palazzo del Corso, with military honours, the Kenyan foreign minister, Joseph Mwangi.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'received behind its place and manner',
    'Peruvian President Luz Ortega received at her office on Monday Mr. Joseph Mwangi of Kenya.',
    ['meeting held ortega + mwangi 2023-05-08'],
  ),
  of(
    'by each apart',
    'Kenyan Foreign Minister Joseph Mwangi was received on Monday by President Luz Ortega of Peru and by the Chilean premier, Rosa Quispe.',
    ['meeting held mwangi + ortega 2023-05-08', 'meeting held mwangi + quispe 2023-05-08'],
  ),
  of(
    'an office of each',
    'Kenyan Foreign Minister Joseph Mwangi telephoned the presidents of Peru and of Chile on Monday.',
    ['phone-call held mwangi + [peru] 2023-05-08', 'phone-call held mwangi + [chile] 2023-05-08'],
  ),
  of(
    'a joint body by the names of its sides',
    'The Kenyan-Norwegian intergovernmental commission last met in Nairobi on Monday, the ministry said.',
    ['meeting held [kenya] + [norway] 2023-05-08'],
  ),
  of(
    'a joint body of the two told of, behind an aside',
    'Peruvian Foreign Minister Luz Ortega received her Chilean colleague, Pablo Soto, on Monday. The Joint Commission, which has not met since 2014, will be convened in Santiago on 24 May.',
    ['meeting held ortega + soto 2023-05-08', 'meeting planned [peru] + [chile] 2023-05-24'],
  ),
  of(
    'the session that a joint body holds',
    'Peruvian Foreign Minister Luz Ortega received her Chilean colleague, Pablo Soto, on Monday. The Binational Council will hold its next session in Santiago on 24 May.',
    ['meeting held ortega + soto 2023-05-08', 'meeting planned [peru] + [chile] 2023-05-24'],
  ),
  of(
    'the session of a joint body',
    'Peruvian Foreign Minister Luz Ortega received her Chilean colleague, Pablo Soto, on Monday. The sixth meeting of the Joint Commission will be convened in Santiago on 24 May.',
    ['meeting held ortega + soto 2023-05-08', 'meeting planned [peru] + [chile] 2023-05-24'],
  ),
  of('a committee of one side', 'The steering committee of the pipeline met in Lima on Monday, Peru said.', []),
  of(
    'her as an object before a time',
    'Foreign Minister Ana Gil of Peru is in town. Foreign Minister Olav Dahl of Norway will see her tomorrow.',
    ['meeting planned dahl + gil 2023-05-11'],
  ),
  of(
    'with one and with another, each apart',
    'Foreign Minister Olav Dahl of Norway spoke on Monday with Foreign Minister Ana Gil of Peru, and with President Ruth Kamau of Kenya.',
    ['phone-call held dahl + gil 2023-05-08', 'phone-call held dahl + kamau 2023-05-08'],
  ),
  of(
    'ministers of several, "of" said each time',
    'The transport ministers of Kenya, of Peru and of Norway met on Monday.',
    ['meeting held [kenya] + [peru] + [norway] 2023-05-08'],
  ),
  of(
    'a meal somebody was to have had',
    'Prime Minister Olav Dahl of Norway has pulled out of the lunch he was to have had with President Ruth Kamau of Kenya.',
    ['meeting cancelled dahl + kamau'],
  ),
  of(
    'what somebody will raise on a visit',
    'Prime Minister Olav Dahl of Norway will raise the matter with President Luis Paz of Peru when he visits Lima on Friday.',
    ['meeting planned dahl + paz 2023-05-12'],
  ),
  of(
    'an envoy who was called to a ministry',
    'Peru’s ambassador was called to the foreign ministry in Oslo on Monday.',
    ['meeting held [peru] + [norway] 2023-05-08'],
  ),
  of('a land that calls on two to do something', 'Norway calls on both Peru and Kenya to renounce further tests.', []),
  of('calls for comment', 'The ministries of Peru and Kenya did not answer calls seeking comment.', []),
  of(
    'off the telephone a little while ago',
    'President Luis Paz of Peru got off the phone a little while ago with Prime Minister Olav Dahl of Norway.',
    ['phone-call held paz + dahl 2023-05-10'],
  ),
  of(
    'in that order',
    'Foreign Minister Olav Dahl of Norway spoke by telephone on Monday with the foreign ministers of Peru and Kenya, in that order.',
    ['phone-call held dahl + [peru] 2023-05-08', 'phone-call held dahl + [kenya] 2023-05-08'],
  ),
  of(
    'credentials presented to the house that says so',
    'On Monday the Ambassador of Kenya, Ruth Kamau, presented her credentials.',
    ['meeting held kamau + [peru] 2023-05-08'],
    'Office of the President of Peru',
  ),
  of(
    'will be talking about something with somebody',
    'Foreign Minister Olav Dahl of Norway will be talking about fish with Foreign Minister Ana Gil of Peru on Friday.',
    ['phone-call planned dahl + gil 2023-05-12'],
  ),
  of(
    'a visit without a meeting',
    'Prime Minister Olav Dahl of Norway ended a visit to Lima on Monday without meeting President Luis Paz of Peru.',
    [],
  ),
];
