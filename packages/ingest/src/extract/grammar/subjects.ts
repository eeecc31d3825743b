import { CONTROL_VERBS, PREPOSITIONS, SPEECH_VERBS, SUBORDINATORS } from '../../data/verbs.ts';
import { isAuxiliary, isFiller, isNounOfMeeting, isVerbAt, type Element } from './elements.ts';
import { CLASSES } from '../../annotate/words/word-classes.ts';
import { canBeParty } from './can-be-party.ts';
import { listFrom, listUpTo, type PartyList } from './party-lists.ts';
import { asidesOf } from './clauses.ts';
import { splitListUpTo } from './split-lists.ts';

/**
 * The list of parties that is the subject of the verb at `verb`, or null. Walks left over objects, asides and relative clauses; out of the
 * quotation in which the verb stands only where `outOfQuotes` allows it ("she had "the pleasure of being shouted at" by …").
 */
export function subjectOf(elements: readonly Element[], verb: number, outOfQuotes = false): PartyList | null {
  let i = verb - 1;
  let verbs = 0;
  let quoted = false;
  let opens = outOfQuotes && elements.slice(0, verb).filter(({ word }) => word === '"').length % 2 === 1;
  while (i >= 0) {
    const element = elements[i];
    if (element === undefined) return null;
    const split = splitListUpTo(elements, element.word === ',' ? i - 1 : i);
    if (split !== null) {
      const before = beforeOf(elements, split.first);
      if (!isObjectPosition(elements, before, elements[before]?.word ?? '')) return split;
      i = split.first - 1;
      continue;
    }
    const aside = element.word === ',' ? asidesOf(elements).find((one) => one.last === i) : undefined;
    if (aside !== undefined) {
      i = aside.first - 1;
      continue;
    }
    if (element.word === '”' || element.word === '"' || element.word === '“') {
      if (element.word === '“' && !quoted) return null;
      if (element.word === '"' && opens) {
        opens = false;
        i -= 1;
        continue;
      }
      quoted = element.word === '”' ? true : element.word === '"' ? !quoted : false;
      i -= 1;
      continue;
    }
    if (quoted) {
      i -= 1;
      continue;
    }
    if (element.mention !== null) {
      if (!canBeParty(elements, i)) {
        i -= 1;
        continue;
      }
      const list = listUpTo(elements, i);
      const copula = copulaBefore(elements, list);
      if (copula >= 0) {
        i = copula - 1;
        continue;
      }
      const before = beforeOf(elements, list.first);
      const word = elements[before]?.word ?? '';
      const left = besideThose(elements, list.first - 1);
      if (left >= 0) {
        i = left;
        continue;
      }
      if (closesAside(elements, list, verb)) {
        i = list.first - 1;
        continue;
      }
      if (
        isObjectPosition(elements, before, word) &&
        !(verbs === 0 && isControlled(elements, verb, before, list.last))
      ) {
        if (opensClause(elements, list, verb)) return oneAt(elements, i);
        i = list.first - 1;
        continue;
      }
      return list;
    }
    if ((element.classes & CLASSES.relative) !== 0 && element.word !== 'whose') {
      let before = i - 1;
      while (
        before >= 0 &&
        (elements[before]?.word === ',' ||
          ((elements[before]?.classes ?? 0) & CLASSES.preposition) !== 0 ||
          elements[before]?.word === '—' ||
          elements[before]?.word === ')')
      )
        before -= 1;
      const isPerson = elements[before]?.mention !== undefined && elements[before]?.mention !== null;
      if (isPerson && canBeParty(elements, before)) {
        const list = verbs === 0 || isOfOne(elements, i) ? oneAt(elements, before) : listUpTo(elements, before);
        const prior = elements[beforeOf(elements, list.first)]?.word ?? '';
        if (verbs > 0 && isObjectPosition(elements, beforeOf(elements, list.first), prior)) {
          i = list.first - 1;
          continue;
        }
        return list;
      }
    }
    if ((element.word === ';' || element.word === ':') && verbs === 0) return null;
    if (isVerbAt(elements, i) && !(isAuxiliary(element) && verbs === 0)) verbs += 1;
    i -= 1;
  }
  return null;
}

