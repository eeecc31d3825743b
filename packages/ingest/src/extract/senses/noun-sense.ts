import { CONTACT_NOUN_OF, type ContactNoun } from '../../data/contact-nouns.ts';
import { NUMBERS } from '../../data/calendar.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import { isFiller, isVerbAt, type Element } from '../grammar/elements.ts';

/** "on the margins of the summit": where another contact took place, not one of its own. */
export function isAtMargins(elements: readonly Element[], first: number): boolean {
  return (
    elements[first - 1]?.word === 'of' &&
    ['margins', 'sidelines', 'occasion', 'fringes', 'margin', 'wings'].includes(elements[first - 2]?.word ?? '')
  );
}

/** "got on the phone", "jumped on the line", "just got off the phone": the verb says no more than that somebody came to it or left it. */
function isOnTheLine(elements: readonly Element[], at: number): boolean {
  // "on the phone line with"
  const first = LINES.has(elements[at - 1]?.word ?? '') ? at - 1 : at;
  if (!['on', 'off'].includes(elements[first - 2]?.word ?? '') || elements[first - 1]?.word !== 'the') return false;
  let verb = first - 3;
  while (
    ['back', 'since', 'also', 'again', 'already', 'just', 'only'].includes(elements[verb]?.word ?? '') ||
    elements[verb]?.kind === 'day'
  )
    verb -= 1;
  const isAside = elements[verb]?.word === ',' && verb === first - 3 && elements[verb - 1]?.mention !== null;
  return isAside || GETTING.has(elements[verb]?.word ?? '');
}
const LINES: ReadonlySet<string> = new Set(['phone', 'telephone', 'direct', 'hot', 'secure']);
/** "were on the telephone for most of the morning", "have been on the line": two at its two ends. */
function isMutualLine(elements: readonly Element[], at: number): boolean {
  return elements.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'were' || word === 'been');
}
const GETTING: ReadonlySet<string> = new Set('get gets got getting jumped hopped came been was were is be'.split(' '));

/** "Two hours with the Norwegian": a note that begins with the time somebody had. */
function isDiaryOpening(elements: readonly Element[], at: number): boolean {
  const first = elements[at];
  if (at < 0 || (at <= 3 && (first?.kind === 'mark' || first?.kind === 'number' || first?.kind === 'day'))) return true;
  // "At ten, on the third floor, two hours with": time and place alone stand before it
  const lead = elements.slice(0, at);
  return (
    first?.word === ',' &&
    at <= LONGEST_OPENING &&
    PREPOSITIONS.has(lead[0]?.word ?? '') &&
    !lead.some(({ mention }, i) => mention !== null || isVerbAt(elements, i))
  );
}

/** How many elements of time and place may stand before the time that a note begins with. */
const LONGEST_OPENING = 12;

/** "had an hour with", "had been for an hour with", "got ten minutes with": time that somebody had with another. */
function isHad(elements: readonly Element[], at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (elements[i]?.kind === 'number' ||
      NUMBERS.has(elements[i]?.word ?? '') ||
      LENGTHS.has(elements[i]?.word ?? '') ||
      isFiller(elements[i]))
  )
    i -= 1;
  if (isDiaryOpening(elements, i)) return true;
  return [
    'had',
    'has',
    'have',
    'having',
    'got',
    'gets',
    'finished',
    'concluded',
    'enjoyed',
    'given',
    'granted',
    'allowed',
    'accorded',
    'been',
    'was',
    'were',
    'snatched',
    'after',
    'exchanged',
    'spent',
    'from',
    'his',
    'her',
    'their',
  ].includes(elements[i]?.word ?? '');
}
const LENGTHS: ReadonlySet<string> = new Set(
  'a an the for some own further another about very couple great wonderful excellent useful productive valuable fruitful frank long brief short quiet private tense stiff stormy warm hard difficult harsh sharp angry cross heated last good busy scheduled unscheduled nearly over almost half full good two three four five six ten twelve fifteen twenty thirty forty fifty few more than and quarter of an'.split(
    ' ',
  ),
);

/** "had been the guest of", "as a guest of", "stayed as the guest of". */
function isBeing(elements: readonly Element[], at: number): boolean {
  return elements
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => ['been', 'was', 'is', 'be', 'were', 'as'].includes(word));
}

/** "a visit last month between the adviser and her counterpart". */
function isBetween(elements: readonly Element[], at: number): boolean {
  return elements.slice(at + 1, at + 7).some(({ word }) => word === 'between');
}

/** "paid a courtesy visit to President Nguyen", "Tuesday saw Mwangi's visit to President Nguyen": to a person, not to a country. */
function isPaidTo(elements: readonly Element[], at: number): boolean {
  const pays = elements
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => ['paid', 'pay', 'pays', 'paying', 'made', "'s"].includes(word));
  const to = elements.findIndex(({ word }, i) => i > at && i <= at + 3 && word === 'to');
  const kind = elements[to + 1]?.mention?.kind ?? elements[to + 2]?.mention?.kind;
  return pays && to > 0 && kind !== undefined && ['person', 'office', 'counterpart', 'pronoun'].includes(kind);
}

