/** A stretch of a text; offsets are UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words before whose full stop no sentence ends. */
const SHORTENED =
  /(?:^|[\s("“])(?:mr|mrs|ms|dr|prof|gen|col|st|no|h\.e|u\.s|u\.n|u\.k|jan|feb|mar|apr|aug|sept|oct|nov|dec|[a-z]{1,2})\.$/iu;

/** The sentences of a text, each within one line. Plain, since comparing only needs a quote that reads well. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    let start = line.index;
    const end = line.index + line[0].length;
    for (const stop of line[0].matchAll(/[.!?…]["”’)]*(?=\s+["“‘(]?[\p{Lu}\d])/gu)) {
      const at = line.index + stop.index + stop[0].length;
      if (stop[0].startsWith('.') && SHORTENED.test(text.slice(start, at).replace(/["”’)]+$/u, ''))) continue;
      found.push({ start, end: at });
      start = at;
    }
    found.push({ start, end });
  }
  return found.map((one) => trimmed(text, one)).filter(({ start, end }) => end > start);
}

/** The part of a sentence around some words, cut at commas and semicolons where the whole is longer than a quote may be. */
export function clauseAround(text: string, sentence: Stretch, words: Stretch, longest: number): Stretch {
  if (sentence.end - sentence.start <= longest) return sentence;
  const isCut = (at: number): boolean => /^[,;:–—]\s/u.test(text.slice(at, at + 2));
  let { start, end } = words;
  for (let at = words.start - 1; at >= sentence.start; at -= 1) {
    if (words.end - at > longest) break;
    if (at === sentence.start || (at > sentence.start && isCut(at - 1))) start = at;
  }
  for (let at = words.end; at <= sentence.end; at += 1) {
    if (at - start > longest) break;
    if (at === sentence.end || isCut(at)) end = at;
  }
  return trimmed(text, { start, end: Math.min(end, start + longest) });
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const slice = text.slice(start, end);
  const before = slice.length - slice.trimStart().length;
  return { start: start + before, end: start + before + slice.trim().length };
}
