import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import { SPEECH_VERBS } from '../../data/verbs.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Atom } from '../names/atoms.ts';
import type { Person } from './entities.ts';
import { isCountry } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const TRAVEL: ReadonlySet<string> = new Set(
  'engagements programme travels visit visits visited visiting trip tour stay arrived arrives travelled traveled travels flew mission paid pays sojourn'.split(
    ' ',
  ),
);
/** "left this morning for Lima": verbs of setting out, where "for" leads to the place. */
const LEAVING: ReadonlySet<string> = new Set('left leaves leave departs departed depart leaving bound'.split(' '));
/** Where many countries meet, a host of the place is met no more often than others. */
const MANY_SIDED: ReadonlySet<string> = new Set(
  'summit conference forum assembly sidelines margins council congress commission ministerial gathering'.split(' '),
);
/** Whether words speak of a gathering of many; "a summit meeting" is one of two. */
function isManySided(words: readonly string[]): boolean {
  return words.some(
    (word, i) => MANY_SIDED.has(word) && !(word === 'summit' && ['meeting', 'talks'].includes(words[i + 1] ?? '')),
  );
}
const TO_PLACE: ReadonlySet<string> = new Set('to in visited visiting visits toured of at into'.split(' '));
const RETURN: ReadonlySet<string> = new Set('returned returns return back home'.split(' '));

/** The foreign country that a sentence says is visited; "" where it says that the visit is over or of many countries, null where it says nothing. */
function visitedIn(text: AnnotatedText, sentence: number, home: string): string | null {
  const span = text.sentences[sentence];
  if (span === undefined) return null;
  const words = text.tokens.slice(span.first, span.last).map(({ lower }) => lower);
  const travels = words.some(
    (word, i) =>
      TRAVEL.has(word) ||
      (LEAVING.has(word) && words.slice(i, i + 5).includes('for')) ||
      (BEING.has(word) && isCapitalAt(text, sentence, span.first + i + 1)),
  );
  if (!travels) return null;
  if (words.some((word) => RETURN.has(word)) || isManySided(words)) return '';
  const at = (text.atoms[sentence] ?? []).filter(
    (atom) => isPlace(text.tokens, atom) && atom.id !== home && !isOfOffice(text, sentence, atom),
  );
  const places = new Set(at.map(({ id }) => id));
  const [place] = places;
  return places.size === 1 && place !== undefined ? place : null;
}

/** "is in Bamako today": where a stay in a capital is told by the verb "to be" alone. */
function isCapitalAt(text: AnnotatedText, sentence: number, at: number): boolean {
  const isThere = text.tokens[at]?.lower === 'in';
  return isThere && (text.atoms[sentence] ?? []).some(({ kind, first }) => kind === 'capital' && first === at + 1);
}
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'be', 'been']);

function isPlace(tokens: readonly Token[], atom: Atom): boolean {
  if (!isCountry(atom.id) || (atom.kind !== 'country' && atom.kind !== 'capital')) return false;
  const before = tokens[atom.first - 1]?.lower === 'the' ? atom.first - 2 : atom.first - 1;
  const word = tokens[before]?.lower ?? '';
  const isAhead =
    word === 'for' && tokens.slice(Math.max(0, before - 4), before).some(({ lower }) => LEAVING.has(lower));
  return isAhead || (TO_PLACE.has(word) && !(word === 'of' && tokens[before - 1]?.lower === 'minister'));
}

/** "the Minister of Foreign Affairs of Vietnam": a country whose office is named is not where somebody goes. */
function isOfOffice(text: AnnotatedText, sentence: number, { id, first, last }: Atom): boolean {
  return (text.mentions[sentence] ?? []).some(
    (mention) => mention.office !== null && mention.first < first && last <= mention.last && mention.sides.includes(id),
  );
}

