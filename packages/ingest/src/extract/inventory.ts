import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Person } from '../annotate/people/entities.ts';
import type { Claim } from './terms/claim.ts';
import { hitAt, isCountry, NAMED, nameOfSide } from '../annotate/words/lexicon.ts';
import type { Range } from '../annotate/phrases/mention.ts';
import { AGREEMENT_HEADS } from '../data/agreement-words.ts';
import { isOrdinary } from '../data/common-words.ts';
import { DEPARTMENT_WORDS, NAME_PARTICLES } from '../data/offices.ts';
import type { Token } from '../annotate/words/tokens.ts';
import { bodiesIn } from './bodies.ts';
import { PLACE_WORDS } from '../data/place-words.ts';

/** People who speak or act for somebody in the text: those with an office, a title, or a side beside a full name. */
export function leadersOf(doc: AnnotatedDocument, claims: readonly Claim[]): Person[] {
  const parties = new Set(
    claims.flatMap((claim) => claim.parties.flatMap((party) => (party.type === 'person' ? [party.person] : []))),
  );
  return doc.persons.filter(
    (person) =>
      person.isKnown &&
      (person.offices.length > 0 ||
        person.gender !== null ||
        isTitled(person) ||
        (person.sides.length > 0 && hasFullName(doc, person)) ||
        parties.has(person)) &&
      !isTellerOfTitle(person),
  );
}

/** A rank or title in front of the name, a colleague of somebody, or a country's own ("Trinidad's Kelvin Ramkissoon"). */
function isTitled(person: Person): boolean {
  return person.mentions.some(
    ({ mention }) => mention.name !== null && /^(?:counterpart|colleague|homologue|peer|title|own)/u.test(mention.noun),
  );
}

/** People of no office and no side whom the text names in full: another text may say for whom they act. */
export function namedInFull(doc: AnnotatedDocument): Person[] {
  return doc.persons.filter((person) => person.isKnown && hasFullName(doc, person) && !isTellerOfTitle(person));
}

/**
 * Whether somebody is named by a given and a family name: whoever acts under these in a text of contacts mostly does so for somebody. Words that
 * are ordinary or of offices ("Foreign Affairs"), and those who make or ask for a paper alone ("read by Vesna Ilić"), are none.
 */
function hasFullName({ body, title }: AnnotatedDocument, { parts, best, mentions, sides }: Person): boolean {
  const { tokens } = best.in === 'text' ? body : title;
  const { name } = best.mention;
  if (parts.length < 2 || name === null || mentions.every(({ mention }) => THINGS_OF.has(mention.determiner)))
    return false;
  const words = tokens.slice(name.first, name.last);
  const isName = words.every(
    ({ kind, capital, text, lower }) =>
      kind === 'word' && ((capital && text !== text.toUpperCase()) || NAME_PARTICLES.has(lower) || text.length < 3),
  );
  if (
    !isName ||
    words.some(({ lower }) => isOrdinary(lower)) ||
    words.every(({ lower }) => DEPARTMENT_WORDS.has(lower))
  )
    return false;
  return !mentions.every(
    ({ in: part, mention }) => part === 'text' && isOfPaper(body.tokens, mention, sides.length === 0),
  );
}
/** Determiners that a name of somebody does not have. */
const THINGS_OF: ReadonlySet<string> = new Set(['the', 'a', 'an', 'two', 'its']);

/** "read by A", "writing by A", "A from The Washington Post" of no country: who makes a text, reads it out or asks for a paper. */
function isOfPaper(tokens: readonly Token[], { first, last }: Range, isOpen: boolean): boolean {
  if (tokens[first - 1]?.lower === 'by' && MADE.has(tokens[first - 2]?.lower ?? '')) return true;
  const next = tokens[last + (tokens[last + 1]?.lower === 'the' ? 2 : 1)];
  return isOpen && ASKING_FOR.has(tokens[last]?.lower ?? '') && next?.capital === true;
}
const MADE: ReadonlySet<string> = new Set(
  'read written writing reporting editing edited analysis photo photograph photographs'.split(' '),
);
const ASKING_FOR: ReadonlySet<string> = new Set(['from', 'with', 'at']);

/** A spokesperson whom the title alone names as the one who makes the statement. */
function isTellerOfTitle(person: Person): boolean {
  return (
    person.mentions.every((placed) => placed.in === 'title') &&
    person.offices.some((office) => office.words.some((word) => word.startsWith('spokes') || word === 'press'))
  );
}

/** The countries that the text names or means: by name, adjective, people, seat, or capital that acts. */
export function sidesIn(doc: AnnotatedDocument): string[] {
  const found = new Set<string>();
  for (const text of [doc.body]) {
    for (const atoms of text.atoms) {
      for (const atom of atoms) {
        if (atom.id === '' || !isCountry(atom.id)) continue;
        if (atom.kind === 'capital' || atom.kind === 'seat') {
          const before = text.tokens[atom.first - 1];
          const next = text.tokens[atom.last];
          const isPlace =
            before !== undefined &&
            (PLACE_WORDS.has(before.lower) ||
              before.text === ',' ||
              (before.lower === 'the' && PLACE_WORDS.has(text.tokens[atom.first - 2]?.lower ?? '')));
          const opens =
            before === undefined ||
            before.gap.startsWith('\n') ||
            text.tokens[atom.first]?.gap.startsWith('\n') === true;
          const isDateline = opens && (next === undefined || [',', '(', '–', '—', '/', '.'].includes(next.text));
          const isOwner = next !== undefined && ["'s", '’s'].includes(next.lower);
          const isName = next !== undefined && next.text !== next.lower && AGREEMENT_HEADS.has(next.lower);
          if (atom.kind === 'capital' && !isOwner && (isPlace || isDateline || isName)) continue;
        }
        found.add(atom.id);
      }
    }
  }
  for (const person of doc.persons) for (const side of person.sides) if (isCountry(side)) found.add(side);
  if (doc.principal.side !== null && isCountry(doc.principal.side)) found.add(doc.principal.side);
  else if (
    doc.homeSide !== null &&
    isCountry(doc.homeSide) &&
    doc.persons.some((person) => person.offices.length > 0 && person.sides.length === 0)
  )
    found.add(doc.homeSide);
  return [...found];
}

