import type { AnnotatedDocument, AnnotatedText } from '../annotate/document.ts';
import type { Claim } from './claim.ts';
import { Discourse, type Party } from './discourse.ts';
import { isVerb, rowOf, type Row } from './elements.ts';
import { canBeParty, subjectOf } from './grammar.ts';
import { tellByNoun } from './noun-claims.ts';
import { ReaderState } from './reader-state.ts';
import { tellByVerb } from './verb-claims.ts';
import { CONTACT_VERB_FORMS } from '../data/contact-verbs.ts';

/** What reading both texts of a document gives before it is joined. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly titleClaims: readonly Claim[];
  readonly discourse: Discourse;
}

/** Reads the title, then the body sentence by sentence, and tells every contact found. */
export function claimsOf(doc: AnnotatedDocument): Told {
  const discourse = new Discourse(doc);
  const titleClaims = readText(doc, doc.title, discourse);
  discourse.titlePair = titleClaims[0]?.parties ?? [];
  const claims = readText(doc, doc.body, discourse);
  return { claims, titleClaims, discourse };
}

function readText(doc: AnnotatedDocument, text: AnnotatedText, discourse: Discourse): Claim[] {
  const state = new ReaderState(doc, text, discourse, { text, sentence: 0, elements: [] });
  for (let sentence = 0; sentence < text.sentences.length; sentence += 1) {
    state.row = rowOf(text, sentence);
    enterZone(state, sentence);
    readSentence(state);
  }
  return state.claims;
}

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
  let noted = 0;
  const subjects = subjectsIn(row);
  for (let i = 0; i < row.elements.length; i += 1) {
    const element = row.elements[i];
    if (element === undefined) continue;
    if (element.mention !== null) {
      noteUpTo(state, i, subjects);
      noted = i;
      continue;
    }
    if (asks) continue;
    if (element.kind === 'word' && CONTACT_VERB_FORMS.has(element.word) && tellByVerb(state, i)) continue;
    tellByNoun(state, i);
  }
  void noted;
}

function noteUpTo(state: ReaderState, i: number, subjects: ReadonlySet<number>): void {
  const mention = state.row.elements[i]?.mention;
  if (mention === null || mention === undefined) return;
  const isPlace = mention.kind === 'side' && !canBeParty(state.row.elements, i);
  if (isPlace) return;
  if (mention.owner !== null && typeof mention.owner !== 'string')
    state.discourse.note(state.resolve(mention.owner), mention.owner.first, state.row.sentence, false);
  const resolved = state.resolve(mention);
  state.discourse.note(resolved, mention.first, state.row.sentence, subjects.has(i));
}

/** The elements that are subjects of the sentence's verbs. */
function subjectsIn(row: Row): Set<number> {
  const subjects = new Set<number>();
  for (const [i, element] of row.elements.entries()) {
    if (!isVerb(element)) continue;
    const list = subjectOf(row.elements, i);
    if (list !== null) for (let k = list.first; k < list.last; k += 1) subjects.add(k);
  }
  return subjects;
}

/** The parties of a claim in words, for tests and explanations. */
export function wordsOfParty(party: Party): string {
  return party.type === 'side' ? party.side : party.person.parts.join(' ');
}
