import { addDays } from '@readout/domain';
import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import { addCompanions, companyIn } from './companions.ts';
import { PREPOSITIONS, RELATIVES } from '../data/verbs.ts';
import type { Claim } from './claim.ts';
import { Discourse } from './discourse.ts';
import type { Party } from './party.ts';
import { isVerbAt, rowOf, type Row } from './elements.ts';
import { noteInitiative } from './initiative.ts';
import { canBeParty, listFrom, listUpTo } from './party-lists.ts';
import { subjectOf } from './subjects.ts';
import { applyDenial, deniesBefore } from './denials.ts';
import { tellByOrdinal, tellEarlier, tellPlans } from './plan-claims.ts';
import { tellByMedium } from './medium-claims.ts';
import { tellByNoun } from './noun-claims.ts';
import { tellOfBody } from './body-claims.ts';
import { claimsOfTitle, jointSpeakers } from './title-claims.ts';
import { claimsOfEngagements } from './engagement-claims.ts';
import { tellByAttendance } from './attendance-claims.ts';
import { tellByInvitation } from './invitation-claims.ts';
import { tellByTable } from './table-claims.ts';
import { claimOfRoster } from './roster-claims.ts';
import { ReaderState } from './reader-state.ts';
import { tellByThanks } from './thanks-claims.ts';
import { tellInPerson } from './told-in-person.ts';
import { tellByTravel } from './travel-claims.ts';
import { tellByVerb } from './verb-claims.ts';

/** What reading both texts of a document gives before it is joined. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly titleClaims: readonly Claim[];
  readonly discourse: Discourse;
}

/** Reads the title, then the body sentence by sentence, and tells every contact found. `discourse` is a new one of this document. */
export function claimsOf(doc: AnnotatedDocument, discourse = new Discourse(doc)): Told {
  const titleClaims = readText(doc, doc.title, discourse);
  const joint = jointSpeakers(doc, discourse);
  discourse.titlePair = titleClaims[0]?.parties ?? joint;
  discourse.speakTogether = joint.length >= 2;
  const recorded = claimOfRoster(doc);
  if (recorded !== null) discourse.notePair(recorded.parties);
  const claims = [...(recorded === null ? [] : [recorded]), ...readText(doc, doc.body, discourse)];
  const listed = claimsOfEngagements(doc, discourse, claims);
  const titled = claimsOfTitle(doc, discourse, titleClaims, claims);
  const gone = new Set(titled.absorbed);
  return {
    claims: [...claims.filter((claim) => !gone.has(claim)), ...listed, ...titled.found],
    titleClaims,
    discourse,
  };
}

function readText(doc: AnnotatedDocument, text: AnnotatedText, discourse: Discourse): Claim[] {
  const state = new ReaderState(doc, text, discourse, { text, sentence: 0, elements: [] });
  for (let sentence = 0; sentence < text.sentences.length; sentence += 1) {
    state.row = rowOf(text, sentence);
    enterTime(state);
    enterZone(state, sentence);
    noteVisit(state);
    noteVisitor(state);
    readSentence(state);
  }
  return state.claims;
}

/** How many days back a year must lie for a text to tell of long ago, and by how many an anchor is moved to see whether a phrase has its year. */
const LONG_AGO = 300;
const OTHER_ANCHOR = 3650;

/** "In December 1978 the fleets were at sea.": what follows is of that time, until a sentence speaks of days of now. */
function enterTime(state: ReaderState): void {
  const { day } = state.doc;
  if (day === null) return;
  const { elements } = state.row;
  if (elements.some((element) => element.day?.source === 'relative')) state.narrative = null;
  const opener = elements.slice(0, 4).find((element) => element.day !== null)?.day;
  if (opener === undefined || opener === null || opener.source === 'relative') return;
  const days = opener.resolve(day, 'past', null);
  const other = opener.resolve(addDays(day, -OTHER_ANCHOR), 'past', null);
  const isYear = days !== null && days.latest === other?.latest;
  if (isYear && days.latest < addDays(day, -LONG_AGO)) state.narrative = days.latest;
}

const TRAVEL: ReadonlySet<string> = new Set(
  'visit trip travelled traveled travel travels fly flies stay tour arrived delegation visited stopover visiting transit flew'.split(
    ' ',
  ),
);

