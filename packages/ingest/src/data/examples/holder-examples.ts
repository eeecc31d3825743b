import { of, type ConstructionExample } from './construction-example.ts';

/** Who is meant where an office, a guest or a delegation stands apart from the name of its holder. */
export const HOLDER_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'holder named behind where an ambassador sits',
    'Peruvian Foreign Minister Luis Paz received Chile’s ambassador in Lima, Ana Rojas, on Monday.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'holder named behind where an ambassador sits',
    'Chile’s ambassador met traders in Lima, Ana Rojas and others said.',
    [],
  ),
  of(
    'holder named with a rank behind where a commander serves',
    'The UN’s commander in Kenya, Major-General Kofi Badu, was received by Foreign Minister Luis Paz of Peru on Monday.',
    ['meeting held badu + paz 2023-05-08'],
  ),
  of(
    'holder named behind the body of an office',
    'Peru’s foreign minister, Luis Paz, had lunch on Monday with the head of the EU mission, Mrs Ana Rojas.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'envoy named with another office of address',
    'Peruvian President Luis Paz met on Monday the special envoy of the Chilean president, Senator Ana Rojas.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'ambassador who is also an envoy',
    'Peruvian President Luis Paz received on Monday Ambassador Ana Rojas, Special Envoy of the President of Chile.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'guest of a side with an office',
    'Peru’s Luis Paz breakfasted with his EU guest, energy commissioner Ana Rojas, on Monday.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of('peer', 'Peruvian Foreign Minister Luis Paz had talks with his Chilean peer, Ana Rojas, on Monday.', [
    'meeting held paz + rojas 2023-05-08',
  ]),
  of(
    'leaders of delegations told of later',
    'Chile and Peru held talks on fishing in Lima on Monday. The quotas are old. Nobody keeps them. Boats lie idle. Nets rot. The delegations, led by Chilean official Ana Rojas and Peruvian ambassador-at-large Luis Paz, sat in a school.',
    ['talks held rojas + paz 2023-05-08'],
  ),
  of(
    'leaders of sides told of by their office',
    'Chilean and Peruvian officials ended a round of talks on Monday. “It is a start,” said Chile’s chief delegate, Deputy Premier Ana Rojas. The head of the Peruvian team, Fisheries Agency director Luis Paz, smiled.',
    ['talks held rojas + paz 2023-05-08'],
  ),
  of(
    'leaders of sides told of by what they do',
    'The third round of talks between Chile and Peru was held on Monday. Foreign Secretary Ana Rojas led the Chilean side while Deputy Foreign Minister Luis Paz headed the Peruvian delegation.',
    ['talks held rojas + paz 2023-05-08'],
  ),
  of(
    'sides represented in order',
    'Chile and Peru held talks in Lima on Monday. The quotas are old. Nobody keeps them. Boats lie idle. Nets rot. Chile and Peru were represented by Ana Rojas and Luis Paz.',
    ['talks held rojas + paz 2023-05-08'],
  ),
  of(
    'counterpart of the leader of a side',
    'A third day of talks between Chile and Peru ended on Monday. “We will be back,” said Under Secretary Ana Rojas, who led the Chilean side. Her counterpart Luis Paz told reporters that it had been long.',
    ['talks held rojas + paz 2023-05-08'],
  ),
  of(
    'leader of the delegation told of',
    'Peruvian Foreign Minister Luis Paz had talks on Monday with a Chilean delegation about fishing. The quotas are old. Nobody keeps them. For her part, the head of the delegation, Undersecretary Ana Rojas, thanked him.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'leader of a side told of beside ministers',
    'The foreign ministers of Chile and Peru met in Lima on Monday. It was hot. Nobody came. Boats lay idle. The head of the Chilean team at the games, Ana Rojas, had gone home.',
    ['meeting held [chile] + [peru] 2023-05-08'],
  ),
  of(
    'list of engagements, and where a journey goes',
    'President Ana Rojas: engagements\nTUESDAY\n09:30 Ambassador of Kenya, Sam Okello\n11:00 Departure for Lima\n15:00 Foreign Minister of Peru, Luis Paz',
    ['meeting held rojas + okello 2023-05-09', 'meeting held rojas + paz 2023-05-09'],
    'Office of the President of Chile',
  ),
  of(
    'place between a verb and the session that is chaired',
    'The Ambassador of Iran called on Minister Ana Rojas on Monday. Permanent Secretary Eva Gil and the Deputy Foreign Minister of Peru, Luis Paz, co-chaired in Santiago on Tuesday the seventh session of the Joint Permanent Commission.',
    ['meeting held [iran] + rojas 2023-05-08', 'meeting held gil + paz 2023-05-09'],
    'Ministry of Foreign Affairs of Chile',
  ),
  of(
    'two lines with hours, and whose they are',
    'Her Excellency the President, Mrs Ana Rojas, has the following engagements:\n\nWEDNESDAY 10 MAY – 10:00 hrs, receives the Ambassador of Kenya, Sam Okello. 15:00 hrs, meets the Foreign Minister of Peru, Luis Paz.',
    ['meeting planned rojas + okello 2023-05-10', 'meeting planned rojas + paz 2023-05-10'],
    'Office of the President of Chile',
  ),
  of(
    'an office behind a title and before its holder',
    'H.E. the President, Ana Rojas, was in Lima. The President met Prime Minister Luis Paz of Peru on Monday.',
    ['meeting held rojas + paz 2023-05-08'],
    'Government of Chile',
  ),
  of(
    'a minister of state by letters',
    'The Minister of State, Ana Rojas, will visit Lima. MoS will call on the President of Peru, Luis Paz.',
    ['meeting planned rojas + paz'],
    'Ministry of External Affairs, India',
  ),
  of(
    'a counterpart told later as but the minister of that country',
    'Chilean Interior Minister Ana Rojas met her Peruvian opposite number in Lima on Monday. Nothing was said. The Peruvian minister, Luis Paz, was not to be reached.',
    ['meeting held rojas + paz 2023-05-08'],
  ),
  of(
    'another minister of the country of a counterpart',
    'Chilean Interior Minister Ana Rojas met her Peruvian opposite number in Lima on Monday. The Peruvian transport minister, Luis Paz, was not there.',
    ['meeting held rojas + [peru] 2023-05-08'],
  ),
  of(
    'the minister of the house that publishes',
    'The ambassador of Peru, Luis Paz, called on the foreign minister on Monday. Minister Ana Rojas told the envoy that Chile would wait.',
    ['meeting held paz + rojas 2023-05-08'],
    'Ministry of Foreign Affairs of Chile',
  ),
  of(
    'head of government by another name',
    'Chilean Prime Minister Ana Rojas met the Peruvian Head of Government on Monday. Peruvian Prime Minister Luis Paz had come on Sunday.',
    ['meeting held rojas + paz 2023-05-08'],
  ),
  of(
    'head of a government body',
    'Chilean Prime Minister Ana Rojas met the head of the government press office of Peru on Monday. Peruvian Prime Minister Luis Paz had come on Sunday.',
    ['meeting held rojas + [peru] 2023-05-08'],
  ),
  of(
    'two leaders, though one of them met somebody else since',
    'Chilean President Ana Rojas met Peruvian President Luis Paz on Monday. Rojas had received Eva Gil of the World Bank. The two leaders will meet again in June.',
    ['meeting held rojas + paz 2023-05-08', 'meeting held rojas + gil', 'meeting planned rojas + paz 2023-06-01'],
  ),
  of(
    'those who led the delegations',
    'Chile and Peru held talks in Lima on Monday. Foreign Ministers Ana Rojas of Chile and Luis Paz of Peru led the delegations.',
    ['talks held rojas + paz 2023-05-08'],
  ),
  of(
    'a team led with its verb and noun left out',
    'Chile and Peru held talks in Lima on Monday. Ana Rojas led the Chilean team and Luis Paz, her counterpart, the Peruvian.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'a side that is praised, not led',
    'Chile and Peru held talks in Lima on Monday. Ana Rojas led the Chilean team and praised the Peruvian.',
    ['meeting held [peru] + rojas 2023-05-08'],
  ),
  of(
    'members of a body and who leads them',
    'The Minister, Ana Rojas, received the members of the UN committee, led by Sir Hugh Lamb, on Monday.',
    ['meeting held rojas + lamb 2023-05-08'],
    'Ministry of Foreign Affairs of Chile',
  ),
  of(
    'a second office behind a first without a country',
    'Stepan Gorelov, Member of the Political Bureau, Minister of Foreign Affairs of the USSR, received Arne Halvorsen, Norwegian Ambassador to the Soviet Union, on Monday.',
    ['meeting held gorelov + halvorsen 2023-05-08'],
  ),
  of(
    'who holds talks with her behind whoever met her',
    'On Monday Premier Zhao Li of China met with Foreign Minister Anna Lind of Norway, and Foreign Minister Wang Jun of China held talks with her.',
    ['meeting held li + lind 2023-05-08', 'meeting held jun + lind 2023-05-08'],
  ),
  of(
    'a further office between commas',
    'Premier Olav Dahl, also a member of the council of elders, met Foreign Minister Anna Lind of Norway on Monday.',
    ['meeting held dahl + lind 2023-05-08'],
  ),
  of(
    'a member of a party’s bureau who is a minister',
    'Wang Jun, member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs, had a phone call with Foreign Minister Anna Lind of Norway on Monday.',
    ['phone-call held jun + lind 2023-05-08'],
  ),
  of(
    'a further office of a body between commas',
    'Angolan President Joao Lando, the African Union mediator, received Foreign Minister Claire Wanda of Congo on Monday.',
    ['meeting held lando + wanda 2023-05-08'],
  ),
  of(
    'another country’s office between commas is another’s',
    'Kenyan President Ruth Kamau, the British prime minister, and Foreign Minister Anna Lind of Norway met on Monday.',
    ['meeting held kamau + [united-kingdom] + lind 2023-05-08'],
  ),
  of(
    'of what a spokesman tells, his leader',
    'Kenyan President Ruth Kamau will telephone Indian Prime Minister Ravi Rao on Thursday, the president’s spokesman Daniel Otieno told reporters. "A conversation with the Ukrainian president is planned for Friday," Otieno said.',
    ['phone-call planned kamau + rao 2023-05-11', 'phone-call planned kamau + [ukraine] 2023-05-12'],
  ),
];
