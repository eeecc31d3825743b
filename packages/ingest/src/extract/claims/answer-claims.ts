import { wokenBy } from '../../annotate/words/wakes.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { makeClaim } from '../making/make-claim.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { sameParty } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';

const ANSWERS: ReadonlySet<string> = new Set(['answer', 'reply', 'response']);
const SENDING: ReadonlySet<string> = new Set(
  'sent sends send handed hands hand delivered delivers wrote dispatched conveyed transmitted gave posted brought'.split(
    ' ',
  ),
);
const ANSWER = wokenBy('answer', ANSWERS);
/** How far before the answer the verb may stand that sends it, and how far behind it the letter. */
const REACH = 6;

/** "handed over the answer to the letter that he had been sent in May": the answer is a letter too, the other way, of a day that does not stand behind the first. */
export function tellAnswer(state: ReaderState): void {
  if ((state.row.wakes & ANSWER) === 0) return;
  const { elements, sentence, text } = state.row;
  const at = elements.findIndex(({ word }, i) => ANSWERS.has(word) && elements[i + 1]?.word === 'to');
  const verb = elements.findLastIndex(({ word }, i) => i < at && i >= at - REACH && SENDING.has(word));
  if (at < 0 || verb < 0) return;
  const letter = state
    .recentClaims()
    .findLast(
      (claim) =>
        claim.kind === 'letter' &&
        claim.text === text &&
        claim.sentence === sentence &&
        claim.trigger.first > (elements[at]?.first ?? 0) &&
        claim.trigger.first <= (elements[at + REACH]?.last ?? Infinity),
    );
  const list = subjectOf(elements, verb);
  if (letter === undefined || list === null || letter.parties.length !== 2) return;
  const [sender] = state.parties(list).parties;
  if (sender === undefined || !letter.parties.some((party) => sameParty(party, sender))) return;
  const status = statusOfVerb(elements, list.last, verb, list.first);
  if (status === 'none') return;
  const isTold = makeClaim(state, {
    parties: [sender, ...letter.parties.filter((party) => !sameParty(party, sender))],
    hows: ['named'],
    kind: 'letter',
    kindSaid: true,
    status,
    at,
    rule: 'noun.letter.reply',
    initiator: sender,
    definite: false,
    series: false,
    bySides: false,
    anew: true,
  });
  const told = state.claims.at(-1);
  if (!isTold || told === undefined || elements.slice(0, at).some(({ day }) => day !== null)) return;
  told.days = null;
  told.daySource = 'none';
}
