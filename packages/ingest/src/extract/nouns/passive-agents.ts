import { partiesAfter } from '../grammar/objects.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import type { Holder } from './noun-holder.ts';

/** What one of two does to their contact: "A meeting with Peru was proposed by Chile". */
const DONE: ReadonlySet<string> = new Set(
  'proposed requested sought suggested offered demanded cancelled canceled postponed scrapped declined refused rejected hosted held initiated broken called turned put'.split(
    ' ',
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(['off', 'down', 'back', 'for']);
/** How far behind the partner the verb of the clause may stand, over when and where. */
const VERB_FAR = 8;

/** "A meeting with Peru has been requested by Chile": who does it to the contact with the partner that ends before the element `from`; null where no such clause follows. */
export function agentBehind(state: ReaderState, from: number): Holder | null {
  const { elements } = state.row;
  const verb = passiveFrom(elements, from);
  if (verb < 0) return null;
  let by = verb + 1;
  while (PARTICLES.has(elements[by]?.word ?? '') || isFiller(elements[by])) by += 1;
  const agent = partiesAfter(elements, by, new Set(['by']), false, AGENT_FAR);
  if (agent === null) return null;
  const { parties, hows } = state.parties(agent.list);
  return parties.length === 0 ? null : { parties, hows, governed: true, owned: false };
}
/** How far behind the verb its agent may stand, over a day and a place. */
const AGENT_FAR = 7;

/** The participle of the first verb group behind `from`, where it is in the passive and of what one party does; -1 else. */
function passiveFrom(elements: readonly Element[], from: number): number {
  for (let i = from; i < Math.min(elements.length, from + VERB_FAR); i += 1) {
    if (elements[i]?.mention != null || elements[i]?.word === ';') return -1;
    if (!isAuxiliary(elements[i])) continue;
    let end = i;
    while (isAuxiliary(elements[end]) || isFiller(elements[end])) end += 1;
    const isPassive = ['was', 'were', 'been', 'is', 'be'].includes(elements[end - 1]?.word ?? '');
    return isPassive && DONE.has(elements[end]?.word ?? '') ? end : -1;
  }
  return -1;
}