/** "dined with the king's doctor, B, and telephoned C": who stands between commas right before the "and" of a further verb is no subject of it. */
function closesAside(elements: readonly Element[], { first, last }: PartyList, verb: number): boolean {
  if (
    first < 1 ||
    elements[first - 1]?.word !== ',' ||
    elements[last]?.word !== ',' ||
    elements[last + 1]?.word !== 'and'
  )
    return false;
  let i = last + 2;
  while (i < verb && (isFiller(elements[i]) || isAuxiliary(elements[i]))) i += 1;
  return i === verb;
}

/** "met A on Monday, and B met C", "received A, and B held talks with her": the last of what reads as a list is the subject of the verb right behind it, or of the one that holds the contact named at `verb`. */
function opensClause(elements: readonly Element[], { mentions, first, last }: PartyList, verb: number): boolean {
  const own = mentions.at(-1);
  const at = elements.findLastIndex(({ mention }, i) => i < last && mention === own);
  if (mentions.length < 2 || elements[at - 1]?.word !== 'and' || !isFinitePast(elements, verb)) return false;
  let start = last;
  while (start < verb && (isFiller(elements[start]) || isAuxiliary(elements[start]))) start += 1;
  const isHolding = start < verb && HOLDING.has(elements[start]?.word ?? '');
  if (start < verb && !isHolding) return false;
  for (let i = start + 1; i < verb; i += 1) if (elements[i]?.mention != null || isVerbAt(elements, i)) return false;
  const before = beforeOf(elements, first);
  return (
    isVerbAt(elements, before) ||
    (mentions[0]?.kind === 'pronoun' && elements[before]?.word === 'with') ||
    elements.slice(first, at).some(({ kind, word }) => kind === 'day' || word === ',')
  );
}
const HOLDING: ReadonlySet<string> = new Set('held hold holds had have has'.split(' '));
function isFinitePast(elements: readonly Element[], verb: number): boolean {
  return !(elements[verb]?.word ?? '').endsWith('ing') && elements[verb + 1]?.word !== 'by';
}

/** "was the first African leader to be received", "is to be the first guest received": where the verb stands that says so of the subject; -1 where the list is no such predicate. */
function copulaBefore(elements: readonly Element[], list: PartyList): number {
  const [mention] = list.mentions;
  const isRole = mention?.kind === 'office' || mention?.kind === 'role';
  const isFollowed = elements[list.last]?.word === 'to' || elements[list.last + 1]?.word === 'by';
  if (!isRole || list.mentions.length > 1 || !isFollowed) return -1;
  let i = list.first - 1;
  while (
    i > list.first - 4 &&
    (elements[i]?.word === 'the' || elements[i]?.word === 'a' || elements[i]?.word === 'first')
  )
    i -= 1;
  return ['was', 'is', 'be', 'been', 'became', 'become', 'becomes', 'were'].includes(elements[i]?.word ?? '') ? i : -1;
}

/** "A and B, who flies in": the verb of the clause is of one alone. */
function isOfOne(elements: readonly Element[], relative: number): boolean {
  let verb = relative + 1;
  while (isFiller(elements[verb])) verb += 1;
  const word = elements[verb]?.word ?? '';
  return ['is', 'was', 'has', 'does'].includes(word) || (/[^s]s$/u.test(word) && isVerbAt(elements, verb));
}

function oneAt(elements: readonly Element[], at: number): PartyList {
  const mention = elements[at]?.mention;
  return { mentions: mention === null || mention === undefined ? [] : [mention], first: at, last: at + 1 };
}

/** "A, but not B, met C", "A rather than B met C": where those are looked for who did it, before one who did not; -1 where nobody is set apart so. */
function besideThose(elements: readonly Element[], before: number): number {
  if (before < 1) return -1;
  const [word, earlier] = [elements[before]?.word ?? '', elements[before - 1]?.word ?? ''];
  if (word === 'not' && (earlier === 'but' || earlier === ',' || earlier === 'and')) return before - 2;
  if (word === 'than' && earlier === 'rather') return before - 2;
  return word === 'unlike' && earlier === ',' ? before - 2 : -1;
}

