import { of, type ConstructionExample } from './construction-example.ts';

/** Who is meant where an office, a guest or a delegation stands apart from the name of its holder. */
export const HOLDER_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'holder named behind where an ambassador sits',
    'Peruvian Foreign Minister Luis Paz received Chile’s ambassador in Lima, Ana Rojas, on Monday.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'holder named behind where an ambassador sits',
    'Chile’s ambassador met traders in Lima, Ana Rojas and others said.',
    [],
  ),
  of(
    'holder named with a rank behind where a commander serves',
    'The UN’s commander in Kenya, Major-General Kofi Badu, was received by Foreign Minister Luis Paz of Peru on Monday.',
    ['meeting held badu + paz 2023-05-08'],
  ),
  of(
    'holder named behind the body of an office',
    'Peru’s foreign minister, Luis Paz, had lunch on Monday with the head of the EU mission, Mrs Ana Rojas.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'envoy named with another office of address',
    'Peruvian President Luis Paz met on Monday the special envoy of the Chilean president, Senator Ana Rojas.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'ambassador who is also an envoy',
    'Peruvian President Luis Paz received on Monday Ambassador Ana Rojas, Special Envoy of the President of Chile.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of(
    'guest of a side with an office',
    'Peru’s Luis Paz breakfasted with his EU guest, energy commissioner Ana Rojas, on Monday.',
    ['meeting held paz + rojas 2023-05-08'],
  ),
  of('peer', 'Peruvian Foreign Minister Luis Paz had talks with his Chilean peer, Ana Rojas, on Monday.', [
    'meeting held paz + rojas 2023-05-08',
  ]),
];
