import type { Mention } from '../../annotate/phrases/mention.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import { BESIDE_ANOTHER } from '../../data/verbs.ts';
import { isAuxiliary, isFiller, isVerbAt, type Element } from './elements.ts';
import { CLASSES } from '../../annotate/words/word-classes.ts';
import { namedBehindMark } from './named-behind.ts';
import { canBeParty } from './can-be-party.ts';
import { listFrom, type PartyList } from './party-lists.ts';
import { behindDescription } from './descriptions.ts';

const isPreposition = (element: Element | undefined): boolean =>
  element !== undefined && (element.classes & CLASSES.preposition) !== 0;
const TOLD_OF: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning']);
const ENDING = CLASSES.relative | CLASSES.subordinator;

/** What follows a verb or noun: the parties behind one of the wanted prepositions, or straight behind it. */
export function partiesAfter(
  elements: readonly Element[],
  at: number,
  wanted: ReadonlySet<string>,
  direct: boolean,
  reach = 18,
  stopAtNouns = false,
): { list: PartyList; preposition: string } | null {
  let preposition = '';
  let seen = 0;
  let stalled = false;
  let isPlaced = false;
  let isToldOf = false;
  for (let i = at; i < elements.length && seen < reach; i += 1, seen += 1) {
    const element = elements[i];
    if (element === undefined) return null;
    if (ADJUNCT.has(preposition) && direct && goesOn(elements, i)) continue;
    if (element.mention !== null) {
      const led = preposition === '' ? i : leadersOf(elements, i);
      if (led > i) {
        i = led - 1;
        continue;
      }
      const isWanted = preposition === '' ? direct && !stalled : wanted.has(preposition);
      if (isWanted && canBeParty(elements, i))
        return {
          list: namedBehindMark(elements, listFrom(elements, i, ['between', 'among', 'of'].includes(preposition))),
          preposition,
        };
      if (isWanted && (preposition !== '' || isNext(elements, at, i))) {
        const named = behindDescription(elements, i);
        if (named > i) return { list: listFrom(elements, named), preposition };
      }
      if (preposition === '' && canBeParty(elements, i) && !direct) return null;
      if (!isAdjunct(preposition, element.mention) && !(preposition === 'of' && isPlaced)) stalled = true;
      preposition = '';
      continue;
    }
    if (element.kind === 'day' && (preposition === 'on' || endsPlace(elements, i, preposition))) preposition = '';
    if (element.kind === 'thing' && direct && !wanted.has(preposition) && !stalled) preposition = '';
    if (!direct && (TOLD_OF.has(element.word) || (element.word === 'of' && i === at))) isToldOf = true;
    if (TOLD_OF.has(element.word) && !direct) preposition = element.word;
    if (isFiller(element)) continue;
    if (element.kind === 'word') {
      const led = leadersOf(elements, i);
      if (led > i) {
        i = led - 1;
        continue;
      }
      const head = wanted.has(preposition) || (preposition === '' && direct) ? headOf(elements, i) : -1;
      if (head > 0) return { list: listFrom(elements, head), preposition };
      if (ASIDES.get(element.word)?.includes(elements[i + 1]?.word ?? '') === true) {
        i += 1;
        continue;
      }
      if (isPreposition(element) || wanted.has(element.word)) {
        // "met in Lima after a proposal by Chile": who proposed it is no agent of the verb
        if (element.word === 'by' && MOVES.has(elements[i - 1]?.word ?? '')) {
          preposition = 'by…';
          continue;
        }
        preposition = element.word;
        // "received, with military honours, the president": how, where no partner stands behind "with"
        if (preposition !== 'of')
          isPlaced = ADJUNCT.has(preposition) || (preposition === 'with' && !wanted.has(preposition));
        continue;
      }
      if (isOfAnother(elements, i, preposition)) return null;
      if (element.word === 'including') return null;
      // "talked about the call with A", "spoke of the need for a meeting with A": the noun's partner, where another verb than one of talking stops at any such noun
      if ((stopAtNouns || isToldOf) && isNounOfContact(element.word)) return null;
      // "talked about that with A": a word for what was told, no clause
      const isThat = element.word === 'that' && isPreposition(elements[i - 1]);
      if ((element.classes & ENDING) !== 0 && element.word !== 'so' && !isThat) return null;
      const held = preposition === '' && !direct ? endOfHolding(elements, i) : i;
      if (held > i) {
        i = held - 1;
        continue;
      }
      if (isOfOffice(elements, i) || SETTINGS.has(elements[i + 1]?.word ?? '')) continue;
      if (isVerbAt(elements, i) && !PARTICIPLES.has(element.word)) return null;
      if (preposition !== '' && !wanted.has(preposition)) continue;
      const named = wanted.has(preposition) || (direct && isNext(elements, at, i)) ? behindDescription(elements, i) : i;
      if (named > i) return { list: listFrom(elements, named), preposition };
      if (wanted.has(preposition) && !DETERMINER_LIKE.has(element.word)) {
        preposition = LEADS_ON.has(element.word) ? preposition : `${preposition}…`;
      }
      if (preposition === '' && !(direct && (DETERMINER_LIKE.has(element.word) || LEADS_ON.has(element.word))))
        stalled = true;
      continue;
    }
    if (element.word === ';' || element.word === ':') {
      if (element.word === ':' && wanted.has(preposition)) continue;
      return null;
    }
    // "received today, at the ministry, the ambassador": the comma ends the phrase of place
    const isEnd = element.word === ',' && isPlaced && elements[i - 1]?.mention == null;
    if (isEnd && direct && !wanted.has(preposition) && elements[i + 1]?.mention?.kind !== 'side') preposition = '';
    if (
      element.word === ',' ||
      element.word === '"' ||
      element.word === '“' ||
      element.word === '(' ||
      element.word === ')'
    )
      continue;
  }
  return null;
}

