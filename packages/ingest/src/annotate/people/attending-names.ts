import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { Person } from './entities.ts';

/** Words by which a sentence may say who was there. */
const THERE: ReadonlySet<string> = new Set('attended present participated joined part'.split(' '));
/** What those words are about, or stand with. */
const WHERE: ReadonlySet<string> = new Set(
  'meeting talks talk conversation audience call session discussions consultations negotiations were was event'.split(
    ' ',
  ),
);
const BETWEEN: ReadonlySet<string> = new Set([',', 'and', '、']);

/**
 * "Wang Li, Yang Jie and others attended the meeting", "Also present was Wang Li": bare full names of which a sentence says nothing but that
 * they were at a contact are people.
 */
export function knowThosePresent(body: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const [sentence, mentions] of body.mentions.entries()) {
    const names = mentions.filter(({ kind, name }) => kind === 'person' && name !== null);
    const { first, last } = body.sentences[sentence] ?? { first: 0, last: 0 };
    const [head] = names;
    if (head === undefined) continue;
    const listed = listBehind(body, names, head);
    const end = listed.at(-1)?.last ?? head.last;
    const before = body.tokens.slice(first, head.first).map(({ lower }) => lower);
    const behind = body.tokens.slice(end, Math.min(last, end + REACH)).map(({ lower }) => lower);
    const isSubject = head.first === first && saysPresence(behind);
    const isInverted = before.length < REACH && before.includes('present') && saysPresence(before);
    if (!isSubject && !isInverted) continue;
    for (const mention of listed) {
      const person = of.get(mention);
      if (person !== undefined && person.parts.length > 1) person.isKnown = true;
    }
  }
}
/** How many words say that those listed were there. */
const REACH = 8;

const saysPresence = (words: readonly string[]): boolean =>
  words.some((word) => THERE.has(word)) && words.some((word) => WHERE.has(word));

/** The names that follow each other from `head` on, with nothing but commas and "and" between. */
function listBehind({ tokens }: AnnotatedText, names: readonly Mention[], head: Mention): Mention[] {
  const listed = [head];
  for (const mention of names.slice(1)) {
    const end = listed.at(-1)?.last ?? head.last;
    const between = tokens.slice(end, mention.first).map(({ lower }) => lower);
    if (between.length > 2 || !between.every((word) => BETWEEN.has(word))) break;
    listed.push(mention);
  }
  return listed;
}
