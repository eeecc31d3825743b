import { TITLE_SIDES } from '../../data/office-sides.ts';
import type { Token } from '../words/tokens.ts';
import type { Person } from './entities.ts';

/** "Pak Suryadi", "Ratu Semi Tora": whom a text gives no country is of the one where the title of address is usual, unless said to be of elsewhere. */
export function giveSidesOfTitles(
  persons: readonly Person[],
  tokensOf: (part: 'text' | 'title') => readonly Token[],
): void {
  for (const person of persons) {
    if (person.sides.length > 0 || person.isForeign) continue;
    const titles = person.mentions.flatMap(({ in: part, mention }) =>
      tokensOf(part).slice(mention.first, mention.name?.first ?? mention.first),
    );
    const sides = new Set(titles.flatMap(({ lower }) => TITLE_SIDES.get(lower.replace(/\.$/u, '')) ?? []));
    const [side] = sides;
    if (sides.size === 1 && side !== undefined) person.sides.push(side);
  }
}
