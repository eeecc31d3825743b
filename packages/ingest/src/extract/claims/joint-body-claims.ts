import { isCountry } from '../../annotate/words/lexicon.ts';
import { countWord } from '../../annotate/words/determiners.ts';
import { isAuxiliary, isFiller, type Element } from '../grammar/elements.ts';
import { makeClaim } from '../making/make-claim.ts';
import { placeOf } from '../placing/places.ts';
import { sidesOf } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { statusOfVerb } from '../status/status.ts';
import { wokenBy } from '../../annotate/words/wakes.ts';

const SITTING: ReadonlySet<string> = new Set(
  'meet meets met convene convenes convened reconvene reconvened sit sits sat gather gathers gathered opened'.split(
    ' ',
  ),
);
wokenBy('tell', SITTING);
const JOINT: ReadonlySet<string> = new Set('joint bilateral mixed binational intergovernmental shared'.split(' '));
const BODIES: ReadonlySet<string> = new Set(
  'commission committee council group panel subcommittee subcommission'.split(' '),
);
/** What each of two countries has one of, in the plural. */
const PAIRS: ReadonlySet<string> = new Set(
  'coastguards armies navies delegations cabinets governments parliaments ministries militaries'.split(' '),
);

/** "A joint border commission will meet on Friday", "the two coastguards, which last met in May": a body of both sides told of last sits. */
export function tellOfJointBody(state: ReaderState, at: number): boolean {
  const { elements } = state.row;
  if (!SITTING.has(elements[at]?.word ?? '') || !(isOfBoth(elements, at) || isToldOfBefore(state, at))) return false;
  const sides = sidesOf(state.discourse.lastPair);
  if (sides.length !== 2 || !sides.every(isCountry)) return false;
  const { first, last } = clauseAround(elements, at);
  const hasDay = elements.slice(first, last).some(({ day }) => day !== null);
  if (!hasDay && placeOf(elements, at) === null) return false;
  const status = statusOfVerb(elements, Math.max(0, groupStart(elements, at)), at);
  if (status === 'none') return false;
  return makeClaim(state, {
    parties: sides.map((side) => ({ type: 'side', side, office: [] })),
    hows: ['side'],
    kind: 'meeting',
    kindSaid: true,
    status,
    at,
    rule: 'verb.joint-body.sits',
    initiator: null,
    definite: false,
    series: false,
    bySides: true,
    anew: true,
  });
}

/**
 * "The Commission will sit in Lima on Friday", after "the Joint Ministerial Commission": a body that the text has told is of both, by its noun; "it will
 * meet", right behind the sentence that told of it.
 */
function isToldOfBefore(state: ReaderState, at: number): boolean {
  const { elements, text, sentence } = state.row;
  const end = groupStart(elements, at) - 1;
  const here = text.tokens[elements[end]?.first ?? 0];
  const noun = text.tokens[(elements[end]?.last ?? 0) - 1]?.lower ?? '';
  const isPronoun = here?.lower === 'it';
  if (here === undefined || !(isPronoun || (BODIES.has(noun) && isKnownBody(state, (elements[end]?.last ?? 1) - 1))))
    return false;
  const { first } = text.sentences[sentence] ?? { first: 0 };
  const from = isPronoun ? (text.sentences[sentence - 1]?.first ?? first) : 0;
  const told = text.tokens.slice(from, first);
  return told.some(
    ({ lower }, i) =>
      (isPronoun ? BODIES.has(lower) : lower === noun) &&
      told.slice(Math.max(0, i - 4), i).some((before) => JOINT.has(before.lower)),
  );
}

/** "The commission", "the border commission", "their commission", but not "a member of the High Commission". */
function isKnownBody(state: ReaderState, noun: number): boolean {
  const before = state.row.text.tokens.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  const determiner = before.findLastIndex((word) => KNOWN.has(word));
  return determiner >= 0 && before[determiner - 1] !== 'of' && !before.slice(determiner).includes('high');
}
const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'their', 'its', 'our']);

/** Where the verb's auxiliaries and adverbs begin. */
function groupStart(elements: readonly Element[], at: number): number {
  let i = at;
  while (isAuxiliary(elements[i - 1]) || isFiller(elements[i - 1]) || elements[i - 1]?.word === 'last') i -= 1;
  return i;
}

function isOfBoth(elements: readonly Element[], at: number): boolean {
  let end = groupStart(elements, at) - 1;
  if (elements[end]?.word === 'which' && elements[end - 1]?.word === ',') end -= 2;
  const word = elements[end]?.mention?.noun ?? elements[end]?.word ?? '';
  const before = elements.slice(Math.max(0, end - 4), end).map((element) => element.word);
  if (BODIES.has(word)) return before.some((one) => JOINT.has(one)) && !before.includes(',');
  return PAIRS.has(word) && before.some((one) => countWord(one) === 2);
}
