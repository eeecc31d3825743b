import { NO_CHOICE, type Choice, type ElementId, type SceneLook } from '@readout/drawing';

/** What stands out, steps back, is pinned or is under the pointer. */
export interface Look extends SceneLook {
  readonly choice: Choice;
  readonly faded: ReadonlySet<ElementId>;
  readonly pinned: ReadonlySet<ElementId>;
  readonly hovered: ElementId | null;
}

export const PLAIN: Look = { choice: NO_CHOICE, faded: new Set(), pinned: new Set(), hovered: null };

/** Whether a node looks like any other of its kind, so that its picture can be kept and used again. */
export function isPlain(id: ElementId, look: Look): boolean {
  return !look.choice.nodes.has(id) && !look.pinned.has(id);
}