/** What somebody does who does not take part in what comes of it. */
const MOVES: ReadonlySet<string> = new Set(
  'proposal proposals suggestion initiative request appeal appeals plea offer offers demand demands mediation decision threats warnings attack attacks'.split(
    ' ',
  ),
);

/** Whether only words that change nothing stand between a verb and what follows it at `i`. */
const isNext = (elements: readonly Element[], verb: number, i: number): boolean =>
  elements.slice(verb, i).every((element) => isFiller(element) || DETERMINER_LIKE.has(element.word));

/** "between the delegations led by A and B": where those who lead them begin; `at` itself where it is no such phrase. */
function leadersOf(elements: readonly Element[], at: number): number {
  const mention = elements[at]?.mention;
  const isBare = mention?.plural === true && mention.sides.length === 0 && BODIES.has(mention.noun);
  if (!isBare && !BODIES.has(elements[at]?.word ?? '')) return at;
  return LED.has(elements[at + 1]?.word ?? '') && elements[at + 2]?.word === 'by' ? at + 3 : at;
}
/** "a delegation from the Czech Senate led by its president, Milos Vystr": where the one who leads it stands; -1 where nobody is said to. */
function headOf(elements: readonly Element[], at: number): number {
  if (!GROUPS.has(elements[at]?.word ?? '')) return -1;
  for (let i = at + 1; i < Math.min(elements.length - 2, at + 9); i += 1) {
    const element = elements[i];
    if (element?.word === ';' || isAuxiliary(element)) return -1;
    if (LED.has(element?.word ?? '') && elements[i + 1]?.word === 'by')
      return elements[i + 2]?.mention?.name != null && canBeParty(elements, i + 2) ? i + 2 : -1;
  }
  return -1;
}
const GROUPS: ReadonlySet<string> = new Set(['delegation', 'team', 'group', 'mission']);
const BODIES: ReadonlySet<string> = new Set(['delegations', 'teams', 'sides', 'groups']);
const LED: ReadonlySet<string> = new Set(['led', 'headed', 'chaired']);

/** "spoke ahead of a conference with A", "met after talks with B": whether the noun at `i` names another contact, before or behind which this one was. */
function isOfAnother(elements: readonly Element[], i: number, preposition: string): boolean {
  if (!isNounOfContact(elements[i]?.word ?? '')) return false;
  if (BESIDE_ANOTHER.has(preposition)) return true;
  const of = elements.slice(Math.max(0, i - 4), i).findLastIndex(({ word }) => word === 'of');
  const before = elements[Math.max(0, i - 4) + of - 1]?.word ?? '';
  return preposition === 'of' && of >= 0 && (before === 'ahead' || before === 'advance');
}

