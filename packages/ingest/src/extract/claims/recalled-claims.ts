import { wokenBy } from '../../annotate/words/wakes.ts';
import type { Kind } from '@readout/domain';
import type { Element } from '../grammar/elements.ts';
import { kindSaid } from '../senses/kinds.ts';
import { makeClaim } from '../making/make-claim.ts';
import { placeOf } from '../placing/places.ts';
import { sidesOf } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

const RECALLING: ReadonlySet<string> = new Set('recalling recalled recalls recall remembering'.split(' '));
const NOUNS: ReadonlyMap<string, Kind> = new Map([
  ['meeting', 'meeting'],
  ['summit', 'meeting'],
  ['talks', 'talks'],
  ['negotiations', 'talks'],
  ['consultations', 'talks'],
]);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'their', 'its', 'our']);
/** Behind the noun, these say whose contact it was. */
const OF_OTHERS: ReadonlySet<string> = new Set('with between of among by at'.split(' '));
/** Words that may stand between the verb and the noun. */
const BETWEEN: ReadonlySet<string> = new Set(
  'last first previous recent earlier latest productive successful that'.split(' '),
);
const REACH = 5;
const BEHIND = 8;
const RECALLED = wokenBy('recalled', RECALLING);

/** "Recalling the meeting in Vienna in November, the leaders …", "They recalled their talks of 3 May": an earlier contact of the two whose contact was told last. */
export function tellRecalled(state: ReaderState): void {
  if ((state.row.wakes & RECALLED) === 0) return;
  const { elements, sentence, text } = state.row;
  const verb = elements.findIndex(({ word }) => RECALLING.has(word));
  const at = nounBehind(elements, verb);
  if (verb < 0 || at < 0 || OF_OTHERS.has(elements[at + 1]?.word ?? '')) return;
  const noun = elements[at];
  const pair = state.discourse.lastPair.length === 2 ? state.discourse.lastPair : state.discourse.titlePair;
  if (noun === undefined || pair.length !== 2 || sidesOf(pair).length !== 2) return;
  if (state.recentClaims().some((claim) => claim.text === text && claim.sentence === sentence)) return;
  const isDated = elements.slice(at + 1, at + BEHIND).some(({ day }) => day !== null);
  if (!isDated && placeOf(elements, at) === null) return;
  makeClaim(state, {
    parties: pair,
    hows: ['set'],
    kind: kindSaid(elements, verb + 1, at + 1) ?? NOUNS.get(noun.word) ?? 'meeting',
    kindSaid: true,
    status: 'held',
    at,
    rule: 'noun.recalled',
    initiator: null,
    definite: false,
    series: false,
    bySides: noun.word !== 'meeting' && noun.word !== 'summit',
    anew: true,
  });
}

/** The noun of contact that a verb of recalling has for its object; -1 where it has another. */
function nounBehind(elements: readonly Element[], verb: number): number {
  if (!DEFINITE.has(elements[verb + 1]?.word ?? '')) return -1;
  for (let i = verb + 2; i < verb + 2 + REACH; i += 1) {
    const word = elements[i]?.word ?? '';
    if (NOUNS.has(word)) return i;
    if (!BETWEEN.has(word)) return -1;
  }
  return -1;
}
