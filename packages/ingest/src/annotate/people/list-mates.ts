import type { AnnotatedText } from '../phrases/annotated-text.ts';
import { haveOneOffice } from './domestic.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** "the president of Switzerland, A, and Foreign Minister B": the country that the phrase before gives its own weighs for the next of the list. */
export const MATE = 7;

/** The side of the one named just before in a list, whose office is another; null where there is none. */
export function sideOfMate(
  text: AnnotatedText,
  { sentence, mention }: Person['mentions'][number],
  of: ReadonlyMap<Mention, Person>,
): string | null {
  const list = text.mentions[sentence] ?? [];
  const before = list[list.indexOf(mention) - 1];
  if (before === undefined || mention.office === null) return null;
  const between = text.tokens.slice(before.last, mention.first).map(({ lower }) => lower);
  if (between.length === 0 || between.length > 2 || !between.every((word) => word === ',' || word === 'and'))
    return null;
  const mate = of.get(before);
  const person = of.get(mention);
  if (mate === undefined || person === undefined || mate === person || haveOneOffice([mate, person])) return null;
  return before.sides.length === 1 ? (before.sides[0] ?? null) : null;
}
