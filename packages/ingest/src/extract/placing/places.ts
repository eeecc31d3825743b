import type { Range } from '../../annotate/phrases/mention.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';

const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);
/** What goes on somewhere without being a contact: "the situation in Libya". */
const GOING_ON: ReadonlySet<string> = new Set(
  'situation war conflict crisis elections election developments fighting peace events refugees violence security ceasefire operations coup stability interests forces troops investment projects process'.split(
    ' ',
  ),
);
const TRAVELLING: ReadonlySet<string> = new Set(
  'flew flies fly flown flying travelled traveled travels travel travelling traveling arrived came went goes go going headed heading heads continued continuing proceeded proceeding visit visited visiting returned'.split(
    ' ',
  ),
);
/** Parts of the world in which nobody meets. */
const WIDE: ReadonlySet<string> = new Set(
  'indo-pacific europe asia africa pacific atlantic eurasia congress parliament'.split(' '),
);
const NO_PLACE: ReadonlySet<string> = new Set('summit agreement treaty protocol accord week day convention'.split(' '));

/** Behind these stands what was talked about, and where that is. */
const ABOUT: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning']);

/** Words by which a place is that of somebody's post or home. */
const OF_POST: ReadonlySet<string> = new Set(
  'resident based accredited born residing posted stationed ambassador embassy envoy living officials spokesman sources newspaper reporters'.split(
    ' ',
  ),
);

/** Where the contact at element `at` took place: the nearest "in …" or "at …" with a proper name behind it. */
export function placeOf(elements: readonly Element[], at: number): Range | null {
  const about = elements.findIndex(({ word }, i) => i > at && ABOUT.has(word));
  let best: { range: Range; cost: number } | null = null;
  for (let i = 0; i < elements.length - 1; i += 1) {
    const leads = BEFORE_PLACE.has(elements[i]?.word ?? '') || (isJourney(elements, i) && !isNextStop(elements, at, i));
    if (!leads && !isWelcome(elements, i, at) && !isBracketed(elements, i, at)) continue;
    if (GOING_ON.has(elements[i - 1]?.word ?? '')) continue;
    const range = nameBehind(elements, i + 1);
    if (range === null || OF_POST.has(elements[i - 1]?.word ?? '')) continue;
    if (about > 0 && i > about && !elements.slice(about, i).some(({ kind, word }) => kind === 'day' || word === ','))
      continue;
    let cost = Math.abs(i - at) + (i < at ? 4 : 0);
    for (let k = Math.min(i, at) + 1; k < Math.max(i, at); k += 1)
      if (isVerbAt(elements, k) && !isAuxiliary(elements[k])) cost += 6;
    if (cost < 24 && (best === null || cost < best.cost)) best = { range, cost };
  }
  return best?.range ?? null;
}

/** "will welcome the prime minister of Tonga to Wellington", "invited her to Ankara". */
function isWelcome(elements: readonly Element[], i: number, at: number): boolean {
  return (
    elements[i]?.word === 'to' &&
    i > at &&
    i - at <= 9 &&
    /^(?:welcom|invit)/u.test(elements[at]?.word ?? '') &&
    isSettlement(elements, i)
  );
}

/** "the Third Session (Mutare, 12 May 1998)", "consultations (Nairobi)": a place right behind what takes place. */
function isBracketed(elements: readonly Element[], i: number, at: number): boolean {
  const next = elements[i + 1];
  const isPlace = next?.kind === 'thing' || next?.mention?.form === 'capital';
  return (
    elements[i]?.word === '(' && i > at && i - at <= 5 && isPlace && [',', ')'].includes(elements[i + 2]?.word ?? '')
  );
}

/** "flew to Riyadh for talks": where a journey leads. */
export function isJourney(elements: readonly Element[], at: number): boolean {
  const verb = ONWARD.has(elements[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return elements[at]?.word === 'to' && TRAVELLING.has(elements[verb]?.word ?? '');
}

/** "flying on to Lima": between the verb of a journey and where it leads. */
const ONWARD: ReadonlySet<string> = new Set(['on', 'onward', 'back', 'straight', 'directly']);

/** "met A on Monday and flew to Lima", "will meet A before flying to Lima": whether a journey behind the contact leads on from it. */
export function isNextStop(elements: readonly Element[], at: number, to: number): boolean {
  return (
    to > at &&
    !TRAVELLING.has(elements[at]?.word ?? '') &&
    !elements.slice(at, to).some(({ word }) => MEANWHILE.has(word))
  );
}
const MEANWHILE: ReadonlySet<string> = new Set('who whom when while as during that which having had where'.split(' '));

/** Where a phrase of place opens with the preposition at `at`, or stands behind a verb of visiting; null where none does. */
export function placeBehind(elements: readonly Element[], at: number): Range | null {
  const word = elements[at]?.word ?? '';
  const leads = BEFORE_PLACE.has(word) || word === 'to' || VISITING.has(word);
  return leads ? nameBehind(elements, at + 1) : null;
}
const VISITING: ReadonlySet<string> = new Set('visited visits visiting visit toured'.split(' '));

/** Whether the phrase of place behind `at` names a town or house rather than a whole country. */
export function isSettlement(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1]?.word === 'the' ? elements[at + 2] : elements[at + 1];
  const mention = next?.mention ?? null;
  return mention?.kind !== 'side' || mention.form === 'capital' || mention.form === 'seat';
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
  if (element.kind === 'thing' && !NO_PLACE.has(element.word) && !WIDE.has(element.word))
    return { first: element.first, last: element.last };
  return null;
}
