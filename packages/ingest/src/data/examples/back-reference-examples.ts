import { of, type ConstructionExample } from './construction-example.ts';

/** What a sentence tells of those of whom the text spoke before, or of what was asked. */
export const BACK_REFERENCE_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'whose turn it was',
    'Kenyan President Amos Wako received Norwegian Foreign Minister Tora Lund on Monday. On Tuesday it was the turn of the Peruvian prime minister, Luis Vega.',
    ['meeting held wako + lund 2023-05-08', 'meeting held wako + vega 2023-05-09'],
  ),
  of(
    'a turn without a day is somebody’s to speak',
    'Kenyan President Amos Wako received Norwegian Foreign Minister Tora Lund on Monday. Then it was the turn of the Peruvian prime minister, Luis Vega.',
    ['meeting held wako + lund 2023-05-08'],
  ),
  of(
    'they are to come together again',
    'Foreign Ministers Tora Lund of Norway and Luis Vega of Peru met on Monday. The two ministers will reconvene in Lima in June.',
    ['meeting held lund + vega 2023-05-08', 'meeting planned lund + vega 2023-06-01'],
  ),
  of(
    'in one room',
    'Foreign Ministers Tora Lund of Norway and Luis Vega of Peru met on Monday. The two had last been in one room in Cusco in January.',
    ['meeting held lund + vega 2023-05-08', 'meeting held lund + vega 2023-01-01'],
  ),
  of(
    'both delegations, of whom a third is none',
    'Chile and Bolivia are at odds. Chile wants water, Bolivia the sea. Peruvian Foreign Minister Luis Vega dined with both delegations on Monday.',
    ['meeting held vega + [chile] + [bolivia] 2023-05-08'],
  ),
  of(
    'the two prime ministers beside two of whom no country is said',
    'Foreign Minister Tora Lund has accepted an invitation to Lima for talks with Peru. She and Mr. Luis Vega would get together soon. Norway had waited. In February the two prime ministers conferred in Oslo for three hours.',
    ['talks held [peru] + [norway] 2023-02-01'],
    'The Oslo Herald, Norway',
  ),
  of(
    'what one who answers for a country is asked of',
    'Q: On the investment agreement with Kenya, what comes next?\n\nSpokeswoman: The two sides will hold a round of talks in Nairobi in June.',
    ['talks planned [kenya] + [norway] 2023-06-01'],
    'Ministry of Foreign Affairs of Norway',
  ),
  of(
    'when, and the day of the answer',
    'Q: When will the Minister see Foreign Minister Luis Vega of Peru?\n\nSpokeswoman: On Friday, in Lima.',
    ['meeting planned [norway] + vega 2023-05-12'],
    'Ministry of Foreign Affairs of Norway',
  ),
  of(
    'when, and no day in the answer',
    'Q: When will the Minister see Foreign Minister Luis Vega of Peru?\n\nSpokeswoman: You will hear of it.',
    [],
    'Ministry of Foreign Affairs of Norway',
  ),
  of(
    'none whatsoever',
    'Q: Is there any truth in the report that Minister Tora Lund and Luis Vega of Peru met on Friday in Lima?\n\nSpokeswoman: None whatsoever.',
    ['meeting denied lund + vega 2023-05-05'],
    'Ministry of Foreign Affairs of Norway',
  ),
];
