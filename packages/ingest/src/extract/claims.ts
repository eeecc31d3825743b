import { noteUpTo, sidesTogether, subjectsIn } from './discourse/row-memory.ts';
import { tieIn } from './discourse/ties.ts';
import { groundOf } from './discourse/ground.ts';
import { enterTime, enterZone, noteVisit, noteVisitor } from './discourse/scene.ts';
import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import { addCompanions, companyIn } from './company/companions.ts';
import { castNet } from './loose/loose-claims.ts';
import type { Candidate, Claim } from './terms/claim.ts';
import { Discourse } from './discourse/discourse.ts';
import { rowOf, type Element } from './grammar/elements.ts';
import { wokenBy } from '../annotate/words/wakes.ts';
import { noteGathering, takeRoster } from './company/group-rosters.ts';
import { noteInitiative } from './making/initiative.ts';
import { applyDenial, deniesBefore } from './status/denials.ts';
import { noteCalledOff } from './status/called-off-behind.ts';
import { noteOutcome } from './status/plan-outcomes.ts';
import {
  asksAhead,
  asksBack,
  asksWhen,
  asksWhether,
  opensWithDay,
  shortAnswer,
  tellsOn,
} from './status/short-answers.ts';
import { kindSaid } from './senses/kinds.ts';
import { placeOf } from './placing/places.ts';
import { tellPlans } from './claims/plan-claims.ts';
import { tellByOrdinal, tellEarlier } from './claims/order-claims.ts';
import { tellListed } from './claims/listed-claims.ts';
import { tellByLabel } from './claims/label-claims.ts';
import { tellByLine } from './claims/line-claims.ts';
import { tellByMedium } from './claims/medium-claims.ts';
import { tellByNoun } from './nouns/noun-claims.ts';
import { tellAmongMany } from './claims/among-claims.ts';
import { tellOfBody } from './claims/body-claims.ts';
import { tellOfJointBody } from './claims/joint-body-claims.ts';
import { tellByReception } from './claims/reception-claims.ts';
import { tellBySummons } from './claims/summons-claims.ts';
import { claimsOfTitle, jointSpeakers } from './claims/title-claims.ts';
import { claimsOfEngagements } from './claims/engagement-claims.ts';
import { tellAnswer } from './claims/answer-claims.ts';
import { tellAgain } from './claims/again-claims.ts';
import { tellByAttendance } from './claims/attendance-claims.ts';
import { tellByInvitation } from './claims/invitation-claims.ts';
import { tellByTable } from './claims/table-claims.ts';
import { tellRecalled } from './claims/recalled-claims.ts';
import { claimOfRoster } from './claims/roster-claims.ts';
import { ReaderState } from './discourse/reader-state.ts';
import { tellByCallers } from './claims/caller-claims.ts';
import { tellByHosts } from './claims/host-claims.ts';
import { tellMoved } from './claims/moved-claims.ts';
import { tellByReply } from './claims/reply-claims.ts';
import { tellSince } from './claims/since-claims.ts';
import { tellEachTime } from './claims/times-claims.ts';
import { tellByThanks } from './claims/thanks-claims.ts';
import { tellInPerson } from './claims/told-in-person.ts';
import { tellTogether } from './claims/together-claims.ts';
import { tellByTurn } from './claims/turn-claims.ts';
import { tellByTravel } from './claims/travel-claims.ts';
import { tellByVerb } from './claims/verb-claims.ts';

/** What reading both texts of a document gives before it is joined. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly titleClaims: readonly Claim[];
  readonly discourse: Discourse;
  /** What may be a contact in the body though no rule told it. */
  readonly candidates: readonly Candidate[];
}

/**
 * Reads the title, then the body sentence by sentence, and tells every contact found. `discourse` is a new one of this document; with
 * `keepsTold` what rules told is among the candidates too.
 */
export function claimsOf(doc: AnnotatedDocument, discourse = new Discourse(doc), keepsTold = false): Told {
  const { claims: titleClaims } = readText(doc, doc.title, discourse);
  const joint = jointSpeakers(doc, discourse);
  discourse.titlePair = titleClaims[0]?.parties ?? joint;
  discourse.speakTogether = joint.length >= 2;
  const recorded = claimOfRoster(doc);
  discourse.enterBody();
  if (recorded !== null) discourse.notePair(recorded.parties);
  const body = readText(doc, doc.body, discourse, keepsTold);
  const claims = [...(recorded === null ? [] : [recorded]), ...body.claims];
  const listed = claimsOfEngagements(doc, discourse, claims);
  const titled = claimsOfTitle(doc, discourse, titleClaims, claims);
  const gone = new Set(titled.absorbed);
  return {
    claims: [...claims.filter((claim) => !gone.has(claim)), ...listed, ...titled.found],
    titleClaims,
    discourse,
    candidates: body.candidates,
  };
}

