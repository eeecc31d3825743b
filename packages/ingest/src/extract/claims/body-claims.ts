import { isCountry } from '../../annotate/words/lexicon.ts';
import { isAuxiliary, isFiller } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { placeOf } from '../placing/places.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { statusOfVerb } from '../status/verb-status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const SITTING: ReadonlySet<string> = new Set(
  'held convened opened met gathered assembled sat ended closed came'.split(' '),
);
wokenBy('tell', SITTING);

/** "The Forty-Third Pacific Islands Forum was held in Rarotonga from …": a body sits, and those named as its chair or guests took part. */
export function tellOfBody(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  const word = elements[at]?.word ?? '';
  if (!SITTING.has(word) || (word === 'came' && elements[at + 1]?.word !== 'together')) return false;
  let i = at - 1;
  let isPassive = false;
  while (isAuxiliary(elements[i]) || isFiller(elements[i])) {
    isPassive = isPassive || ['was', 'were'].includes(elements[i]?.word ?? '');
    i -= 1;
  }
  const mention = elements[i]?.mention;
  const side = mention?.sides[0];
  if (mention?.kind !== 'side' || mention.form !== 'organisation' || side === undefined || isCountry(side))
    return false;
  if (elements[at]?.word === 'held' && !isPassive) return false;
  const { first, last } = clauseAround(elements, at);
  const hasDay = elements.slice(first, last).some((element) => element.day !== null);
  if (!hasDay && placeOf(elements, at) === null) return false;
  if (statusOfVerb(elements, i + 1, at) !== 'held') return false;
  return makeClaim(state, {
    parties: [{ type: 'side', side, office: [] }],
    hows: ['side'],
    kind: 'meeting',
    kindSaid: true,
    status: 'held',
    at,
    rule: 'verb.body.sits',
    initiator: null,
    definite: false,
    series: false,
    bySides: true,
  });
}
