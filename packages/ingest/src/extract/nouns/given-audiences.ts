import { canBeParty } from '../grammar/can-be-party.ts';
import { partiesAfter } from '../grammar/objects.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { listUpTo } from '../grammar/party-lists.ts';
import { subjectOf } from '../grammar/subjects.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { isPassive } from '../senses/verb-frames.ts';
import type { Party, Resolution } from '../terms/party.ts';

const GIVING: ReadonlySet<string> = new Set(
  'granted grants grant granting gave gives give given offered offers offer accorded promised refused denied'.split(
    ' ',
  ),
);

/** "granted the foreign minister an audience", "gave him lunch": the one between the verb and the noun is the partner of the verb's subject. */
export function givenTo(
  state: ReaderState,
  phrase: NounPhrase,
): { readonly holder: Given; readonly partner: Given } | null {
  const { elements } = state.row;
  const at = phrase.first - 1;
  const mention = elements[at]?.mention;
  if (mention === null || mention === undefined || mention.kind === 'side' || !canBeParty(elements, at)) return null;
  const object = listUpTo(elements, at);
  const verb = elements[object.first - 1]?.word === 'the' ? object.first - 2 : object.first - 1;
  if (!GIVING.has(elements[verb]?.word ?? '')) return null;
  const subject = subjectOf(elements, verb);
  if (subject === null || subject.last > verb) return null;
  const holder = state.parties(subject);
  return { holder, partner: state.parties(object, holder.parties) };
}

/** "was granted an audience by the president": who gave it stands behind it, who was given it is the verb's subject. */
export function grantedBy(
  state: ReaderState,
  phrase: NounPhrase,
): { readonly holder: Given; readonly partner: Given } | null {
  const { elements } = state.row;
  const verb = phrase.first - 1;
  if (!GRANTED.has(elements[verb]?.word ?? '') || !isPassive(elements, verb)) return null;
  const by = partiesAfter(elements, phrase.at + 1, new Set(['by']), false, 10);
  if (by === null) return null;
  const holder = state.parties(by.list);
  return { holder, partner: state.parties(subjectOf(elements, verb), holder.parties) };
}
const GRANTED: ReadonlySet<string> = new Set([
  'granted',
  'given',
  'offered',
  'accorded',
  'promised',
  'refused',
  'denied',
]);
interface Given {
  readonly parties: readonly Party[];
  readonly hows: readonly Resolution[];
}