/** "This week she was in New Delhi", "concluded today a two-day working visit": days that contacts told after it share. */
function noteVisit(state: ReaderState): void {
  const { elements } = state.row;
  const words = elements.map((element) => element.word);
  const dayAt = elements.findIndex((element) => element.day !== null);
  const day = elements[dayAt]?.day;
  const travels =
    words.some((word) => TRAVEL.has(word)) ||
    (dayAt >= 0 && words.some((word, i) => word === 'was' && elements[i + 1]?.word === 'in'));
  if (day === null || day === undefined || !travels) return;
  const days = day.resolve(state.doc.day, 'past', state.lastDays);
  const ahead = state.doc.day === null ? null : day.resolve(state.doc.day, 'future', state.lastDays);
  if (ahead !== null && state.doc.day !== null && ahead.earliest > state.doc.day && isToCome(words)) {
    state.visitAhead = ahead;
    return;
  }
  if (days === null || (state.doc.day !== null && days.earliest > state.doc.day)) return;
  const length = words
    .map((word) => /^(two|three|four|five|six|seven)-day$/u.exec(word)?.[1])
    .find((word) => word !== undefined);
  const count = length === undefined ? 1 : ['two', 'three', 'four', 'five', 'six', 'seven'].indexOf(length) + 2;
  const isEnd = words.some((word) => ['concluded', 'concludes', 'ended', 'wrapped', 'completed'].includes(word));
  if (days.earliest !== days.latest || count === 1) state.visitDays = days;
  else
    state.visitDays = isEnd
      ? { earliest: addDays(days.earliest, 1 - count), latest: days.latest }
      : { earliest: days.earliest, latest: addDays(days.latest, count - 1) };
}

function isToCome(words: readonly string[]): boolean {
  return words.some((word) => ['will', 'to', 'is', 'upcoming', 'plans'].includes(word));
}

const ARRIVING: ReadonlySet<string> = new Set(
  'arrived arrives flew flies landed travelled traveled travels visited visits came touched'.split(' '),
);

/** "flew to Nairobi", "came down the aircraft steps": who does so is "the visitor" of what follows. */
function noteVisitor(state: ReaderState): void {
  const { elements } = state.row;
  const at = elements.findIndex((element) => ARRIVING.has(element.word));
  const isPlain =
    at >= 0 &&
    (elements[at]?.word !== 'came' || elements.slice(at, at + 6).some((element) => GROUND.has(element.word)));
  if (!isPlain) return;
  const [party] = state.parties(subjectOf(elements, at)).parties;
  if (party?.type === 'person') state.discourse.visitor = party;
}
const GROUND: ReadonlySet<string> = new Set('aircraft plane steps airport ashore gangway jet'.split(' '));

/** Says whose turn it is, for "I" and "we". */
function enterZone(state: ReaderState, sentence: number): void {
  const zone = state.text.zones[sentence];
  if (zone?.speaker === null || zone === undefined) return;
  const mention = state.text.mentions[sentence]?.find(
    (candidate) => candidate.first >= (zone.speaker?.first ?? 0) && candidate.last <= (zone.speaker?.last ?? 0),
  );
  const party = mention === undefined ? undefined : state.resolve(mention).parties[0];
  if (party !== undefined) state.discourse.setSpeaker(party);
}

function readSentence(state: ReaderState): void {
  const { row } = state;
  const asks = state.text.zones[row.sentence]?.asks === true;
  const subjects = subjectsIn(row);
  state.company = companyIn(state);
  for (let i = 0; i < row.elements.length; i += 1) {
    const element = row.elements[i];
    if (element === undefined) continue;
    if (element.mention !== null) {
      noteUpTo(state, i, subjects);
      continue;
    }
    if (!asks) tellAt(state, i);
  }
  state.discourse.noteSides(sidesTogether(state));
  if (!asks) {
    tellByMedium(state);
    tellByTravel(state);
    tellByThanks(state);
    tellByInvitation(state);
    tellByTable(state);
    tellInPerson(state);
    tellByAttendance(state);
    tellEarlier(state);
    addCompanions(state);
    if (questionBefore(state, row.sentence).length > 0) answerQuestion(state);
    if (state.text.zones[row.sentence - 1]?.asks !== true) applyDenial(state);
    noteInitiative(state);
  }
}

function tellAt(state: ReaderState, i: number): void {
  const element = state.row.elements[i];
  if (element?.mention !== null) return;
  if (tellPlans(state, i) || tellByOrdinal(state, i) || tellOfBody(state, i)) return;
  if (element.kind === 'word' && tellByVerb(state, i)) return;
  tellByNoun(state, i);
}

const NEGATIVE_ANSWERS: readonly string[] = [
  'that is not',
  'it is not',
  'no ,',
  'not at all',
  'he has not',
  'she has not',
  'they have not',
  'he did not',
  'she did not',
  'they did not',
  'that is untrue',
  'that is false',
  'this is not',
];

/** How many sentences an answer may take to come to its denial. */
const ANSWER = 3;

/** "Is it still on? — It is not." and "… — I read this too. There was no such call.": the answer denies what the question asked. */
function answerQuestion(state: ReaderState): void {
  const { sentence } = state.row;
  const asked = questionBefore(state, sentence);
  if (asked.length === 0) return;
  const answer = state.row;
  const isFirst = asked.at(-1) === sentence - 1;
  const words = answer.elements.map((element) => element.word).join(' ');
  const start = words.slice(0, words.indexOf(':') < 40 ? words.indexOf(':') + 2 : 0).length;
  const isNo = isFirst && NEGATIVE_ANSWERS.some((phrase) => words.slice(start).startsWith(phrase));
  if (!isNo && !deniesBefore(words)) return;
  if (state.claims.some((claim) => claim.sentence > (asked[0] ?? sentence) && claim.sentence <= sentence)) return;
  const before = state.claims.length;
  state.discourse.addressee = state.discourse.self();
  for (const question of asked) {
    state.row = rowOf(state.text, question);
    for (let i = 0; i < state.row.elements.length; i += 1) tellAt(state, i);
  }
  state.discourse.addressee = null;
  state.row = answer;
  const cancels = words.slice(start).startsWith('it is not');
  for (const claim of state.claims.slice(before)) {
    claim.status = cancels || claim.status === 'planned' ? 'cancelled' : 'denied';
    claim.evidence.add(sentence);
    claim.rules.push('answer.negative');
  }
}

