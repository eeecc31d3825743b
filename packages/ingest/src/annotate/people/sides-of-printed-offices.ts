import { stateOfDay } from '../words/states-of-the-day.ts';
import { homesOfOffice } from '../../data/office-homes.ts';
import { PRINTED_OFFICE_SIDES } from '../../data/office-sides.ts';
import type { Day } from '@readout/domain';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Range } from '../phrases/mention.ts';
import type { Person } from './entities.ts';

/**
 * "Secretary of State Klein" in a text of another country: an office of that printed name, which one country has for its foreign minister. In
 * a text of no country it is of that one where the text names it.
 */
export function giveOnlySides(
  persons: readonly Person[],
  textOf: (part: 'text' | 'title') => AnnotatedText,
  home: string | null,
): void {
  if (home !== null && NO_FOREIGN_SECRETARY.has(home)) return;
  // looked up only where somebody bears such an office, and once: a hostile text names thousands
  let named: ReadonlySet<string> | null = null;
  const isNamed = (side: string): boolean => {
    named ??= new Set(textOf('text').atoms.flatMap((atoms) => atoms.map(({ id }) => id)));
    return named.has(side);
  };
  for (const person of persons) {
    if (person.sides.length > 0) continue;
    for (const { placed } of person.offices) {
      const { office } = placed.mention;
      if (office === null) continue;
      const side = PRINTED_OFFICE_SIDES.get(printed(textOf(placed.in), office));
      if (side === undefined || side === home || (home === null && !isNamed(side))) continue;
      person.sides.push(side);
      break;
    }
  }
}
/** Countries with secretaries of state of their own. */
const NO_FOREIGN_SECRETARY: ReadonlySet<string> = new Set(
  'united-states united-kingdom vatican france germany portugal switzerland spain poland hungary romania norway mexico sweden finland estonia iceland luxembourg'.split(
    ' ',
  ),
);

/** The words of an office as they are printed, in lower case. */
const printed = ({ tokens }: AnnotatedText, { first, last }: Range): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

/**
 * "Chancellor Weiss" without a country governs Germany or Austria: the one that the text names, Germany where it names neither; nobody knows
 * where it names both. Where the text is of a country that calls its foreign minister so, or where chancellors are of schools, none is taken.
 */
export function assumeChancellors(
  persons: readonly Person[],
  body: AnnotatedText,
  home: string | null,
  day: Day | null,
): void {
  if (home !== null && OTHER_CHANCELLORS.has(home)) return;
  const chancellors = persons.filter((person) => person.sides.length === 0 && isChancellor(person, body));
  const [only] = chancellors;
  if (only === undefined || chancellors.length > 1) return;
  if (homesOfOffice(['chancellor'])?.has(only.assumedSide ?? '') === true) return;
  const isNamed = (country: string): boolean => body.atoms.some((atoms) => atoms.some(({ id }) => id === country));
  const isGerman = isNamed('germany') || isNamed('west-germany');
  if (isNamed('austria') && isGerman) return;
  only.assumedSide = isNamed('austria') ? 'austria' : stateOfDay('germany', day);
  only.isForeign = only.assumedSide !== home;
}

function isChancellor(person: Person, body: AnnotatedText): boolean {
  return (
    person.offices.length > 0 &&
    person.offices.every(({ placed }) => {
      const { office, name } = placed.mention;
      const isBefore = office !== null && name !== null && office.last <= name.first;
      const isOfSome = body.tokens[placed.mention.last]?.lower === 'of';
      return placed.in === 'text' && isBefore && !isOfSome && printed(body, office) === 'chancellor';
    })
  );
}
/** Countries whose foreign minister, or whose treasurer, is a chancellor too. */
const OTHER_CHANCELLORS: ReadonlySet<string> = new Set(
  'united-kingdom spain mexico brazil argentina chile colombia ecuador bolivia paraguay uruguay venezuela peru costa-rica panama honduras guatemala el-salvador nicaragua dominican-republic cuba'.split(
    ' ',
  ),
);
