import { of, type ConstructionExample } from './construction-example.ts';

/** What is wished for, weighed, unwanted or only to be dated is not held; what a joint body did and will do is its two sides'. */
export const WISH_EXAMPLES: readonly ConstructionExample[] = [
  of('a meeting that is weighed', 'Peru is weighing a meeting with Norway.', ['meeting proposed [peru] + [norway]']),
  of('a meeting pressed for', 'Peru is pressing for a meeting with Norway.', ['meeting proposed [peru] + [norway]']),
  of('a meeting insisted on', "Peru's foreign minister insisted on a meeting with Norway.", [
    'meeting proposed [peru] + [norway]',
  ]),
  of('a meeting opposed', 'Peru opposes a meeting with Norway.', []),
  of('a meeting avoided', "Peru's foreign minister has long avoided a meeting with Norway.", []),
  of('words weighed at a meeting', 'Peru weighed its words at a meeting with Norway on Monday.', [
    'meeting held [peru] + [norway] 2023-05-08',
  ]),
  of('a meeting that is unlikely', 'A meeting of the presidents of Peru and Norway is unlikely before the autumn.', []),
  of(
    'what is unlikely at a meeting',
    'The meeting of the presidents of Peru and Norway, which had looked unlikely, took place on Monday.',
    ['meeting held [peru] + [norway] 2023-05-08'],
  ),
  of('a date to be found', 'Peru and Norway have yet to agree on a date for a meeting of their presidents.', [
    'meeting planned [peru] + [norway]',
  ]),
  of(
    'the need for a meeting, of which one spoke',
    "Peru's foreign minister spoke of the need for a meeting with Norway.",
    ['meeting proposed [peru] + [norway]'],
  ),
  of(
    'two countries tied by a mark before "high-level"',
    'The Peruvian-Norwegian high-level meeting, planned for 10 June, will not take place.',
    ['meeting cancelled [peru] + [norway] 2023-06-10'],
  ),
  of('talks that were not held', 'The talks between Peru and Norway were not held on Monday.', [
    'talks cancelled [peru] + [norway] 2023-05-08',
  ]),
  of(
    'a committee that sat and will sit',
    'The Peruvian-Norwegian committee held two sessions in Oslo on Monday and will reconvene in Lima in June.',
    ['meeting held [peru] + [norway] 2023-05-08', 'meeting planned [peru] + [norway] 2023-06-01'],
  ),
  of(
    'a commission on a matter, which met and will meet',
    'The Peruvian-Norwegian commission on fisheries, which met in Oslo last week, will meet again in Lima in August.',
    ['meeting held [peru] + [norway] 2023-05-01', 'meeting planned [peru] + [norway] 2023-08-01'],
  ),
  of(
    'next spring, said in spring',
    'President Luis Paz of Peru will meet Prime Minister Olav Dahl of Norway next spring.',
    ['meeting planned paz + dahl 2024-03-01'],
  ),
  of(
    'a call tried in vain',
    "Peru's foreign minister tried in vain to telephone his Norwegian colleague, Kari Lund.",
    [],
  ),
  of(
    'a meeting one is loath to have',
    "Peru's foreign minister is loath to meet Kari Lund, the Norwegian foreign minister.",
    [],
  ),
  of(
    'a meeting avoided, by a verb',
    "Peru's foreign minister avoided meeting Kari Lund, the Norwegian foreign minister.",
    [],
  ),
  of(
    'a meeting talked of, by a verb',
    "Peru's foreign minister talked of meeting Kari Lund, the Norwegian foreign minister, in June.",
    ['meeting proposed [peru] + lund 2023-06-01'],
  ),
  of(
    'a meeting that must be',
    "Peru's foreign minister must meet Kari Lund, the Norwegian foreign minister, in June.",
    ['meeting proposed [peru] + lund 2023-06-01'],
  ),
  of(
    'a meeting remembered',
    "Peru's foreign minister remembered meeting Kari Lund, the Norwegian foreign minister, in 2012.",
    ['meeting held [peru] + lund 2012-01-01'],
  ),
  of('what two will negotiate', 'Peru and Norway resolved to negotiate a tariff agreement.', [
    'talks planned [peru] + [norway]',
  ]),
  of('what goes on', 'Peru is negotiating a tariff agreement with Norway.', ['talks held [peru] + [norway]']),
  of('what is to go on at a day to come', 'Peru is negotiating with Norway on Friday.', [
    'talks planned [peru] + [norway] 2023-05-12',
  ]),
  of('by what means one does not speak', 'Peru is not communicating through the press with Norway.', []),
  of(
    'players who talk',
    'SPORT\n\nAna Gil of Peru won the race in the stadium. Behind the line she spoke with Kari Lund of Norway, who took the medal at the championships in May.',
    [],
  ),
  of(
    'proposed by one of two',
    'A meeting with Spanish Foreign Minister Pilar Ruiz was proposed by British Foreign Secretary Harold Finch on Monday.',
    ['meeting proposed finch + ruiz'],
  ),
  of('requested by one of two', 'A meeting with the Polish foreign minister has been requested by Lithuania.', [
    'meeting proposed [lithuania] + [poland]',
  ]),
  of('done by one of two', 'Talks with Peru, due on Friday, were called off by Chile on Monday.', [
    'talks cancelled [chile] + [peru] 2023-05-12',
  ]),
  of('by what means, not by whom', 'A meeting with Peru was ruled out by Monday’s vote.', []),
];
