import { paragraphsOf } from '@readout/domain';

/** A stretch of a text that is shown to a model at once, in UTF-16 code units. */
export interface TextWindow {
  readonly start: number;
  readonly end: number;
}

/** How much of the window before a window shows again, so that what stands at a border is seen whole, in UTF-16 code units. */
const OVERLAP = 1_200;

/**
 * The windows of a text, each of at most `length` code units, cut at borders of paragraphs; each begins with the last paragraphs of the one
 * before it. A paragraph longer than a window is cut at a space. A text that fits is one window, its ends as they are.
 */
export function windowsOf(text: string, length: number): TextWindow[] {
  if (text.length <= length) return [{ start: 0, end: text.length }];
  const pieces = paragraphsOf(text).flatMap((paragraph) => cut(text, paragraph, length));
  const windows: TextWindow[] = [];
  let first = 0;
  while (first < pieces.length) {
    const start = pieces[first]?.start ?? 0;
    let last = first;
    while (last + 1 < pieces.length && (pieces[last + 1]?.end ?? 0) - start <= length) last += 1;
    windows.push({ start, end: pieces[last]?.end ?? text.length });
    if (last + 1 >= pieces.length) break;
    let next = last + 1;
    while (
      next - 1 > first &&
      (pieces[last + 1]?.end ?? 0) - (pieces[next - 1]?.start ?? 0) <= length &&
      (pieces[last]?.end ?? 0) - (pieces[next - 1]?.start ?? 0) <= Math.min(OVERLAP, length / 4)
    )
      next -= 1;
    first = next;
  }
  return windows;
}

/** The two halves of a window, at the border of paragraphs nearest to its middle; null where it has but one paragraph. */
export function halvesOf(text: string, { start, end }: TextWindow): [TextWindow, TextWindow] | null {
  const pieces = paragraphsOf(text.slice(start, end));
  if (pieces.length < 2) return null;
  const middle = (end - start) / 2;
  let at = 1;
  for (let i = 2; i < pieces.length; i += 1)
    if (Math.abs((pieces[i]?.start ?? 0) - middle) < Math.abs((pieces[at]?.start ?? 0) - middle)) at = i;
  const border = start + (pieces[at]?.start ?? 0);
  return [
    { start, end: start + (pieces[at - 1]?.end ?? 0) },
    { start: border, end },
  ];
}

function cut(text: string, { start, end }: TextWindow, length: number): TextWindow[] {
  const pieces: TextWindow[] = [];
  let from = start;
  while (end - from > length) {
    const space = text.lastIndexOf(' ', from + length);
    const to = space > from ? space : from + length;
    pieces.push({ start: from, end: to });
    from = space > from ? to + 1 : to;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}