/** The sentences of the question that is answered here, in order. */
function questionBefore(state: ReaderState, sentence: number): number[] {
  let last = sentence - 1;
  while (last > sentence - ANSWER && state.text.zones[last]?.asks === false) last -= 1;
  const asked: number[] = [];
  while (asked.length < ANSWER && state.text.zones[last]?.asks === true) {
    asked.unshift(last);
    last -= 1;
  }
  return asked;
}

function noteUpTo(state: ReaderState, i: number, subjects: ReadonlySet<number>): void {
  const mention = state.row.elements[i]?.mention;
  if (mention === null || mention === undefined) return;
  const isPlace = mention.kind === 'side' && !canBeParty(state.row.elements, i);
  if (isPlace) return;
  if (mention.owner !== null && typeof mention.owner !== 'string')
    state.discourse.note(state.resolve(mention.owner), mention.owner.first, state.row.sentence, false);
  const resolved = state.resolve(
    mention,
    mention.kind === 'pronoun' || mention.kind === 'role' ? othersAt(state, i, subjects) : [],
  );
  state.discourse.note(resolved, mention.first, state.row.sentence, subjects.has(i));
  const next = state.row.elements[i + 1]?.word ?? '';
  if (next === ',' || next === 'and' || !canBeParty(state.row.elements, i)) return;
  const list = listUpTo(state.row.elements, i);
  if (list.mentions.length > 1 && list.mentions.some((mate) => mate.kind !== 'side'))
    state.discourse.noteList(state.parties(list).parties, state.row.sentence, subjects.has(i));
}

/** The sides that a sentence ties with "with": its first side and those behind the preposition. */
function sidesTogether(state: ReaderState): string[] {
  const { elements } = state.row;
  const sends = elements.some((element) =>
    ['sent', 'submitted', 'proposed', 'handed', 'offered', 'presented'].includes(element.word),
  );
  const at = elements.findIndex(
    (element, i) =>
      (element.word === 'with' || (element.word === 'to' && sends)) && elements[i + 1]?.mention?.kind === 'side',
  );
  const first = elements.findIndex((element, i) => element.mention?.kind === 'side' && canBeParty(elements, i));
  if (at < 0 || first < 0 || first >= at) return [];
  const own = elements[first]?.mention?.sides ?? [];
  return [...new Set([...own, ...sidesFrom(elements, at + 1)])];
}

/** The sides of a list, wherever it stands. */
function sidesFrom(elements: Row['elements'], at: number): string[] {
  const found: string[] = [];
  for (let i = at; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.mention?.kind === 'side') found.push(...element.mention.sides);
    else if (!['and', ',', 'the'].includes(element?.word ?? '')) break;
  }
  return found;
}

/** Whom a pronoun cannot mean: its list-mates, and the subject of the clause where it is no subject itself. */
function othersAt(state: ReaderState, i: number, subjects: ReadonlySet<number>): Party[] {
  const { elements } = state.row;
  const others: Party[] = [];
  const list = canBeParty(elements, i) ? [...listFrom(elements, i).mentions, ...listUpTo(elements, i).mentions] : [];
  const own = elements[i]?.mention;
  for (const mate of list) if (mate !== own && mate.kind === 'person') others.push(...state.resolve(mate).parties);
  if (subjects.has(i) || own?.noun === 'his') return others;
  for (let k = i - 1; k >= 0; k -= 1) {
    const mention = elements[k]?.mention;
    if (!subjects.has(k) || mention === null || mention === undefined) continue;
    others.push(...state.resolve(mention).parties);
    break;
  }
  return others;
}

/** The elements that are subjects of the sentence's verbs. */
/** "called on the chairman, who presides": the one of whom a relative clause speaks, where the sentence has him as an object. */
function isObjectOf(row: Row, first: number): boolean {
  const before = row.elements[first - 1]?.word ?? '';
  return PREPOSITIONS.has(before) || isVerbAt(row.elements, first - 1);
}

function subjectsIn(row: Row): Set<number> {
  const subjects = new Set<number>();
  for (let i = 0; i < row.elements.length; i += 1) {
    if (!isVerbAt(row.elements, i)) continue;
    const list = subjectOf(row.elements, i);
    const isAntecedent = list !== null && RELATIVES.has(row.elements[i - 1]?.word ?? '') && isObjectOf(row, list.first);
    if (list !== null && !isAntecedent) for (let k = list.first; k < list.last; k += 1) subjects.add(k);
  }
  return subjects;
}
