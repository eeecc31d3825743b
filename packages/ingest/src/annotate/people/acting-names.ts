import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import { LIGHT_VERBS } from '../../data/contact-nouns.ts';
import { ROLE_NOUNS } from '../../data/offices.ts';
import { TELLING } from '../../data/telling-verbs.ts';
import { SPEECH_VERBS } from '../../data/verbs.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Token } from '../words/tokens.ts';

/** As much of a person as says whether a bare name is one. */
interface BareName {
  readonly parts: readonly string[];
  readonly mentions: readonly { readonly in: 'text' | 'title'; readonly mention: Mention }[];
  isKnown: boolean;
}

/** Words before a name that stands as a place. */
export const PLACE_BEFORE: ReadonlySet<string> = new Set(
  'in at near from via through outside across around into towards'.split(' '),
);
const ACTS: ReadonlySet<string> = new Set(
  'took came went arrived agreed thanked stressed expressed pledged welcomed visited received replied refused declined offered asked flew left returned wants wanted hopes who'.split(
    ' ',
  ),
);

/** A bare name is a person's where it speaks or acts somewhere, and never stands as a place. */
export function actsAsPerson(person: BareName, tokensOf: (part: 'text' | 'title') => readonly Token[]): boolean {
  if (person.parts.length === 1 && HOUSES.has(person.parts[0] ?? '')) return false;
  let acts = false;
  for (const { in: part, mention } of person.mentions) {
    const tokens = tokensOf(part);
    const before = tokens[mention.first - 1]?.lower ?? '';
    if (
      person.parts.length > 1 &&
      OF_SUBJECTS.has(tokens[mention.last]?.lower ?? '') &&
      isAtHead(tokens, mention.first)
    )
      acts = true;
    if (person.parts.length > 1 && ['had', 'has'].includes(tokens[mention.last]?.lower ?? '')) acts = true;
    let next = person.parts.length > 1 ? behindBody(tokens, mention.last) : mention.last;
    while (
      ['also', 'later', 'then', 'had', 'has', ',', 'himself', 'herself'].includes(tokens[next]?.lower ?? '') &&
      next < mention.last + 3
    )
      next += 1;
    const after = tokens[next]?.lower ?? '';
    if (PLACE_BEFORE.has(before) && tokens[mention.last]?.lower !== "'s") return false;
    if (SPEECH_VERBS.has(after) || CONTACT_VERB_FORMS.has(after) || ACTS.has(after) || LIGHT_VERBS.has(after))
      acts = true;
    if (tokens[mention.last]?.lower === 'aside') acts = true;
    if (person.parts.length > 1 && part === 'text' && isApposedToRole(tokens, mention)) acts = true;
    if (person.parts.length > 1 && before === 'between' && isOfContact(tokens, mention)) acts = true;
    if (person.parts.length > 1 && hasContactWith(tokens, mention.last)) acts = true;
    if (['told', 'says', 'said', 'met', 'thanked', 'with', 'by'].includes(before) && part === 'text') acts = true;
    if (part === 'text' && isSaidTo(tokens, mention.first)) acts = true;
    if (person.parts.length > 1 && (TELLING.has(before) || RECEIVING.has(before)) && part === 'text') acts = true;
  }
  if (acts) person.isKnown = true;
  return acts;
}

/** "told A", "described to A": something is said to the one whose name starts at `at`. */
export function isToldTo(tokens: readonly Token[], at: number): boolean {
  return TELLING.has(tokens[at - 1]?.lower ?? '') || isSaidTo(tokens, at);
}

/** "described to Yang the state of the talks": what is said to whom; "made clear to Iran that" says it to a country. */
function isSaidTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'to' && SAYING.has(tokens[at - 2]?.lower ?? '');
}
const SAYING: ReadonlySet<string> = new Set(
  'described explained outlined conveyed clear stressed emphasised emphasized underlined underscored expressed said signalled signaled'.split(
    ' ',
  ),
);

/** Bodies that are printed with a capital and tell as people do: "the Presidency announced". */
const HOUSES: ReadonlySet<string> = new Set(
  'presidency ministry chancellery secretariat palace cabinet government embassy directorate household'.split(' '),
);

