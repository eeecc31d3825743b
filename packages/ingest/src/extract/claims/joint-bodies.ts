import { countWord } from '../../annotate/words/determiners.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { sidesOf } from '../terms/party.ts';
import { isAuxiliary, isVerbAt, type Element } from '../grammar/elements.ts';

/** A commission of two sides: those by which it is named, and the element behind it. */
export interface JointBody {
  readonly sides: readonly string[];
  readonly end: number;
}

const JOINT: ReadonlySet<string> = new Set(
  'joint bilateral mixed binational bi-national intergovernmental inter-governmental shared'.split(' '),
);
const BODIES: ReadonlySet<string> = new Set(
  'commission committee council group panel subcommittee subcommission mechanism'.split(' '),
);
/** What two neighbours have a body for: one that no side owns here is of both. */
const SHARED_MATTERS: ReadonlySet<string> = new Set(
  'demarcation delimitation border borders boundary frontier rivers waters reconciliation ceasefire'.split(' '),
);
/** What each of two countries has one of, in the plural. */
const PAIRS: ReadonlySet<string> = new Set(
  'coastguards armies navies delegations cabinets governments parliaments ministries militaries'.split(' '),
);
/** Whose a body is, in the plural. */
const OWNERS: ReadonlySet<string> = new Set('countries sides governments states parties neighbours nations'.split(' '));

/** The joint body of which a verb group that begins at `start` tells, looked for over what stands between: "…, set up in May, will meet". */
export function bodyBefore(state: ReaderState, start: number): JointBody | null {
  const { elements } = state.row;
  let end = start - 1;
  if (elements[end]?.word === 'which' && elements[end - 1]?.word === ',') end -= 2;
  else if (elements[end]?.word === ',') {
    const comma = elements.findLastIndex(({ word }, i) => i < end && i > end - LONGEST_ASIDE && word === ',');
    if (comma < 0) return null;
    end = comma - 1;
  }
  for (let i = end; i > Math.max(-1, end - LONGEST_COMPLEMENT); i -= 1) {
    const element = elements[i];
    if (element === undefined || isVerbAt(elements, i) || isAuxiliary(element)) return null;
    if (element.mention?.kind === 'person' || element.word === ',' || element.word === ';') return null;
    const body = headOf(state, i);
    if (body !== null) return body.end > end + 1 ? null : body;
    if (isPair(elements, i)) return i === end ? { sides: [], end: end + 1 } : null;
  }
  return null;
}
const LONGEST_ASIDE = 14;
const LONGEST_COMPLEMENT = 8;

/** The joint body whose phrase begins at `at`, or null. */
export function bodyAt(state: ReaderState, at: number): JointBody | null {
  const { elements } = state.row;
  for (let i = at; i < Math.min(elements.length, at + LONGEST_NAME); i += 1) {
    const body = headOf(state, i);
    if (body !== null) return body;
    if (isVerbAt(elements, i) || elements[i]?.word === ',') return null;
  }
  return null;
}
const LONGEST_NAME = 7;

/** "the two coastguards". */
function isPair(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.mention?.noun ?? elements[at]?.word ?? '';
  return PAIRS.has(word) && elements.slice(Math.max(0, at - 4), at).some(({ word: before }) => countWord(before) === 2);
}

/** The most elements of its name before the noun: "Estonian-Georgian joint ministerial working". */
const LONGEST_LEAD = 6;

