import { COUNTRY_WORDS, kebab, NOT_A_COUNTRY } from '../../data/countries.ts';
import { HONORIFICS, LETTER_HONORIFICS } from '../../data/offices.ts';
import { ORGANISATION_WORDS } from '../../data/organisations.ts';
import { tokenise, type Token } from './tokens.ts';

/** What a phrase of the curated lists is. `id` is a country's or an organisation's; empty for an honorific or a phrase to leave alone. */
export interface Entry {
  readonly kind: 'country' | 'adjective' | 'people' | 'capital' | 'seat' | 'organisation' | 'honorific' | 'nothing';
  readonly id: string;
  readonly words: readonly string[];
}

/** A stretch of tokens that is a phrase of the lists. */
export interface Hit {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

const BY_FIRST = new Map<string, Entry[]>();
const NAMES = new Map<string, string>();
const SINGLE_SIDES = new Set<string>();

function add(kind: Entry['kind'], id: string, phrase: string): void {
  const words = tokenise(phrase).map((token) => token.lower);
  const first = words[0];
  if (first === undefined) return;
  const list = BY_FIRST.get(first) ?? [];
  list.push({ kind, id, words });
  BY_FIRST.set(first, list);
  if (words.length === 1 && (kind === 'country' || kind === 'adjective')) SINGLE_SIDES.add(first);
}

for (const country of COUNTRY_WORDS) {
  NAMES.set(country.id, country.name);
  for (const name of country.names) add('country', country.id, name.replace(/^[Tt]he /u, ''));
  for (const word of country.adjectives) {
    add('adjective', country.id, word);
    if (!/(s|sh|ch|ese|men|man)$/u.test(word)) add('people', country.id, `${word}s`);
    if (word.endsWith('man')) add('people', country.id, `${word.slice(0, -3)}men`);
  }
  for (const word of country.capitals) add('capital', country.id, word);
  for (const word of country.seats) add('seat', country.id, word);
}
for (const phrase of NOT_A_COUNTRY) add('nothing', '', phrase);
for (const organisation of ORGANISATION_WORDS) {
  const id = kebab(organisation.name);
  NAMES.set(id, organisation.name);
  for (const form of organisation.forms) add('organisation', id, form);
  for (const seat of organisation.seats) add('seat', id, seat);
}
for (const honorific of [...HONORIFICS, ...LETTER_HONORIFICS]) add('honorific', '', honorific);
for (const list of BY_FIRST.values()) list.sort((a, b) => b.words.length - a.words.length);

/** What precedes the printed name in the id of a body that is in no list. */
export const NAMED = 'named:';

/** The printed name of a country or organisation by its id; the id itself where it is not in the lists. */
export function nameOfSide(id: string): string {
  return NAMES.get(id) ?? (id.startsWith(NAMED) ? id.slice(NAMED.length) : id);
}

/** Whether an id is in the curated lists of countries. */
export function isCountry(id: string): boolean {
  return COUNTRY_IDS.has(id);
}
const COUNTRY_IDS: ReadonlySet<string> = new Set(COUNTRY_WORDS.map((country) => country.id));

/** Whether a lower-case word alone is a country or its adjective: where "Japan-Chile" is to be cut. */
export function isSideWord(lower: string): boolean {
  return SINGLE_SIDES.has(lower);
}

const CASE_BLIND: ReadonlySet<string> = new Set(['honorific']);
const MUST_SHOUT: ReadonlySet<string> = new Set([
  'us',
  'who',
  'quad',
  'troika',
  'commonwealth',
  'male',
  'pole',
  'dane',
  'finn',
  'swede',
  'turk',
  'nam',
  'addis',
  'beehive',
  'lett',
  'thai',
  'mom',
  'don',
  'dom',
  'pan',
  'bay',
  'than',
  'father',
  'brother',
  'sister',
  'judge',
  'justice',
  'chief',
  'mar',
  'gen',
  'general',
  'major',
]);

/** The longest phrase of the lists that starts at token `at`, or null. Proper names must be capitalised as printed. */
export function hitAt(tokens: readonly Token[], at: number, end: number): Hit | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (!token.capital && !SMALL_TOO.has(token.lower)) return null;
  const list = BY_FIRST.get(token.lower);
  if (list === undefined) return null;
  for (const entry of list) {
    if (at + entry.words.length > end) continue;
    if (!entry.words.every((word, k) => tokens[at + k]?.lower === word)) continue;
    if (!isPrintedAs(entry, tokens, at)) continue;
    return { entry, first: at, last: at + entry.words.length };
  }
  return null;
}

/** "North" of "North and South Korea", "East" of "East and West German": a side whose name ends with that of the next; null where the two words share none. */
export function sharedAt(tokens: readonly Token[], at: number, end: number): Hit | null {
  const token = tokens[at];
  if (token?.capital !== true || tokens[at + 1]?.lower !== 'and') return null;
  const next = hitAt(tokens, at + 2, end);
  if (next === null || next.entry.words.length < 2) return null;
  const [, ...shared] = next.entry.words;
  const entry = BY_FIRST.get(token.lower)?.find(
    ({ kind, words }) =>
      kind === next.entry.kind &&
      words.length === shared.length + 1 &&
      shared.every((word, k) => words[k + 1] === word),
  );
  const isSide = entry?.kind === 'country' || entry?.kind === 'adjective';
  return isSide && entry.id !== next.entry.id ? { entry, first: at, last: at + 1 } : null;
}

/** What a phrase of the lists may begin with in small letters. */
const SMALL_TOO: ReadonlySet<string> = new Set(['al', 'former', 'ni-vanuatu', 'mainland', 'the']);

function isPrintedAs(entry: Entry, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (entry.kind === 'honorific' && entry.words.length > 1) return first.capital;
  if (!first.capital && !SMALL_TOO.has(entry.words[0] ?? '')) return false;
  const word = entry.words[0] ?? '';
  if (entry.words.length === 1 && (word === 'us' || word === 'who' || word === 'nam' || word === 'uk'))
    return first.acronym;
  if (
    entry.words.length === 1 &&
    word.length <= 5 &&
    entry.kind === 'organisation' &&
    /^[a-z]+$/u.test(word) &&
    !['quad', 'hamas', 'opec', 'nato', 'asean', 'fifa', 'uefa', 'isis'].includes(word)
  )
    return first.acronym;
  if (MUST_SHOUT.has(word) || CASE_BLIND.has(entry.kind)) return first.capital;
  return true;
}
