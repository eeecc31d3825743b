import { lossesOf, type Kept } from '@readout/domain';
import { capitalised, counted, figures } from '../../ui/words.ts';

/** What became of what a model said of a document: a sentence, and what was left out, the most first. */
export function keptWords(kept: Kept): { readonly sentence: string; readonly lost: readonly string[] } {
  const { given, kept: stood } = kept;
  return {
    sentence:
      given === 0
        ? 'A language model read this text and told of no contact.'
        : given === stood
          ? `A language model read this text and told of ${counted(given, 'contact')}; the text bears ${given === 1 ? 'it' : 'all of them'} out.`
          : `A language model read this text and told of ${counted(given, 'contact')}; the text bears out ${stood === 0 ? 'none' : figures(stood)}.`,
    lost: lossesOf([kept]).map(({ words, times }) => `${capitalised(words)}: ${figures(times)}`),
  };
}
