import type { Person } from '../people/entities.ts';
import { isCountry } from '../words/lexicon.ts';
import type { TextWithPeople } from './text-with-people.ts';

/** Bodies that a secretary-general heads. */
const WITH_SECRETARY: ReadonlySet<string> = new Set([
  'united-nations',
  'nato',
  'association-of-southeast-asian-nations',
  'commonwealth',
  'arab-league',
  'organization-of-islamic-cooperation',
  'gulf-cooperation-council',
  'caribbean-community',
  'organization-of-american-states',
  'organization-of-african-unity',
  'pacific-islands-forum',
  'shanghai-cooperation-organization',
  'collective-security-treaty-organization',
  'osce',
  'council-of-europe',
  'saarc',
  'oecd',
  'opec',
  'la-francophonie',
]);
/** Bodies with commissioners of their own, the first that a text names before the others. */
const WITH_COMMISSIONERS: readonly (readonly [string, string])[] = [
  ['african-union', 'african-union'],
  ['ecowas', 'ecowas'],
  ['european-commission', 'european-commission'],
  ['european-union', 'european-commission'],
  ['european-council', 'european-commission'],
];
/** How sure such a guess is held to be: an office that no country has, but the body may be another one of the text. */
const LIKELIHOOD = 0.8;

/**
 * The people of whom the text gives no side and whose office is one of bodies, no countries, with the body that is theirs: of a secretary-general
 * the one named last before them, or next behind; of a commissioner the body printed before the office, the Union's Commission, or the body with
 * commissioners that the text names; of who heads "the Commission" the body named last.
 */
export function bodiesOfOffices(doc: TextWithPeople, people: readonly Person[]): Map<Person, string> {
  const found = new Map<Person, string>();
  for (const person of people) {
    const body = isSecretary(doc, person)
      ? nearestBody(doc, person)
      : isCommissioner(person)
        ? (bodyPrintedBefore(doc, person) ?? bodyWithCommissioners(doc))
        : isHeadOfCommission(doc, person)
          ? bodyOfCommission(doc, person)
          : isHighRepresentative(doc, person)
            ? 'european-union'
            : null;
    if (body !== null) found.set(person, body);
  }
  return found;
}

/** Takes these bodies as the sides of their people, as a guess; who is of the publisher's own body is nobody from elsewhere. */
export function takeBodies({ principal }: TextWithPeople, bodies: ReadonlyMap<Person, string>): void {
  for (const [person, body] of bodies) {
    person.assumedSide = body;
    person.assumedLikelihood = LIKELIHOOD;
    person.isForeign = body !== principal.side;
  }
}

/** "Secretary-General A", not the secretary-general of a party or ministry. */
function isSecretary({ body, title }: TextWithPeople, person: Person): boolean {
  const [office] = person.offices;
  const words = office?.words.join(' ').replace(/-/gu, ' ') ?? '';
  if (office === undefined || !/^(?:(?:assistant|deputy|under) )?secretary general$/u.test(words)) return false;
  const { in: part, mention } = office.placed;
  const { tokens } = part === 'title' ? title : body;
  const last = mention.office?.last ?? mention.last;
  const around = tokens.slice(Math.max(0, mention.first - 4), mention.last + 6).map(({ lower }) => lower);
  return tokens[last]?.lower !== 'of' && !around.some((word) => OF_OTHERS.has(word));
}
const OF_OTHERS: ReadonlySet<string> = new Set([
  'party',
  'ministry',
  'front',
  'union',
  'movement',
  'presidency',
  'palace',
]);

function nearestBody(doc: TextWithPeople, person: Person): string | null {
  const own = doc.principal.side;
  if (own !== null && !isCountry(own) && WITH_SECRETARY.has(own)) return own;
  const placed = person.mentions.find(({ in: part }) => part === 'text');
  const at = placed?.mention.first ?? 0;
  const named = doc.body.atoms.flatMap((atoms) => atoms.filter(({ id }) => WITH_SECRETARY.has(id)));
  return (named.findLast(({ first }) => first <= at) ?? named[0])?.id ?? null;
}

