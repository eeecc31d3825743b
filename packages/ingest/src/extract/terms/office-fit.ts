import { TOP_OFFICES } from '../../data/office-sides.ts';

/** Whether an office leads a country. */
export function isTopOffice(words: readonly string[]): boolean {
  return words.some((word) => TOP_OFFICES.has(word)) || (words.includes('prime') && words.includes('minister'));
}

const APART: readonly string[] = [
  'prime',
  'vice',
  'deputy',
  'under',
  'undersecretary',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'assistant',
  'first',
  'party',
  'opposition',
];

/** Whether the words of an office as mentioned fit a fuller one: "the minister" a foreign minister, never a prime minister. */
export function fits(mentioned: readonly string[], full: readonly string[]): boolean {
  const head = mentioned.at(-1);
  if (head === undefined || full.length === 0) return false;
  if (head === 'leader' && mentioned.length === 1)
    return full.some((word) => TOP_OFFICES.has(word)) && !full.includes('vice') && !full.includes('deputy');
  const alike = (a: string, b: string): boolean => a === b || (HEAD_ALIKE.get(a) ?? a) === (HEAD_ALIKE.get(b) ?? b);
  if (mentioned.join(' ') === 'head of state' || mentioned.join(' ') === 'head of government')
    return full.some((word) => TOP_OFFICES.has(word)) && !full.includes('vice') && !full.includes('deputy');
  if (head === 'premier' && full.includes('minister') && full.includes('prime')) return true;
  if (full.at(-1) === 'premier' && mentioned.includes('prime')) return true;
  if (!full.some((word) => alike(word, head))) return false;
  if (APART.some((word) => full.includes(word) !== mentioned.includes(word))) return false;
  return mentioned.every((word) => word === 'and' || full.some((other) => alike(other, word)));
}
const HEAD_ALIKE: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['amir', 'emir'],
  ['secretary-general', 'secretary'],
  ['chairwoman', 'chair'],
  ['chairman', 'chair'],
  ['chairperson', 'chair'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['defense', 'defence'],
  ['h.e.', 'and'],
]);
