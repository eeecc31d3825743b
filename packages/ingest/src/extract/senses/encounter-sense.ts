import type { ContactVerb } from '../../data/contact-verb.ts';
import { clauseAround } from '../grammar/clauses.ts';
import type { Element } from '../grammar/elements.ts';
import type { PartyList } from '../grammar/party-lists.ts';

/** Whether what stands around a verb of coming, being or parting together says that it tells a contact; true for any other verb. */
export function fitsEncounter(entry: ContactVerb, list: PartyList, elements: readonly Element[], at: number): boolean {
  if (entry.id === 'verb.be-with') return isTimeWith(elements, list, at);
  if (entry.id === 'verb.learn-from') return isNews(elements, list, at);
  if (entry.id === 'verb.work-through')
    return (
      entry.particles.includes(elements[at + 1]?.word ?? '') &&
      elements.some(({ word }, i) => word === 'for' && LENGTHS.test(elements[i + 1]?.word ?? ''))
    );
  if (entry.id === 'verb.take-leave') return elements[at + 2]?.word === 'of' || elements[at + 2]?.word === 'to';
  return true;
}

/** "was with the ambassador for an hour", "was with him on Monday evening": time spent; "was with him on this" is support. */
function isTimeWith(elements: readonly Element[], list: PartyList, at: number): boolean {
  const { first, last } = clauseAround(elements, at);
  const isNext = elements.slice(at + 1, list.first).every(({ word }) => NEAR.has(word));
  const isLong = elements
    .slice(list.last, last)
    .some(({ word }, i, rest) => word === 'for' && LENGTHS.test(rest[i + 1]?.word ?? ''));
  const isDated =
    elements.slice(first, at).some(({ day }) => day !== null) ||
    elements.slice(list.last, list.last + 3).some(({ day }) => day !== null);
  return isNext && list.mentions[0]?.plural !== true && (isLong || isDated || elements[at + 1]?.word === 'alone');
}
const NEAR: ReadonlySet<string> = new Set(['with', 'alone', 'the', 'together', '']);
const LENGTHS =
  /^(?:hours?|minutes?|half|an|about|some|nearly|more|less|over|almost|two|three|four|five|six|ten|twenty|thirty|forty|\d+)$/u;

/** "heard from her colleague on Friday that …": the day, or what was heard, stands right behind. */
function isNews(elements: readonly Element[], list: PartyList, at: number): boolean {
  if (list.first > at + 3) return false;
  const behind = elements.slice(list.last, list.last + 3);
  return behind.some(({ day, word }) => day !== null || word === 'that' || word === 'about' || word === 'how');
}
