import { of, type ConstructionExample } from './construction-example.ts';

/** Calls told by the line, and calls that a party denies. */
export const LINE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'had on the line',
    'The President of Peru had Chancellor Anna Holm of Germany on the line for twenty minutes on Monday.',
    ['phone-call held [peru] + holm 2023-05-08'],
  ),
  of(
    'what a party itself denies',
    'President Luis Paz of Peru told reporters: "I have not spoken with President Kamau of Kenya."',
    ['phone-call denied paz + kamau'],
  ),
  of(
    'noun line with',
    'Prime Minister Ruth Kamau of Kenya was on the phone to President Hassan Osman of Somalia on Friday.',
    ['phone-call held kamau + osman 2023-05-05'],
  ),
  of(
    'noun line with',
    'President Hassan Osman of Somalia, on the telephone to Prime Minister Ruth Kamau of Kenya, asked for lorries.',
    ['phone-call held osman + kamau'],
  ),
  of(
    'noun line with',
    'As chairman of the African Union, Senegal’s president, Macky Diop, has been on the telephone to the leaders of Mali and Guinea.',
    ['phone-call held diop + [mali]', 'phone-call held diop + [guinea]'],
  ),
  of(
    'noun line with',
    'Iceland’s premier, on the phone to her Norwegian colleague on Thursday night, asked for two coast guard ships.',
    ['phone-call held [iceland] + [norway] 2023-05-04'],
  ),
  of(
    'both ends of a line',
    'The foreign ministers of Venezuela and Guyana, Yvan Pinto and Hugh Persaud, were on the telephone for most of Monday morning.',
    ['phone-call held pinto + persaud 2023-05-08'],
  ),
];
