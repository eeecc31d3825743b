import { wokenBy } from '../../annotate/words/wakes.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import type { Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import type { Claim } from '../terms/claim.ts';
import { sameParty, sidesOf, type Party } from '../terms/party.ts';

const TURN = wokenBy('turn', ['turn']);
/** How many sentences behind a contact the next takes its turn. */
const REACH = 1;
/** How far before "turn" its "it was" may stand, and how far behind it its "of". */
const NEAR = 12;

/** "received A on Monday. On Tuesday it was the turn of B": what was told of A is told of B, with the one who met both. A turn of no day is somebody's to speak. */
export function tellByTurn(state: ReaderState): void {
  if ((state.row.wakes & TURN) === 0) return;
  const { elements, sentence, text } = state.row;
  const at = elements.findIndex(({ word }) => word === 'turn');
  const was = elements.findLastIndex(
    ({ word }, i) => i < at && at - i <= NEAR && ['was', 'is', 'will'].includes(word) && isIt(elements[i - 1]),
  );
  if (was < 1 || !elements.some(({ day }) => day !== null)) return;
  const last = state.recentClaims().findLast((claim) => sentence - claim.sentence <= REACH && claim.text === text);
  if (last === undefined || last.sentence === sentence || last.parties.length !== 2) return;
  const next = whoseTurn(state, was, at);
  const one = next === null ? undefined : constantOf(last, next, state.doc.homeSide);
  if (next === null || one === undefined) return;
  makeClaim(state, {
    parties: [one, next],
    hows: ['set', 'named'],
    kind: last.kind,
    kindSaid: last.kindSaid,
    status: elements[was]?.word === 'was' ? 'held' : 'planned',
    at,
    rule: 'ellipsis.turn',
    initiator: null,
    definite: false,
    series: false,
    bySides: false,
    anew: true,
  });
}

const isIt = (element: Element | undefined): boolean => element?.word === 'it' || element?.mention?.noun === 'it';

/** Whose turn it is: "the turn of B", else "B's turn"; null where it is more than one, or the turn of a thing. */
function whoseTurn(state: ReaderState, was: number, turn: number): Party | null {
  const { elements } = state.row;
  const isOf = elements[turn + 1]?.word === 'of';
  const mentions = elements
    .slice(isOf ? turn + 2 : was + 1, isOf ? turn + NEAR : turn)
    .flatMap(({ mention }) => mention ?? []);
  for (const mention of mentions) {
    const { parties } = state.resolve(mention);
    const person = parties.find((party) => party.type === 'person');
    const [only, ...more] = parties;
    if (person !== undefined) return parties.length === 1 && sidesOf(parties).length === 1 ? person : null;
    if (only !== undefined && more.length === 0 && mentions.length === 1 && mention.kind === 'office') return only;
  }
  return null;
}

/** The one of a contact of two whose further contact it is, of another side than whose turn it is: who is at `home`, else who received or acted. */
function constantOf({ parties, rules }: Claim, next: Party, home: string | null): Party | undefined {
  const [side] = sidesOf([next]);
  const order = rules.some((rule) => rule.endsWith('.passive')) ? [...parties].reverse() : parties;
  const others = order.filter((party) => !sameParty(party, next) && !sidesOf([party]).includes(side ?? ''));
  return others.find((party) => home !== null && sidesOf([party])[0] === home) ?? others[0];
}
