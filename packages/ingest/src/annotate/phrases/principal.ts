import { cityAt } from '../../data/cities.ts';
import { bodyFor } from '../../data/organisations.ts';
import { sideOfOffice } from '../../data/office-sides.ts';
import { isOfficialPublisher, ORGANS, sideOfPublisher } from '../../data/publishers.ts';
import { atomsOf } from '../names/atoms.ts';
import { hitAt, isCountry, isSideWord } from '../words/lexicon.ts';
import type { Mention, Range } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { tokenise, type Token } from '../words/tokens.ts';

/** For whom a document speaks: the side of its publisher, and the office that publishes. */
export interface Principal {
  /** The country or organisation; null for a newspaper or agency. */
  readonly side: string | null;
  /** The office whose doings it reports, head last ("prime", "minister"); empty where none. */
  readonly office: readonly string[];
  /** Whom its bare offices mean ("the Minister" of a foreign ministry), though its acts are not that person's; empty where none. */
  readonly head: readonly string[];
  /** For an embassy or mission: the country it is in. */
  readonly host: string | null;
  /** Whether the publisher is a ministry, presidency, embassy or the like, so that "we" is its side. */
  readonly isOfficial: boolean;
}

/** Reads a publisher's name ("Office of the Prime Minister of Greece", "White House", "TASS"). */
export function principalOf(publisher: string | null, tokens: readonly Token[]): Principal {
  const own = publisher === null ? [] : tokenise(publisher.replace(/\([^)]*\)/gu, ' '), isSideWord);
  const aside = publisher === null ? [] : tokenise(/\(([^)]*)\)/u.exec(publisher)?.[1] ?? '', isSideWord);
  const words = own.map((token) => token.lower);
  const body = bodyAlone(own);
  const mentions = mentionsOf(own, atomsOf(own, 0, own.length, { names: new Set() }));
  const office = mentions.find(({ office: own }) => own !== null && !own.words.some(isOfVoice))?.office?.words ?? [];
  const named = sidesIn(own, mentions).map(bodyFor);
  const alone = sideOfPublisher(words);
  const isOfficial = body !== null || alone !== null || isOfficialPublisher(words, named.length > 0);
  const unsaid = alone ?? (isOfficial && named.length === 0 ? (sideOfOffice(office) ?? asideOf(aside)) : null);
  const sides = unsaid === null ? named : [unsaid];
  const isWhiteHouse = (words.includes('white') && words.includes('house')) || words.join(' ').endsWith(PRESS_OFFICE);
  const side = isOfficial || isWhiteHouse || sides.length > 0 ? (sides[0] ?? null) : null;
  if (side !== null && (isOfficial || isWhiteHouse))
    return {
      side,
      office: isWhiteHouse && office.length === 0 ? ['president'] : office,
      head: headOfBody(words),
      isOfficial: true,
      host: words.some((word) =>
        ['embassy', 'mission', 'consulate', 'commission', 'ambassador', 'consul'].includes(word),
      )
        ? (sides.find((other) => other !== side) ?? null)
        : null,
    };
  return { side: isOfficial ? datelineSide(tokens) : null, office, head: headOfBody(words), isOfficial, host: null };
}

/** What a country's president alone has for its press office, as the White House's is called. */
const PRESS_OFFICE = 'office of the press secretary';

/** "Office of the Spokesman": one who speaks for another office publishes its doings, not his own. */
const isOfVoice = (word: string): boolean => word.startsWith('spokes') || word === 'press';

/** "NATO", "the Organization of American States", "Downing Street": the body, or the country of the seat, whose name is all that the publisher's name says, an organ of it behind a comma aside; else null. */
function bodyAlone(tokens: readonly Token[]): string | null {
  // "10 Downing Street"
  const first = tokens[0]?.lower === 'the' || tokens[0]?.kind === 'number' ? 1 : 0;
  const hit = hitAt(tokens, first, tokens.length);
  if (hit === null || (hit.entry.kind !== 'organisation' && hit.entry.kind !== 'seat')) return null;
  const rest = tokens.slice(hit.last);
  const end = rest.findIndex(({ text }) => text === ',');
  const isOrgan = (end < 0 ? rest : rest.slice(0, end)).every(({ lower }) => ORGANS.has(lower));
  return isOrgan ? hit.entry.id : null;
}

/** "Minister for Foreign Affairs (Australia)": the country in the brackets behind an office that says none; null where they say something else. */
function asideOf(tokens: readonly Token[]): string | null {
  const hit = hitAt(tokens, 0, tokens.length);
  return hit?.last === tokens.length && NAMING.has(hit.entry.kind) ? hit.entry.id : null;
}

