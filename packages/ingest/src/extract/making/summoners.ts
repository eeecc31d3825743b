import { officeWordsOf } from '../../annotate/people/office-words.ts';
import { rowOf, type Element } from '../grammar/elements.ts';
import type { Claim } from '../terms/claim.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

const ENVOYS: ReadonlySet<string> = new Set('ambassador envoy chargé consul nuncio commissioner'.split(' '));
const HOUSES: ReadonlySet<string> = new Set(['ministry', 'office', 'department', 'palace', 'chancellery']);
/** How far behind "called to" the house may stand. */
const REACH = 5;

/**
 * Who summoned the envoy that is then received: the side of the other one of the two, where this sentence or the one before says that the envoy
 * was summoned, called in or called to a ministry; null where none is told.
 */
export function summonerOf(state: ReaderState, claim: Claim): Party | null {
  if (claim.kind !== 'meeting' || claim.parties.length !== 2) return null;
  const hosts = claim.parties.filter((party) => !isEnvoy(party));
  const [side] = sidesOf(hosts);
  if (hosts.length !== 1 || side === undefined) return null;
  const { elements, sentence } = state.row;
  const before = sentence > 0 ? rowOf(state.text, sentence - 1).elements : [];
  return tellsOfSummons(elements) || tellsOfSummons(before) ? { type: 'side', side, office: [], said: true } : null;
}

const isEnvoy = (party: Party): boolean =>
  party.type === 'side'
    ? party.office.some((word) => ENVOYS.has(word))
    : officeWordsOf(party.person).some((word) => ENVOYS.has(word));

function tellsOfSummons(elements: readonly Element[]): boolean {
  return elements.some(({ word }, i) => {
    if (word === 'summoned' || word === 'summons') return true;
    if (word !== 'called') return false;
    const next = elements[i + 1]?.word;
    return next === 'in' || (next === 'to' && elements.slice(i + 2, i + 2 + REACH).some((later) => isHouse(later)));
  });
}

const isHouse = ({ word, mention }: Element): boolean => HOUSES.has(word) || HOUSES.has(mention?.noun ?? '');
