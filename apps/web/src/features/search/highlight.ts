/** A stretch of a name, and whether it is what was looked for. */
export interface Highlighted {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text with the words looked for set apart, whatever their case and accents. Joined again it is the text. */
export function highlighted(text: string, words: string): readonly Highlighted[] {
  const letters = Array.from(text, (letter) => ({ letter, plain: plain(letter) }));
  const starts: number[] = [];
  let all = '';
  for (const { plain: folded } of letters) {
    starts.push(all.length);
    all += folded;
  }
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const word of plain(words).split(/\s+/u)) {
    if (word === '') continue;
    for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + word.length)) {
      starts.forEach((start, index) => {
        if (start >= at && start < at + word.length) hit[index] = true;
      });
    }
  }
  const stretches: { text: string; isHit: boolean }[] = [];
  letters.forEach(({ letter }, at) => {
    const isHit = hit[at] === true;
    const last = stretches.at(-1);
    if (last?.isHit === isHit) last.text += letter;
    else stretches.push({ text: letter, isHit });
  });
  return stretches;
}

/** Whether a text holds all the words, whatever their case and accents. */
export function holds(text: string, words: string): boolean {
  const all = plain(text);
  return plain(words)
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

/** At most `length` characters around the first hit, whole words where they are parted by spaces. */
export function aroundHit(text: string, words: string, length: number): string {
  if (text.length <= length) return text;
  const first = plain(words).split(/\s+/u)[0] ?? '';
  const at = Math.max(0, text.toLowerCase().indexOf(first));
  const from = Math.max(0, Math.min(at - Math.floor(length / 3), text.length - length));
  const cut = text.slice(from, from + length);
  const start = from === 0 ? 0 : cut.indexOf(' ') + 1;
  const isWhole = from + length >= text.length;
  // A space before the hit would cut the hit off: then its word is longer than the cut.
  const space = isWhole ? -1 : cut.lastIndexOf(' ');
  const end = space >= at - from + first.length ? space : cut.length;
  return `${from > 0 ? '… ' : ''}${cut.slice(start, end)}${isWhole ? '' : ' …'}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
