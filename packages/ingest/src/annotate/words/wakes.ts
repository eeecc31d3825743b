/** A rule, or several, that nothing but one of a few words can wake. */
export type Sleeper =
  | 'tell'
  | 'medium'
  | 'line'
  | 'answer'
  | 'label'
  | 'recalled'
  | 'travel'
  | 'thanks'
  | 'invitation'
  | 'table'
  | 'in person'
  | 'attendance'
  | 'hosts'
  | 'together'
  | 'among'
  | 'summons'
  | 'receptions'
  | 'reply'
  | 'since'
  | 'ground'
  | 'company'
  | 'presence'
  | 'telling'
  | 'visit'
  | 'visitor'
  | 'turn'
  | 'callers'
  | 'times';

const BITS = new Map<Sleeper, number>();
const WAKING = new Map<string, number>();

/**
 * Says by which words in lower case a rule may be woken, so that it is asked of a sentence only where one of them stands: most rules look
 * for words that one sentence in fifty has. Gives the bit that {@link wakesOf} has for these words.
 */
export function wokenBy(sleeper: Sleeper, words: Iterable<string>): number {
  const bit = BITS.get(sleeper) ?? 1 << BITS.size;
  BITS.set(sleeper, bit);
  for (const word of words) WAKING.set(word, (WAKING.get(word) ?? 0) | bit);
  return bit;
}

/** Which rules a word may wake, a bit each. */
export function wakesOf(word: string): number {
  return WAKING.get(word) ?? 0;
}
