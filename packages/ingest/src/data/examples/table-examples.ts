import { of, type ConstructionExample } from './construction-example.ts';

/** Meetings told by the table at which they were, or by the time that was had together. */
export const TABLE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'hours with somebody',
    'Prime Minister Olav Dahl of Norway has just finished a very good couple of hours with Prime Minister Ruth Kamau of Kenya.',
    ['meeting held dahl + kamau 2023-05-10'],
  ),
  of(
    'noun time with',
    'Prime Minister Ruth Kamau of Kenya had a frank half-hour with the Chinese ambassador, Hu Weimin, on Monday.',
    ['meeting held kamau + weimin 2023-05-08'],
  ),
  of(
    'verb huddle with',
    'Prime Minister Ruth Kamau of Kenya was closeted for an hour with the Chinese ambassador, Hu Weimin.',
    ['meeting held kamau + weimin'],
  ),
  of(
    'noun table with',
    'President Hassan Osman of Somalia, over lunch with Prime Minister Ruth Kamau of Kenya, asked for lorries.',
    ['meeting held osman + kamau'],
  ),
  of('verb table mutual', 'Kenyan and Somali negotiators are back at the table in Djibouti.', [
    'talks held [kenya] + [somalia]',
  ]),
  of(
    'verb sit from',
    'It was Kenya’s president, Ruth Kamau, who sat across a table from the Somali prime minister, Hassan Osman, in Oslo and heard the first offer.',
    ['meeting held kamau + osman'],
  ),
  of(
    'noun meeting attended',
    'The meeting, at which Kenya’s Joseph Mwangi and Somalia’s Ali Noor were present, lasted an hour.',
    ['meeting held mwangi + noor'],
  ),
  of(
    'seated beside somebody',
    'President Iván Rojas of Colombia sat beside President Luis Soto of Chile at lunch on Thursday.',
    ['meeting held rojas + soto 2023-05-04'],
  ),
];
