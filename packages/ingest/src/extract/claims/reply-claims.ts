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
const CALLING: ReadonlySet<string> = new Set('called calls rang telephoned phoned'.split(' '));
const REPLY = wokenBy('reply', [...REPLYING, ...CALLING]);
/** How many sentences behind a letter its reply may be told. */
const BEHIND = 2;

/** "A wrote to B on Monday. B replied on Friday", "B wrote back": a letter the other way, of a day of its own; "A rang B. B called back on Tuesday" likewise. */
export function tellByReply(state: ReaderState): void {
  if ((state.row.wakes & REPLY) === 0) return;
  const { elements, sentence } = state.row;
  for (let at = 1; at < elements.length; at += 1) {
    const word = elements[at]?.word ?? '';
    const isCall = CALLING.has(word) && elements[at + 1]?.word === 'back';
    if (!isCall && (!REPLYING.has(word) || !isVerbAt(elements, at))) continue;
    const kind = isCall ? 'phone-call' : 'letter';
    const { last } = clauseAround(elements, at);
    const isBack = elements[at + 1]?.word === 'back';
    const isDated = elements.slice(at + 1, Math.min(last, at + DAY_NEAR)).some(({ day }) => day !== null);
    if (word === 'wrote' ? !isBack : !isBack && !isDated) continue;
    const first = state
      .recentClaims()
      .findLast(
        (claim) =>
          claim.kind === kind &&
          claim.status === 'held' &&
          sentence > claim.sentence &&
          sentence - claim.sentence <= BEHIND,
      );
    const list = subjectOf(elements, at);
    if (first?.parties.length !== 2 || list === null || list.last > at) continue;
    const [replier] = state.parties(list).parties;
    const isReceiver = replier !== undefined && first.parties.some((party) => sameParty(party, replier));
    if (!isReceiver || (!isCall && first.initiator !== null && sameParty(first.initiator, replier))) continue;
    const status = statusOfVerb(elements, list.last, at, list.first);
    if (status === 'none') continue;
    makeClaim(state, {
      parties: [replier, ...first.parties.filter((party) => !sameParty(party, replier))],
      hows: ['named'],
      kind,
      kindSaid: true,
      status,
      at,
      rule: isCall ? 'verb.telephone.reply' : 'verb.write.reply',
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
