import type { Atom } from '../names/atoms.ts';
import type { Mention } from './mention.ts';
import { canOpenPhrase, PhraseParser } from './phrase-parser.ts';
import type { Token } from '../words/tokens.ts';

/** Finds the mentions of one sentence, left to right, none inside another but for an owner. */
export function mentionsOf(tokens: readonly Token[], atoms: readonly Atom[]): Mention[] {
  const found: Mention[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i];
    const isOpener = atom !== undefined && canOpenPhrase(tokens, atom);
    const parsed = isOpener ? new PhraseParser(tokens, atoms, i).parse() : null;
    if (parsed === null) {
      i += 1;
      continue;
    }
    if (parsed.mention.owner !== null && typeof parsed.mention.owner !== 'string') found.push(parsed.mention.owner);
    const last = found.at(-1);
    const isWhose =
      last !== undefined &&
      tokens[parsed.mention.first - 1]?.lower === 'whose' &&
      parsed.mention.first - last.last <= 3 &&
      parsed.mention.office !== null &&
      parsed.mention.sides.length === 0;
    found.push(isWhose && last.kind === 'side' ? { ...parsed.mention, sides: last.sides } : parsed.mention);
    i = parsed.next;
  }
  return shareSides(tokens, found);
}

/** "President Ghani and Chairman Abdullah of Afghanistan": the country behind the last of two holds for both. */
function shareSides(tokens: readonly Token[], mentions: Mention[]): Mention[] {
  for (let i = mentions.length - 1; i > 0; i -= 1) {
    const [left, right] = [mentions[i - 1], mentions[i]];
    if (
      left?.kind !== 'person' ||
      right?.kind !== 'person' ||
      left.sides.length > 0 ||
      left.office === null ||
      right.sides.length === 0 ||
      right.name === null
    )
      continue;
    // of one office a country has one holder, and some are of no country
    const offices = [left, right].map(({ office }) => office?.words.join(' ') ?? '');
    if (offices[0] === offices[1] || OF_BODIES.has(offices[0] ?? '')) continue;
    const joined =
      right.first - left.last === 1 &&
      tokens[left.last]?.lower === 'and' &&
      ['with', 'to', 'met', 'of', 'telephoned'].includes(tokens[left.first - 1]?.lower ?? '');
    if (joined && right.last > right.name.last && tokens[right.name.last]?.lower === 'of')
      mentions[i - 1] = { ...left, sides: right.sides };
  }
  return mentions;
}
/** Offices that bodies have and no country. */
const OF_BODIES: ReadonlySet<string> = new Set(['high representative', 'secretary-general', 'secretary general']);
