import type { AnnotatedText } from '../../annotate/phrases/annotated-text.ts';
import { ORDINALS } from '../../data/calendar.ts';
import { CONTACT_NOUN_OF } from '../../data/contact-nouns.ts';
import type { ContactVerb } from '../../data/contact-verbs.ts';
import { PREPOSITIONS } from '../../data/verbs.ts';
import { isVerbAt, type Element } from '../grammar/elements.ts';
import { kindSaid } from './kinds.ts';
import { endOfLength, isForLength } from '../grammar/lengths.ts';
import type { PartyList } from '../grammar/party-lists.ts';
import { clauseAround } from '../grammar/clauses.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { calledOn, fitsEncounter, isAfterLength, isSpent, isTogether } from './encounter-sense.ts';

/** Whether the particle that the verb needs stands behind it ("sat down", "shared a table", "reached out"). */
export function hasItsWords(entry: ContactVerb, elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1]?.mention?.noun ?? elements[at + 1]?.word ?? '';
  if (elements[at]?.word === 'talking' && next === 'about') return isWith(elements, at);
  if (entry.id === 'verb.reach-out') return !(elements[at]?.word ?? '').startsWith('reach') || next === 'out';
  if (entry.id === 'verb.share-table')
    return elements.slice(at + 1, at + 5).some((element) => entry.particles.includes(element.word));
  // "lodged stern representations with", "made a formal protest to"
  if (entry.id === 'verb.protest')
    return elements.slice(at + 1, at + 4).some(({ word }) => entry.particles.includes(word));
  // "took the matter up with", "took up the matter with"
  if (entry.id === 'verb.take-up') return isTakenUp(elements, at);
  if (entry.id === 'verb.hand-protest') return isProtest(entry, elements, at);
  // whom somebody listens to "for two hours" is met; else it may be a speech
  if (entry.id === 'verb.listen')
    return elements.some((_, i) => i > at && i <= at + LISTENING && isForLength(elements, i));
  if (entry.id === 'verb.sit' && next === 'on')
    return elements.slice(at + 2, at + 6).some(({ word }) => SEATS.has(word));
  if (entry.id === 'verb.sit' && next === 'for') return isForLength(elements, at + 1);
  // "Put to him that they had left": what is put to somebody is a question.
  if (entry.id === 'verb.spend') return isSpent(elements, at);
  if (entry.id === 'verb.be-with' && PLACED.has(next)) return true;
  if (entry.id === 'verb.put-through') return elements.slice(at + 1, at + 3).some(({ word }) => word === 'through');
  return entry.particles.length === 0 || entry.particles.includes(next) || entry.with.includes(next);
}

/** "will be talking about the same project with my counterpart": where "we are talking about" says what is meant. */
function isWith(elements: readonly Element[], at: number): boolean {
  const group = elements.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const isAhead = group.includes('be') || group.includes('been');
  const behind = isAhead ? partiesAfter(elements, at + 1, new Set(['with']), false, 10) : null;
  return behind?.list.mentions.every(({ kind }) => kind !== 'side') === true;
}

/** "took the matter up with", "took up two cases with": something is taken up, and "with" whom stands straight behind what it is or behind "up". */
function isTakenUp(elements: readonly Element[], at: number): boolean {
  const up = elements.findIndex(({ word }, i) => i > at && i <= at + TAKEN_UP && word === 'up');
  if (up < 0) return false;
  if (up > at + 1) return elements[up + 1]?.word === 'with';
  const thing = elements[at + 2];
  if (POSTS.has(elements[at + 3]?.word ?? '') || thing?.kind === 'mark') return false;
  return elements.slice(at + 3, at + 3 + TAKEN_UP).some(({ word }) => word === 'with');
}
const TAKEN_UP = 5;
const POSTS: ReadonlySet<string> = new Set('post posts office duties arms residence position job work'.split(' '));

/** "handed the ambassador, A, a protest over the arrests": a protest that is no "protest note", which is a letter by its noun. */
function isProtest(entry: ContactVerb, elements: readonly Element[], at: number): boolean {
  const protest = elements.findIndex(({ word }, i) => i > at && i <= at + TO_PROTEST && entry.particles.includes(word));
  return protest > 0 && elements[at + 1]?.word !== 'over' && !CONTACT_NOUN_OF.has(elements[protest + 1]?.word ?? '');
}
const TO_PROTEST = 9;

/** Within how many elements behind the verb it is said for how long somebody listened. */
const LISTENING = 10;

/** "was at the palace with", "was closeted with": what may stand between being and "with". */
const PLACED: ReadonlySet<string> = new Set(['at', 'in', 'here', 'there']);

const SEATS: ReadonlySet<string> = new Set('chair chairs bench sofa terrace same'.split(' '));

/** "Joining the President on the call were A and B": those who came along to a contact told before. */
export function isInvertedJoining(elements: readonly Element[], at: number): boolean {
  return (
    at <= 1 &&
    elements[at]?.word === 'joining' &&
    elements.some((element, i) => i > at && (element.word === 'were' || element.word === 'was'))
  );
}