function beforeOf(elements: readonly Element[], first: number): number {
  let before = first - 1;
  while (before >= 0 && (isFiller(elements[before]) || elements[before]?.word === 'the')) {
    const { kind = 'word', word = '' } = elements[before] ?? {};
    const isWhen = kind === 'day' || word === 'then' || word === 'now';
    before -= 1;
    if (isWhen && PREPOSITIONS.has(elements[before]?.word ?? '')) before -= 1;
  }
  return before;
}

function isObjectPosition(elements: readonly Element[], before: number, word: string): boolean {
  if (before < 0) return false;
  if (
    SUBORDINATORS.has(word) &&
    word !== 'since' &&
    word !== 'before' &&
    word !== 'after' &&
    word !== 'as' &&
    word !== 'until'
  )
    return false;
  if (word === 'after' || word === 'before' || word === 'since' || word === 'as' || word === 'until') return false;
  if ((word === 'of' || word === 'from') && isBody(elements[before - 1])) return false;
  if (word === 'with' && isAbsolute(elements, before)) return false;
  if (PREPOSITIONS.has(word)) return true;
  const element = elements[before];
  if (word === 'visiting' && elements[before + 1]?.mention?.name != null) return false;
  if (element?.kind === 'word' && word.length > 5 && word.endsWith('ing'))
    return !isTimeAdjunct(elements, before) && !isNounOfMeeting(elements, before);
  return isVerbAt(elements, before) && !isAuxiliary(element) && !SPEECH_VERBS.has(word);
}

/** "the talks resumed, with A and B meeting at a hotel": what stands behind "with" is the subject of the participle that follows. */
function isAbsolute(elements: readonly Element[], at: number): boolean {
  if (!canBeParty(elements, at + 1)) return false;
  const { last } = listFrom(elements, at + 1);
  return ['meeting', 'speaking', 'talking', 'holding', 'sitting'].includes(elements[last]?.word ?? '');
}

/** "In the evening the two ministers met": an hour of the day, with the preposition that opens the clause. */
function isTimeAdjunct(elements: readonly Element[], at: number): boolean {
  if (!['evening', 'morning'].includes(elements[at]?.word ?? '')) return false;
  const before = elements[at - 1]?.word ?? '';
  return PREPOSITIONS.has(before) || ['the', 'that', 'this', 'same', 'next', 'following'].includes(before);
}

/** "experts of both countries sit down", "senior officials of the two countries": those who act for the sides named behind them. */
function isBody(element: Element | undefined): boolean {
  const mention = element?.mention;
  if (mention === null || mention === undefined) return BODIES.has(element?.word ?? '');
  return mention.plural && mention.sides.length === 0 && BODIES.has(`${mention.noun}s`);
}
const BODIES: ReadonlySet<string> = new Set(
  'experts officials representatives delegations delegates teams negotiators envoys diplomats members officers'.split(
    ' ',
  ),
);

/** "asked the president to telephone", "a chance for the president to meet": the object of asking, or who stands behind "for", is the one who acts. */
function isControlled(elements: readonly Element[], verb: number, before: number, last: number): boolean {
  let i = verb - 1;
  while (isFiller(elements[i])) i -= 1;
  if (elements[i]?.word !== 'to') return false;
  const lead = elements[before]?.word ?? '';
  return CONTROL_VERBS.has(lead) || (lead === 'for' && i === last);
}

/** The subject of a sentence that opens with another phrase: the first party after its first comma that a verb follows; with `isPair` two of them are one subject. */
export function mainSubject(elements: readonly Element[], from = 0, isPair = false): PartyList | null {
  for (let i = from; i < elements.length; i += 1) {
    if (!canBeParty(elements, i)) continue;
    const before = elements[beforeOf(elements, i)]?.word ?? '';
    if (PREPOSITIONS.has(before)) continue;
    const list = listFrom(elements, i, isPair);
    let next = list.last;
    while (isFiller(elements[next]) || elements[next]?.word === ',') next += 1;
    if (isVerbAt(elements, next) || elements[next]?.word === 'who') return list;
    i = list.last - 1;
  }
  return null;
}