/** Whether a noun names a contact of its own; a length of time ("spent an hour with") does not. */
function isNounOfContact(word: string): boolean {
  const noun = CONTACT_NOUN_OF.get(word);
  return (
    noun !== undefined &&
    noun.id !== 'noun.time' &&
    noun.id !== 'noun.visit' &&
    noun.id !== 'noun.guest' &&
    noun.id !== 'noun.word'
  );
}

/** "welcomed to Lima his colleague", "met in Bern with": a phrase of place or time between a verb and its partner. */
function isAdjunct(preposition: string, mention: Mention): boolean {
  if (preposition === 'to') return mention.form === 'capital' || mention.form === 'country';
  return ADJUNCT.has(preposition);
}
const ADJUNCT: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'during', 'after', 'before', 'from']);

/** "at La Moncloa Palace", "at the Palazzo del Quirinale": whether the name of a place goes on behind its part at `i`. */
function goesOn(elements: readonly Element[], i: number): boolean {
  const [element, next] = [elements[i], elements[i + 1]];
  if (PARTICLES.has(element?.word ?? '')) return true;
  const isName = element?.kind === 'thing' || element?.mention?.office === null;
  const isSeat = next?.mention?.kind === 'side' && element?.kind === 'thing';
  return isName && (PARTICLES.has(next?.word ?? '') || next?.kind === 'thing' || isSeat);
}
const PARTICLES: ReadonlySet<string> = new Set('del della dello de di do da das dos des du van der al el'.split(' '));

/** "at his office this morning": a day behind a place, where the place has been said. */
const endsPlace = (elements: readonly Element[], day: number, preposition: string): boolean =>
  ADJUNCT.has(preposition) && elements[day - 1]?.kind === 'word' && elements[day - 1]?.word !== preposition;

/** "A call took place between", "a meeting is to be held with": where the verb group that holds what its subject names ends; `at` where it is none. */
function endOfHolding(elements: readonly Element[], at: number): number {
  let i = at;
  while (i < at + 6 && (isAuxiliary(elements[i]) || isFiller(elements[i]) || LEADING.has(elements[i]?.word ?? '')))
    i += 1;
  const word = elements[i]?.word ?? '';
  if (TAKING.has(word) && elements[i + 1]?.word === 'place') return i + 2;
  return i > at && HELD.has(word) ? i + 1 : at;
}
const LEADING: ReadonlySet<string> = new Set('scheduled expected due set planned supposed'.split(' '));
const TAKING: ReadonlySet<string> = new Set('take takes took taken taking'.split(' '));
const HELD: ReadonlySet<string> = new Set(
  'held convened organised organized conducted planned scheduled arranged concluded agreed set due expected possible underway'.split(
    ' ',
  ),
);

/** "the newly appointed Ambassador of Mexico": a participle that stands before the office of the one it is said of. */
function isOfOffice(elements: readonly Element[], at: number): boolean {
  return NAMED_TO.has(elements[at]?.word ?? '') && elements[at + 1]?.mention?.office != null;
}
const NAMED_TO: ReadonlySet<string> = new Set(
  'appointed elected re-elected reelected accredited designated nominated named inaugurated installed assigned retired visiting'.split(
    ' ',
  ),
);

/** "talks in narrow and extended format": what a participle before it says of the talks, and of nobody. */
const SETTINGS: ReadonlySet<string> = new Set(
  'format formats composition compositions setting settings circle session sessions atmosphere'.split(' '),
);
const PARTICIPLES: ReadonlySet<string> = new Set(
  'held planned scheduled hosted called dated chaired taking'.split(' '),
);
const DETERMINER_LIKE: ReadonlySet<string> = new Set(
  'the a an my your his her its their our both fellow each other several all some other in turn two three four five six'.split(
    ' ',
  ),
);
const LEADS_ON: ReadonlySet<string> = new Set(
  (
    'senior top several visiting new newly outgoing incoming acting both brother brothers neighbour neighbours neighbor neighbors good friend friends and turn close closest key great strong dear new old longtime long-standing like-minded european western regional international ' +
    'partner partners ally allies colleagues leaders counterparts ministers members'
  ).split(' '),
);

/** Pairs of words that say how: the second by the first. */
const ASIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['in', ['turn', 'person', 'private', 'public']],
  ['by', ['phone', 'telephone', 'video', 'radio-telephone']],
  ['at', ['length']],
  ['on', ['telephone']],
  ['via', ['video']],
  ['over', ['phone']],
  ['as', ['well']],
  ['for', ['consultations', 'talks']],
]);