/** Whether the clause says that it was by telephone or by picture. */
export function hasMedium(elements: readonly Element[], at: number): boolean {
  const { last } = clauseAround(elements, at);
  for (let i = at + 1; i < last - 1; i += 1) {
    if (!BY_MEDIUM.has(elements[i]?.word ?? '')) continue;
    const said = kindSaid(elements, i + 1, Math.min(last, i + 5));
    if (said === 'phone-call' || said === 'video-call') return true;
  }
  return false;
}
const BY_MEDIUM: ReadonlySet<string> = new Set(['by', 'over', 'on', 'via', 'through', 'in', 'during']);

/** "saw the president": the one seen follows at once and does nothing ("saw the president leave", "as you saw, we …" are no contact). */
function isSeen(elements: readonly Element[], at: number, list: PartyList): boolean {
  for (let i = at + 1; i < list.first; i += 1) {
    const element = elements[i];
    if (element?.word === ',' || element?.word === '“' || element?.word === '"' || element?.mention?.kind === 'pronoun')
      return false;
  }
  return !isVerbAt(elements, list.last) && elements[list.last]?.word !== 'as';
}

/** "had the president to tea", "had her over for dinner": what the guest was had to. */
function isToTable(elements: readonly Element[], at: number): boolean {
  let i = at;
  while (['over', 'in', 'round', 'up'].includes(elements[i]?.word ?? '')) i += 1;
  if (elements[i]?.word !== 'to' && elements[i]?.word !== 'for') return false;
  return elements.slice(i + 1, i + 4).some((element) => TABLES.has(element.word));
}
/** "kept him for forty minutes": no waiting is told. */
const isKept = (elements: readonly Element[], at: number, behind: number): boolean =>
  (elements[at]?.word ?? '').startsWith('k') && isForLength(elements, behind);
const isAcross = (element: Element): boolean => element.word === 'across' || element.word === 'opposite';
const TABLES: ReadonlySet<string> = new Set(
  'tea coffee lunch luncheon dinner breakfast supper drinks talks iftar barbecue'.split(' '),
);

/** Whether what follows the verb is its partner in the sense of a contact. */
export function fitsObject(
  entry: ContactVerb,
  list: PartyList,
  elements: readonly Element[],
  preposition: string,
  at: number,
): boolean {
  const first = list.mentions[0];
  if (first === undefined) return false;
  const isBare = first.kind === 'side' && !(first.form === 'people' && first.determiner === 'the');
  if (entry.personal && isBare) return false;
  if (list.mentions.length === 1 && REFLEXIVE.has(first.noun) && !entry.particles.includes(first.noun)) return false;
  if (entry.id === 'verb.welcome' && first.noun === 'leadership') return false;
  if (!fitsEncounter(entry, list, elements, at)) return false;
  if (
    entry.direct &&
    preposition === '' &&
    isBare &&
    first.form !== 'organisation' &&
    first.form !== 'country' &&
    first.form !== 'people'
  )
    return false;
  const after = elements[list.last];
  if (entry.id === 'verb.see' && !isSeen(elements, at, list)) return false;
  if (entry.id === 'verb.have-to') return isToTable(elements, list.last) || isKept(elements, at, list.last);
  if (entry.id === 'verb.take-aside') return after?.word === 'aside' || elements[list.last + 1]?.word === 'aside';
  if (entry.id === 'verb.sit' && preposition === 'from') return elements.slice(at, list.first).some(isAcross);
  if (entry.id === 'verb.give-dinner')
    return (
      elements.slice(list.last, list.last + 2).some((element) => TABLES.has(element.word)) ||
      endOfLength(elements, list.last) > 0
    );
  if (
    entry.id === 'verb.call' &&
    first.kind === 'person' &&
    first.office === null &&
    first.gender === null &&
    first.sides.length === 0 &&
    preposition === '' &&
    after?.kind === 'mark'
  )
    return false;
  if (entry.id === 'verb.call') {
    if (elements.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'what')) return false;
    if (after === undefined || after.kind === 'day') return true;
    return (
      (after.kind === 'mark' && after.word !== '“' && after.word !== '"') ||
      [
        'on',
        'by',
        'to',
        'about',
        'from',
        'after',
        'before',
        'and',
        'twice',
        'in',
        'late',
        'early',
        'again',
        'at',
      ].includes(after.word)
    );
  }
  if (entry.id === 'verb.call-on')
    return !isCalledOnTo(elements, list.last) && elements[calledOn(elements, at) + 1]?.mention === first;
  if (entry.id === 'verb.join' && elements[list.last]?.word === ',')
    return ['for', 'at', 'on', 'in'].includes(elements[list.last + 1]?.word ?? '');
  if (entry.id === 'verb.join' && (first.noun === 'us' || first.noun === 'me')) return false;
  if (entry.id === 'verb.join')
    return ['for', 'at', 'on', 'in', 'by'].includes(after?.word ?? '') || after?.kind === 'day';
  if ((entry.id === 'verb.welcome' || entry.id === 'verb.see') && first.kind === 'pronoun' && after?.kind === 'mark')
    return entry.id === 'verb.see' ? false : true;
  if (entry.id === 'verb.visit' || entry.id === 'verb.receive') return !isBare;
  return true;
}

