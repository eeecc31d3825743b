import { foldWords } from './folding.ts';
import { hashOf, type AgreementId } from './id.ts';

/** Words that printed names of one agreement have or leave out. */
const SILENT = new Set(['the', 'of', 'on', 'and', 'for', 'a', 'an']);

/** The id of an agreement by its printed name: a hash of its folded words, articles left out, plural made singular. */
export function agreementIdOf(name: string): AgreementId {
  const words = foldWords(name)
    .filter((word) => !SILENT.has(word))
    .map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
  return hashOf('agreement', words.join(' ')) as AgreementId;
}
