import { PREPOSITIONS } from '../../data/verbs.ts';
import type { Element } from '../grammar/elements.ts';
import { opensTogether } from './opens-together.ts';

const NOUN_LIKE: ReadonlySet<string> = new Set(
  'meeting meetings call calls talks talk ring rings host hosts visits phone phones telephone brief briefing spoken dine welcome'.split(
    ' ',
  ),
);
const OPENS_VERB: ReadonlySet<string> = new Set(
  'to who which that and or but also then later not never both will would shall should may might must can could did does do is are was were be been being has have had last again twice now soon already just ever since once yet still often only'.split(
    ' ',
  ),
);

/** Verbs before the gerund of what somebody did or did not do: "denied meeting him". */
const REMEMBERING: ReadonlySet<string> = new Set(
  'denied denies deny denying admitted admits confirmed confirms recalled recalls remembered remembers acknowledged mentioned reported having avoided avoid avoids describes described'.split(
    ' ',
  ),
);

/** "their meeting", "held talks", "a call": the form is a noun here, unless what stands before it opens a verb. */
export function isNoun(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.word ?? '';
  if (!NOUN_LIKE.has(word)) return false;
  let i = at - 1;
  while (elements[i]?.kind === 'day' && i > 0) i -= 1;
  const before = elements[i];
  if (before === undefined && word === 'meeting' && opensTogether(elements, at)) return false;
  if (before === undefined)
    return word === 'meeting' && elements[at + 1]?.mention === null && elements[at + 1]?.word !== 'with';
  if (before.mention !== null)
    return (
      before.mention.kind === 'side' &&
      before.mention.form !== 'country' &&
      before.mention.form !== 'organisation' &&
      before.mention.form !== 'capital'
    );
  // "has ruled out meeting the president"
  const isRuledOut =
    before.word === 'out' && ['ruled', 'rule', 'rules', 'ruling'].includes(elements[i - 1]?.word ?? '');
  if (word === 'meeting' && (REMEMBERING.has(before.word) || isRuledOut)) {
    const next = elements[at + 1]?.word === 'with' ? elements[at + 2] : elements[at + 1];
    return next?.mention === null || next?.mention === undefined || next.mention.kind === 'side';
  }
  if (word === 'meeting' && PREPOSITIONS.has(before.word)) {
    const next = elements[at + 1];
    return (
      !(next?.mention !== null && next?.mention !== undefined && next.mention.kind !== 'side') &&
      !(next?.word === 'with' && before.word !== 'in' && before.word !== 'at')
    );
  }
  // "what they will focus on in that meeting"
  if (before.word === 'that' && PREPOSITIONS.has(elements[i - 1]?.word ?? '')) return true;
  if (word === 'talks' || word === 'calls') return !(before.word === 'who' || before.word === 'and');
  if (word === 'welcome' && isManner(before.word)) return true;
  return !OPENS_VERB.has(before.word) && !isManner(before.word) && before.word !== ',';
}

/** "recently", "secretly": an adverb before a verb, never what stands before a noun ("weekly talks", "a friendly call"). */
const isManner = (word: string): boolean => word.endsWith('ly') && !ADJECTIVES.has(word);
const ADJECTIVES: ReadonlySet<string> = new Set(
  'early weekly daily monthly yearly hourly quarterly friendly likely unlikely lively costly timely untimely deadly lonely orderly brotherly family july'.split(
    ' ',
  ),
);
