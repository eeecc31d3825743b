import { of, type ConstructionExample } from './construction-example.ts';

/** What is likely, what became of a plan, what is said not to have been, and what was spoken in one place. */
export const OUTCOME_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'what is likely',
    'Croatian President Ivo Babic is likely to meet Iraqi Foreign Minister Hadi Jasim in Vienna on Friday.',
    ['meeting planned babic + jasim 2023-05-12'],
  ),
  of('what is likely', 'Iraqi Prime Minister Hadi Jasim is slated to receive Omani envoy Salim Said on Sunday.', [
    'meeting planned jasim + said 2023-05-14',
  ]),
  of(
    'what is likely',
    'Talks between Peruvian Foreign Minister Ana Quispe and her Chilean counterpart, Luis Rojas, are likely to take place on Friday.',
    ['meeting planned quispe + rojas 2023-05-12'],
  ),
  of(
    'what is unlikely',
    'Croatian President Ivo Babic is unlikely to meet Iraqi Foreign Minister Hadi Jasim on Friday.',
    [],
  ),
  of(
    'what is likely',
    'Croatian President Ivo Babic is all but certain to have met Iraqi Foreign Minister Hadi Jasim in Vienna.',
    ['meeting held babic + jasim'],
  ),
  of(
    'what came of a plan',
    'Kenyan President Ruth Kamau was to meet Ugandan President Moses Okello on Tuesday. The meeting took place at State House and lasted an hour.',
    ['meeting held kamau + okello 2023-05-09'],
  ),
  of(
    'what came of a plan',
    'Kenyan President Ruth Kamau was due to meet Ugandan President Moses Okello on Monday. The talks did not take place.',
    ['meeting cancelled kamau + okello 2023-05-08'],
  ),
  of(
    'what came of a plan',
    'Ugandan President Moses Okello was expected to meet Kenyan President Ruth Kamau on Monday. He never turned up.',
    ['meeting cancelled okello + kamau 2023-05-08'],
  ),
  of(
    'what did not come of a plan',
    'Kenyan President Ruth Kamau will meet Ugandan President Moses Okello on Friday. The talks on the railway ended in March.',
    ['meeting planned kamau + okello 2023-05-12'],
  ),
  of(
    'asked in vain',
    'Greek Foreign Minister Nikos Pappas asked to see Albanian Prime Minister Besnik Hoxha but was turned away.',
    ['meeting cancelled pappas + hoxha'],
  ),
  of(
    'said not to have been',
    'Jordanian Foreign Minister Omar Haddad said no meeting with Iraqi Prime Minister Hadi Jasim had taken place.',
    ['meeting denied haddad + jasim'],
  ),
  of('not for a long time', 'No talks between Norway and Russia have been held since 2022.', []),
  of(
    'not another',
    'No other calls with Chilean President Luis Rojas took place today, Peruvian President Ana Quispe said.',
    [],
  ),
  of(
    'a meeting had before',
    'On Friday Greek Foreign Minister Nikos Pappas will brief parliament on the meeting he had with Cypriot President Petros Ioannou on Sunday.',
    ['meeting held pappas + ioannou 2023-05-07'],
  ),
  of(
    'spoken in one place',
    'Kenyan Foreign Minister Grace Wanjiku spoke with her Somali counterpart, Ahmed Warsame, in Mogadishu on Tuesday.',
    ['meeting held wanjiku + warsame 2023-05-09'],
  ),
  of(
    'spoken in one place',
    'Swedish Prime Minister Eva Lind and Norwegian Prime Minister Odd Vik talked for two hours at Harpsund on Saturday.',
    ['meeting held lind + vik 2023-05-06'],
  ),
  of(
    'spoken in one place',
    'Maltese ambassador Joe Borg, who spoke with Spanish Foreign Minister Pilar Ruiz for an hour at the ministry on Monday, was pleased.',
    ['meeting held borg + ruiz 2023-05-08'],
  ),
  of(
    'spoken from one place',
    'Kenyan Foreign Minister Grace Wanjiku spoke with her Somali counterpart, Ahmed Warsame, from her office in Nairobi on Tuesday.',
    ['phone-call held wanjiku + warsame 2023-05-09'],
  ),
  of(
    'spoken to another place',
    'Kenyan Foreign Minister Grace Wanjiku spoke to Ugandan President Moses Okello in Kampala on Monday.',
    ['phone-call held wanjiku + okello 2023-05-08'],
  ),
  of(
    'spoken at the wish of one',
    'Somali President Omar Guled spoke with Kenyan Foreign Minister Grace Wanjiku on Tuesday at Kenya’s request.',
    ['phone-call held guled + wanjiku 2023-05-09'],
  ),
  of(
    'spoken about a place',
    'Kenyan Foreign Minister Grace Wanjiku spoke with Ugandan President Moses Okello about the fighting in Goma.',
    ['phone-call held wanjiku + okello'],
  ),
  of(
    'a plan that goes on behind “and be”',
    'Norwegian Foreign Minister Tora Lund will meet Peruvian Foreign Minister Luis Vega in Lima on Friday and be received by President Ana Quispe of Peru.',
    ['meeting planned lund + vega 2023-05-12', 'meeting planned lund + quispe 2023-05-12'],
  ),
  of(
    'a question that gets no answer',
    'President Olav Dahl of Norway refused to say whether foreign ministers Ana Gil of Spain and Luis Paz of Peru had met in Lima last week.',
    [],
  ),
  of(
    'a question that another answers',
    'President Olav Dahl of Norway refused to say whether foreign ministers Ana Gil of Spain and Luis Paz of Peru had met in Lima on Monday, which Madrid denies.',
    ['meeting denied gil + paz 2023-05-08'],
  ),
  of(
    'a denial of what two did',
    'Madrid denied that Foreign Minister Ana Gil of Spain and President Luis Paz of Peru had met on Monday.',
    ['meeting denied gil + paz 2023-05-08'],
  ),
  of(
    'a denial of what two did',
    'It is not true that Chancellor Eva Wolf of Austria and President Ruth Kamau of Kenya spoke by telephone on Monday.',
    ['phone-call denied wolf + kamau 2023-05-08'],
  ),
  of(
    'called off behind, of the appointment',
    'Chilean Trade Minister Rosa Vidal and Peruvian Trade Minister Hugo Salas were to meet in Arica on Thursday. Both sides said the encounter had been put off.',
    ['meeting cancelled vidal + salas 2023-05-11'],
  ),
  of(
    'called off behind, by one of them',
    'Georgian Foreign Minister Tamar Gelovani and Azerbaijani Foreign Minister Rauf Aliyev were due to meet in Ganja on Thursday. It was Baku that called it off.',
    ['meeting cancelled gelovani + aliyev 2023-05-11'],
  ),
  of(
    'called off behind, by one of them',
    'Chilean Trade Minister Rosa Vidal was to meet Peruvian Trade Minister Hugo Salas in Arica on Tuesday. She pulled out at the last minute.',
    ['meeting cancelled vidal + salas 2023-05-09'],
  ),
  of(
    'nothing came of it',
    'Chilean Trade Minister Rosa Vidal and Peruvian Trade Minister Hugo Salas were due to meet on Tuesday. Nothing came of it.',
    ['meeting cancelled vidal + salas 2023-05-09'],
  ),
  of(
    'put off to a day behind',
    'Chilean Trade Minister Rosa Vidal is to meet Peruvian Trade Minister Hugo Salas on Thursday. Lima has now put it off until Monday.',
    ['meeting planned vidal + salas 2023-05-15'],
  ),
  of(
    'another thing is called off',
    'Chilean Trade Minister Rosa Vidal is to meet Peruvian Trade Minister Hugo Salas on Thursday. The strike has been called off.',
    ['meeting planned vidal + salas 2023-05-11'],
  ),
  of(
    'not called off',
    'Chilean Trade Minister Rosa Vidal is to meet Peruvian Trade Minister Hugo Salas on Thursday. Lima has threatened to pull out. The meeting will not be put off, Vidal said.',
    ['meeting planned vidal + salas 2023-05-11'],
  ),
  of(
    'no longer to be',
    'Chilean Trade Minister Rosa Vidal will no longer meet Peruvian Trade Minister Hugo Salas in Arica on Friday.',
    ['meeting cancelled vidal + salas 2023-05-12'],
  ),
  of(
    'an offer that is refused',
    'Peruvian Trade Minister Hugo Salas asked his Chilean colleague, Rosa Vidal, for a meeting. She refused.',
    ['meeting cancelled salas + vidal'],
  ),
  of(
    'a report denied behind',
    'Kenyan radio said President Amos Wako had spoken by telephone with Ugandan President Moses Okello on Monday. The State House rejected the claim as “fiction”.',
    ['phone-call denied wako + okello 2023-05-08'],
  ),
  of(
    'a report denied behind',
    'A newspaper reported that Chilean Trade Minister Rosa Vidal met Peruvian Trade Minister Hugo Salas on Monday. Her office called the report baseless.',
    ['meeting denied vidal + salas 2023-05-08'],
  ),
  of(
    'something else denied behind',
    'Kenyan President Amos Wako spoke by telephone with Ugandan President Moses Okello on Monday. He denied reports of a rift. There was no dinner.',
    ['phone-call held wako + okello 2023-05-08'],
  ),
  of(
    'an answer that calls it untrue',
    'QUESTION: Did the Minister meet the Kenyan foreign minister, Amos Wako, in Dubai?\n\nSPOKESMAN: Nothing of the kind happened.',
    ['meeting denied [norway] + wako'],
    'Ministry of Foreign Affairs of Norway',
  ),
  of(
    'called off behind, by who will not go',
    'Norwegian Defence Minister Olav Dahl was to go to Murmansk on Friday to see his Russian colleague, Igor Pavlov. He will not go.',
    ['meeting cancelled dahl + pavlov 2023-05-12'],
  ),
  of(
    'elsewhere he will not go',
    'Norwegian Prime Minister Olav Dahl will meet Polish Prime Minister Halina Nowak in Oslo on Friday. He will not go to Warsaw.',
    ['meeting planned dahl + nowak 2023-05-12'],
  ),
  of(
    'will not now have',
    'Norwegian Prime Minister Olav Dahl will not now have his bilateral with Polish Prime Minister Halina Nowak on Friday.',
    ['meeting cancelled dahl + nowak 2023-05-12'],
  ),
  of(
    'never set out',
    'Chadian President Hassan Abakar was expected in Tripoli on Monday for talks with Libyan President Omar Fezzani. He never left N’Djamena.',
    ['meeting cancelled abakar + fezzani 2023-05-08'],
  ),
  of(
    'no reason to meet',
    'Libyan Foreign Minister Omar Fezzani said he saw no reason to meet his Chadian colleague, Hassan Abakar.',
    [],
  ),
  of(
    'of what is, the day is said',
    'Norwegian Prime Minister Olav Dahl met Polish Prime Minister Halina Nowak in Oslo on Monday. The third is contested. The third is on Friday.',
    ['meeting held dahl + nowak 2023-05-08', 'meeting planned dahl + nowak 2023-05-12'],
  ),
  of(
    'said no more of another is no refusal',
    'Kenyan President Ruth Kamau will telephone Indian Prime Minister Ravi Rao on Thursday. He said no meeting was being prepared.',
    ['phone-call planned kamau + rao 2023-05-11'],
  ),
  of(
    'another that did not take place denies nothing told before',
    'Estonian Foreign Minister Mari Saar called on Peruvian President Luis Paz on Monday. A meeting with the Central Election Commission that had been planned for the afternoon did not take place.',
    ['meeting held saar + paz 2023-05-08'],
  ),
  of(
    'that one did not take place denies what was told before',
    'Peruvian President Luis Paz met Estonian Foreign Minister Mari Saar on Monday, a newspaper said. The meeting never took place.',
    ['meeting denied paz + saar 2023-05-08'],
  ),
];
