/** Where the keys enter each view: what is selected or picked, or what stands first. */
const ENTRIES = {
  comparison: '[role="listbox"][aria-label="Points"] [role="option"][tabindex="0"]',
  graph: '[aria-roledescription="contact graph"] button[tabindex="0"]',
  matrix: '[data-row] [data-column][tabindex="0"]',
  table: '[data-row] button[tabindex="0"]',
} as const;

/** Longer than a view takes to be drawn; what comes later finds the focus where it was left. */
const LONGEST_WAIT_MS = 5_000;
/** Longer than it takes to close what has the focus. */
const CLOSING_MS = 500;

/** What is shown. */
type Shown = keyof typeof ENTRIES;
/** What stands behind a comparison. */
const BEHIND = ['graph', 'matrix', 'table'] as const satisfies readonly Shown[];

/**
 * Leads the focus into the view that a key has just shown, as soon as it stands: what had the focus may be gone with the view before.
 * It stays where somebody moved it meanwhile.
 */
export function enterView(shows: Shown): void {
  const before = document.activeElement;
  eachFrame(LONGEST_WAIT_MS, () => {
    const now = document.activeElement;
    const isMoved = now !== before && now !== document.body;
    return isMoved || enter(shows);
  });
}

/** Leads the focus back into the view where what had it was closed and nothing else took it. */
export function catchFocus(shows: Shown): void {
  const before = document.activeElement;
  if (before === document.body) return;
  eachFrame(CLOSING_MS, () => {
    const isLost = !document.contains(before) && document.activeElement === document.body;
    return isLost && enter(shows);
  });
}

/** Leads the focus back into whatever way of showing contacts stands, where a view closed with what had it: for its unmounting. */
export function leaveView(): void {
  eachFrame(CLOSING_MS, () => document.activeElement === document.body && BEHIND.some(enter));
}

function enter(shows: Shown): boolean {
  const entry = document.querySelector<HTMLElement>(ENTRIES[shows]);
  entry?.focus();
  return entry !== null;
}

/** Looks each frame until `isDone` or the time is over. */
function eachFrame(forMs: number, isDone: () => boolean): void {
  const until = performance.now() + forMs;
  const look = (): void => {
    if (performance.now() <= until && !isDone()) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
