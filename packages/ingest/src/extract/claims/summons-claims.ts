import { isCountry } from '../../annotate/words/lexicon.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { isVerbAt } from '../grammar/elements.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isPassive } from '../senses/verb-frames.ts';
import type { Verdict } from '../status/status-words.ts';
import { lastWord, sideOfHouse } from './houses.ts';
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

const SUMMONS = wokenBy('summons', ['summoned', 'called', 'summons', 'calls']);

/**
 * "The Kenyan ambassador was summoned on Friday", "was called in to the Foreign Ministry in Santiago", "Poland's Foreign Ministry summoned the Kenyan
 * ambassador": a host country alone summons an envoy. It is the one whose ministry did or to which the envoy was called, the one where the envoy is
 * posted, else the side for which the text or its teller speaks.
 */
export function tellBySummons(state: ReaderState): void {
  if ((state.row.wakes & SUMMONS) === 0) return;
  const { elements, sentence } = state.row;
  for (let i = 1; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    const isCalledIn = (word === 'called' || word === 'calls') && elements[i + 1]?.word === 'in';
    if (word !== 'summoned' && word !== 'summons' && !isCalledIn && !isCalledTo(state, i)) continue;
    if (state.recentClaims().some((claim) => claim.sentence === sentence)) return;
    if (isPassive(elements, i)) summoned(state, i);
    else if (isVerbAt(elements, i) || isCalledIn) summoning(state, i, isCalledIn ? i + 2 : i + 1);
  }
}

/** "was called to the foreign ministry in Lima" */
function isCalledTo(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  if (elements[at]?.word !== 'called' || elements[at + 1]?.word !== 'to' || !isPassive(elements, at)) return false;
  return elements.slice(at, at + CALLED_TO).some((_, i) => isMinistry(state, at + i));
}

function summoned(state: ReaderState, at: number): void {
  const { elements } = state.row;
  const subject = subjectOf(elements, at);
  const envoy = subject?.mentions[0];
  if (subject === null || subject.last > at || !isEnvoy(envoy) || elements.slice(at).some(({ word }) => word === 'by'))
    return;
  const guests = state.parties(subject);
  const [side] = sidesOf(guests.parties);
  if (side === undefined) return;
  const ministry = elements.findIndex((_, i) => i > at && i <= at + CALLED_TO && isMinistry(state, i));
  const posted = elements[subject.last]?.word === 'in' ? elements[subject.last + 1]?.mention : undefined;
  const named = ministry < 0 ? null : sideOfHouse(state, ministry);
  const told = named ?? (posted?.kind === 'side' ? (posted.sides[0] ?? null) : null);
  const host = told === null || told === side ? hostOf(state, at, side) : asHost(told);
  tell(state, at, guests, host, statusOfVerb(elements, subject.last, at, subject.first));
}

/** "Poland's Foreign Ministry summoned the ambassador": by a ministry, which is no party of its own. */
function summoning(state: ReaderState, at: number, from: number): void {
  const { elements } = state.row;
  const ministry = elements.findLastIndex((_, i) => i < at && i >= at - SUMMONER_FAR && isMinistry(state, i));
  const side = ministry < 0 ? null : sideOfHouse(state, ministry);
  const object = partiesAfter(elements, from, new Set(), true, OBJECT_FAR)?.list ?? null;
  if (side === null || object === null || !isEnvoy(object.mentions[0])) return;
  if (elements.slice(ministry + 1, at).some((one, i) => one.word === ',' || isVerbAt(elements, ministry + 1 + i)))
    return;
  const guests = state.parties(object);
  const host = sidesOf(guests.parties).includes(side) ? null : asHost(side);
  tell(state, at, guests, host, statusOfVerb(elements, ministry + 1, at, ministry));
}
/** Within how many elements behind its verb the ministry stands to which an envoy is called. */
const CALLED_TO = 6;
/** Within how many elements before its verb the ministry stands that summons. */
const SUMMONER_FAR = 6;
const OBJECT_FAR = 6;

function tell(
  state: ReaderState,
  at: number,
  guests: ReturnType<ReaderState['parties']>,
  host: Party | null,
  status: Verdict,
): void {
  if (host === null || guests.parties.length === 0 || status === 'none') return;
  makeClaim(state, {
    parties: [...guests.parties, host],
    hows: [...guests.hows, 'side'],
    kind: 'meeting',
    kindSaid: true,
    status,
    at,
    rule: 'verb.summon.agentless',
    initiator: host,
    definite: false,
    series: false,
    bySides: false,
  });
}

const isEnvoy = (mention: Mention | undefined): boolean =>
  mention?.office?.words.some((word) => ENVOYS.has(word)) === true || ENVOYS.has(mention?.noun ?? '');

const asHost = (side: string): Party | null => (isCountry(side) ? { type: 'side', side, office: [] } : null);

/** Whether the element at `i` is a ministry by its last word. */
const isMinistry = (state: ReaderState, i: number): boolean => lastWord(state, i) === 'ministry';

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
