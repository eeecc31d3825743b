/**
 * Whether one of the cues stands in a text whose words are parted and enclosed by spaces. One expression for all of them: asked for one by
 * one they took a tenth of the time of reading a sentence.
 */
export function anyOf(cues: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(` (?:${oneOf(cues)}) `, 'u');
  return (text) => pattern.test(text);
}

/** Whether one of the cues stands in the text with at most `most` words behind it. */
export function nearEnd(cues: readonly string[], most: number): (text: string) => boolean {
  const pattern = new RegExp(`(?:^| )(?:${oneOf(cues)})(?: [^ ]*){0,${String(most)}}$`, 'u');
  return (text) => pattern.test(text.trim());
}

/** Whether one of the cues begins at one of the words from the second to the one numbered `last`. */
export function startsWithin(cues: readonly string[], last: number): (text: string) => boolean {
  const [bare, others] = [cues.filter((cue) => BARE.has(cue)), cues.filter((cue) => !BARE.has(cue))];
  const behind = (most: number, some: readonly string[]): string =>
    `(?: [^ ]*){0,${String(Math.min(most, last) - 1)}} (?:${oneOf(some)})(?= |$)`;
  const pattern = new RegExp(`^[^ ]*(?:${behind(last, others)}|${behind(NEXT, bare)})`, 'u');
  return (text) => pattern.test(text.trim());
}

const oneOf = (cues: readonly string[]): string =>
  cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|');

/** Verbs that say of the noun itself that it is to come only right behind it: "talks open on Monday", not "talks …, agreed to open". */
const BARE: ReadonlySet<string> = new Set(['open', 'opens', 'start', 'starts', 'begin', 'begins']);
const NEXT = 4;

/** "no" with one to three words behind it, the noun the last of them. */
export function isNoNear(before: string): boolean {
  const words = before.trim().split(' ');
  const at = words.lastIndexOf('no');
  const behind = words.length - 1 - at;
  return at >= 0 && behind >= 1 && behind <= 3;
}

/** "the envoy said that the round will …": a plan that is told, not one of the noun. */
export function isReported(after: string): boolean {
  const words = after.trim().split(' ');
  const said = words.findIndex((word) => word === 'said' || word === 'says' || word === 'told');
  return said > 0 && words.slice(said + 1).some((word) => word === 'will' || word === 'would');
}