function readText(doc: AnnotatedDocument, text: AnnotatedText, discourse: Discourse, keepsTold = false): ReaderState {
  const state = new ReaderState(doc, text, discourse, { text, sentence: 0, elements: [], wakes: 0 });
  state.keepsTold = keepsTold;
  for (let sentence = 0; sentence < text.sentences.length; sentence += 1) {
    state.row = rowOf(text, sentence);
    enterTime(state);
    enterZone(state, sentence);
    noteVisit(state);
    noteVisitor(state);
    discourse.ground = groundOf(state.row) ?? discourse.ground;
    readSentence(state);
  }
  return state;
}

function readSentence(state: ReaderState): void {
  const { row } = state;
  const asks = state.text.zones[row.sentence]?.asks === true;
  const subjects = subjectsIn(row);
  state.company = companyIn(state);
  const isRoster = !asks && takeRoster(state);
  for (let i = 0; i < row.elements.length; i += 1) {
    const element = row.elements[i];
    if (element === undefined) continue;
    if (element.mention !== null) {
      noteUpTo(state, i, subjects);
      continue;
    }
    if (!asks && !isRoster) tellAt(state, i);
  }
  state.discourse.noteSides(sidesTogether(state));
  const tie = tieIn(state, subjects);
  if (tie !== null) state.discourse.noteTie(tie);
  if (asks && isAnsweredInTurn(state)) noteAsked(state);
  if (!asks && !isRoster) {
    tellByMedium(state);
    tellByLabel(state);
    tellRecalled(state);
    tellAnswer(state);
    tellByReply(state);
    tellMoved(state);
    tellByLine(state);
    tellByTravel(state);
    tellByThanks(state);
    tellByInvitation(state);
    tellByTable(state);
    tellInPerson(state);
    tellByAttendance(state);
    tellByTurn(state);
    tellByHosts(state);
    tellByCallers(state);
    tellTogether(state);
    tellAmongMany(state);
    tellListed(state);
    tellBySummons(state);
    tellByReception(state);
    tellEachTime(state);
    tellEarlier(state);
    tellSince(state);
    addCompanions(state);
    noteGathering(state);
    if (questionBefore(state, row.sentence).length > 0) answerQuestion(state);
    if (state.text.zones[row.sentence - 1]?.asks !== true) applyDenial(state);
    noteOutcome(state);
    noteCalledOff(state);
    noteInitiative(state);
    if (state.text.part === 'text') state.candidates.push(...castNet(state));
  }
}

/** "Has the President spoken to the Irish leader? — They spoke on Sunday": those of whose contact it is asked are "they" and "the two" of the answer; nothing is told. */
function noteAsked(state: ReaderState): void {
  // Who is meant by "you" is known when somebody answers (`answerQuestion`).
  if (state.row.elements.some(({ mention }, i) => mention?.noun === 'you' && !isAskedToSay(state.row.elements, i)))
    return;
  const { openContact, lastDays } = state;
  const before = state.claims.length;
  for (let i = 0; i < state.row.elements.length; i += 1) tellAt(state, i);
  state.claims.splice(before);
  state.openContact = openContact;
  state.lastDays = lastDays;
}

/** "Can you confirm that A met B?": whether the "you" at `at` is asked to say something, and no part of what is asked. */
function isAskedToSay(elements: readonly Element[], at: number): boolean {
  const lead = elements[at - 1]?.word ?? '';
  return (at === 0 || ASKING.has(lead)) && SAYING.has(elements[at + 1]?.word ?? '');
}
const ASKING: ReadonlySet<string> = new Set('can could would will do are'.split(' '));
const SAYING: ReadonlySet<string> = new Set('confirm say tell comment clarify explain verify'.split(' '));

/** Whether somebody's turn follows the question: a writer's own question is answered by the writer. */
function isAnsweredInTurn({ row: { sentence }, text }: ReaderState): boolean {
  const next = text.zones.slice(sentence, sentence + ANSWER + 1).find(({ asks }) => !asks);
  return next?.kind === 'turn';
}