/** "sees himself as", "found themselves in": what somebody does alone. */
const REFLEXIVE: ReadonlySet<string> = new Set('himself herself itself themselves ourselves myself'.split(' '));

/** "called on the president and his government to stop": what somebody is asked for, no visit; "on" was read. */
function isCalledOnTo(elements: readonly Element[], from: number): boolean {
  for (const { word, day, kind } of elements.slice(from, from + ASKED)) {
    if (word === 'to') return true;
    if (day !== null || kind === 'mark' || PREPOSITIONS.has(word)) return false;
  }
  return false;
}
/** How far behind those called on the "to" may stand. */
const ASKED = 7;

/** Whether something in the clause says that a mutual verb tells a contact: a medium, a length, a day. */
export function isCued(elements: readonly Element[], at: number, entry: ContactVerb): boolean {
  const clause = clauseAround(elements, at);
  const said = kindSaid(elements, at, Math.min(clause.last, at + 8));
  if (entry.id === 'verb.work-through') return elements.some((_, i) => isForLength(elements, i));
  if (entry.id === 'verb.come-away') return isAfterLength(elements, at);
  if (entry.id === 'verb.be-with') return isTogether(elements, at);
  if (entry.id === 'verb.spend') return elements.slice(at + 1, at + 6).some(({ word }) => word === 'together');
  if (entry.id === 'verb.agree') return said === 'phone-call' || said === 'video-call';
  if (entry.id === 'verb.speak' && isStand(elements, at) && said === null) return false;
  if (kindSaid(elements, at, clause.last) !== null || isCounted(elements, at)) return true;
  if (entry.id === 'verb.negotiate' && /^(?:negotiat|haggl|bargain)/u.test(elements[at]?.word ?? '')) return true;
  if (PERSONAL_CUE.has(entry.id) && elements.slice(clause.first, at).some((element) => element.day !== null))
    return true;
  for (let i = at + 1; i < Math.min(clause.last, at + 9); i += 1) {
    const element = elements[i];
    if (element === undefined) break;
    if (element.kind === 'day') return true;
    if (['again', 'alone', 'together', 'privately'].includes(element.word)) return true;
    if (isForLength(elements, i)) return true;
  }
  const next = elements[at + 1]?.word ?? '';
  if (entry.id === 'verb.sit' && next === 'down')
    return ['for', 'together', 'at', 'in', 'under', 'to'].includes(elements[at + 2]?.word ?? '');
  return (
    entry.id === 'verb.come-together' ||
    entry.id === 'verb.share-table' ||
    (entry.id !== 'verb.exchange-views' && entry.particles.includes(next))
  );
}

/** "spoke in favour of new lines", "spoke out against it": what somebody holds, told to nobody. */
function isStand(elements: readonly Element[], at: number): boolean {
  const [next, after] = elements.slice(at + 1, at + 3).map(({ word }) => word);
  return (
    STANDS.has(next ?? '') ||
    (next === 'in' && ['favour', 'favor', 'support', 'defence', 'defense'].includes(after ?? ''))
  );
}
const STANDS: ReadonlySet<string> = new Set('out up against highly warmly'.split(' '));

/** "for the third time this month", "it was the first time that they had talked": one of several, so a contact of its own. */
function isCounted(elements: readonly Element[], at: number): boolean {
  const time = elements.findIndex(({ word }) => word === 'time');
  const order = elements[time - 1]?.word ?? '';
  const isNear = time > 0 && Math.abs(time - at) < 24;
  return isNear && (ORDINALS.has(order) || order === 'last' || order === 'first');
}

/** Verbs that a day anywhere in their clause makes a contact of. */
const PERSONAL_CUE: ReadonlySet<string> = new Set([
  'verb.sit',
  'verb.speak',
  'verb.talk',
  'verb.eat',
  'verb.shake-hands',
  'verb.gather',
  'verb.huddle',
]);

const SPORT: ReadonlySet<string> = new Set(
  'match season race cup metres goal goals league championship championships final semi-final quarter-final coach stadium fixture tournament medal medals qualifier friendly derby innings wicket'.split(
    ' ',
  ),
);

/** How many different words of sport make a text one about it. */
const SPORTING = 3;

/** Whether a whole text is about sport. */
export function isOfSport({ tokens }: AnnotatedText): boolean {
  const seen = new Set<string>();
  for (const { lower } of tokens) if (SPORT.has(lower)) seen.add(lower);
  return seen.size >= SPORTING;
}

/** Teams and runners meet too. */
export function isSport(elements: readonly Element[]): boolean {
  return elements.some((element) => SPORT.has(element.word));
}
