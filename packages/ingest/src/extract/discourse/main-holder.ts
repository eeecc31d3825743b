import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { fits } from '../terms/office-fit.ts';

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

/** "… signed between President A and Prime Minister B": named once, after an official text has long spoken of "the President" as known. */
export function isInPassing(doc: AnnotatedDocument, { mentions, offices }: Person): boolean {
  const [only, ...more] = mentions;
  if (only === undefined || more.length > 0 || only.in === 'title') return false;
  if (doc.principal.side === null || !offices.some(({ words }) => fits(doc.principal.office, words))) return false;
  return only.sentence > knownFrom(doc);
}

/** The sentence by which a text has spoken {@link OFTEN} times of its principal's office without a name; none where it never does. */
function knownFrom(doc: AnnotatedDocument): number {
  const known = KNOWN_FROM.get(doc);
  if (known !== undefined) return known;
  let times = 0;
  const found = doc.body.mentions.findIndex((list) => {
    times += list.filter((mention) => isBareOffice(mention, doc.principal.office)).length;
    return times >= OFTEN;
  });
  const from = found < 0 ? Infinity : found;
  KNOWN_FROM.set(doc, from);
  return from;
}
const KNOWN_FROM = new WeakMap<AnnotatedDocument, number>();
/** How often a text speaks of an office without a name before the holder is one it takes as known. */
const OFTEN = 3;

function isBareOffice({ kind, name, sides, plural, office }: Mention, own: readonly string[]): boolean {
  return kind === 'office' && name === null && sides.length === 0 && !plural && fits(office?.words ?? [], own);
}
