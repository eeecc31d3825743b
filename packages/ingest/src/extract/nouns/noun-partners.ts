import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { sidesOf, type Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';

const OFFERS: ReadonlySet<string> = new Set(
  'offer offers request requests invitation invitations proposal proposals overture overtures call calls demand bid appeal suggestion plea'.split(
    ' ',
  ),
);

/** "Iraq rejected an Iranian offer of talks", "Moscow rebuffed Oslo's request for a meeting": who offered, and who answered. */
export function offeredBy(state: ReaderState, phrase: NounPhrase): readonly Party[] {
  const { elements } = state.row;
  const lead = elements[phrase.first - 1]?.word ?? '';
  if (!['for', 'of', 'to'].includes(lead) || !OFFERS.has(elements[phrase.first - 2]?.word ?? '')) return [];
  const asker = requestedBy(state, phrase);
  if (asker.length > 1) return asker;
  let i = phrase.first - 3;
  while (i > 0 && elements[i]?.mention === null && i > phrase.first - 6) i -= 1;
  const owner = elements[i]?.mention;
  if (owner === null || owner === undefined) return [];
  const subject = subjectOf(elements, i);
  if (subject === null || subject.last > i) return [];
  const left = state.parties(subject).parties;
  return [...left, ...state.resolve(owner, left).parties];
}

/** "turned down a request for a meeting from the ambassador", "has had an offer of talks by Oslo": who asked stands behind. */
function requestedBy(state: ReaderState, phrase: NounPhrase): readonly Party[] {
  const { elements } = state.row;
  const by = partiesAfter(elements, phrase.at + 1, new Set(['from', 'by']), false, 6);
  const subject = subjectOf(elements, phrase.first - 2);
  if (by === null || subject === null || subject.last > phrase.first - 2) return [];
  const left = state.parties(subject).parties;
  return [...left, ...state.parties(by.list, left).parties];
}

/** "In a telephone call on Sunday, A and B condemned the attack": the two of whom the clause behind a contact that opens it tells something. */
export function openedFor(state: ReaderState, phrase: NounPhrase): readonly Party[] {
  const { elements } = state.row;
  const isNew = ['a', 'an', 'their', 'another', ''].includes(phrase.determiner) && phrase.owner === null;
  if (!isNew || !OPENING.has(elements[phrase.first - 1]?.word ?? '')) return [];
  const isFirst =
    phrase.first <= 2 ||
    elements.slice(0, phrase.first - 1).every((element) => element.mention === null && element.kind !== 'word');
  if (!isFirst) return [];
  const subject = mainSubject(elements, phrase.at + 1, true);
  if (subject === null || subject.first > phrase.at + OPENED_FAR) return [];
  const { parties } = state.parties(subject);
  return sidesOf(parties).length >= 2 ? parties : [];
}
const OPENING: ReadonlySet<string> = new Set(['in', 'during', 'at', 'over']);
/** How far behind the noun the subject of its clause begins: what it was about, where and when stand between. */
const OPENED_FAR = 14;

/** Whether a contact was told just before, so that those who attended came to it. */
export function isToldNear(state: ReaderState): boolean {
  return state.recentClaims().some((claim) => claim.kind !== 'letter' && state.row.sentence - claim.sentence <= 3);
}

const ATTENDED: ReadonlySet<string> = new Set(
  'attended joined chaired co-chaired headed led hosted opened addressed moderated held convened'.split(' '),
);

/** "The meeting was attended by A, B and C": those who were there, where the sentence alone tells of the contact. */
export function attendedBy(state: ReaderState, at: number): readonly Party[] {
  const { elements } = state.row;
  for (let i = at + 1; i < Math.min(elements.length, at + 12); i += 1) {
    if (!ATTENDED.has(elements[i]?.word ?? '')) continue;
    const by = partiesAfter(elements, i + 1, new Set(['by']), false, 6);
    return by === null ? [] : state.parties(by.list).parties;
  }
  return [];
}

const TOLD: ReadonlySet<string> = new Set(
  'encouraged pressed pressured reminded cautioned pleaded told tells assured assures thanked thanks urged urges informed informs warned warns asked asks congratulated congratulates reassured invited promised offered briefed'.split(
    ' ',
  ),
);

/** "X told Y in a phone call that …": the one who tells and the one told. */
export function toldIn(state: ReaderState, phrase: NounPhrase): Party[] {
  const { elements } = state.row;
  const lead = elements[phrase.first - 1]?.word ?? '';
  if (!['in', 'during', 'over', 'by', 'via', 'at', 'for', 'to'].includes(lead)) return [];
  for (let i = 0; i < elements.length; i += 1) {
    const word = elements[i]?.word ?? '';
    if (!TOLD.has(word) || Math.abs(i - phrase.at) > 16) continue;
    if ((lead === 'for' || lead === 'to') !== (word === 'invited')) continue;
    const subject = subjectOf(elements, i) ?? null;
    const object = partiesAfter(elements, i + 1, new Set(), true, 2);
    if (subject === null || object === null) continue;
    const left = state.parties(subject).parties;
    return [...left, ...state.parties(object.list, left).parties];
  }
  return [];
}
