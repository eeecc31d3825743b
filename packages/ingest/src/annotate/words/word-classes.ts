import { LIGHT_VERBS } from '../../data/contact-nouns.ts';
import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  OTHER_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SPEECH_VERBS,
  SUBORDINATORS,
} from '../../data/verbs.ts';

/**
 * What a word is to the grammar, a bit each. Every construction asks it of every word of a sentence, a dozen times over, so it is worked out
 * once a word and kept with its shape; looked up in the lists each time it took a tenth of the reading of a text.
 */
export const CLASSES = {
  auxiliary: 1,
  /** A verb of the lists that can carry a clause. */
  verb: 2,
  /** Ends like a past; a verb unless it is a name's part. */
  past: 4,
  /** A noun as well as a verb. */
  ambiguous: 8,
  /** May stand between a verb and what belongs to it. */
  filler: 16,
  /** An auxiliary, a negation or "to". */
  group: 32,
  preposition: 64,
  relative: 128,
  subordinator: 256,
  /** Opens or ends a clause. */
  boundary: 512,
} as const;

const VERBS: ReadonlySet<string> = new Set([...AUXILIARIES, ...SPEECH_VERBS, ...OTHER_VERBS, ...CONTACT_VERB_FORMS]);
const NOT_VERBS: ReadonlySet<string> = new Set(
  'united need indeed speed hundred red unprovoked continued so-called respected renewed armed proposed disputed detailed related limited unjustified expanded'.split(
    ' ',
  ),
);
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'telephone phone call calls talk talks ring rings host hosts visit visits meeting brief report reports plan plans hopes note notes offer offers claims start starts end ends read stay work works use uses need needs run runs show shows play plays fight win return address question state states lead leads set fall fell close open left aides heads chairs trade walk stand raise rise answer answers demand demands comment comments contact leaves list lists serve flies sign signs back help results measures issues saw plans spoken share shares cross gather assemble dial'.split(
    ' ',
  ),
);
const GROUP: ReadonlySet<string> = new Set(['not', 'never', 'to', "n't"]);
const BOUNDARIES: ReadonlySet<string> = new Set([
  'that',
  'including',
  ';',
  'but',
  'when',
  'while',
  'because',
  'although',
  'though',
  'where',
  ':',
  'if',
  '“',
  '—',
  '–',
]);

/** The classes of a word in lower case or of a mark, as bits of {@link CLASSES}. */
export function classesOf(word: string): number {
  const { length } = word;
  const isAuxiliary = AUXILIARIES.has(word);
  const isRelative = RELATIVES.has(word);
  const held: readonly (readonly [keyof typeof CLASSES, boolean])[] = [
    ['auxiliary', isAuxiliary],
    ['verb', VERBS.has(word) || (word.endsWith('ing') && LIGHT_VERBS.has(word))],
    ['past', length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word)],
    ['ambiguous', AMBIGUOUS.has(word)],
    ['filler', ADVERBS.has(word) || (length > 4 && word.endsWith('ly'))],
    ['group', isAuxiliary || GROUP.has(word)],
    ['preposition', PREPOSITIONS.has(word)],
    ['relative', isRelative],
    ['subordinator', SUBORDINATORS.has(word)],
    ['boundary', isRelative || BOUNDARIES.has(word)],
  ];
  return held.reduce((bits, [name, holds]) => (holds ? bits | CLASSES[name] : bits), 0);
}
