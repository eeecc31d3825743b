import { of, type ConstructionExample } from './construction-example.ts';

/** Several at once: states by their region, bodies, delegations of two, one contact after another with the same. */
export const SEVERAL_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'and again, of another day',
    'Diplomats from Norway and Kenya have met twice since then, on Monday and again on Wednesday, a ministry official said.',
    ['meeting held [norway] + [kenya] 2023-05-08', 'meeting held [norway] + [kenya] 2023-05-10'],
  ),
  of(
    'courtesy calls on two',
    'Foreign Minister Olav Dahl of Norway called on Prime Minister Ruth Kamau of Kenya and Deputy Prime Minister Ali Noor on Monday.',
    ['meeting held dahl + kamau 2023-05-08', 'meeting held dahl + noor 2023-05-08'],
  ),
  of(
    'ministers of both by "their"',
    'Norway and Kenya quarrel over fish. Their interior ministers met in Oslo on Monday.',
    ['meeting held [norway] + [kenya] 2023-05-08'],
  ),
  of(
    'delegations of two and of what',
    'Norwegian and Kenyan technical delegations did hold consultations in Nairobi on Monday.',
    ['talks held [norway] + [kenya] 2023-05-08'],
  ),
  of(
    'the states of a region',
    'Chancellor Anna Holm of Germany met the three Baltic presidents and the prime minister of Peru in Riga.',
    ['meeting held holm + [estonia] + [latvia] + [lithuania] + [peru]'],
  ),
  of(
    'leaders of a region whose states nobody says',
    'President Luis Paz of Peru met the five Central American presidents and the Prime Minister of Belize.',
    ['meeting held paz + [belize]'],
  ),
  of(
    'a body under a name of its own',
    'Foreign Minister Olav Dahl of Norway met with a delegation of the World Organisation for Peace on Monday.',
    ['meeting held dahl + [named:World Organisation for Peace] 2023-05-08'],
  ),
];
