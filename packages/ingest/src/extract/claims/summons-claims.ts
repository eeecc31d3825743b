import { isCountry } from '../../annotate/words/lexicon.ts';
import { isVerbAt } from '../grammar/elements.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isPassive } from '../senses/verb-frames.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const ENVOYS: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'chargé',
  "chargé d'affaires",
  'consul',
  'nuncio',
  'commissioner',
]);

const SUMMONS = wokenBy('summons', ['summoned', 'called']);

/**
 * "The Kenyan ambassador was summoned on Friday", "was called in": a host country alone summons an envoy, so where nobody is named who did,
 * it is the side for which the text or its teller speaks.
 */
export function tellBySummons(state: ReaderState): void {
  if ((state.row.wakes & SUMMONS) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const isCalledIn = elements[i]?.word === 'called' && elements[i + 1]?.word === 'in';
    if ((elements[i]?.word !== 'summoned' && !isCalledIn) || !isPassive(elements, i)) continue;
    if (state.recentClaims().some((claim) => claim.sentence === sentence)) return;
    const subject = subjectOf(elements, i);
    const envoy = subject?.mentions[0];
    const isEnvoy = envoy?.office?.words.some((word) => ENVOYS.has(word)) === true || ENVOYS.has(envoy?.noun ?? '');
    if (subject === null || subject.last > i || !isEnvoy || elements.slice(i).some(({ word }) => word === 'by'))
      continue;
    const guests = state.parties(subject);
    const [side] = sidesOf(guests.parties);
    const host = side === undefined ? null : hostOf(state, i, side);
    const status = statusOfVerb(elements, subject.last, i, subject.first);
    if (host === null || status === 'none') continue;
    makeClaim(state, {
      parties: [...guests.parties, host],
      hows: [...guests.hows, 'side'],
      kind: 'meeting',
      kindSaid: true,
      status,
      at: i,
      rule: 'verb.summon.agentless',
      initiator: host,
      definite: false,
      series: false,
      bySides: false,
    });
  }
}

/** The country that speaks, or whose official tells of it in the same sentence, where it is not the envoy's own. */
function hostOf(state: ReaderState, at: number, envoy: string): Party | null {
  const own = state.discourse.ownSide();
  if (own !== null && own !== envoy && isCountry(own)) return { type: 'side', side: own, office: [] };
  let verb = at;
  while (verb > 0 && !(isVerbAt(state.row.elements, verb) && state.row.elements[verb + 1]?.word === 'that')) verb -= 1;
  const teller = verb > 0 ? subjectOf(state.row.elements, verb) : null;
  const [side] = sidesOf(state.parties(teller).parties);
  return side !== undefined && side !== envoy && isCountry(side) ? { type: 'side', side, office: [] } : null;
}