/** The organisations that the text names, each by the longest form it prints. */
export function organisationsOf(doc: AnnotatedDocument, claims: readonly Claim[]): { id: string; name: string }[] {
  const printed = new Map<string, string>();
  const add = (said: string, printedForm: string): void => {
    const [id, form] = said === ASSEMBLY ? ['united-nations', ''] : [said, printedForm];
    const known = printed.get(id);
    if (known === undefined || form.length > known.length) printed.set(id, form);
  };
  for (const atoms of doc.body.atoms) {
    for (const atom of atoms) {
      if (atom.kind === 'organisation' && isShortened(doc, atom)) add(atom.id, '');
      else if (atom.kind === 'organisation')
        add(
          atom.id,
          doc.body.tokens
            .slice(atom.first, atom.last)
            .map((token) => token.text)
            .join(' '),
        );
      else if (atom.kind === 'seat' && !isCountry(atom.id)) add(atom.id, nameOfSide(atom.id));
    }
  }
  for (const mention of doc.body.mentions.flat()) for (const side of mention.sides) if (!isCountry(side)) add(side, '');
  for (const { sides } of doc.persons) for (const side of sides) if (!isCountry(side)) add(side, '');
  const own = doc.principal.side;
  if (own !== null && !isCountry(own)) add(own, nameOfSide(own));
  if (meansCommission(doc, printed)) add('european-commission', '');
  const parties = new Set(
    claims.flatMap((claim) =>
      claim.parties.map((party) => (party.type === 'side' ? party.side : (party.person.sides[0] ?? ''))),
    ),
  );
  const fullest = fullestForms(doc);
  const listed = [...printed]
    .filter(([id]) => (!id.startsWith(NAMED) || parties.has(id)) && !(id === 'commonwealth' && isOfOffice(doc)))
    .map(([id, form]) => ({
      id,
      name: EXPANDED.has(id) ? nameOfSide(id) : form.includes(' ') ? form : (fullest.get(id) ?? nameOfSide(id)),
    }));
  const byShape = bodiesIn(doc).map((name) => ({ id: `${NAMED}${name}`, name }));
  return [...listed, ...byShape.filter(({ name }) => !listed.some((other) => other.name.endsWith(name)))];
}

/** The fullest form in which a text prints each organisation, be it within an office ("who chairs the Caribbean Community (Caricom)"). */
function fullestForms({ body: { tokens } }: AnnotatedDocument): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.capital !== true) continue;
    const hit = hitAt(tokens, i, tokens.length);
    if (hit?.entry.kind !== 'organisation' || hit.last - i > FULLEST) continue;
    const form = tokens
      .slice(i, hit.last)
      .map((token) => token.text)
      .join(' ');
    if (form.length > (forms.get(hit.entry.id)?.length ?? 0)) forms.set(hit.entry.id, form);
  }
  return forms;
}
/** More tokens than a listed name has. */
const FULLEST = 12;

/** A session of the United Nations: who is there for it names the body, not one of its own. */
const ASSEMBLY = 'united-nations-general-assembly';

/** Whether the Commonwealth stands in an office alone ("Secretary of State for Foreign and Commonwealth Affairs"), where it is no body. */
const isOfOffice = ({ body: { tokens } }: AnnotatedDocument): boolean =>
  tokens.every(
    ({ lower }, i) =>
      lower !== 'commonwealth' || tokens.slice(Math.max(0, i - 3), i).some((before) => before.lower === 'foreign'),
  );

/** Bodies with a commission of their own. */
const OTHER_COMMISSIONS: readonly string[] = ['african-union', 'ecowas', 'indian-ocean-commission'];

/**
 * Whether "the Commission" or a "Commissioner" of the text is that of the European Union: the text speaks of the Union, or of Brussels, and of
 * no other commission.
 */
function meansCommission({ body: { tokens } }: AnnotatedDocument, found: ReadonlyMap<string, string>): boolean {
  const isEuropean =
    [...found.keys()].some((id) => id.startsWith('european-')) ||
    tokens.some(({ lower, capital }) => capital && (lower === 'brussels' || lower === 'european'));
  if (!isEuropean || OTHER_COMMISSIONS.some((id) => found.has(id))) return false;
  let isNamed = false;
  for (const [i, { lower, capital }] of tokens.entries()) {
    if (!capital || (lower !== 'commission' && !lower.startsWith('commissioner'))) continue;
    const before = tokens[i - 1];
    if (before?.capital === true && (lower === 'commission' || before.lower === 'high')) {
      if (before.lower !== 'european' && before.lower !== 'the') return false;
    } else isNamed = true;
  }
  return isNamed;
}

/** "the Commission": named by the head of its name alone, which is no name to print. */
function isShortened(doc: AnnotatedDocument, { first, last }: Range): boolean {
  return last - first === 1 && hitAt(doc.body.tokens, first, last) === null;
}

/** Organisations that are better known by their full name than by the letters that texts print. */
const EXPANDED: ReadonlySet<string> = new Set([
  'nato',
  'united-nations',
  'european-union',
  'united-nations-security-council',
  'african-union',
  'international-monetary-fund',
  'gulf-cooperation-council',
  'east-african-community',
  'united-nations-human-rights-council',
]);