/** "Anna Lind of the Foreign Ministry said": where the phrase for the body somebody is of ends; `at` itself where none stands. */
function behindBody(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower !== 'the') return at;
  let end = at + 2;
  while (end < at + LONGEST_BODY && tokens[end]?.kind === 'word' && tokens[end]?.capital === true) end += 1;
  return end > at + 2 ? end : at;
}
const LONGEST_BODY = 7;

/** Verbs beside those of telling whose object is nearly always a person: "assured Tomás Rivas of support", "telephoned Tomás Rivas". */
const RECEIVING: ReadonlySet<string> = new Set(
  'telephoned phoned rang telephones phones hosted hosts received receives greeted greets'.split(' '),
);

/** "Tuesday's conversation between Óscar Ballón and Nilda Choque", "between Óscar Ballón and his neighbour": the first of two full names behind a word for a contact of two, or one who has the other by a pronoun. */
function isOfContact(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (tokens[last]?.lower !== 'and') return false;
  const isFullName = tokens[last + 1]?.capital === true && tokens[last + 2]?.capital === true;
  return (
    ['his', 'her'].includes(tokens[last + 1]?.lower ?? '') || (isFullName && OF_TWO.has(tokens[first - 2]?.lower ?? ''))
  );
}
/** "told her guest, Tomás Rivas,", "the Egyptian observer, Samir Ghali,", "Tomás Rivas, his host, said": a name between marks beside a part that people play. */
function isApposedToRole(tokens: readonly Token[], { first, last }: Mention): boolean {
  const isClosed = CLOSING.has(tokens[last]?.text ?? '.');
  if (isClosed && isBehindRole(tokens, first - 1)) return true;
  if (tokens[last]?.text !== ',' || !OWNED.has(tokens[last + 1]?.lower ?? '')) return false;
  const role = tokens.slice(last + 2, last + 5).findIndex(({ lower }) => PARTS_PLAYED.has(lower));
  return role >= 0 && CLOSING.has(tokens[last + 3 + role]?.text ?? '.');
}

/** Whether a part that people play, with its determiner, stands before the comma at `comma`. */
function isBehindRole(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma - 1; at >= Math.max(0, comma - 1 - BEHIND_ROLE); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (PARTS_PLAYED.has(tokens[at]?.lower ?? '')) return hasDeterminer(tokens, at);
  }
  return false;
}

/** How many words may stand between a part and the comma: "the mayor there,", "Skov's superior in Moscow,". */
const BEHIND_ROLE = 2;
/** How far before a part its determiner may stand: "the retired Peruvian mediator". */
const BEFORE_ROLE = 4;
const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ':', '-', '–', '—', ')']);
const OWNED: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'the']);
const PARTS_PLAYED: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...'predecessor successor neighbour neighbor observer mediator mayor superior commander leader delegate commissary prefect'.split(
    ' ',
  ),
]);
function hasDeterminer(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE_ROLE); i -= 1) {
    const { kind, lower } = tokens[i] ?? { kind: 'mark', lower: '' };
    if (OWNED.has(lower) || lower === "'s" || lower === 'a' || lower === 'an') return true;
    if (kind !== 'word') return false;
  }
  return false;
}

/** "Óscar Ballón's meeting with", "Nilda Choque's telephone call to": whose contact with somebody it is. */
function hasContactWith(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.lower !== "'s") return false;
  const words = tokens.slice(last + 1, last + LONGEST_CONTACT).map(({ lower }) => lower);
  const noun = words.findIndex((word) => OF_TWO.has(word));
  return noun >= 0 && ['with', 'to', 'by'].includes(words[noun + 1] ?? '');
}
const LONGEST_CONTACT = 6;
const OF_TWO: ReadonlySet<string> = new Set(
  'conversation call meeting talks talk discussion dinner lunch exchange'.split(' '),
);

/** What follows a subject: a name that opens a sentence before one of these is somebody's or a thing's that acts. */
const OF_SUBJECTS: ReadonlySet<string> = new Set('was is will would did does has had who'.split(' '));
function isAtHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || '.!?”"'.includes(before.text) || tokens[at]?.gap.startsWith('\n') === true;
}
