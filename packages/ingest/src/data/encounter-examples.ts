import { of, type ConstructionExample } from './construction-example.ts';

/** Contacts told by hosts, by what is done together in one place, by requests and by time spent. */
export const ENCOUNTER_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'hosts abroad',
    'Lithuania’s foreign minister, Rasa Kubiliute, travelled to Warsaw on Monday, where her hosts were President Adam Wronski and Foreign Minister Ewa Lis.',
    ['meeting held kubiliute + wronski + lis 2023-05-08'],
  ),
  of('hosts abroad', 'His hosts were delighted with the ship that President Adam Wronski of Poland had built.', []),
  of(
    'done together',
    'Presidents Nikola Andric of Montenegro and Dritan Hoxha of Albania opened the bridge together on Saturday.',
    ['meeting held andric + hoxha 2023-05-06'],
  ),
  of(
    'done together',
    'King Felix of Belgium and President Ana Duarte of Portugal jointly unveiled a statue in Ghent on Saturday.',
    ['meeting held felix + duarte 2023-05-06'],
  ),
  of('done together', 'King Felix of Belgium and President Ana Duarte of Portugal opened markets on Saturday.', []),
  of(
    'request behind the noun',
    'President Lim Jae-won of South Korea turned down a request for a meeting from the Japanese ambassador, Hiroshi Aoki.',
    ['meeting cancelled jae-won + aoki'],
  ),
  of(
    'asked whether',
    'Asked whether he would meet the Peruvian leader, President Ana Mora of Spain said there were no plans for it.',
    [],
  ),
  of(
    'delegations from two capitals',
    'Delegations from Seoul and Washington wrapped up two days of talks on troop costs in Honolulu on Thursday.',
    ['talks held [south-korea] + [united-states] 2023-05-03'],
  ),
  of(
    'participle behind with',
    'The talks on the island resumed on Monday with President Ana Mora of Spain and King Felix of Belgium meeting at a hotel.',
    ['meeting held mora + felix 2023-05-08'],
  ),
  of(
    'time spent',
    '“We had a good exchange,” Foreign Minister Kate Dunstan of Australia said after emerging from an hour with Foreign Minister Olav Dahl of Norway.',
    ['meeting held dunstan + dahl'],
  ),
];
