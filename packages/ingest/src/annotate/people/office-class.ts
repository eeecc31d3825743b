import { RANKS } from '../../data/offices.ts';
import type { Person } from './entities.ts';

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['speaks', new Set(['spokesman', 'spokeswoman', 'spokesperson'])],
  ['of body', new Set(['secretary-general', 'commissioner', 'chairperson', 'director-general'])],
  ['ambassador', new Set(['ambassador', 'consul', 'consul-general', 'nuncio', 'chargé'])],
  ['envoy', new Set(['envoy', 'representative', 'mediator', 'negotiator', 'coordinator', 'rapporteur'])],
  ['crown', new Set(['king', 'queen', 'emir', 'amir', 'sultan', 'prince', 'princess', 'pope', 'emperor'])],
  ['president', new Set(['president'])],
  ['premier', new Set(['premier', 'chancellor', 'taoiseach'])],
  ['adviser', new Set(['adviser', 'advisor', 'aide'])],
  ['parliament', new Set(['speaker', 'senator', 'deputy', 'legislator', 'congressman', 'congresswoman'])],
  ['secretary', new Set(['secretary', 'undersecretary', 'under-secretary'])],
  ['minister', new Set(['minister', 'vice-minister'])],
  [
    'leads',
    new Set(['leader', 'head', 'chief', 'chairman', 'chairwoman', 'chair', 'director', 'commander', 'governor']),
  ],
];

/** What kind of office a person holds, by the first that is more than a rank: "president", "foreign minister", "ambassador"; "none" without one. */
export function officeClassOf(person: Pick<Person, 'offices'>): string {
  const office = person.offices.find(({ words }) => !words.every((word) => RANKS.has(word))) ?? person.offices[0];
  if (office === undefined) return 'none';
  const head = office.words.at(-1) ?? '';
  if (office.words.every((word) => RANKS.has(word))) return 'rank';
  if (head === 'minister' && office.words.includes('prime')) return 'premier';
  if (head === 'minister' && office.words.includes('foreign')) return 'foreign minister';
  return CLASSES.find(([, heads]) => heads.has(head))?.[0] ?? 'other';
}
