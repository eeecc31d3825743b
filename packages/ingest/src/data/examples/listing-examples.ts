import { of, type ConstructionExample } from './construction-example.ts';

/** Contacts whose partners are set out behind a colon, by lines or between semicolons, and lists that tell of none. */
export const LISTING_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'a line for each guest',
    'The Minister of Foreign Affairs, Hamad Nasser, received on Monday:\n- H.E. Ayman Khoury, Foreign Minister of Jordan;\n- H.E. Ivana Petrova, Ambassador of Bulgaria.',
    ['meeting held nasser + khoury 2023-05-08', 'meeting held nasser + petrova 2023-05-08'],
    'Ministry of Foreign Affairs of Oman',
  ),
  of(
    'numbered lines behind "the following"',
    'Foreign Minister Marek Tamm will hold the following bilateral meetings on 20 May:\n1) Foreign Minister Luis Paz of Peru\n2) Foreign Minister Aino Laine of Finland',
    ['meeting planned tamm + paz 2023-05-20', 'meeting planned tamm + laine 2023-05-20'],
    'Ministry of Foreign Affairs of Estonia',
  ),
  of(
    'lines with a sentence more, and a day each',
    'President William Rotich met:\n\n- President Yoweri Museva of Uganda on Monday. They discussed oil.\n- Prime Minister Aby Hailu of Ethiopia on Tuesday.',
    ['meeting held rotich + museva 2023-05-08', 'meeting held rotich + hailu 2023-05-09'],
    'Presidency of Kenya',
  ),
  of(
    'by telephone and in person, a line each',
    'Minister of Foreign Affairs Marko Jeric spoke on Monday with:\n1. Anne Barth, Foreign Minister of Germany, by telephone;\n2. Antonio Taviani, Foreign Minister of Italy, in person, in Trieste.',
    ['phone-call held jeric + barth 2023-05-08', 'meeting held jeric + taviani 2023-05-08'],
    'Ministry of Foreign Affairs of Serbia',
  ),
  of(
    'between semicolons',
    'On Monday Foreign Secretary Rahim Sobhan met with: (i) the Foreign Secretary of Nepal, Bharat Pandey; and (ii) the Foreign Secretary of Bhutan, Pema Dorji.',
    ['meeting held sobhan + pandey 2023-05-08', 'meeting held sobhan + dorji 2023-05-08'],
    'Ministry of Foreign Affairs of Bangladesh',
  ),
  of(
    'those who were received, named behind',
    'Two diplomats were received by the Minister of External Relations, Luc Mbella, on Monday: the Ambassador of Peru, Luis Paz; and the High Commissioner of Nigeria, Abayomi Oni.',
    ['meeting held paz + mbella 2023-05-08', 'meeting held oni + mbella 2023-05-08'],
    'Ministry of External Relations of Cameroon',
  ),
  of(
    'one meeting with all in the lines',
    'Foreign Minister Marek Tamm held a trilateral meeting with:\n- Foreign Minister Luis Paz of Peru;\n- Foreign Minister Aino Laine of Finland.',
    ['meeting held tamm + paz + laine'],
    'Ministry of Foreign Affairs of Estonia',
  ),
  of(
    'what was stressed in a meeting is nobody met there',
    'During his meeting with Foreign Minister Luis Paz of Peru, Foreign Minister Marek Tamm stressed:\n- the need for peace in Ukraine;\n- the role of NATO Secretary General Jan Stolt.',
    ['meeting held tamm + paz'],
    'Ministry of Foreign Affairs of Estonia',
  ),
  of(
    'what each of several is called upon to do',
    'The ministers call upon:\n- Russia to withdraw;\n- Belarus to stop its support;\n- Iran to end deliveries.',
    [],
    'Ministry of Foreign Affairs of Ukraine',
  ),
  of(
    'hours of a day named above, to come',
    'Engagements for Thursday 11 May:\n09:00 – Audience with the High Commissioner of India, Mr. Rajesh Nair\n10:30 – Courtesy call by the Minister of Defence of Zimbabwe, Ms. Opal Moyo\n16:00 – Telephone call with President Nano Adde of Ghana',
    [
      'meeting planned [botswana] + nair 2023-05-11',
      'meeting planned [botswana] + moyo 2023-05-11',
      'phone-call planned [botswana] + adde 2023-05-11',
    ],
    'Office of the President of Botswana',
  ),
];