/** "Commissioner A", "Trade Commissioner A"; high, deputy and police commissioners are of countries. */
function isCommissioner({ offices: [office] }: Person): boolean {
  const words = office?.words ?? [];
  return words.at(-1) === 'commissioner' && !words.some((word) => OF_COUNTRIES.has(word));
}
const OF_COUNTRIES: ReadonlySet<string> = new Set([
  'high',
  'deputy',
  'police',
  'district',
  'government',
  'chief',
  'election',
]);

/** "EU Trade Commissioner A", "European Trade Commissioner A": the body whose name is printed before what the commissioner is for; null where none is. */
function bodyPrintedBefore({ body, title }: TextWithPeople, { offices: [office] }: Person): string | null {
  if (office === undefined) return null;
  if (office.words[0] === 'european') return 'european-union';
  const { in: part, sentence, mention } = office.placed;
  const text = part === 'title' ? title : body;
  const before = (text.atoms[sentence] ?? []).findLast(({ last, id }) => last <= mention.first && id !== '');
  const between = before === undefined ? [] : text.tokens.slice(before.last, mention.first);
  const isOne = before !== undefined && WITH_COMMISSIONERS.some(([id]) => id === before.id);
  return isOne && between.length <= 2 && between.every(({ kind, capital }) => kind === 'word' && capital)
    ? before.id
    : null;
}

/** "the President of the Commission, A", "the chairperson of its commission", "Commission President A". */
function isHeadOfCommission({ body, title }: TextWithPeople, { offices: [office] }: Person): boolean {
  if (office === undefined) return false;
  const { in: part, mention } = office.placed;
  const { tokens } = part === 'title' ? title : body;
  const words = tokens.slice(mention.first, mention.name?.first ?? mention.last).map(({ lower }) => lower);
  return /\b(?:president|chairperson|chairman) of (?:the|its) commission\b|^(?:(?:the|its) )?commission president\b/u.test(
    words.join(' '),
  );
}

/** The body with a commission that is named last before somebody; else the publisher's, else the one that the text names. */
function bodyOfCommission(doc: TextWithPeople, person: Person): string | null {
  const at = person.mentions.find(({ in: part }) => part === 'text')?.mention.first ?? 0;
  const isOne = (id: string): boolean => WITH_COMMISSIONERS.some(([own]) => own === id);
  const named = doc.body.atoms.flatMap((atoms) => atoms.filter(({ id }) => isOne(id)));
  const id = named.findLast(({ first }) => first <= at)?.id ?? doc.principal.side ?? '';
  return WITH_COMMISSIONERS.find(([own]) => own === id)?.[1] ?? bodyWithCommissioners(doc);
}

/** "the High Representative, A": the Union's, but of a country in a text of that country's or of another body's own house. */
function isHighRepresentative({ principal }: TextWithPeople, { offices: [office] }: Person): boolean {
  const isOne = office?.words.join(' ') === 'high representative';
  const isOwnHouse = principal.side === null && principal.office.includes('representative');
  const isOfUnion =
    !isOwnHouse && (principal.side === null || isCountry(principal.side) || principal.side.startsWith('european'));
  return isOne && isOfUnion;
}

function bodyWithCommissioners(doc: TextWithPeople): string | null {
  const ids = new Set(doc.body.atoms.flatMap((atoms) => atoms.map(({ id }) => id)));
  const own = doc.principal.side;
  if (own !== null) ids.add(own);
  const named = WITH_COMMISSIONERS.find(([id]) => ids.has(id));
  if (named !== undefined) return named[1];
  return doc.body.tokens.some(({ lower, capital }) => capital && lower === 'brussels') ? 'european-commission' : null;
}
