import { wokenBy } from '../../annotate/words/wakes.ts';
import { isVerbAt } from '../grammar/elements.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { sameParty } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

const REPLYING: ReadonlySet<string> = new Set(
  'replied replies reply answered answers answer responded responds respond wrote'.split(' '),
);
const REPLY = wokenBy('reply', REPLYING);
/** How many sentences behind a letter its reply may be told. */
const BEHIND = 2;

/** "A wrote to B on Monday. B replied on Friday", "B wrote back": a letter the other way, of a day of its own. */
export function tellByReply(state: ReaderState): void {
  if ((state.row.wakes & REPLY) === 0) return;
  const { elements, sentence } = state.row;
  for (let at = 1; at < elements.length; at += 1) {
    const word = elements[at]?.word ?? '';
    if (!REPLYING.has(word) || !isVerbAt(elements, at)) continue;
    const { last } = clauseAround(elements, at);
    const isBack = elements[at + 1]?.word === 'back';
    const isDated = elements.slice(at + 1, Math.min(last, at + DAY_NEAR)).some(({ day }) => day !== null);
    if (word === 'wrote' ? !isBack : !isBack && !isDated) continue;
    const letter = state
      .recentClaims()
      .findLast(
        (claim) =>
          claim.kind === 'letter' &&
          claim.status === 'held' &&
          sentence > claim.sentence &&
          sentence - claim.sentence <= BEHIND,
      );
    const list = subjectOf(elements, at);
    if (letter?.parties.length !== 2 || list === null || list.last > at) continue;
    const [replier] = state.parties(list).parties;
    const isReceiver = replier !== undefined && letter.parties.some((party) => sameParty(party, replier));
    if (!isReceiver || (letter.initiator !== null && sameParty(letter.initiator, replier))) continue;
    const status = statusOfVerb(elements, list.last, at, list.first);
    if (status === 'none') continue;
    makeClaim(state, {
      parties: [replier, ...letter.parties.filter((party) => !sameParty(party, replier))],
      hows: ['named'],
      kind: 'letter',
      kindSaid: true,
      status,
      at,
      rule: 'verb.write.reply',
      initiator: replier,
      definite: false,
      series: false,
      bySides: false,
      anew: true,
    });
    return;
  }
}
/** How far behind the verb the day of the reply stands, in elements. */
const DAY_NEAR = 5;
