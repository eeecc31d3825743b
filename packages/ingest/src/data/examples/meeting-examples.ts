import { of, type ConstructionExample } from './construction-example.ts';

/** How newspapers tell meetings: by receptions, tables, journeys, invitations, attendance. */
export const MEETING_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'verb talk about that with',
    'President Olav Dahl of Norway talked about that with Minister Ruth Kamau of Kenya on the telephone on Monday.',
    ['phone-call held dahl + kamau 2023-05-08'],
  ),
  of(
    'noun audience granted by',
    'The Secretary-General of the Commonwealth, Ruth Kamau, was granted an audience by President Luis Paz of Peru.',
    ['meeting held paz + kamau'],
  ),
  of(
    'noun meeting of',
    'The meeting of Foreign Minister Ilia Darchia of Georgia and the Foreign Minister of Romania Bogdan Aur was held in Paris.',
    ['meeting held darchia + aur'],
  ),
  of(
    'noun negotiations between',
    'Negotiations between the delegations led by Foreign Minister Ararat Petrosyan of Armenia and Foreign Minister Jeyhun Aliyev of Azerbaijan were held in Arlington.',
    ['talks held petrosyan + aliyev'],
  ),
  of(
    'noun consultations between',
    'Consultations between delegations headed by Deputy Foreign Minister Ana Ruiz of Peru and Vice Minister Pedro Lima of Brazil took place in Cusco.',
    ['meeting held ruiz + lima'],
  ),
  of(
    'verb receive passive',
    'Prime Minister Ruth Kamau of Kenya will be received by King Felix of Belgium on Friday.',
    ['meeting planned kamau + felix 2023-05-12'],
  ),
  of(
    'verb receive passive',
    'Prime Minister Ruth Kamau of Kenya is to be the first guest received by King Felix of Belgium at the new palace.',
    ['meeting planned kamau + felix'],
  ),
  of(
    'verb receive passive',
    'Prime Minister Ruth Kamau of Kenya was the first African leader to be received by King Felix of Belgium.',
    ['meeting held kamau + felix'],
  ),
  of(
    'noun word with',
    'Prime Minister Ruth Kamau of Kenya had words with her Polish colleague, Marek Nowak, in a corridor in Brussels.',
    ['meeting held kamau + nowak'],
  ),
  of(
    'verb exchange views with',
    'Prime Minister Ruth Kamau of Kenya exchanged words with Poland’s Marek Nowak in a corridor in Brussels.',
    ['meeting held kamau + nowak'],
  ),
  of(
    'verb spend with',
    'Prime Minister Ruth Kamau of Kenya spent the best part of an afternoon with the Chinese ambassador, Hu Weimin.',
    ['meeting held kamau + weimin'],
  ),
  of(
    'verb invite object',
    'President Hassan Osman of Somalia has invited Prime Minister Ruth Kamau of Kenya to Mogadishu.',
    ['meeting proposed osman + kamau'],
  ),
  of(
    'verb invite object',
    'President Hassan Osman of Somalia invited Prime Minister Ruth Kamau of Kenya to visit Mogadishu in June.',
    ['meeting proposed osman + kamau 2023-06-01'],
  ),
  of(
    'verb invite object',
    'Prime Minister Ruth Kamau of Kenya has been invited to Mogadishu by President Hassan Osman of Somalia.',
    ['meeting proposed osman + kamau'],
  ),
  of('no contact', 'President Hassan Osman of Somalia invited investors to visit Mogadishu.', []),
  of('no contact', 'President Hassan Osman of Somalia invited Kenya to join the fund.', []),
  of(
    'verb see object',
    'Prime Minister Ruth Kamau of Kenya is expected in Mogadishu on Friday to see President Hassan Osman of Somalia.',
    ['meeting planned kamau + osman 2023-05-12'],
  ),
  of(
    'noun talks with',
    'Prime Minister Ruth Kamau of Kenya was expected in Mogadishu on Friday for talks with President Hassan Osman of Somalia.',
    ['meeting planned kamau + osman 2023-05-12'],
  ),
  of(
    'verb travel with',
    'Prime Minister Ruth Kamau of Kenya flew to Mogadishu on Monday to hear from President Hassan Osman of Somalia why the port was shut.',
    ['meeting held kamau + osman 2023-05-08'],
  ),
  of(
    'verb travel with',
    'Prime Minister Ruth Kamau of Kenya went to Mogadishu on Monday to tell President Hassan Osman of Somalia that the port would stay shut.',
    ['meeting held kamau + osman 2023-05-08'],
  ),
  of(
    'verb meet object',
    'Prime Minister Ruth Kamau of Kenya met President Hassan Osman of Somalia in Kismayo. Also present were the Ethiopian premier, Girma Bekele, and the American ambassador, Tom Nash.',
    ['meeting held kamau + osman + bekele + nash'],
  ),
  of(
    'verb meet object',
    'Prime Minister Ruth Kamau of Kenya met President Hassan Osman of Somalia in Kismayo. The Ethiopian premier, Girma Bekele, also took part.',
    ['meeting held kamau + osman + bekele'],
  ),
  of(
    'no contact',
    'Prime Minister Ruth Kamau of Kenya and President Hassan Osman of Somalia have not spoken since March.',
    [],
  ),
  of(
    'verb see reciprocal',
    'Prime Minister Ruth Kamau of Kenya and President Hassan Osman of Somalia are to see each other in Nairobi before the end of June.',
    ['meeting planned kamau + osman 2023-05-10'],
  ),
  of(
    'verb come together mutual',
    'Prime Minister Ruth Kamau of Kenya and President Hassan Osman of Somalia will come face to face on Friday.',
    ['meeting planned kamau + osman 2023-05-12'],
  ),
  of(
    'verb receive object',
    'Prime Minister Ruth Kamau of Kenya received President Hassan Osman of Somalia at the airport and drove with him to the lake.',
    ['meeting held kamau + osman'],
  ),
  of(
    'verb receive object',
    'Receiving President Hassan Osman of Somalia in her office, Prime Minister Ruth Kamau of Kenya promised lorries.',
    ['meeting held kamau + osman'],
  ),
  of(
    'verb receive object',
    'President Hassan Osman of Somalia flew to Nairobi on Monday. Receiving him at State House, Prime Minister Ruth Kamau of Kenya promised lorries.',
    ['meeting held kamau + osman 2023-05-08'],
  ),
  of(
    'verb welcome object',
    'Welcoming President Hassan Osman of Somalia to State House, Prime Minister Ruth Kamau of Kenya promised lorries.',
    ['meeting held kamau + osman'],
  ),
  of(
    'verb shake hands mutual',
    'When Prime Minister Ruth Kamau of Kenya and President Hassan Osman of Somalia shook hands on the bridge last week, nobody cheered.',
    ['meeting held kamau + osman 2023-05-01'],
  ),
  of(
    'noun audience with',
    'At the request of Somalia, Prime Minister Ruth Kamau of Kenya granted an audience to its ambassador, Ali Noor.',
    ['meeting held kamau + noor'],
  ),
  of(
    'verb receive passive',
    'A Kenyan delegation led by Foreign Minister Joseph Mwangi was received by President Hassan Osman of Somalia on Sunday.',
    ['meeting held osman + mwangi 2023-05-07'],
  ),
  of(
    'noun talks adjunct',
    'Kenya’s Joseph Mwangi and Somalia’s Ali Noor led their countries’ delegations at a second day of talks in Djibouti.',
    ['meeting held mwangi + noor'],
  ),
  of(
    'verb meet mutual',
    'Officials from Kenya and Somalia met for a second day in Djibouti on Tuesday to mark the border.',
    ['meeting held [kenya] + [somalia] 2023-05-09'],
  ),
  of('verb sit with', 'Kenyan negotiators sat down with their Somali counterparts in Djibouti on Tuesday.', [
    'meeting held [kenya] + [somalia] 2023-05-09',
  ]),
  of('noun meeting of', 'Djibouti has offered to host a meeting of the Kenyan and Somali presidents.', [
    'meeting proposed [kenya] + [somalia]',
  ]),
  of('no contact', 'A hotline linking the Kenyan and Somali coast guards was used for the first time on Sunday.', []),
  of(
    'noun call with',
    'The minister said Tonga’s Minister of Lands, Lord Maʻafu Tuita, would pay a courtesy call on Prime Minister Peter Kane of Australia tomorrow in conjunction with the fair.',
    ['meeting planned tuita + kane 2023-05-11'],
  ),
  of(
    'due at seat',
    'President Ana Mora of Spain, who is halfway through her term, is due at the White House on June 16.',
    ['meeting planned mora + [united-states] 2023-06-16'],
  ),
  of(
    'verb shake hands mutual',
    'When Kwame Asante of Ghana and Alassane Diabate of Ivory Coast shook hands over the water last week, our reporter stood close enough to hear the first words.',
    ['meeting held asante + diabate 2023-05-01'],
  ),
  of(
    'verb eat mutual',
    '"My brother Tesfay and I ate fish from the lake on Monday evening," Djibouti’s foreign minister, Moussa Robleh, said. Isaac Tesfay is the foreign minister of Eritrea.',
    ['meeting held tesfay + robleh 2023-05-08'],
  ),
  of(
    'verb negotiate mutual',
    'In three secret sessions in Oslo in April, Park Jin-woo, Seoul’s culture minister, and Song Ho-gil, of Pyongyang’s peace committee, haggled over the terms of the visit.',
    ['talks held jin-woo + ho-gil 2023-04-01'],
  ),
  of(
    'verb see reciprocal',
    'Prime Minister Peter Kane of Australia and President Budi Santoso of Indonesia expressed the hope of seeing each other in Lima in November.',
    ['meeting proposed kane + santoso 2023-11-01'],
  ),
  of(
    'verb see reciprocal',
    'Prime Minister Peter Kane of Australia and President Budi Santoso of Indonesia look forward to seeing each other in Lima in November.',
    ['meeting planned kane + santoso 2023-11-01'],
  ),
  of(
    'verb call on on',
    'UN envoy Lars Holm and his partner from the African Union, Salim Mwinyi, called on the Darfur leader, Adam Tijani, in Paris ten days ago.',
    ['meeting held holm + mwinyi + tijani 2023-04-30'],
  ),
  of('no contact', 'Kenya’s president, Ruth Kamau, did not return the Somali prime minister’s call.', []),
  of(
    'verb bring together object',
    'Held in Oslo on Monday, the talks brought Kenya’s Joseph Mwangi and Somalia’s Ali Noor together for the first time.',
    ['meeting held mwangi + noor 2023-05-08'],
  ),
  of('noun meeting attended', 'Present at the meeting were Kenya’s Joseph Mwangi and Somalia’s Ali Noor.', [
    'meeting held mwangi + noor',
  ]),
  of(
    'noun meeting subject',
    'Joseph Mwangi of Kenya, Ali Noor of Somalia and Girma Bekele of Ethiopia took part in the meeting.',
    ['meeting held mwangi + noor + bekele'],
  ),
  of(
    'noun talks attended',
    'Taking part in the Oslo talks were Joseph Mwangi of Kenya, Ali Noor of Somalia and Girma Bekele of Ethiopia.',
    ['meeting held mwangi + noor + bekele'],
  ),
  of(
    'noun talks attended',
    'The Oslo talks, in which Joseph Mwangi of Kenya and Ali Noor of Somalia took part, ended without a text.',
    ['meeting held mwangi + noor'],
  ),
  of(
    'noun meeting attended',
    'The third meeting of the Kenya-Somalia Joint Commission, co-chaired by Foreign Ministers Joseph Mwangi and Ali Noor, was held in Nairobi on 8 May.',
    ['meeting held mwangi + noor 2023-05-08'],
  ),
  of(
    'noun meeting subject',
    'Ministers Joseph Mwangi of Kenya and Ali Noor of Somalia co-chaired the third meeting of the Joint Commission in Nairobi on 8 May.',
    ['meeting held mwangi + noor 2023-05-08'],
  ),
  of(
    'noun meeting attended',
    'At the session in Oslo on Monday the Kenyan delegation was headed by Joseph Mwangi. Ali Noor spoke for Somalia.',
    ['meeting held mwangi + noor 2023-05-08'],
  ),
  of(
    'verb send for passive',
    'Mr Petkov arrived at the ministry at nine. Stoyan Petkov is Bulgaria’s ambassador in Skopje, and he had been sent for by the North Macedonian foreign minister, Bujar Osmani.',
    ['meeting held petkov + osmani'],
  ),
  of('verb see object', 'Lebanon’s president, Michel Aoun, has seen the Iranian ambassador twice in a week.', [
    'meeting held aoun + [iran]',
  ]),
  of(
    'verb buttonhole object',
    'On the fringes of the Munich conference the Estonian foreign minister, Urmas Tamm, buttonholed his Chinese counterpart, Wang Lei, and asked about a cable.',
    ['meeting held tamm + lei'],
  ),
  of(
    'verb told in person object',
    'The president of Botswana, Mokgweetsi Sebina, has told his Namibian counterpart, Hage Nangolo, in person that the river is not negotiable.',
    ['meeting held sebina + nangolo'],
  ),
  of(
    'offices behind the names',
    'Scott Miller, Naresh Rao and Fumio Sato, the prime ministers of Australia, India and Japan, met on Thursday.',
    ['meeting held miller + rao + sato 2023-05-04'],
  ),
  of(
    'offices behind the names',
    'Scott Miller and Naresh Rao, the prime ministers of Australia and India, and U.S. President Joe Harlan met on Thursday.',
    ['meeting held miller + rao + harlan 2023-05-04'],
  ),
  of(
    'offices behind the names',
    'Anna Reed and Paul Weber, the foreign ministers of Norway and Austria, spoke by phone on Monday.',
    ['phone-call held reed + weber 2023-05-08'],
  ),
  of(
    'names behind a colon',
    'The two foreign ministers spoke by phone on Monday: Ada Lind of Norway and Paul Weber of Austria.',
    ['phone-call held lind + weber 2023-05-08'],
  ),
  of('names behind a colon', 'The foreign ministers of Norway and Austria met on Monday: trade was on the agenda.', [
    'meeting held [norway] + [austria] 2023-05-08',
  ]),
];
