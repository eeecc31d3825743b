import { of, type ConstructionExample } from './construction-example.ts';

/** Whom a text names only behind a contact, or in a list set behind a mark. */
export const NAMING_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'two offices named later',
    'The Polish president telephoned the Latvian prime minister on Monday to discuss the border. Adam Wronski, who took office in March, asked for patience. Latvia’s Krisjanis Ozols said that he had none.',
    ['phone-call held wronski + ozols 2023-05-08'],
  ),
  of(
    'two offices named later',
    'Kenya’s defence secretary spoke with Uganda’s defence minister on Monday. The secretary, Joseph Mwangi, called it useful. The minister, Moses Okello, did not comment.',
    ['phone-call held mwangi + okello 2023-05-08'],
  ),
  of(
    'two offices named later',
    'The Ghanaian leader had a call with the Togolese leader on Monday. Ghana’s President Kofi Ansah asked for water; Togo’s Faure Mensah promised it.',
    ['phone-call held ansah + mensah 2023-05-08'],
  ),
  of(
    'two offices named later',
    'The Polish president telephoned the Latvian prime minister on Monday. Two Latvians, Krisjanis Ozols of Latvia and Janis Berzs of Latvia, had asked for it.',
    ['phone-call held [poland] + [latvia] 2023-05-08'],
  ),
  of(
    'a name behind a nationality',
    'The foreign ministers of Peru and Chile met in Lima on Tuesday. "We are friends," said the Peruvian, Luis Paz. His Chilean colleague Alberto Reyes agreed.',
    ['meeting held paz + reyes 2023-05-09'],
  ),
  of('a name behind a nationality', 'The Peruvian, tired and late, met Foreign Minister Ana Gil of Spain on Monday.', [
    'meeting held [peru] + gil 2023-05-08',
  ]),
  of(
    'head of a region',
    'Moroccan Foreign Minister Said Amrani met in Seville on Monday with the president of the Andalusian regional government, María Peña.',
    ['meeting held amrani + pena 2023-05-08'],
  ),
  of(
    'list behind a mark',
    'The Ghanaian foreign minister, Samuel Ablorh, spoke by telephone on Monday with his counterparts — Kenya’s Musalia Odede, Chile’s Alberto Reyes and Norway’s Ida Hansen.',
    ['phone-call held ablorh + odede + reyes + hansen 2023-05-08'],
  ),
  of(
    'list behind a mark',
    'Nigerian President Ade Bakare held talks on Monday with the presidents of three neighbours — Idriss Zakari of Niger, Paul Mbida of Cameroon and Mahamat Deby of Chad.',
    ['meeting held bakare + zakari + mbida + deby 2023-05-08'],
  ),
  of(
    'list behind a mark',
    'Prime Minister Marta Kolinska of Poland spoke on Tuesday with three colleagues: Swedish Prime Minister Lars Holm, Finnish President Pekka Niemi and Estonian Prime Minister Kaja Tamm.',
    ['phone-call held kolinska + holm + niemi + tamm 2023-05-09'],
  ),
  of(
    'list behind a mark',
    'Japanese Foreign Minister Kenji Mori spoke separately on Friday with his counterparts from South Korea, Australia and India — Park Jin-ho, Helen Ward and Arun Mehta.',
    [
      'phone-call held mori + jin-ho 2023-05-05',
      'phone-call held mori + ward 2023-05-05',
      'phone-call held mori + mehta 2023-05-05',
    ],
  ),
  of(
    'list behind a mark',
    'President Tomas Varga of Hungary met on Monday with ministers — a first since March, wrote Milan Jovic of Serbia and Ivan Kos of Slovenia.',
    [],
  ),
  of(
    'one each over a stretch of time',
    'Over the past weeks, Foreign Minister Ahmed Rashid of Jordan has spoken with French Foreign Minister Luc Moreau, Italian Foreign Minister Paolo Riva and Spanish Foreign Minister Ana Gil.',
    ['phone-call held rashid + moreau', 'phone-call held rashid + riva', 'phone-call held rashid + gil'],
  ),
  of(
    'one each over a stretch of time',
    'Over the past two days Prime Minister Tamm of Estonia has held talks with Prime Minister Holm of Sweden and President Niemi of Finland.',
    ['meeting held tamm + holm', 'meeting held tamm + niemi'],
  ),
  of(
    'one each over a stretch of time',
    'In the past week Foreign Ministers Ali Noor of Sudan and Luis Paz of Peru have met Foreign Minister Ana Gil of Spain.',
    ['meeting held noor + paz + gil 2023-05-03'],
  ),
  of(
    'entries of a list',
    'Foreign Minister Jonas Petraitis of Lithuania has a full day: 10:00 bilateral with Foreign Minister Anna Berzina of Latvia; 12:00 call with Foreign Minister Kaja Tamm of Estonia.',
    ['meeting held petraitis + berzina', 'phone-call held petraitis + tamm'],
  ),
  of(
    'an office of two bodies behind two names',
    'Karl Moser and Ilse Brandt, presidents of the European Council and the European Commission, received Canadian Prime Minister Marc Tremblay on Tuesday.',
    ['meeting held moser + brandt + tremblay 2023-05-09'],
  ),
  of(
    'what a verb says of somebody',
    'President Budi Santoso of Indonesia is the second head of state whom Canadian Prime Minister Marc Tremblay has received.',
    ['meeting held tremblay + santoso'],
  ),
  of(
    'an office between commas behind a full name',
    'Dan Lowe, the White House’s Arctic coordinator, arrived in Oslo on Monday. He spent an hour with Foreign Minister Ida Hansen of Norway.',
    ['meeting held lowe + hansen 2023-05-08'],
  ),
  of(
    'a place with an article is nobody',
    'President Samuel Ouko of Kenya stayed on the Corniche. Foreign Minister Ali Noor of Sudan met him on Monday.',
    ['meeting held noor + ouko 2023-05-08'],
  ),
  of(
    'colleagues of one country after the other',
    'Peruvian Foreign Minister Luis Paz met in Lima on Monday with his colleagues from Chile, Alberto Reyes, and Uruguay, Ana Gil, to discuss the port.',
    ['meeting held paz + reyes + gil 2023-05-08'],
  ),
  of(
    'those whom the leaders of several lead',
    'The Norwegian foreign minister, Ida Hansen, met on Monday with the leaders of the two island communities, Mr. Petros Stavrou and Mr. Kemal Aydin, and with Foreign Minister Paolo Riva of Italy.',
    ['meeting held hansen + stavrou + aydin + riva 2023-05-08'],
  ),
  of(
    'between one and whom a pronoun makes his',
    'A phone call took place on Monday between Karim Rajabov and his Uzbek counterpart, Anvar Yusupov, the Tajik presidency said.',
    ['phone-call held rajabov + yusupov 2023-05-08'],
  ),
  of(
    'a title with an apostrophe',
    'The Secretary-General of ASEAN, Dato’ Rashid Metussin, met on Monday with the Foreign Minister of Bangladesh, Tahmina Sarwar.',
    ['meeting held metussin + sarwar 2023-05-08'],
  ),
  of(
    'a body of two sides is where they meet',
    'Foreign Minister Ida Hansen of Norway and Foreign Minister Paolo Riva of Italy led the delegations at the second meeting of the Joint Working Group on Monday.',
    ['meeting held hansen + riva 2023-05-08'],
  ),
  of(
    'to chair a session with somebody',
    'Norwegian Vice President Ida Hansen will go to Rome on Friday to co-chair its second session with her Italian counterpart, Paolo Riva.',
    ['meeting planned hansen + riva 2023-05-12'],
  ),
  of(
    'two offices named later, beside others of their country',
    'The foreign ministers of Chile and Peru spoke by telephone on Monday. Chilean Foreign Minister Alberto Reyes thanked Peru’s Rosa Valdez. Peruvian Prime Minister Luis Paz said nothing.',
    ['phone-call held reyes + valdez 2023-05-08'],
  ),
  of(
    'who is received is of another country than the host',
    'OSLO, May 10 – Chile’s foreign minister Ana Gil, the first to come from Santiago, was received on Monday by President Ola Berg. The Norwegian president thanked Gil.',
    ['meeting held gil + berg 2023-05-08'],
  ),
  of(
    'a spokesman before a title and its holder',
    'A spokeswoman for Peruvian President Luis Vega said that he had met Chilean President Elena Rojas on Monday.',
    ['meeting held vega + rojas 2023-05-08'],
  ),
  of(
    'a chief of staff of one whom a title names',
    'The chief of staff of President Luis Vega of Peru, Hugo Salas, met Chilean President Elena Rojas on Monday.',
    ['meeting held salas + rojas 2023-05-08'],
  ),
  of(
    'a name behind an office, before a verb without a comma',
    'The Foreign Minister of Peru, Luis Vega paid a visit to Oslo. Minister Vega met Norwegian Prime Minister Tora Lund on Monday.',
    ['meeting held vega + lund 2023-05-08'],
  ),
  of(
    'by then, and no former chancellor',
    'By then Norwegian Prime Minister Tora Lund had already spoken with Peruvian President Luis Vega.',
    ['phone-call held lund + vega'],
  ),
  of(
    'a given name that is a title too',
    'Prince Sultan bin Salem of Jordan met Peruvian President Luis Vega on Monday.',
    ['meeting held salem + vega 2023-05-08'],
  ),
  of(
    'a counterpart who is named later by the office alone',
    'OSLO, May 10 - Prime Minister Tora Lund spoke by telephone on Monday to her Peruvian counterpart. The call with Prime Minister Vega was short.',
    ['phone-call held lund + vega 2023-05-08'],
  ),
  of(
    'an envoy named behind where he is posted',
    'Deputy Minister Omar Haddad received the Ambassador of Pakistan to the Kingdom Ahmad Farooq on Monday.',
    ['meeting held haddad + farooq 2023-05-08'],
    'Ministry of Foreign Affairs of Saudi Arabia',
  ),
  of(
    'an envoy named behind where he is posted',
    'Assistant Foreign Minister Samir Nasr received Ambassador of Chad in Cairo Ahmat Moussa on Monday.',
    ['meeting held nasr + moussa 2023-05-08'],
    'Ministry of Foreign Affairs of Egypt',
  ),
  of(
    'an office held at a ministry, behind a style in capitals',
    'HE Minister of State at the Ministry of Foreign Affairs Omar bin Saad Haddad met on Monday with HE Foreign Minister of Cuba Bruno Perez.',
    ['meeting held haddad + perez 2023-05-08'],
    'Ministry of Foreign Affairs of Qatar',
  ),
  of(
    'a brother of another country is a counterpart',
    'On Monday the Head of State, Mr. Luc Boumez, had a telephonic conversation with his Tunisian brother, President Omar Gargouri.',
    ['phone-call held boumez + gargouri 2023-05-08'],
    'Presidency of Algeria',
  ),
  of(
    'a counterpart is the one named behind, not another met before',
    'On Monday Foreign Minister Ravi Nair called on President Ibrahim Nasheed of Maldives and held discussions with his counterpart, Foreign Minister Moosa Zameer.',
    ['meeting held nair + nasheed 2023-05-08', 'meeting held nair + zameer 2023-05-08'],
    'Ministry of External Affairs of India',
  ),
  of(
    'who receives where one has left for',
    'Foreign Minister Neda Ivanova left this morning for Lima, where tomorrow she will be received by President Ana Rojas.',
    ['meeting planned ivanova + rojas 2023-05-11'],
    'Ministry of Foreign Affairs of Bulgaria',
  ),
  of(
    'an office parted over three countries, as a subject',
    'The foreign ministers of Peru, Luis Paz, Chile, Ana Rojas, and Bolivia, Hugo Gil, met in Lima on Monday.',
    ['meeting held paz + rojas + gil 2023-05-08'],
  ),
  of(
    'an office parted over three countries, as partners',
    'President Ola Berg of Norway spoke on Monday by telephone with the presidents of Peru, Luis Paz, Chile, Ana Rojas, and Bolivia, Hugo Gil.',
    ['phone-call held berg + paz + rojas + gil 2023-05-08'],
  ),
  of(
    'counterparts of one country by name',
    'Chilean Foreign Minister Ana Rojas and Defence Minister Eva Vera met their Peruvian counterparts, Luis Paz and Hugo Gil, on Monday.',
    ['meeting held rojas + vera + paz + gil 2023-05-08'],
  ),
  of(
    'people behind places, parted by commas',
    'The president of Peru, Luis Paz, flew to Chile, Ana Rojas, his spokeswoman, said, and Bolivia, Hugo Gil, who opposes him, added.',
    [],
  ),
  of(
    'an office, and somebody addressed by another',
    'The Foreign Minister and President Luis Paz of Peru talked by telephone on Monday.',
    ['phone-call held [norway] + paz 2023-05-08'],
    'Ministry of Foreign Affairs of Norway',
  ),
  of(
    'a counterpart who is named later',
    'National Security Adviser Olav Dahl of Norway met his Peruvian counterpart on Monday. There was snow. There was wine. There was fish. The adviser described to Quispe the state of the stocks.',
    ['meeting held dahl + quispe 2023-05-08'],
  ),
  of(
    'a part beside a name',
    'Kenya’s foreign minister, Ruth Kamau, received her guest, Olav Dahl, on Monday. Norway had asked for it.',
    ['meeting held kamau + dahl 2023-05-08'],
  ),
  of('a title of address', 'President Olav Dahl of Norway met Pak Suryadi on Monday.', [
    'meeting held dahl + suryadi 2023-05-08',
  ]),
  of('a title of address', 'Kenya’s foreign minister, Ruth Kamau, received W/ro Tsion Bekele on Monday.', [
    'meeting held kamau + bekele 2023-05-08',
  ]),
  of(
    'a prince who is an heir',
    'President Olav Dahl of Norway met Hereditary Prince Konrad of Liechtenstein on Monday.',
    ['meeting held dahl + konrad 2023-05-08'],
  ),
  of('a misprinted office', 'Prime Minster Olav Dahl of Norway telephoned Presidnet Ruth Kamau of Kenya on Monday.', [
    'phone-call held dahl + kamau 2023-05-08',
  ]),
  of('a chancellor without a country', 'Chancellor Anton Weiss telephoned President Luc Arnaud of France on Monday.', [
    'phone-call held weiss + arnaud 2023-05-08',
  ]),
  of(
    'a committee of a parliament, whose chairman is named behind it',
    'Foreign Minister Olav Dahl of Norway met the chairman of the Iraqi parliament’s foreign affairs committee, Omar Nasser, on Monday.',
    ['meeting held dahl + nasser 2023-05-08'],
  ),
];
