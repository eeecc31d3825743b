import { of, type ConstructionExample } from './construction-example.ts';

/** Manners of news prose: journeys that lead on, what goes on as it is written, neighbours named together. */
export const NEWS_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'a plan that leads on',
    'Austrian Foreign Minister Lukas Hafner is due in Skopje on Thursday, where he will see Prime Minister Goran Stefov before flying on to Tirana for a working dinner with his Albanian counterpart.',
    ['meeting planned hafner + stefov 2023-05-11', 'meeting planned hafner + [albania] 2023-05-11'],
  ),
  of(
    'a journey that leads on',
    'Austrian Foreign Minister Lukas Hafner met North Macedonia’s Goran Stefov in Skopje on Monday before flying on to Tirana for talks with Prime Minister Besnik Hoxha.',
    ['meeting held hafner + stefov 2023-05-08', 'meeting held hafner + hoxha 2023-05-08'],
  ),
  of('what goes on now', 'Chilean President Juan Soto is meeting Peruvian President Luis Paz in Lima now.', [
    'meeting held soto + paz',
  ]),
  of('what goes on now', 'Chilean President Juan Soto is currently meeting Peruvian President Luis Paz in Lima.', [
    'meeting held soto + paz',
  ]),
  of('what is to come', 'Chilean President Juan Soto is meeting Peruvian President Luis Paz in Lima on Friday.', [
    'meeting planned soto + paz 2023-05-12',
  ]),
  of(
    'neighbours named together',
    'Ecuador and Peru have quarrelled over the border since March. The neighbours will hold talks in Quito on Friday.',
    ['talks planned [ecuador] + [peru] 2023-05-12'],
  ),
  of(
    'ministers of neighbours',
    'Ecuador and Peru have quarrelled over the border since March. The neighbours’ foreign ministers met on Tuesday.',
    ['meeting held [ecuador] + [peru] 2023-05-09'],
  ),
  of(
    'neighbours in general',
    'Ecuador’s president, Jaime Cordero, praised his cook. The neighbours will hold a street party in Quito on Friday.',
    [],
  ),
  of(
    'a request refused, with who asked',
    'Chilean President Juan Soto brushed aside a request by Peru’s Luis Paz for a meeting in New York, aides said.',
    ['meeting cancelled paz + soto'],
  ),
  of(
    'a request for something else',
    'Chilean President Juan Soto brushed aside a request by Peru’s Luis Paz for cheaper copper, aides said.',
    [],
  ),
  of(
    'who acts by a strong past',
    'President Kapwepwe of Zambia yesterday bade farewell to the outgoing Swedish ambassador, Mr Lars Ekman. Later in the day he received the new Cuban ambassador.',
    ['meeting held kapwepwe + ekman 2023-05-09', 'meeting held kapwepwe + [cuba] 2023-05-09'],
  ),
];
