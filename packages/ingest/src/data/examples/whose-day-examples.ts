import { of, type ConstructionExample } from './construction-example.ts';

/** Whose a day is where a sentence tells two contacts, an aim, a wish or a stretch of time. */
export const WHOSE_DAY_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'after another contact',
    'Three weeks after their summit in Geneva on 16 April, Polish President Jan Lis and Spanish President Luis Mora spoke by telephone on Tuesday.',
    ['phone-call held lis + mora 2023-05-09'],
  ),
  of(
    'dateline far nearer than the day behind',
    'GENEVA, May 10 (Lake Press) - Polish President Jan Lis and Spanish President Luis Mora spoke by telephone for three quarters of an hour on Tuesday.',
    ['phone-call held lis + mora 2023-05-09'],
  ),
  of(
    'dateline alone',
    'GENEVA, May 9 - Polish President Jan Lis and Spanish President Luis Mora spoke by telephone for three quarters of an hour.',
    ['phone-call held lis + mora 2023-05-09'],
  ),
  of(
    'before another contact',
    'In advance of his meeting with Chinese President Li Wen on Friday, Polish President Jan Lis met Estonian Prime Minister Mari Kask on Monday.',
    ['meeting planned lis + wen 2023-05-12', 'meeting held lis + kask 2023-05-08'],
  ),
  of(
    'further partner',
    'Polish President Jan Lis met Spanish Foreign Minister Pilar Ruiz on Sunday and French President Luc Morel on Monday.',
    ['meeting held lis + ruiz 2023-05-07', 'meeting held lis + morel 2023-05-08'],
  ),
  of(
    'what a letter suggests',
    'New Zealand Foreign Minister Aroha Fraser has written to her Australian colleague, Stephen Carr, to suggest that the two sit down in Auckland in September.',
    ['letter held fraser + carr', 'meeting proposed fraser + carr 2023-09-01'],
  ),
  of(
    'month just past',
    'A meeting of Polish President Jan Lis with Spanish Foreign Minister Pilar Ruiz, which was to have taken place in April, will not be held.',
    ['meeting cancelled lis + ruiz 2023-04-01'],
  ),
  of(
    'since an event',
    'Iranian President Hassan Amini and Chinese President Li Wen have written to each other since Amini’s election in March.',
    ['letter held amini + wen 2023-03-01'],
  ),
  of(
    'from one day to another',
    'The round between Iceland, Norway and Russia, which began on Sunday, ended in Torshavn on Tuesday.',
    ['talks held [iceland] + [norway] + [russia] 2023-05-07'],
  ),
  of(
    'day of an aside',
    'The High-Level Meeting between Spain and Morocco, suspended in 2007, will be held in Rabat in November.',
    ['meeting planned [spain] + [morocco] 2023-11-01'],
  ),
  of(
    'feast',
    'On New Year’s Day Somali President Omar Guled spent two hours with Ethiopian Prime Minister Tesfaye Abera.',
    ['meeting held guled + abera 2023-01-01'],
  ),
  of(
    'looked forward at it',
    'The Tanzanian president, Samia Juma, and Kenyan President Ruth Kamau looked forward to a new chapter at their meeting in Nairobi on Tuesday.',
    ['meeting held juma + kamau 2023-05-09'],
  ),
  of(
    'day of a telling, before its verb',
    'The palace on Monday denied that Peruvian Foreign Minister Luz Ortega had spoken by telephone with Kenyan Foreign Minister Joseph Mwangi.',
    ['phone-call denied ortega + mwangi'],
  ),
  of(
    'day of a telling, before its verb',
    'A spokesman on Tuesday announced that Peruvian Foreign Minister Luz Ortega had met Kenyan Foreign Minister Joseph Mwangi on Sunday.',
    ['meeting held ortega + mwangi 2023-05-07'],
  ),
];
