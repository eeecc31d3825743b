import type { Element } from './elements.ts';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'from',
  'into',
  'through',
  'via',
  'to',
  'towards',
  'toward',
  'across',
  'around',
]);

/** Whether a mention at `i` can be a party where it stands: not a place, not an owner, not an attribute. */
export function canBeParty(elements: readonly Element[], i: number): boolean {
  const mention = elements[i]?.mention;
  if (mention === null || mention === undefined) return false;
  if (mention.kind === 'pronoun') return mention.noun !== 'it';
  if (elements[i + 1]?.word === "'s" || elements[i + 1]?.word === "'") return false;
  if (mention.kind === 'group' && (mention.noun === 'people' || mention.noun === 'republic')) return false;
  if (mention.kind !== 'side') return true;
  if (mention.form === 'adjective') return false;
  const before = i > 0 ? (elements[i - 1]?.word ?? '') : '';
  if (
    (mention.form === 'capital' || mention.form === 'seat' || mention.form === 'country') &&
    PLACE_PREPOSITIONS.has(before) &&
    !(before === 'from' && SENT.has(elements[i - 2]?.word ?? ''))
  )
    return false;
  if (VISITED.has(before) && mention.form !== 'organisation') return false;
  if (mention.form === 'capital' && (before === ',' || before === 'of')) return false;
  return true;
}

/** "delegations from Seoul and Washington": those sent act for the sides named behind them. */
const SENT: ReadonlySet<string> = new Set(
  'delegations teams officials negotiators experts envoys diplomats representatives'.split(' '),
);

/** Verbs whose object is where somebody is. */
const VISITED: ReadonlySet<string> = new Set(
  'visiting visited visits visit left leaves leaving reached toured touring'.split(' '),
);
