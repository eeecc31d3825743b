import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Person } from '../annotate/entities.ts';
import { fits } from './office-fit.ts';

/** Of several holders of one office the one that a text is about: named in its title, else named most often, the first of several. */
export function mainHolder(holders: readonly Person[]): Person | undefined {
  return holders.find(isInTitle) ?? mostNamed(holders);
}

const isInTitle = (person: Person): boolean => person.mentions.some((placed) => placed.in === 'title');
/** The person named most often, the first of several: others of an office are named in passing. */
const mostNamed = (people: readonly Person[]): Person | undefined =>
  people.reduce<Person | undefined>(
    (most, person) => (most === undefined || person.mentions.length > most.mentions.length ? person : most),
    undefined,
  );

/** "… signed between President A and Prime Minister B": named once, after the text has long spoken of "the President" as known. */
export function isInPassing(doc: AnnotatedDocument, { mentions }: Person): boolean {
  const [only, ...more] = mentions;
  if (only === undefined || more.length > 0 || only.in === 'title') return false;
  const bare = doc.body.mentions
    .slice(0, only.sentence)
    .flat()
    .filter(({ kind, name, sides, plural, office }) => {
      return (
        kind === 'office' &&
        name === null &&
        sides.length === 0 &&
        !plural &&
        fits(office?.words ?? [], doc.principal.office)
      );
    });
  return bare.length >= OFTEN;
}
/** How often a text speaks of an office without a name before the holder is one it takes as known. */
const OFTEN = 3;
