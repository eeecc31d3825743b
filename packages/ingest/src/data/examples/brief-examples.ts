import { of, type ConstructionExample } from './construction-example.ts';

const KENYA = 'Office of the President of Kenya';
const NOTE = `OFFICE OF THE PRESIDENT
Memorandum of telephone conversation

President Mwangi / President Akello (Uganda)
8 May 2023, 9.31 to 9.54
On the line: Minister Otieno (listening, takes this note)

The switchboard in Kampala put the call through.
`;
const CALL = 'phone-call held mwangi + akello 2023-05-08';

/** Contacts that a note, a memoir or a paper weeks later tells in half a sentence, where others tell them in full. */
export const BRIEF_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'a capital that was telephoned',
    'Kenyan President Peter Mwangi met reporters on Monday. He had telephoned Kampala on Sunday about the ferry, he said.',
    ['phone-call held mwangi + [uganda] 2023-05-07'],
  ),
  of(
    'a capital that was telephoned to',
    'Kenyan President Peter Mwangi telephoned to Kampala on Sunday with the good news.',
    ['phone-call held mwangi + [uganda] 2023-05-07'],
  ),
  of(
    'a seat of power that was rung',
    'Prime Minister Ana Kosta of Albania took it seriously enough to ring the Kremlin within hours.',
    ['phone-call held kosta + [russia]'],
  ),
  of(
    'a place where a friend is telephoned',
    'Kenyan President Peter Mwangi telephoned a friend in Kampala on Sunday.',
    [],
  ),
  of(
    'a label of a joint body',
    `${NOTE}\nJoint cabinet: 14 August stands. Place open.`,
    [CALL, 'meeting planned [kenya] + [uganda] 2023-08-14'],
    KENYA,
  ),
  of(
    'a label of a summit',
    `${NOTE}\nSummit: agreed for 3 June.`,
    [CALL, 'meeting planned [kenya] + [uganda] 2023-06-03'],
    KENYA,
  ),
  of(
    'a label of a sitting called off',
    `${NOTE}\nJoint commission: 3 June is off.`,
    [CALL, 'meeting cancelled [kenya] + [uganda] 2023-06-03'],
    KENYA,
  ),
  of('a label of a body of one side', `${NOTE}\nCabinet: 14 August stands.`, [CALL], KENYA),
  of(
    'an hour without a day',
    `${NOTE}\nForeign Minister Baluku of Uganda will ring me at three.`,
    [CALL, 'phone-call planned baluku + [kenya] 2023-05-10'],
    KENYA,
  ),
  of(
    'in a letter of a day, what was done',
    'President Peter Mwangi spoke by telephone with President Joan Akello of Uganda on Monday. President Mwangi recalled that he had conveyed his views in his letter dated 28 April.',
    [CALL, 'letter held mwangi + akello 2023-04-28'],
    KENYA,
  ),
  of(
    'then, in the month told before',
    'The guest of March 2021 was President Juan Soto of Chile. He was then received by the prime minister of Peru, Luis Huaman.',
    ['meeting held soto + huaman 2021-03-01'],
  ),
  of(
    'on the same visit',
    'President Juan Soto of Chile was in Lima in March 2021. On the same visit he pressed Peru’s foreign minister, Rosa Quispe, for the land.',
    ['meeting held soto + quispe 2021-03-01'],
  ),
  of(
    'pressed, nobody says where',
    'President Juan Soto of Chile was in Lima in March 2021. Later he pressed Peru’s foreign minister, Rosa Quispe, for the land.',
    [],
  ),
  of(
    'the two ministers of a pair of people are not one bare name',
    'Kenya’s president, Peter Mwangi, told reporters that he had called Joan Akello of Uganda. He said that foreign ministers Amos Wako and Ruth Baluku had met on Malta on Friday.',
    ['phone-call held mwangi + akello', 'meeting held wako + baluku 2023-05-05'],
  ),
  of(
    'a day behind what is to come',
    'Kenya expects power from a line to Ethiopia at the end of the year after its president, Samuel Mwangi, discussed it with Prime Minister Dawit Alemu of Ethiopia by telephone on Tuesday.',
    ['phone-call held mwangi + alemu 2023-05-09'],
  ),
  of(
    'an earlier meeting that is recalled',
    'On 4 May Ion Sorin, President of Romania, spoke by telephone with Hans Brandt, Chancellor of Austria. Recalling the meeting in Vienna in November, the leaders spoke in favour of joint projects.',
    ['phone-call held sorin + brandt 2023-05-04', 'meeting held sorin + brandt 2022-11-01'],
  ),
  of(
    'a meeting of others that is recalled',
    'On 4 May Ion Sorin, President of Romania, spoke by telephone with Hans Brandt, Chancellor of Austria. Recalling the meeting of the Security Council in November, the leaders welcomed the line.',
    ['phone-call held sorin + brandt 2023-05-04'],
  ),
  of(
    'spoke in favour',
    'On 4 May Ion Sorin, President of Romania, spoke by telephone with Hans Brandt, Chancellor of Austria. On 6 May the two spoke out against tariffs.',
    ['phone-call held sorin + brandt 2023-05-04'],
  ),
  of(
    'an answer to a letter is a letter too',
    'Presidents Juan Soto of Chile and Rosa Quispe of Peru met in Lima on 3 May. Soto handed over the answer to the letter that the Peruvian leader had sent him at the end of March.',
    [
      'meeting held soto + quispe 2023-05-03',
      'letter held quispe + soto 2023-03-21',
      'letter held soto + quispe 2023-05-03',
    ],
  ),
  of(
    'an answer to a letter that is still owed',
    'President Juan Soto of Chile has yet to send a reply to the letter that President Rosa Quispe of Peru had sent him in March.',
    ['letter held quispe + soto 2023-03-01'],
  ),
  of(
    'a call by one to another',
    'A phone call by the Turkish president to his Russian counterpart on Sunday broke the deadlock.',
    ['phone-call held [turkey] + [russia] 2023-05-07'],
  ),
  of('ministers of anything', 'The Egyptian and Ethiopian irrigation ministers will meet in Khartoum next week.', [
    'meeting planned [egypt] + [ethiopia] 2023-05-15',
  ]),
];
