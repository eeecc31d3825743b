import { PREPOSITIONS, RELATIVES } from '../../data/verbs.ts';
import type { Party } from '../terms/party.ts';
import { isVerbAt, type Row } from '../grammar/elements.ts';
import type { ReaderState } from './reader-state.ts';
import { canBeParty } from '../grammar/can-be-party.ts';
import { isPredicate, listFrom, listUpTo } from '../grammar/party-lists.ts';
import { subjectOf } from '../grammar/subjects.ts';

/** Notes the party at `i` and the list that ends with it, so that later phrases may mean them. */
export function noteUpTo(state: ReaderState, i: number, subjects: Subjects): void {
  const mention = state.row.elements[i]?.mention;
  if (mention === null || mention === undefined) return;
  const isPlace = mention.kind === 'side' && !canBeParty(state.row.elements, i);
  if (isPlace || (mention.name === null && isPredicate(state.row.elements, i))) return;
  if (mention.owner !== null && typeof mention.owner !== 'string')
    state.discourse.note(state.resolve(mention.owner), mention.owner.first, state.row.sentence, {});
  const resolved = state.resolve(
    mention,
    mention.kind === 'pronoun' || mention.kind === 'role' ? othersAt(state, i, subjects) : [],
  );
  const subject = subjects.get(i);
  state.discourse.note(resolved, mention.first, state.row.sentence, {
    subject: subject !== undefined,
    pronoun: mention.kind === 'pronoun' && PERSONAL.has(mention.noun),
    // "A met B. They were glad. He …": whom "they" means is no likelier "he" for having been named behind the other
    together: subject === 'together' || (mention.kind === 'pronoun' && mention.plural),
  });
  const next = state.row.elements[i + 1]?.word ?? '';
  if (next === ',' || next === 'and' || !canBeParty(state.row.elements, i)) return;
  const list = listUpTo(state.row.elements, i);
  if (list.mentions.length > 1 && list.mentions.some((mate) => mate.kind !== 'side'))
    state.discourse.noteList(state.parties(list).parties, state.row.sentence, subjects.has(i));
}

/** Pronouns that mean one person spoken of before. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her']);

/** The sides that a sentence ties with "with": its first side and those behind the preposition. */
export function sidesTogether(state: ReaderState): string[] {
  const { elements } = state.row;
  const first = elements.findIndex((element, i) => element.mention?.kind === 'side' && canBeParty(elements, i));
  if (first < 0) return [];
  const sends = elements.some((element) => SENDING.has(element.word));
  const at = elements.findIndex(
    (element, i) =>
      (element.word === 'with' || (element.word === 'to' && sends)) && elements[i + 1]?.mention?.kind === 'side',
  );
  if (first >= at) return [];
  const own = elements[first]?.mention?.sides ?? [];
  return [...new Set([...own, ...sidesFrom(elements, at + 1)])];
}

const SENDING: ReadonlySet<string> = new Set('sent submitted proposed handed offered presented'.split(' '));

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
function othersAt(state: ReaderState, i: number, subjects: Subjects): Party[] {
  const { elements } = state.row;
  const others: Party[] = [];
  const list = canBeParty(elements, i) ? [...listFrom(elements, i).mentions, ...listUpTo(elements, i).mentions] : [];
  const own = elements[i]?.mention;
  const next = elements[i + 1]?.word === 'and' ? elements[i + 2]?.mention : null;
  if (own?.kind === 'pronoun' && next?.name != null && !list.includes(next))
    others.push(...state.resolve(next).parties);
  for (const mate of list) if (mate !== own && mate.kind === 'person') others.push(...state.resolve(mate).parties);
  // "With A he discussed fish": the one in front of the subject is another.
  const fronted = elements[0]?.word === 'with' && canBeParty(elements, 1) ? elements[1]?.mention : undefined;
  if (fronted?.name != null && fronted !== own && subjects.has(i)) others.push(...state.resolve(fronted).parties);
  if (subjects.has(i) || own?.noun === 'his') return others;
  for (let k = i - 1; k >= 0; k -= 1) {
    const mention = elements[k]?.mention;
    if (!subjects.has(k) || mention === null || mention === undefined) continue;
    others.push(...state.resolve(mention).parties);
    break;
  }
  return others;
}

/** "called on the chairman, who presides": the one of whom a relative clause speaks, where the sentence has him as an object. */
function isObjectOf(row: Row, first: number): boolean {
  const before = row.elements[first - 1]?.word ?? '';
  return PREPOSITIONS.has(before) || isVerbAt(row.elements, first - 1);
}

/** "The visitor of May 2013 was Mr Park Seung Min.": the one whom a short sentence names behind its verb is who it is about; -1 where none is. */
function namedByPredicate({ elements }: Row): number {
  const verb = elements.findIndex(({ word }) => word === 'was' || word === 'is');
  const at = elements[verb + 1]?.word === 'the' ? verb + 2 : verb + 1;
  const isLast = elements.slice(at + 1).every(({ kind }) => kind === 'mark');
  const isRole = verb > 0 && elements.slice(0, verb).some(({ word, mention }) => ROLES.has(mention?.noun ?? word));
  return isRole && isLast && elements[at]?.mention?.kind === 'person' ? at : -1;
}
const ROLES: ReadonlySet<string> = new Set('visitor guest caller host minister man woman one other speaker'.split(' '));

/** "says that she "had the pleasure"": the pronoun before a quotation that opens with its verb; -1 where none is. */
function beforeQuotation({ elements }: Row, verb: number): number {
  const isQuoted = ['"', '“'].includes(elements[verb - 1]?.word ?? '');
  return isQuoted && elements[verb - 2]?.mention?.kind === 'pronoun' ? verb - 2 : -1;
}

/** The elements of a row that are subjects of one of its verbs, alone or together with others. */
export type Subjects = ReadonlyMap<number, 'alone' | 'together'>;

/** The subjects of a row; those of a list of several people are so together. */
export function subjectsIn(row: Row): Subjects {
  const subjects = new Map<number, 'alone' | 'together'>();
  for (let i = 0; i < row.elements.length; i += 1) {
    if (!isVerbAt(row.elements, i)) continue;
    const outside = beforeQuotation(row, i);
    if (outside >= 0) subjects.set(outside, 'alone');
    const list = subjectOf(row.elements, i);
    const isAntecedent = list !== null && RELATIVES.has(row.elements[i - 1]?.word ?? '') && isObjectOf(row, list.first);
    if (list === null || isAntecedent) continue;
    const how = list.mentions.filter(({ kind }) => kind === 'person').length > 1 ? 'together' : 'alone';
    for (let k = list.first; k < list.last; k += 1) subjects.set(k, how);
  }
  const named = namedByPredicate(row);
  if (named >= 0) subjects.set(named, 'alone');
  return subjects;
}
