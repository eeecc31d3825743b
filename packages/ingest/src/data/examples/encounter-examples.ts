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
  of(
    'counterpart named with an office',
    'There was a meeting in Rome on Monday between the National Security Advisor and his Chinese counterpart, Director Yang.',
    ['meeting held [united-states] + yang 2023-05-08'],
    'White House',
  ),
  of(
    'he in a briefing',
    'SENIOR ADMINISTRATION OFFICIAL: The President met with President Wronski of Poland on Monday. He also talked to the Prime Minister of Spain on Tuesday.',
    ['meeting held [united-states] + wronski 2023-05-08', 'phone-call held [united-states] + [spain] 2023-05-09'],
    'White House',
  ),
  of(
    'holders of offices who see each other',
    'The Secretary met his Saudi counterpart in Rome on Monday. They will see each other again in Washington next week.',
    [
      'meeting held [united-states] + [saudi-arabia] 2023-05-08',
      'meeting planned [united-states] + [saudi-arabia] 2023-05-15',
    ],
    'White House',
  ),
  of(
    'names with and without their article',
    'Prime Minister Hazem El-Badri of Egypt met President Ana Mora of Spain on Monday. Badri then telephoned King Felix of Belgium.',
    ['meeting held el-badri + mora 2023-05-08', 'phone-call held el-badri + felix 2023-05-08'],
  ),
];
