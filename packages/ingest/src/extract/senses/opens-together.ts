import { canBeParty } from '../grammar/can-be-party.ts';
import type { Element } from '../grammar/elements.ts';
import { listFrom } from '../grammar/party-lists.ts';

/** "Meeting in Oslo on Tuesday, A and B agreed": a phrase of place or day up to a comma, and two or more who met behind it. */
export function opensTogether(elements: readonly Element[], at: number): boolean {
  const comma = elements.findIndex(({ word }, i) => i > at && word === ',');
  if (!['in', 'at', 'on', 'for'].includes(elements[at + 1]?.word ?? '') || comma < 0 || comma > at + 9) return false;
  return (
    canBeParty(elements, comma + 1) &&
    (listFrom(elements, comma + 1, true).mentions.length > 1 || elements[comma + 1]?.mention?.plural === true)
  );
}
