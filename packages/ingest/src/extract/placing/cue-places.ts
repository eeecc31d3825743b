/** Whether one of the cues stands in the text with at most `most` words behind it. */
export function isNearEnd(text: string, cues: readonly string[], most: number): boolean {
  const words = text.trim().split(' ');
  const ends = new Map<number, string>();
  return cues.some((cue) => {
    const length = wordsIn(cue);
    const end = ends.get(length) ?? ` ${words.slice(-(length + most)).join(' ')} `;
    ends.set(length, end);
    return end.includes(` ${cue} `);
  });
}

const LENGTHS = new Map<string, number>();

function wordsIn(cue: string): number {
  const length = LENGTHS.get(cue) ?? cue.split(' ').length;
  LENGTHS.set(cue, length);
  return length;
}

/** Whether one of the cues begins at one of the words from the second to the one numbered `last`. */
export function startsWithin(text: string, cues: readonly string[], last: number): boolean {
  const words = text.trim().split(' ');
  return cues.some((cue) => {
    const own = cue.split(' ');
    const reach = BARE.has(cue) ? NEXT : last;
    for (let at = 1; at <= Math.min(reach, words.length - own.length); at += 1)
      if (own.every((word, k) => words[at + k] === word)) return true;
    return false;
  });
}

/** Verbs that say of the noun itself that it is to come only right behind it: "talks open on Monday", not "talks …, agreed to open". */
const BARE: ReadonlySet<string> = new Set(['open', 'opens', 'start', 'starts', 'begin', 'begins']);
const NEXT = 4;

/** "no" with one to three words behind it, the noun the last of them. */
export function isNoNear(before: string): boolean {
  const at = before.trim().split(' ').lastIndexOf('no');
  const behind = before.trim().split(' ').length - 1 - at;
  return at >= 0 && behind >= 1 && behind <= 3;
}

/** "the envoy said that the round will …": a plan that is told, not one of the noun. */
export function isReported(after: string): boolean {
  const words = after.trim().split(' ');
  const said = words.findIndex((word) => word === 'said' || word === 'says' || word === 'told');
  return said > 0 && words.slice(said + 1).some((word) => word === 'will' || word === 'would');
}
