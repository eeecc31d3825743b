import { of, type ConstructionExample } from './construction-example.ts';

/** How one contact is told in passing, looked back on or announced, as the accounts of two sides and of papers do. */
export const ACCOUNT_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'day of a condition',
    'Chile can send copper to Peru if the strike ends on 1 June, President Ana Rojas told her Peruvian counterpart, Luis Paz, by telephone on Tuesday.',
    ['phone-call held rojas + paz 2023-05-09'],
  ),
  of(
    'day of a condition',
    'Unless the road is opened by 5 June, exports will stop, Chilean Foreign Minister Ana Rojas told her Peruvian counterpart, Luis Paz, at a meeting in Lima on Monday.',
    ['meeting held rojas + paz 2023-05-08'],
  ),
  of(
    'day within the subject',
    'The ministers of Chile and Peru, Ana Rojas and Luis Paz, met in Lima on Monday. They discussed the transit of copper after 1 January.',
    ['meeting held rojas + paz 2023-05-08'],
  ),
  of(
    'clause behind a contact noun that says who had it',
    'Copper for the coming winter was at the centre of a telephone discussion which Peruvian Foreign Minister Luis Paz had on Tuesday with the President of Chile, Ana Rojas.',
    ['phone-call held paz + rojas 2023-05-09'],
  ),
  of(
    'call about a contact',
    'Peruvian Foreign Minister Luis Paz had prepared the meeting over the telephone with his Chilean colleague, Ana Rojas, on Monday.',
    ['phone-call held paz + rojas 2023-05-08'],
  ),
  of(
    'counted from a contact',
    'Two days after the presidents of Chile and Peru talked on the telephone, nobody could say who had rung whom.',
    ['phone-call held [chile] + [peru] 2023-05-08'],
  ),
  of(
    'counted from a contact',
    'A week after Foreign Ministers Ana Rojas of Chile and Luis Paz of Peru met in Lima, the road is still closed.',
    ['meeting held rojas + paz 2023-05-03'],
  ),
  of(
    'which of many',
    'On Friday Foreign Minister Ana Rojas of Chile told her Peruvian colleague, Luis Paz, of the accident. It was their third telephone call in a week.',
    ['phone-call held rojas + paz 2023-05-05'],
  ),
  of(
    'clause behind a contact noun that says when it was to be',
    'LIMA, May 10 (Northern Wire) - A meeting between the presidents of Chile and Peru that was to have taken place here on Friday has been put off, officials said.',
    ['meeting cancelled [chile] + [peru] 2023-05-12'],
  ),
  of('what goes on', 'Chile and Peru had sat down together this morning in the customs house and were still talking.', [
    'meeting held [chile] + [peru] 2023-05-10',
  ]),
  of(
    'story of long ago',
    'In March 2010 a Chilean ship was taken, and Peruvian Foreign Minister Luis Paz had two telephones. On Wednesday he rang Foreign Minister Ana Rojas of Chile.',
    ['phone-call held paz + rojas 2010-03-01'],
  ),
  of(
    'line and not verb',
    'On Monday evening the telephone rang in Lima. At the other end of the line was the Chilean president, Ana Rojas, who told President Luis Paz that she would not come.',
    ['phone-call held rojas + paz 2023-05-08'],
  ),
  of(
    'line and not verb',
    'On the line between Lima and Santiago a train with President Luis Paz of Peru was late.',
    [],
  ),
  of(
    'contact by a medium',
    'Presidents Ana Rojas of Chile and Luis Paz of Peru met in Lima on Monday. The foreign ministers will be in contact by telephone on Friday.',
    ['meeting held rojas + paz 2023-05-08', 'phone-call planned [chile] + [peru] 2023-05-12'],
  ),
  of('contact by a medium', 'Chilean Foreign Minister Ana Rojas said that she was in contact with her staff.', []),
  of(
    'done to somebody by telephone',
    'Ghana’s foreign minister, Efua Bentsi, was scolded over the telephone by her Togolese colleague, Koffi Adzo, on Monday.',
    ['phone-call held bentsi + adzo 2023-05-08'],
  ),
  of(
    'done to somebody by telephone',
    'Ghana’s foreign minister, Efua Bentsi, says that she "had the pleasure of being shouted at" by Koffi Adzo, the foreign minister of Togo, on the telephone.',
    ['phone-call held bentsi + adzo'],
  ),
  of(
    'call that another made',
    'Bolivian President Nilda Choque attended to a call which her Peruvian colleague, Luis Paz, made to the Palace on Monday.',
    ['phone-call held choque + paz 2023-05-08'],
  ),
  of(
    'call that another made',
    'Bolivian President Nilda Choque took a call that the Prime Minister of Spain, Ana Rojas, placed from Madrid on Monday.',
    ['phone-call held choque + rojas 2023-05-08'],
  ),
  of(
    'two hosts apart',
    'President Nguyen Quang Thu and Prime Minister Nguyen Ba Loc of Vietnam received separately in Hanoi on Tuesday the visiting Foreign Minister of the Republic of Korea, Park Seung Min.',
    ['meeting held thu + min 2023-05-09', 'meeting held loc + min 2023-05-09'],
  ),
  of(
    'further one',
    'The foreign ministers of Chad and Sudan, Idriss Mahamat and Omar Salih, held a first round of talks in Geneva on Monday. A second is planned for Thursday.',
    ['meeting held mahamat + salih 2023-05-08', 'talks planned [chad] + [sudan] 2023-05-11'],
  ),
  of(
    'further one',
    'Djibouti and Eritrea met this morning in Geneva. Asked whether there would be more than one session, the spokesman replied that another was foreseen for Thursday.',
    ['meeting held [djibouti] + [eritrea] 2023-05-10', 'talks planned [djibouti] + [eritrea] 2023-05-11'],
  ),
  of('further one', 'Djibouti and Eritrea met this morning in Geneva. Another road was planned in March.', [
    'meeting held [djibouti] + [eritrea] 2023-05-10',
  ]),
  of(
    'in doubt',
    'The appointment of President Kwame Boateng of Ghana with the president of Ivory Coast, Mariam Diabaté, was in some doubt on Tuesday.',
    ['meeting planned boateng + diabate'],
  ),
  of(
    'guest who stayed away',
    'Less was made of the guest who never came. Adama Nana, the foreign minister of Burkina Faso, was expected at the White House on Monday.',
    ['meeting cancelled nana + [united-states] 2023-05-08'],
  ),
  of(
    'names behind two unnamed holders',
    'The foreign ministers of Peru and Bolivia met in Puno on Tuesday. The meeting between Ximena Tirado and Walter Condori lasted an hour.',
    ['meeting held tirado + condori 2023-05-09'],
  ),
  of(
    'names behind two unnamed holders',
    'Peru and Bolivia met in Puno. The road between Ximena Alta and Walter Bay is long.',
    ['meeting held [peru] + [bolivia]'],
  ),
  of(
    'heading of a memorandum',
    'Memorandum of telephone conversation\n\nPresident Luis Paz (Peru) / President Nilda Choque (Bolivia)\n8 May 2023, 9.31 to 9.54\n\nThe switchboard put the call through.',
    ['phone-call held paz + choque 2023-05-08'],
    'Ministry of Foreign Affairs of Peru',
  ),
  of(
    'order tells two apart',
    'President Ana Rojas of Chile gave the news to President Luis Paz of Peru on Tuesday. It was the second telephone conversation of the two within three days. The first, on Sunday, had gone less smoothly.',
    ['phone-call held rojas + paz 2023-05-09', 'phone-call held rojas + paz 2023-05-07'],
  ),
  of(
    'who acts for which side',
    'The directors general, Imran Dar for Pakistan and Hamid Rasa for Iran, met for two days in Muscat.',
    ['meeting held dar + rasa'],
  ),
  of(
    'who acts for which side',
    'Talks were held in Muscat on Monday between Imran Dar for Pakistan and Hamid Rasa for Iran.',
    ['meeting held dar + rasa 2023-05-08'],
  ),
  of('who acts for which side', 'Imran Dar asked for Pakistan and Hamid Rasa for Iran.', []),
  of(
    'told at what opens the sentence',
    'At a meeting on Tuesday President Juan Prado of Peru told Foreign Minister Imran Dar of Pakistan that Peru would wait.',
    ['meeting held prado + dar 2023-05-09'],
  ),
  of(
    'told at what opens the sentence',
    'In a private meeting on Tuesday President Juan Prado of Peru told the Foreign Minister of Pakistan that Peru would wait.',
    ['meeting held prado + [pakistan] 2023-05-09'],
  ),
  of(
    'left without seeing somebody',
    'President Juan Prado of Peru flew back to Lima on Monday without having seen President Luis Rivas of Chile, who had been expected in the morning.',
    [],
  ),
  of('an offer to host', 'Pakistan welcomed Oman’s offer to host a meeting between Pakistan and Iran.', [
    'meeting proposed [pakistan] + [iran]',
  ]),
  of('an offer to host', 'Oman reiterated its readiness to host talks between Pakistan and Iran.', [
    'talks proposed [pakistan] + [iran]',
  ]),
  of('an offer to host', 'Pakistan and Iran accepted Oman’s offer to host a meeting between their foreign ministers.', [
    'meeting planned [pakistan] + [iran]',
  ]),
];
