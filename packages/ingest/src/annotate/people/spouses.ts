import type { Range } from '../phrases/mention.ts';
import type { Token } from '../words/tokens.ts';

/** What is known of somebody: offices as read, and where the fullest name stands. */
interface Known {
  readonly offices: readonly { readonly words: readonly string[] }[];
  readonly best: { readonly in: 'text' | 'title'; readonly mention: Range };
}

/** "the First Lady, Mrs Ana Ruiz", "his wife, Ana Ruiz": one known by a marriage alone, so that "President Ruiz" is the other. */
export function isSpouse(person: Known, tokensOf: (part: 'text' | 'title') => readonly Token[]): boolean {
  if (person.offices.some(({ words }) => !words.includes('lady'))) return false;
  const { in: part, mention } = person.best;
  const before = tokensOf(part).slice(Math.max(0, mention.first - MARRIED_REACH), mention.last);
  return before.some(({ lower }) => MARRIED.has(lower));
}
const MARRIED: ReadonlySet<string> = new Set(['lady', 'wife', 'spouse', 'husband']);
/** Within how many tokens before a name it is told whose wife or husband that is. */
const MARRIED_REACH = 7;
