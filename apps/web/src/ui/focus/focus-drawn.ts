/**
 * Moves the focus to what a selector finds in a box that draws only the rows in sight: at once where it is drawn, so that
 * a key typed in the same frame meets it there, and otherwise as soon as scrolling has brought it.
 */
export function focusDrawn(box: HTMLElement | null, selector: string): void {
  const found = box?.querySelector<HTMLElement>(selector) ?? null;
  if (found !== null) found.focus();
  else requestAnimationFrame(() => box?.querySelector<HTMLElement>(selector)?.focus());
}
