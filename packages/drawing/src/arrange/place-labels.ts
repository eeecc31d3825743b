import { labelPlace } from './contact-label.ts';
import { boxOfLabel, boxOfNode, type PlacedContact, type PlacedLine, type PlacedNode } from './placed.ts';
import type { ElementId } from '../scene.ts';
import { boxRound, SpatialGrid, type Box } from '../spatial-grid.ts';
import type { Steps } from '../steps.ts';

/** What is drawn filed by place, so that what is near something is found without looking at everything. */
export interface Filing {
  readonly nodes: SpatialGrid<ElementId>;
  readonly lines: SpatialGrid<ElementId>;
  /** Contacts by the boxes of their labels, as far as those have found their sides. */
  readonly labels: SpatialGrid<ElementId>;
}

/** Nodes and lines with their places, and the same filed. */
export interface FiledNodes {
  readonly nodes: Map<ElementId, PlacedNode>;
  readonly lines: Map<ElementId, PlacedLine>;
  readonly filing: Filing;
}

/** Nothing filed yet. */
export function emptyFiling(): Filing {
  return { nodes: new SpatialGrid(), lines: new SpatialGrid(), labels: new SpatialGrid() };
}

/**
 * Gives contacts' labels the side that is freest, in the order of the nodes, in place; all of them, or only some, and
 * then round the labels of all others. One label a step.
 */
export function* placingLabels(
  filed: FiledNodes,
  haloed: ReadonlySet<ElementId>,
  only?: ReadonlySet<ElementId>,
): Steps<void> {
  const { nodes, filing } = filed;
  // A label that looks for its place anew is in nobody's way.
  for (const id of only ?? []) filing.labels.remove(id);
  for (const [id, node] of nodes) {
    if (node.type !== 'contact' || (only !== undefined && !only.has(id))) continue;
    const { segments, boxes } = around(node, filed);
    const labelAt = labelPlace(node.at, node.label.width, haloed.has(id), { segments, boxes });
    const placed: PlacedContact = { ...node, labelAt };
    nodes.set(id, placed);
    filing.labels.addBox(id, boxOfLabel(placed));
    yield;
  }
}

/** Lines, plates, signs and labels near a contact, its own left out. */
function around(
  contact: PlacedContact,
  { nodes, lines, filing }: FiledNodes,
): { readonly segments: readonly PlacedLine[]; readonly boxes: readonly Box[] } {
  const near = boxRound(contact.at, 2 * (contact.label.width + 40), 80);
  const segments: PlacedLine[] = [];
  for (const id of filing.lines.near(near)) {
    const line = lines.get(id);
    if (line !== undefined) segments.push(line);
  }
  const boxes: Box[] = [];
  const own = contact.node.id;
  for (const id of filing.nodes.near(near)) {
    const other = id === own ? undefined : nodes.get(id);
    if (other !== undefined) boxes.push(boxOfNode(other));
  }
  for (const id of filing.labels.near(near)) {
    const other = id === own ? undefined : nodes.get(id);
    if (other?.type === 'contact') boxes.push(boxOfLabel(other));
  }
  return { segments, boxes };
}
