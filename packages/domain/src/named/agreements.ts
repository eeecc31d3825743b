import { foldWords } from '../text/folding.ts';
import { hashOf, type AgreementId } from '../id.ts';

/** Words that printed names of one agreement have or leave out. */
const SILENT = new Set(['the', 'of', 'on', 'and', 'for', 'a', 'an']);

/**
 * The id of an agreement by its printed name: a hash of its folded words, articles left out, plural made singular; of all its words
 * where nothing else is left.
 */
export function agreementIdOf(name: string): AgreementId {
  const all = foldWords(name);
  const words = all.filter((word) => !SILENT.has(word));
  return hashOf('agreement', (words.length === 0 ? all : words).map(singular).join(' ')) as AgreementId;
}

function singular(word: string): string {
  if (word.length <= 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
