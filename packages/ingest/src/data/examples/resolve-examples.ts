import { of, type ConstructionExample } from './construction-example.ts';

/** What two resolve on is another contact than the one in which they did, and an opening "in a call" is that of the two behind it. */
export const RESOLVE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'a call that opens the sentence, of the two behind it',
    'In a telephone call on Monday, President Luis Paz of Peru and Prime Minister Olav Dahl of Norway condemned the attack.',
    ['phone-call held paz + dahl 2023-05-08'],
  ),
  of(
    'a meeting that opens the sentence, and what was agreed there',
    'At a meeting in Oslo on Monday, President Luis Paz of Peru and Prime Minister Olav Dahl of Norway agreed to build a port.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'the day of a resolve is not that of what was resolved on',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway agreed in a telephone call on Monday to meet in June.',
    ['phone-call held paz + dahl 2023-05-08', 'meeting planned paz + dahl 2023-06-01'],
  ),
  of(
    'talks resolved on, whatever stands between',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway agreed in Oslo on Monday to hold talks in June.',
    ['meeting planned paz + dahl 2023-06-01'],
  ),
  of(
    'a meeting decided on at another',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway decided at a meeting in Oslo on Monday to meet again next week.',
    ['meeting held paz + dahl 2023-05-08', 'meeting planned paz + dahl 2023-05-15'],
  ),
  of(
    'a resolve of one alone with nobody',
    'In a speech on Monday, President Luis Paz of Peru and his ministers condemned Norway.',
    [],
  ),
  of(
    'the day on which a meeting was skipped',
    'President Luis Paz of Peru skipped a meeting with Prime Minister Olav Dahl of Norway on Monday.',
    ['meeting cancelled paz + dahl 2023-05-08'],
  ),
  of(
    'a new day for what was called off',
    'Prime Minister Olav Dahl of Norway put off a meeting with President Luis Paz of Peru. It will now take place on Friday.',
    ['meeting cancelled dahl + paz', 'meeting planned dahl + paz 2023-05-12'],
  ),
  of(
    'a meeting of two that did not take place',
    'The meeting on Monday of Prime Minister Olav Dahl of Norway and President Luis Paz of Peru did not take place.',
    ['meeting cancelled dahl + paz 2023-05-08'],
  ),
  of(
    'a reply to a letter',
    "Norway's prime minister, Olav Dahl, wrote to Peru's president, Luis Paz, on Monday. Paz replied on Tuesday.",
    ['letter held dahl + paz 2023-05-08', 'letter held paz + dahl 2023-05-09'],
  ),
  of(
    'who answers a question is no writer',
    "Norway's prime minister, Olav Dahl, wrote to Peru's president, Luis Paz, on Monday. Paz answered that he knew.",
    ['letter held dahl + paz 2023-05-08'],
  ),
  of(
    'an envoy who is sent is of the side that sends',
    "Norway's prime minister, Olav Dahl, sent an envoy, Tora Lund, to Lima on Monday. Lund was received by President Luis Paz of Peru.",
    ['meeting held lund + paz 2023-05-08'],
  ),
  of(
    'what a programme includes',
    'The visit of Prime Minister Olav Dahl of Norway begins on Friday. The programme includes a meeting with President Luis Paz of Peru.',
    ['meeting planned dahl + paz'],
  ),
  of(
    'the aim of a journey still to come',
    'Foreign Minister Olav Dahl of Norway will visit Quito on Thursday and fly on to Lima on Friday for talks with President Luis Paz of Peru.',
    ['meeting planned dahl + paz 2023-05-12'],
  ),
  of(
    'a meeting pushed to another day',
    'The meeting of Foreign Minister Olav Dahl of Norway with President Luis Paz of Peru has been pushed to Friday.',
    ['meeting planned dahl + paz 2023-05-12'],
  ),
  of('the day of an offer is not that of what is offered', 'Norway offered on Monday to hold talks with Peru.', [
    'talks proposed [norway] + [peru]',
  ]),
  of(
    'what was agreed at a meeting was agreed on its day',
    'At a meeting in Lima, President Luis Paz of Peru and Prime Minister Olav Dahl of Norway agreed on Monday to open the port.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'whom somebody appeals to by telephone',
    'Prime Minister Olav Dahl of Norway appealed by telephone to President Luis Paz of Peru on Monday to open the port.',
    ['phone-call held dahl + paz 2023-05-08'],
  ),
  of(
    'whom somebody calls on to meet him',
    'President Luis Paz of Peru called on President Ruth Kamau of Kenya to meet him.',
    ['meeting proposed paz + kamau'],
  ),
  of(
    'talks that two agreed to join',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway agreed in Oslo on Monday to resume talks in June.',
    ['meeting planned paz + dahl 2023-06-01'],
  ),
];