/** The sides that a publisher's phrases give it, then those that its words name besides ("Seimas of the Republic of Lithuania", "Ambassador of Norway to Chile"). */
function sidesIn(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const seats = mentions.filter((mention) => isSeatOfAnother(tokens, mention, mentions));
  const sides = new Set(mentions.flatMap((mention) => (seats.includes(mention) ? [] : mention.sides)));
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = hitAt(tokens, i, tokens.length);
    if (hit === null) continue;
    if (NAMING.has(hit.entry.kind)) sides.add(hit.entry.id);
    i = hit.last - 1;
  }
  return [...sides];
}
/** "Federal Chancellery of Austria", "Federal Chancellery, Bern": a seat whose name alone means one country is here another's, which is named behind it. */
function isSeatOfAnother(tokens: readonly Token[], seat: Mention, mentions: readonly Mention[]): boolean {
  const of = tokens[seat.last]?.lower === 'of' ? seat.last : -1;
  if (seat.form !== 'seat') return false;
  const isInTownOfAnother =
    tokens[seat.last]?.text === ',' &&
    mentions.some(({ form, first }) => form === 'capital' && first === seat.last + 1);
  return isInTownOfAnother || (of > 0 && mentions.some(({ form, first }) => form === 'country' && first >= of));
}
/** "The Evening Standard of Bucharest", "Radio Mutin, Dili", "Canberra Mail": the country of the place in the name of a paper or station, where it is read and made; null where its name says none. */
export function placeOfPaper(publisher: string | null): string | null {
  const tokens = publisher === null ? [] : tokenise(publisher.replace(/[()]/gu, ' , '), isSideWord);
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = hitAt(tokens, i, tokens.length);
    if (hit !== null && isCountry(hit.entry.id)) return hit.entry.id;
    const city = tokens[i]?.capital === true ? cityAt(tokens, i) : null;
    if (city !== null) return city.country;
  }
  return null;
}

/** What names a country or organisation itself; a demonym or a capital in the name of a paper says only where it is read. */
const NAMING: ReadonlySet<string> = new Set(['country', 'organisation']);

/** Who heads a body that publishes: a foreign ministry its foreign minister, a presidency the president; nobody where its name does not say so. */
function headOfBody(words: readonly string[]): readonly string[] {
  const isForeign = ['foreign', 'external', 'affairs', 'exteriores', 'étrangères'].some((word) => words.includes(word));
  if (isForeign && words.includes('commonwealth')) return ['foreign', 'minister'];
  if (isForeign && words.some((word) => MINISTRIES.has(word) || word === 'department')) return ['foreign', 'minister'];
  if (words.some((word) => MINISTRIES.has(word))) return ['minister'];
  if (words.includes('department') && words.some((word) => UNDER_SECRETARIES.has(word))) return ['secretary'];
  if (words.includes('global') && words.includes('affairs')) return ['foreign', 'minister'];
  if (words.some((word) => PRESIDENCIES.has(word)) || (words.includes('state') && words.includes('house')))
    return ['president'];
  return words.includes('secretariat') ? ['secretary-general'] : [];
}
const MINISTRIES: ReadonlySet<string> = new Set(['ministry', 'minister', 'ministerio', 'ministério', 'ministère']);
/** Of what the departments are that a secretary heads, not a minister. */
const UNDER_SECRETARIES: ReadonlySet<string> = new Set(['state', 'defense', 'treasury', 'commerce', 'energy']);
const PRESIDENCIES: ReadonlySet<string> = new Set(['presidency', 'presidencia', 'presidência', 'présidence']);

const AFTER_PLACE: ReadonlySet<string> = new Set([',', '(', '–', '—', '-', '/', '.']);

/** The country of the capital or city that opens a text: "KUALA LUMPUR, Nov. 21 (Strait Wire) —", "Lima, 15 August 2010". */
export function datelineSide(tokens: readonly Token[]): string | null {
  return datelineIn(tokens)?.side ?? null;
}

/** Where a text is written, as its dateline prints it; null where it has none. */
export function datelineOf(tokens: readonly Token[]): Range | null {
  return datelineIn(tokens);
}

type Dateline = Range & { readonly side: string };

const KNOWN = new WeakMap<readonly Token[], Dateline | null>();

/** Found once for each text: several stages ask for it. */
function datelineIn(tokens: readonly Token[]): Dateline | null {
  const known = KNOWN.get(tokens);
  if (known !== undefined) return known;
  const found = findDateline(tokens);
  KNOWN.set(tokens, found);
  return found;
}

function findDateline(tokens: readonly Token[]): Dateline | null {
  const head = tokens.slice(0, 40);
  const atoms = atomsOf(head, 0, head.length, { names: new Set() });
  for (const [i, atom] of atoms.entries()) {
    if (atom.kind !== 'capital' && atom.kind !== 'country') continue;
    const token = head[atom.first];
    const next = atoms[i + 1];
    const opensLine = atom.first === 0 || token?.gap.startsWith('\n') === true || head[atom.first - 1]?.text === '(';
    const mark = next?.kind === 'mark' ? (head[next.first]?.text ?? '') : '';
    if (opensLine && AFTER_PLACE.has(mark) && atom.kind === 'capital')
      return { first: atom.first, last: atom.last, side: atom.id };
  }
  return cityOfDateline(head);
}

/** "COTONOU, Nov 5 (…) -": a city that is no capital and opens a line. */
function cityOfDateline(head: readonly Token[]): Dateline | null {
  for (const [i, token] of head.entries()) {
    if (!token.capital || (i > 0 && !token.gap.startsWith('\n'))) continue;
    const city = cityAt(head, i);
    if (city !== null && AFTER_PLACE.has(head[i + city.length]?.text ?? ''))
      return { first: i, last: i + city.length, side: city.country };
  }
  return null;
}