/** The foreign capital in which a sentence sets what it tells, where no gathering of many brought them there. */
function setIn(text: AnnotatedText, sentence: number, home: string): string | null {
  const span = text.sentences[sentence];
  if (span === undefined) return null;
  if (isManySided(text.tokens.slice(span.first, span.last).map(({ lower }) => lower))) return null;
  const atom = (text.atoms[sentence] ?? []).find(
    ({ kind, first }) => kind === 'capital' && text.tokens[first - 1]?.lower === 'in',
  );
  return atom === undefined || !isCountry(atom.id) || atom.id === home || SEATS.has(atom.id) ? null : atom.id;
}
/** Countries whose capital is a seat of bodies of many countries. */
const SEATS: ReadonlySet<string> = new Set(['belgium', 'austria', 'ethiopia', 'switzerland']);

const COMPANY: ReadonlySet<string> = new Set('together along accompanied joined flanked assisted'.split(' '));
const LEADS: ReadonlySet<string> = new Set(['with', 'by', 'on', 'to', 'from']);
const REACH = 16;

/** Whether the mention that begins at `at` stands where the partner of a contact does: "met with", "called on", "received by". */
function isPartner(text: AnnotatedText, first: number, at: number, behind: number): boolean {
  if (text.tokens[behind]?.lower === "'s") return false;
  let lead = '';
  for (let i = at - 1; i >= Math.max(first, at - REACH); i -= 1) {
    const { lower, kind } = text.tokens[i] ?? { lower: '', kind: 'mark' };
    if (lower === ',' && i === at - 1 && !isListed(text, first, i)) return false;
    if (COMPANY.has(lower)) return false;
    if (lead === '' && LEADS.has(lower)) lead = lower;
    if (kind === 'word' && (CONTACT_VERB_FORMS.has(lower) || CONTACT_NOUNS_OF_VISITS.has(lower)))
      return lead === 'on'
        ? lower.startsWith('call') || lower.startsWith('visit')
        : lead !== '' || /^me[et]t?s?$/u.test(lower);
    if (SPEECH_VERBS.has(lower) || lower === ';') return false;
  }
  return false;
}
/** "met with A, B": a name behind the comma is one more; "during a visit to Canada, A met B" opens a clause. */
function isListed(text: AnnotatedText, first: number, comma: number): boolean {
  return (
    !OPENS_ADJUNCT.has(text.tokens[first]?.lower ?? '') ||
    text.tokens.slice(first, comma).some(({ lower }) => lower === ',')
  );
}
const OPENS_ADJUNCT: ReadonlySet<string> = new Set('during on in at after within as while following'.split(' '));
const CONTACT_NOUNS_OF_VISITS: ReadonlySet<string> = new Set(
  'talks meeting meetings talk discussions consultations audience call conversation visit negotiations message letter lunch dinner'.split(
    ' ',
  ),
);

/**
 * Gives those whom the own people meet on a visit abroad, and of whom no country is said, to the country visited; whom an embassy tells that its
 * people met, to the one it is in.
 */
export function giveHosts(
  persons: readonly Person[],
  home: string,
  body: AnnotatedText,
  title: AnnotatedText,
  residence: string | null,
): void {
  const open = new Map<number, Person>();
  for (const person of persons) {
    if (person.sides.length > 0) continue;
    const firstAt = Math.min(...person.mentions.map((placed) => (placed.in === 'text' ? placed.mention.first : -1)));
    if (firstAt >= 0) open.set(firstAt, person);
  }
  if (open.size === 0) return;
  let host: string | null = residence ?? (title.sentences.length > 0 ? visitedIn(title, 0, home) : null);
  for (const [sentence, span] of body.sentences.entries()) {
    host = residence ?? visitedIn(body, sentence, home) ?? host;
    const here = host === null || host === '' ? setIn(body, sentence, home) : host;
    if (here === null) continue;
    for (const mention of body.mentions[sentence] ?? []) {
      const person = open.get(mention.first);
      if (person === undefined || mention.owner !== null || !isPartner(body, span.first, mention.first, mention.last))
        continue;
      person.assumedSide = here;
      person.isForeign = true;
    }
  }
}
