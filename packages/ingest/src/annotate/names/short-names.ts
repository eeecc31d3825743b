import { ORDINALS } from '../../data/calendar.ts';
import { hitAt, NAMED } from '../words/lexicon.ts';
import { TENS } from './name-spans.ts';
import type { Token } from '../words/tokens.ts';

/** Heads by which a body with a long name is called afterwards, always with "the": "the Fund", "the Commission". */
const HEADS: ReadonlySet<string> = new Set(
  'fund bank union league council commission organisation organization agency forum community alliance conference association authority assembly secretariat front movement army'.split(
    ' ',
  ),
);
/** Heads that a text prints small as well: "the bloc", "the alliance", whatever the body's own name. */
const BLOCS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'bloc',
    new Set([
      'european-union',
      'african-union',
      'ecowas',
      'association-of-southeast-asian-nations',
      'mercosur',
      'gulf-cooperation-council',
      'caribbean-community',
      'arab-league',
      'southern-african-development-community',
      'east-african-community',
    ]),
  ],
  ['alliance', new Set(['nato'])],
]);
const LONGEST = 7;

/** From a lower-case head to the id of the one body of a text that it can mean. A head that two bodies share means neither. */
export function shortNamesOf(texts: readonly (readonly Token[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  const add = (head: string, id: string): void => {
    const ids = found.get(head) ?? new Set();
    ids.add(id);
    found.set(head, ids);
  };
  for (const tokens of texts)
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token?.capital !== true) continue;
      const hit = hitAt(tokens, i, tokens.length);
      if (hit?.entry.kind === 'organisation') {
        for (const [head, ids] of BLOCS) if (ids.has(hit.entry.id)) add(head, hit.entry.id);
        const words = tokens.slice(i, hit.last).map(({ lower }) => lower);
        if (words.length > 1)
          for (const word of [words[0] ?? '', words.at(-1) ?? '']) if (HEADS.has(word)) add(word, hit.entry.id);
      } else if (HEADS.has(token.lower)) {
        const first = startOfName(tokens, i);
        if (
          first < i &&
          hitAt(tokens, first, tokens.length)?.entry.kind !== 'organisation' &&
          !isInsideHit(tokens, first, i)
        )
          add(
            token.lower,
            `${NAMED}${tokens
              .slice(first, i + 1)
              .map(({ text }) => text)
              .join(' ')}`,
          );
      }
    }
  for (const [word, ids] of movementsOf(texts)) for (const id of ids) add(`${word} ${FIGHTERS}`, id);
  const only = new Map<string, string>();
  for (const [head, ids] of found) {
    const [id] = ids;
    if (id !== undefined && ids.size === 1) only.set(head, id);
  }
  return only;
}

/** Stands for the fighters of a body in the keys of short names: "kachin" with it is the one body whose name begins with Kachin. */
export const FIGHTERS = 'rebels';

/** From the first word of the name of a movement to the bodies so named: "Kachin Independence Organization". */
function movementsOf(texts: readonly (readonly Token[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const tokens of texts)
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token?.capital !== true || !MOVEMENT_HEADS.has(token.lower)) continue;
      const first = startOfName(tokens, i);
      const word = tokens[first]?.lower ?? '';
      if (i - first < 2 || hitAt(tokens, first, tokens.length)?.entry.kind === 'organisation') continue;
      const name = tokens
        .slice(first, i + 1)
        .map(({ text }) => text)
        .join(' ');
      found.set(word, (found.get(word) ?? new Set()).add(`${NAMED}${name}`));
    }
  return found;
}
const MOVEMENT_HEADS: ReadonlySet<string> = new Set(
  'organisation organization front army movement union council'.split(' '),
);

/** Where the capitalised words before a head begin; the first word of a sentence ("The") is none of them. */
function startOfName(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < LONGEST) {
    const before = tokens[first - 1];
    if (
      before?.kind !== 'word' ||
      !before.capital ||
      tokens[first]?.gap !== ' ' ||
      ['the', 'a', 'our', 'his'].includes(before.lower) ||
      ORDINALS.has(before.lower) ||
      TENS.test(before.lower)
    )
      break;
    first -= 1;
  }
  return first;
}

/** Whether a listed body starts among the words before the head. */
function isInsideHit(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i <= head; i += 1)
    if (hitAt(tokens, i, tokens.length)?.entry.kind === 'organisation') return true;
  return false;
}
