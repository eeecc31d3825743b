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
  of(
    'counted from an event',
    'A day after the fair in Astana on 4 May, Kazakh President Arman Suleimenov received Turkish Foreign Minister Kemal Aydin.',
    ['meeting held suleimenov + aydin 2023-05-05'],
  ),
  of(
    'counted from an event',
    'Greek Foreign Minister Nikos Pappas met Turkish President Emre Yildiz two days after the earthquake of 3 May.',
    ['meeting held pappas + yildiz 2023-05-05'],
  ),
  of(
    'counted from an event',
    'Polish President Jan Lis met Spanish President Luis Mora the day before the vote on Sunday.',
    ['meeting held lis + mora 2023-05-06'],
  ),
  of(
    'counted from an event',
    'On the eve of Monday’s session, Polish President Jan Lis spoke with Spanish President Luis Mora by phone.',
    ['phone-call held lis + mora 2023-05-07'],
  ),
  of(
    'counted from an event, with a day of its own',
    'Polish President Jan Lis spoke by phone on Tuesday with Spanish President Luis Mora, two days after the vote on Sunday.',
    ['phone-call held lis + mora 2023-05-09'],
  ),
  of(
    'a length before an event',
    'Polish President Jan Lis and Spanish President Luis Mora spoke by telephone for ten minutes after Sunday’s vote.',
    ['phone-call held lis + mora'],
  ),
  of(
    'since an event, with a day of its own',
    'Polish President Jan Lis spoke by telephone with Spanish President Luis Mora for the first time since Sunday’s vote late last night.',
    ['phone-call held lis + mora 2023-05-09'],
  ),
  of(
    'on the eve of what a sentence before told',
    'The council will hold its session on 20 May. On the eve of the session Polish President Jan Lis will meet Spanish President Luis Mora.',
    ['meeting planned lis + mora 2023-05-19'],
  ),
  of(
    'on a day of a visit',
    'Polish President Jan Lis visited Madrid on 2 and 3 May. On the second day of the visit he met Spanish President Luis Mora.',
    ['meeting held lis + mora 2023-05-03'],
  ),
  of(
    'some days into a visit',
    'Polish President Jan Lis arrived in Madrid on Sunday. Two days into the visit he met Spanish President Luis Mora.',
    ['meeting held lis + mora 2023-05-09'],
  ),
  of('small hours', 'Polish President Jan Lis met Spanish President Luis Mora in the early hours of Tuesday.', [
    'meeting held lis + mora 2023-05-09',
  ]),
  of(
    'refused on a day',
    'Polish President Jan Lis refused to meet Spanish President Luis Mora on Monday, his office said.',
    ['meeting cancelled lis + mora 2023-05-08'],
  ),
  of('refused for a day', 'Polish President Jan Lis has refused to meet Spanish President Luis Mora on Monday.', [
    'meeting cancelled lis + mora 2023-05-15',
  ]),
  of(
    'planned at first',
    'The meeting between Polish President Jan Lis and Spanish President Luis Mora, originally scheduled for Thursday, will now take place on Friday.',
    ['meeting planned lis + mora 2023-05-12'],
  ),
  of(
    'from one day to another',
    'Polish President Jan Lis postponed his meeting with Spanish President Luis Mora from Thursday to Saturday.',
    ['meeting planned lis + mora 2023-05-13'],
  ),
  of(
    'a programme',
    'Programme for Friday, 12 May 2023\n\n10:00 Polish President Jan Lis receives Spanish President Luis Mora.',
    ['meeting planned lis + mora 2023-05-12'],
    'Office of the President of Poland',
  ),
  of(
    'a diary of what was',
    'Diary, Monday 8 May\n\nPolish President Jan Lis met Spanish President Luis Mora.',
    ['meeting held lis + mora 2023-05-08'],
    'Office of the President of Poland',
  ),
  of(
    'counted from a day of the sentence',
    'The foreign minister of Bhutan, Dorji Wangdi, will be in Delhi on 20 May and will meet Indian External Affairs Minister Arun Mehta the same day.',
    ['meeting planned wangdi + mehta 2023-05-20'],
  ),
  of(
    'counted from a day of the sentence',
    'Cuban Foreign Minister Evelio Ruiz left Luanda on Monday; the day before he had met Angolan President Isaura Dinis.',
    ['meeting held ruiz + dinis 2023-05-07'],
  ),
  of(
    'counted from the day of the telling',
    'Cuban Foreign Minister Evelio Ruiz said on Tuesday that he had met Angolan Foreign Minister Joao Neto the previous day.',
    ['meeting held ruiz + neto 2023-05-08'],
  ),
  of(
    'counted from the sentence before',
    'Cuban Foreign Minister Evelio Ruiz inspected a hospital in Luanda on Saturday. The next day he was received by Angolan President Isaura Dinis.',
    ['meeting held ruiz + dinis 2023-05-07'],
  ),
  of(
    'counted from the sentence before',
    'The blockade began on 1 May. A week later Cuban Foreign Minister Evelio Ruiz met Angolan President Isaura Dinis.',
    ['meeting held ruiz + dinis 2023-05-08'],
  ),
  of(
    'of what is told of somebody',
    'Cuban Foreign Minister Evelio Ruiz met Angolan Foreign Minister Joao Neto, who took office on 2 May.',
    ['meeting held ruiz + neto'],
  ),
  of(
    'just before the telling',
    'Cuban Foreign Minister Evelio Ruiz told reporters late on Monday that he had just met Angolan Foreign Minister Joao Neto.',
    ['meeting held ruiz + neto 2023-05-08'],
  ),
  of(
    'a briefing that says at its head of what day it tells',
    'MODERATOR: We give an update on the President’s engagements today. OFFICIAL: Thank you. He had the opportunity to meet with President Ruth Kamau of Kenya.',
    ['meeting held [norway] + kamau 2023-05-10'],
    'Office of the President of Norway',
  ),
  of(
    'the day of a summit that a meeting prepared',
    'President Olav Dahl of Norway met President Ruth Kamau of Kenya. He told her of his intentions for the summit in Lima on Friday.',
    ['meeting held dahl + kamau'],
  ),
  of(
    'the weekday within the week of a visit',
    'Prime Minister Olav Dahl of Norway was in Lima last week, meeting President Luis Paz of Peru on Tuesday.',
    ['meeting held dahl + paz 2023-05-02'],
  ),
  of(
    'the eve of a day to come',
    'On the eve of the Chadian-Sudanese summit that is planned in Doha for Thursday, President Luis Paz of Peru met Prime Minister Olav Dahl of Norway.',
    ['meeting planned [chad] + [sudan] 2023-05-11', 'meeting held paz + dahl 2023-05-10'],
  ),
  of(
    'two days before a day to come',
    'Two days before the vote that opens on Friday, President Luis Paz of Peru met Prime Minister Olav Dahl of Norway.',
    ['meeting held paz + dahl 2023-05-10'],
  ),
  of(
    'the day of the journey to where somebody is received',
    'Tomorrow Prime Minister Olav Dahl of Norway has breakfast with President Ruth Kamau of Kenya, and on Friday he flies to Kyiv, where he will be received by President Ivan Bondar of Ukraine.',
    ['meeting planned dahl + kamau 2023-05-11', 'meeting planned dahl + bondar 2023-05-12'],
  ),
  of(
    'the day of the contact, not of the journey to it',
    'Foreign Minister Olav Dahl of Norway left on Monday for Kyiv, where he will meet President Ivan Bondar of Ukraine on Thursday.',
    ['meeting planned dahl + bondar 2023-05-11'],
  ),
  of(
    'this weekday of what is told as done',
    'Foreign Minister Luis Paz of Peru received this Monday the Ambassador of Norway, Kari Moe. He will see her again this Friday.',
    ['meeting held paz + moe 2023-05-08', 'meeting planned paz + moe 2023-05-12'],
  ),
  of('called off on a day', 'Talks between Kenya and Somalia were called off on Sunday.', [
    'talks cancelled [kenya] + [somalia]',
  ]),
  of('called off on a day', 'Kenya on Sunday called off talks with Somalia planned for next week.', [
    'talks cancelled [kenya] + [somalia] 2023-05-15',
  ]),
  of('called off, the day it was for', 'Talks planned for Sunday between Kenya and Somalia were called off.', [
    'talks cancelled [kenya] + [somalia] 2023-05-14',
  ]),
  of(
    'days after a further contact',
    'Chilean President Juan Soto flew to Lima on Monday for talks with Peruvian President Luis Paz, two days after he had met Ecuador’s Pablo Vera in Santiago.',
    ['meeting held soto + paz 2023-05-08', 'meeting held soto + vera 2023-05-06'],
  ),
  of(
    'a day after a call',
    'Chilean President Juan Soto flew to Lima on Tuesday for talks with Peruvian President Luis Paz, a day after a telephone call with Ecuador’s Pablo Vera.',
    ['meeting held soto + paz 2023-05-09', 'phone-call held soto + vera 2023-05-08'],
  ),
  of(
    'a day as papers once printed it',
    'Herr Hans Brandt, the Austrian Chancellor, conferred with Signor Paolo Gallo, the Italian Premier, in Rome to-day.',
    ['meeting held brandt + gallo 2023-05-10'],
  ),
  of(
    'the talks of a day',
    'After Monday’s talks in Geneva with the Iranian delegation, Belgian envoy Lotte Claes flew to Muscat.',
    ['meeting held claes + [iran] 2023-05-08'],
  ),
];