function tellAt(state: ReaderState, i: number): void {
  const element = state.row.elements[i];
  if (element?.mention !== null) return;
  if ((element.wakes & TELL) === 0 && element.kind !== 'number' && element.kind !== 'thing') return;
  if (
    tellAgain(state, i) ||
    tellOfJointBody(state, i) ||
    tellPlans(state, i) ||
    tellByOrdinal(state, i) ||
    tellOfBody(state, i)
  )
    return;
  if (element.kind === 'word' && tellByVerb(state, i)) return;
  tellByNoun(state, i);
}

/** By which words a contact may be told where they stand; ordinals and names of things are looked at all. */
const TELL = wokenBy('tell', []);

/** How many sentences an answer may take to come to its denial. */
const ANSWER = 3;

/**
 * "Is it still on? — It is not." and "… — I read this too. There was no such call.": the answer denies what the question asked; "Did you meet A? —
 * Yes, on Monday.": it tells it.
 */
function answerQuestion(state: ReaderState): void {
  const { sentence } = state.row;
  const asked = questionBefore(state, sentence);
  if (asked.length === 0) return;
  const answer = state.row;
  const isFirst = asked.at(-1) === sentence - 1;
  const words = answer.elements.map((element) => element.word).join(' ');
  const start = words.slice(0, words.indexOf(':') < 40 ? words.indexOf(':') + 2 : 0).length;
  const said = isFirst ? shortAnswer(answer.elements) : null;
  const question = rowOf(state.text, asked.at(-1) ?? 0).elements;
  const isYes =
    (said === 'yes' && asksWhether(question)) || (isFirst && asksWhen(question) && opensWithDay(answer.elements));
  if (said !== 'no' && !isYes && !deniesBefore(words)) return;
  if (state.recentClaims().some((claim) => claim.sentence > (asked[0] ?? sentence) && claim.sentence <= sentence))
    return;
  const before = state.claims.length;
  state.discourse.addressee = state.discourse.self();
  for (const one of asked) {
    state.row = rowOf(state.text, one);
    for (let i = 0; i < state.row.elements.length; i += 1) tellAt(state, i);
  }
  state.discourse.addressee = null;
  state.row = answer;
  // "Did you get an answer to the letter that you sent them?": the letter itself is not asked for.
  const claims = state.claims.splice(before).filter(({ rules }) => !rules.some((rule) => rule.endsWith('.relative')));
  state.claims.push(...claims);
  if (isYes) {
    for (const claim of claims) {
      if (claim.status === 'held' && asksAhead(question)) claim.status = 'planned';
      else if (claim.status === 'planned' && asksBack(question)) claim.status = 'held';
      affirm(state, claim);
    }
    return;
  }
  const cancels = words.slice(start).startsWith('it is not');
  for (const claim of claims) {
    claim.status = cancels || claim.status === 'planned' ? 'cancelled' : 'denied';
    claim.evidence.add(sentence);
    claim.rules.push('answer.negative');
  }
}

/** What was asked is so, on the day and by the means that the answer says. */
function affirm({ row: { elements: own, sentence }, text, doc }: ReaderState, claim: Claim): void {
  const next =
    own.some(({ day }) => day !== null) || !isSameTurn(text, sentence) ? [] : rowOf(text, sentence + 1).elements;
  const elements = tellsOn(next) ? [...own, ...next] : own;
  const days = elements
    .find(({ day }) => day !== null)
    ?.day?.resolve(doc.day, claim.status === 'held' ? 'past' : 'future', null);
  if (claim.days === null && days != null) {
    claim.days = days;
    claim.daySource = 'relative';
  }
  const kind = kindSaid(elements, 0, elements.length);
  if (kind !== null && !claim.kindSaid) claim.kind = kind;
  claim.place ??= placeOf(elements, 0);
  claim.evidence.add(sentence);
  if (elements.length > own.length) claim.evidence.add(sentence + 1);
  claim.rules.push('answer.affirmative');
}

/** Whether the sentence behind is of the same turn. */
function isSameTurn({ zones }: AnnotatedText, sentence: number): boolean {
  const [own, next] = [zones[sentence], zones[sentence + 1]];
  return next !== undefined && !next.asks && next.speaker?.first === own?.speaker?.first;
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

/** The elements that are subjects of the sentence's verbs. */
