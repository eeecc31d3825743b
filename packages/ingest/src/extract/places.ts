import type { Range } from '../annotate/mention.ts';
import { isVerbAt, type Element } from './elements.ts';

const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);
/** What goes on somewhere without being a contact: "the situation in Libya". */
const GOING_ON: ReadonlySet<string> = new Set(
  'situation war conflict crisis elections election developments fighting peace events refugees violence security ceasefire operations coup stability interests forces troops investment projects process'.split(
    ' ',
  ),
);
const TRAVELLING: ReadonlySet<string> = new Set(
  'flew flies fly flown travelled traveled travels travel arrived came went goes go visit visited visiting returned'.split(
    ' ',
  ),
);
const NO_PLACE: ReadonlySet<string> = new Set('summit agreement treaty protocol accord week day convention'.split(' '));

/** Words by which a place is that of somebody's post or home. */
const OF_POST: ReadonlySet<string> = new Set(
  'resident based accredited born residing posted stationed ambassador embassy envoy living officials spokesman sources newspaper reporters'.split(
    ' ',
  ),
);

/** Where the contact at element `at` took place: the nearest "in …" or "at …" with a proper name behind it. */
export function placeOf(elements: readonly Element[], at: number): Range | null {
  let best: { range: Range; cost: number } | null = null;
  for (let i = 0; i < elements.length - 1; i += 1) {
    if (!BEFORE_PLACE.has(elements[i]?.word ?? '') && !isJourney(elements, i)) continue;
    if (GOING_ON.has(elements[i - 1]?.word ?? '')) continue;
    const range = nameBehind(elements, i + 1);
    if (range === null || OF_POST.has(elements[i - 1]?.word ?? '')) continue;
    let cost = Math.abs(i - at) + (i < at ? 4 : 0);
    for (let k = Math.min(i, at) + 1; k < Math.max(i, at); k += 1) if (isVerbAt(elements, k)) cost += 6;
    if (cost < 24 && (best === null || cost < best.cost)) best = { range, cost };
  }
  return best?.range ?? null;
}

/** "flew to Riyadh for talks": where a journey leads. */
function isJourney(elements: readonly Element[], at: number): boolean {
  return elements[at]?.word === 'to' && TRAVELLING.has(elements[at - 1]?.word ?? '');
}

function nameBehind(elements: readonly Element[], at: number): Range | null {
  let i = at;
  if (elements[i]?.word === 'the') i += 1;
  const element = elements[i];
  if (element === undefined) return null;
  const mention = element.mention;
  if (mention !== null) {
    if (
      mention.kind !== 'side' ||
      mention.form === 'organisation' ||
      mention.form === 'adjective' ||
      mention.form === 'people'
    )
      return mention.kind === 'person' &&
        mention.office === null &&
        mention.gender === null &&
        mention.sides.length === 0 &&
        mention.owner === null
        ? mention
        : null;
    return { first: mention.first, last: mention.last };
  }
  if (element.kind === 'thing' && !NO_PLACE.has(element.word)) return { first: element.first, last: element.last };
  return null;
}
