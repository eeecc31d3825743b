import { isCountry, NAMED } from '../../annotate/words/lexicon.ts';
import { LOOSE_NOUN_OF, LOOSE_VERB_OF, type LooseClass } from '../../data/loose-words.ts';
import { LIGHT_VERBS } from '../../data/contact-nouns.ts';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from '../../data/verbs.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Claim } from '../terms/claim.ts';
import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Element, Row } from '../grammar/elements.ts';
import type { Pairing, Standing } from './loose-parties.ts';
import { sideOfPerson, sidesOf, type Party } from '../terms/party.ts';
import { isPassive } from '../senses/verb-frames.ts';

/** A word that may tell of a contact, with those who may have had it. */
interface Catch {
  readonly trigger: LooseClass;
  readonly at: number;
  readonly clause: { readonly first: number; readonly last: number };
  readonly pairing: Pairing;
  /** Which of the word's pairings it is, the likeliest grammar first. */
  readonly rank: number;
  readonly claim: Claim;
  readonly said: string | null;
}

/** What a candidate rests on, by the names of what holds: structure alone, never a word of a text. */
export function looseFeatures(
  doc: AnnotatedDocument,
  row: Row,
  { trigger, at, clause, pairing, rank, claim, said }: Catch,
): string[] {
  const { elements, sentence, text } = row;
  const { left, right, parties } = pairing;
  const names = [`word ${trigger.id}`, `left ${left.as}`, `right ${right?.as ?? 'none'}`];
  const say = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  names.push(`${trigger.id} right ${right?.as ?? 'none'}`, `left ${left.as} right ${right?.as ?? 'none'}`);
  names.push(`left is ${typeOf(left)}`, `right is ${right === null ? 'none' : typeOf(right)}`);
  names.push(`status ${claim.status}`, `${trigger.isNoun ? 'noun' : 'verb'} ${claim.status}`);
  names.push(`day ${claim.daySource}`);
  names.push(`kind said ${said ?? 'by nothing'}`, `rank ${rank < 3 ? String(rank) : 'low'}`);
  const told = trigger.isNoun ? LOOSE_VERB_OF : LOOSE_NOUN_OF;
  for (let i = clause.first; i < Math.min(clause.last, elements.length); i += 1) {
    const near = i === at ? undefined : told.get(elements[i]?.word ?? '');
    if (near !== undefined && !names.includes(`near ${near.id}`)) names.push(`near ${near.id}`);
  }
  const before = elements.slice(0, at).filter(({ mention }) => mention !== null && mention.kind !== 'side').length;
  say('nobody before', before === 0);
  say('left from memory though somebody stands before', left.list === null && before > 0);
  say('place', claim.place !== null);
  for (const [side, one] of [
    ['left', left],
    ['right', right],
  ] as const) {
    if (one === null) continue;
    for (const how of new Set(one.hows)) names.push(`${side} by ${how}`);
    if (one.list === null) continue;
    const gap = one.list.first > at ? one.list.first - at : at - one.list.last;
    names.push(`${side} gap ${gap <= 1 ? 'none' : gap <= 4 ? 'short' : gap <= 12 ? 'some' : 'long'}`);
    say(`${side} in clause`, one.list.first >= clause.first && one.list.last <= clause.last);
    say(`${side} many`, one.parties.length > 1);
    const [from, to] = one.list.first > at ? [at + 1, one.list.first] : [one.list.last, at];
    const passed = elements.slice(from, to).filter(({ mention }) => mention !== null).length;
    names.push(`${side} passes ${passed === 0 ? 'nobody' : passed === 1 ? 'one' : 'several'}`);
    say(`${side} verb between`, isVerbBetween(elements, at, one));
  }
  const people = parties.filter((party) => party.type === 'person');
  say('all named', people.length === parties.length);
  say('no one named', people.length === 0);
  say('two parties', parties.length === 2);
  say('many parties', parties.length > 4);
  say('two sides stated', statedSides(parties) >= 2);
  say(
    'a body of no list',
    sidesOf(parties).some((side) => side.startsWith(NAMED)),
  );
  say('a side open', sidesOf(parties).length < parties.length);
  say('passive', !trigger.isNoun && isPassive(elements, at));
  say('ing', (elements[at]?.word ?? '').endsWith('ing'));
  say('base behind to', elements[at - 1]?.word === 'to');
  say('past', isPast(elements[at]));
  say('in quotation', quotesBefore(elements, at) % 2 === 1);
  say(
    'negated',
    elements.slice(Math.max(0, at - 5), at).some(({ word }) => NEGATIONS.has(word)),
  );
  say(
    'modal',
    elements.slice(Math.max(0, at - 4), at).some(({ word }) => MODALS.has(word)),
  );
  say(
    'condition',
    elements.slice(clause.first - 1 < 0 ? 0 : clause.first - 1, at).some(({ word }) => CONDITIONS.has(word)),
  );
  names.push(`next ${nextOf(elements[at + 1])}`, `previous ${previousOf(elements[at - 1])}`);
  say(
    'mutual',
    elements.slice(clause.first, clause.last).some(({ word }) => MUTUAL.has(word)),
  );
  if (trigger.isNoun) {
    const phrase = nounPhraseAt(elements, at);
    const lead = elements[phrase.first - 1]?.word ?? '';
    names.push(`phrase behind ${PREPOSITIONS.has(lead) ? lead : LIGHT_VERBS.has(lead) ? 'light verb' : 'other'}`);
    say(
      'light verb',
      elements.slice(Math.max(0, phrase.first - 5), phrase.first).some(({ word }) => LIGHT_VERBS.has(word)),
    );
    say('series', phrase.series);
    say('ordered', phrase.order !== '');
  }
  say(
    'day in clause',
    elements.slice(clause.first, clause.last).some(({ day }) => day !== null),
  );
  say(
    'length in clause',
    elements.slice(clause.first, clause.last).some(({ word }) => LENGTHS.has(word)),
  );
  say('determiner a', trigger.isNoun && ['a', 'an', 'another', 'first'].includes(elements[at - 1]?.word ?? ''));
  say('determiner the', trigger.isNoun && ['the', 'this', 'that'].includes(elements[at - 1]?.word ?? ''));
  say('first sentence', sentence === 0);
  say('lead', sentence <= 2);
  say('title', text.part === 'title');
  const zone = text.zones[sentence];
  say('turn', zone?.speaker != null);
  say('heading', zone?.kind === 'heading');
  say('official', doc.principal.isOfficial);
  say('long sentence', elements.length > 45);
  return names;
}