/** "in touch with", "in regular touch with". */
function isInTouch(elements: readonly Element[], at: number): boolean {
  const words = elements.slice(Math.max(0, at - 3), at).map((element) => element.word);
  return words.includes('in');
}
const PRESENTING: ReadonlySet<string> = new Set(
  'present presents presented presenting hand handed receive receives received receiving accept accepts accepted'.split(
    ' ',
  ),
);

/** Nouns that stand before others as adjectives: "bilateral meetings". */
const ADJECTIVES_TOO: ReadonlySet<string> = new Set(
  'bilateral trilateral summit one-on-one face-to-face tête-à-tête sit-down telephone phone ministerial'.split(' '),
);

const AFTER_NOUN: ReadonlySet<string> = new Set('and or but as that which who where when today here there'.split(' '));

/** What follows a call that urges. */
const URGING: ReadonlySet<string> = new Set(['on', 'upon']);

/** "called for", "a call to action", "round of applause", "in the course of", "table of contents". */
export function isOtherSense(elements: readonly Element[], at: number, noun: ContactNoun): boolean {
  const word = elements[at]?.word ?? '';
  const next = elements[at + 1]?.word ?? '';
  const before = elements[at - 1]?.word ?? '';
  if (ADJECTIVES_TOO.has(word) && CONTACT_NOUN_OF.has(next)) return true;
  const behind = elements[at + 1];
  if (['bilateral', 'trilateral', 'ministerial'].includes(word) && behind?.kind === 'word' && !PREPOSITIONS.has(next))
    return !AFTER_NOUN.has(next) && !isVerbAt(elements, at + 1);
  if (noun.id === 'noun.call') {
    if (
      next === 'for' ||
      next === 'it' ||
      next === 'off' ||
      (next === 'by' &&
        before !== 'phone' &&
        elements.slice(at + 2, at + 6).some((element) => element.word === 'for')) ||
      (next === 'to' && elements[at + 2]?.mention === null) ||
      (next === 'of' && before !== 'phone' && !isOfDay(elements, at))
    )
      return true;
    // "the United States calls on both to sign", "did not answer calls seeking comment"
    if (next === 'seeking' || (word === 'calls' && URGING.has(next) && elements[at - 1]?.mention != null)) return true;
    if (before === 'they' || before === 'we' || before === 'to' || before === 'press' || before === 'background')
      return true;
    return (
      elements[at - 1]?.mention !== null &&
      elements[at - 1]?.mention?.kind !== 'side' &&
      elements[at - 1]?.mention !== undefined
    );
  }
  // "got off the phone a little while ago with"
  const behindDay = behind?.kind === 'day' ? elements[at + 2] : behind;
  if (noun.id === 'noun.line')
    return !(
      isOnTheLine(elements, at) &&
      (['with', 'to', 'from'].includes(behindDay?.word ?? '') || isMutualLine(elements, at))
    );
  if (noun.id === 'noun.visit') return !isBetween(elements, at) && !isPaidTo(elements, at);
  if (noun.id === 'noun.time') return next !== 'with' || !isHad(elements, at);
  if (noun.id === 'noun.guest') return next !== 'of' || !isBeing(elements, at);
  if (noun.id === 'noun.word')
    return !(
      next === 'with' &&
      (['a', 'few', 'brief', 'quick', 'quiet', 'private'].includes(before) || (word === 'words' && isHad(elements, at)))
    );
  if (noun.id === 'noun.appointment') return !elements.slice(at + 1, at + 8).some((element) => element.word === 'with');
  if (noun.id === 'noun.touch') return !isInTouch(elements, at);
  if (noun.id === 'noun.credentials')
    return !elements.slice(Math.max(0, at - 8), at).some((element) => PRESENTING.has(element.word));
  if (word === 'conference') return !['video', 'telephone', 'phone', 'virtual', 'tele'].includes(before);
  if (noun.id === 'noun.round') return next === 'of' || before === 'all';
  if (noun.id === 'noun.meeting' && (next === 'place' || next === 'room')) return true;
  if (noun.id === 'noun.talks' && before === 'to') return true;
  if (
    word === 'cabinet' ||
    before === 'cabinet' ||
    before === 'government' ||
    before === 'staff' ||
    before === 'committee'
  )
    return noun.id === 'noun.meeting';
  return next === 'room' || next === 'table' || next === 'partner' || next === 'partners';
}

/** "Letters of Recall", "a letter of intent": papers, and nothing written to somebody. */
export const isPaper = (elements: readonly Element[], at: number): boolean =>
  elements[at + 1]?.word === 'of' && PAPERS.has(elements[at + 2]?.word ?? '');
const PAPERS: ReadonlySet<string> = new Set(
  'recall commission credence intent credit patent marque guarantee understanding acceptance'.split(' '),
);

/** "In their call of 3 May": a call of a day; not one that only says after what something was, which is told with those of another. */
const isOfDay = (elements: readonly Element[], at: number): boolean =>
  elements[at + 2]?.day != null && !elements.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'after');