/** The body whose noun stands at `i`, where its name or what follows says that it is of two sides. */
export function headOf(state: ReaderState, i: number): JointBody | null {
  const { elements } = state.row;
  const element = elements[i];
  if (element === undefined || element.kind === 'mark') return null;
  const words = state.text.tokens.slice(element.first, element.last).map(({ lower }) => lower);
  const noun = element.mention?.noun ?? words.at(-1) ?? '';
  if (!BODIES.has(noun) && !(element.kind === 'thing' && words.some((word) => BODIES.has(word)))) return null;
  const before = elements.slice(Math.max(0, i - LONGEST_LEAD), i);
  const lead = before.slice(before.findLastIndex(({ word }) => word === ',' || word === 'of') + 1);
  const named = namedSides([...lead, element]);
  const isShared = (word: string, at: number): boolean =>
    JOINT.has(word) || (SHARED_MATTERS.has(word) && isUnowned(lead, Math.min(at, lead.length)));
  const isJoint = [...lead.map(({ word }) => word), ...words].some(isShared);
  const next = elements[i + 1]?.word;
  const behind = elements[i + 2]?.mention;
  if (named.length === 2) return { sides: named, end: i + 1 };
  if (next === 'of' && behind?.plural === true && OWNERS.has(behind.noun))
    return { sides: sidesOf(state.parties({ mentions: [behind], first: i + 2, last: i + 3 }).parties), end: i + 3 };
  if (!isJoint) return null;
  const both = next === 'of' ? bothAt(elements, i + 2) : null;
  if (both !== null) return both;
  const partner = next === 'with' && behind?.kind === 'side' ? behind.sides.slice(0, 1) : [];
  return { sides: partner, end: partner.length > 0 ? i + 3 : i + 1 };
}

/** "of Iraq and Kuwait": the two sides that begin at `at`. */
function bothAt(elements: readonly Element[], at: number): JointBody | null {
  const sides = [elements[at], elements[at + 2]].flatMap((element) =>
    element?.mention?.kind === 'side' ? element.mention.sides.slice(0, 1) : [],
  );
  return elements[at + 1]?.word === 'and' && new Set(sides).size === 2 ? { sides, end: at + 3 } : null;
}

/** "the demarcation commission", but not "Peru's border commission" nor "a border commission": it is spoken of as known, and no side is named as its own. */
function isUnowned(lead: readonly Element[], at: number): boolean {
  const determiner = lead.findLastIndex(({ word }, i) => i < at && (KNOWN.has(word) || word === "'s" || word === 'a'));
  const own = lead.slice(determiner);
  return (
    KNOWN.has(own[0]?.word ?? '') && determiner >= 0 && own.every(({ mention }) => (mention?.sides.length ?? 0) === 0)
  );
}

/** "the Omani-Iranian strategic committee", "the Kenya–Norway Joint Commission": the two sides that a mark ties before the body. */
function namedSides(lead: readonly Element[]): string[] {
  const mark = lead.findIndex(({ word }) => word === '-' || word === '–' || word === '—');
  const sides = [lead[mark - 1], lead[mark + 1]].flatMap((element) => element?.mention?.sides.slice(0, 1) ?? []);
  return mark > 0 && new Set(sides).size === 2 ? sides : [];
}

/**
 * "The Commission will sit in Lima on Friday", after "the Joint Ministerial Commission": a body that the text has told is of both, by its noun; "it will
 * meet", right behind the sentence that told of it. Looked for before the verb group that begins at `start`.
 */
export function bodyToldBefore(state: ReaderState, start: number): JointBody | null {
  const { elements, text, sentence } = state.row;
  const end = start - 1;
  const here = text.tokens[elements[end]?.first ?? 0];
  const noun = text.tokens[(elements[end]?.last ?? 0) - 1]?.lower ?? '';
  const isPronoun = here?.lower === 'it';
  if (here === undefined || !(isPronoun || (BODIES.has(noun) && isKnownBody(state, (elements[end]?.last ?? 1) - 1))))
    return null;
  const { first } = text.sentences[sentence] ?? { first: 0 };
  const from = isPronoun ? (text.sentences[sentence - 1]?.first ?? first) : 0;
  const told = text.tokens.slice(from, first);
  const isTold = told.some(
    ({ lower }, i) =>
      (isPronoun ? BODIES.has(lower) : lower === noun) &&
      told.slice(Math.max(0, i - 4), i).some((before) => JOINT.has(before.lower)),
  );
  return isTold ? { sides: [], end: start } : null;
}

/** "The commission", "the border commission", "their commission", but not "a member of the High Commission". */
function isKnownBody(state: ReaderState, noun: number): boolean {
  const before = state.row.text.tokens.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  const determiner = before.findLastIndex((word) => KNOWN.has(word));
  return determiner >= 0 && before[determiner - 1] !== 'of' && !before.slice(determiner).includes('high');
}
const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'their', 'its', 'our']);
