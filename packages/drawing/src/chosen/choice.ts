import { endsOf, type ElementId, type Scene, type SceneLine } from '../scene.ts';

/** What stands out in green, worked out from a selection and a path. */
export interface Choice {
  /** Plates with a green rim and contacts with a halo. */
  readonly nodes: ReadonlySet<ElementId>;
  readonly lines: ReadonlySet<ElementId>;
  /** The contacts of the path, in its order; each label carries its number. */
  readonly hops: readonly ElementId[];
}

/** Nothing stands out. */
export const NO_CHOICE: Choice = { nodes: new Set(), lines: new Set(), hops: [] };

/**
 * A chosen contact takes its lines and parties with it, a chosen line its ends, a chosen plate only itself. A path is
 * a list of nodes, each joined to the next; it takes the lines between them and nothing else, and the selection steps back.
 */
export function choiceOf(
  scene: Scene,
  selection: ReadonlySet<ElementId>,
  path: readonly ElementId[] | null = null,
): Choice {
  if (path !== null) return pathChoice(scene, path);
  if (selection.size === 0) return NO_CHOICE;
  const nodes = new Set<ElementId>();
  const lines = new Set<ElementId>();
  for (const node of scene.nodes) if (selection.has(node.id)) nodes.add(node.id);
  for (const line of scene.lines) {
    if (!isTaken(line, selection)) continue;
    lines.add(line.id);
    for (const end of endsOf(line)) nodes.add(end);
  }
  return { nodes, lines, hops: [] };
}

function isTaken(line: SceneLine, selection: ReadonlySet<ElementId>): boolean {
  return selection.has(line.id) || (line.type === 'party' && selection.has(line.contact));
}

function pathChoice(scene: Scene, path: readonly ElementId[]): Choice {
  const nodes = new Set(path);
  const steps = new Set(path.slice(1).map((id, at) => stepKey(path[at] ?? '', id)));
  const contacts = new Set<ElementId>();
  for (const node of scene.nodes) if (node.type === 'contact' && nodes.has(node.id)) contacts.add(node.id);
  const lines = new Set<ElementId>();
  for (const line of scene.lines) if (steps.has(stepKey(...endsOf(line)))) lines.add(line.id);
  return { nodes, lines, hops: path.filter((id) => contacts.has(id)) };
}

function stepKey(one: ElementId, other: ElementId): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
