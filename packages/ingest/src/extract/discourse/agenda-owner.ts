import type { AnnotatedDocument } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';

/** Nouns of titles that list somebody's engagements. */
const AGENDAS: ReadonlySet<string> = new Set(
  'engagements agenda programme program diary schedule appointments'.split(' '),
);

/**
 * "The Federal Councillor's engagements": whose doings the title of a document lists, by an office whose only holder the text names more than
 * once; undefined where it is no such title. `holdersOf` gives the holders of an office on the publisher's side.
 */
export function ownerOfAgenda(
  { title }: AnnotatedDocument,
  holdersOf: (words: readonly string[]) => readonly Person[],
): Person | undefined {
  if (!title.tokens.some(({ lower }) => AGENDAS.has(lower))) return undefined;
  for (const { office } of title.mentions.flat()) {
    const [owner, ...others] = office === null ? [] : holdersOf(office.words);
    const times = owner?.mentions.filter(({ in: part }) => part === 'text').length ?? 0;
    if (owner !== undefined && others.length === 0 && times >= OFTEN) return owner;
  }
  return undefined;
}
/** How often a text names whose engagements it lists, at least: who is named once may be a guest. */
const OFTEN = 2;