function typeOf({ parties }: Standing): string {
  const [first] = parties;
  if (first === undefined) return 'nobody';
  if (parties.length > 1) return parties.every((party) => party.type === 'person') ? 'people' : 'set';
  if (first.type === 'side') return first.office.length > 0 ? 'office' : isCountry(first.side) ? 'country' : 'body';
  return first.person.offices.length > 0 ? 'holder' : sideOfPerson(first.person) !== null ? 'person' : 'name';
}

const statedSides = (parties: readonly Party[]): number =>
  new Set(parties.flatMap((party) => (party.type === 'side' ? [party.side] : (sideOfPerson(party.person) ?? [])))).size;

function isVerbBetween(elements: readonly Element[], at: number, { list }: Standing): boolean {
  if (list === null) return false;
  const [from, to] = list.first > at ? [at + 1, list.first] : [list.last, at];
  return elements.slice(from, to).some(({ word }) => FINITE.has(word) || (word.length > 4 && word.endsWith('ed')));
}

const isPast = (element: Element | undefined): boolean =>
  element !== undefined && (element.word.endsWith('ed') || PAST.has(element.word));
const quotesBefore = (elements: readonly Element[], at: number): number =>
  elements.slice(0, at).filter(({ word }) => word === '"' || word === '“' || word === '”').length;

const PAST: ReadonlySet<string> = new Set(
  'met spoke sat saw told rang wrote sent came went flew said held had heard brought ate took gave was were'.split(' '),
);
/** What stands right behind the word: a preposition by itself, else its class. */
function nextOf(element: Element | undefined): string {
  if (element === undefined || element.kind === 'mark') return element?.word === ',' ? 'comma' : 'end';
  if (element.mention !== null) return element.mention.kind === 'side' ? 'side' : 'somebody';
  if (element.day !== null) return 'day';
  if (PREPOSITIONS.has(element.word) || SUBORDINATORS.has(element.word)) return element.word;
  return ['and', 'a', 'the'].includes(element.word) ? element.word : 'word';
}

function previousOf(element: Element | undefined): string {
  if (element === undefined || element.kind === 'mark') return element?.word === ',' ? 'comma' : 'start';
  if (element.mention !== null) return element.mention.kind === 'side' ? 'side' : 'somebody';
  if (PERFECT.has(element.word)) return 'perfect';
  if (AUXILIARIES.has(element.word)) return MODALS.has(element.word) ? 'modal' : 'auxiliary';
  if (['to', 'and', 'a', 'an', 'the', 'who', 'whom', 'of', 'in', 'for'].includes(element.word)) return element.word;
  return 'word';
}
const PERFECT: ReadonlySet<string> = new Set("has have had having 've 'd".split(' '));
const MUTUAL: ReadonlySet<string> = new Set(
  'each other one-on-one together jointly joint bilateral trilateral both face-to-face tête-à-tête privately counterpart sidelines margins'.split(
    ' ',
  ),
);

const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have had will would said says told took made came went gave held'.split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set("not n't never no nor neither without nobody".split(' '));
const MODALS: ReadonlySet<string> = new Set('may might could can should must would will shall'.split(' '));
const CONDITIONS: ReadonlySet<string> = new Set('if whether unless should'.split(' '));
const LENGTHS: ReadonlySet<string> = new Set('hour hours minute minutes half-hour minutes, days'.split(' '));
