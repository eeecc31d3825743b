import {
  allSteps,
  endsOf,
  type ElementId,
  type Point,
  type Scene,
  type SceneLine,
  type SceneNode,
  type Steps,
} from '@readout/drawing';
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';

/** So many elements are put into Cytoscape's model at once; of more, a part in each step. */
const AT_ONCE = 1000;
const A_STEP = 4;

/**
 * The graph of what is drawn: who is joined to whom, as Cytoscape's model without its renderer, and the places of its
 * nodes. Places are kept beside the model: each one set in it sends word to everybody who might listen, which costs a
 * large drawing a second.
 */
export class ContactGraph {
  readonly #cy: Core = cytoscape({ headless: true, styleEnabled: false });
  readonly #places = new Map<ElementId, Point>();
  readonly #nodes = new Set<ElementId>();
  readonly #lines = new Map<ElementId, SceneLine>();
  /** Known here and not yet to the model: those of the list from `#told` on, nodes before lines. */
  #list: (SceneNode | SceneLine)[] = [];
  #told = 0;

  /** Adds and takes away the difference to the scene. What stays keeps its place. */
  sync(scene: Scene): void {
    this.#takeAway(scene);
    this.#list = this.#list.slice(this.#told);
    this.#told = 0;
    for (const node of scene.nodes) {
      if (this.#nodes.has(node.id)) continue;
      this.#nodes.add(node.id);
      this.#list.push(node);
    }
    for (const line of scene.lines) {
      if (this.#lines.has(line.id)) continue;
      this.#lines.set(line.id, line);
      this.#list.push(line);
    }
    if (this.#list.length <= AT_ONCE) allSteps(this.filling());
  }

  /** Puts what waits into the model, a little each step. Asking for neighbours does the rest at once. */
  *filling(): Steps<this> {
    while (this.#told < this.#list.length) {
      const next = this.#list.slice(this.#told, this.#told + A_STEP);
      this.#told += next.length;
      this.#cy.add(next.map(elementOf));
      yield;
    }
    return this;
  }

  /** Gives nodes places. */
  place(places: ReadonlyMap<ElementId, Point>): void {
    for (const [id, { x, y }] of places) if (this.#nodes.has(id)) this.#places.set(id, { x, y });
  }

  /** Where every placed node stands. */
  places(): ReadonlyMap<ElementId, Point> {
    return new Map(this.#places);
  }

  /** The nodes that a node's lines lead to. */
  neighboursOf(id: ElementId): ElementId[] {
    allSteps(this.filling());
    return this.#cy
      .getElementById(id)
      .neighborhood()
      .nodes()
      .map((node) => node.id());
  }

  /** Nodes and lines held. */
  counts(): { readonly nodes: number; readonly lines: number } {
    return { nodes: this.#nodes.size, lines: this.#lines.size };
  }

  destroy(): void {
    this.#cy.destroy();
  }

  #takeAway(scene: Scene): void {
    if (this.#nodes.size === 0) return;
    const nodes = new Set(scene.nodes.map(({ id }) => id));
    const lines = new Map(scene.lines.map((line) => [line.id, line]));
    const gone = new Set<ElementId>();
    for (const id of this.#nodes) if (!nodes.has(id)) gone.add(id);
    // A line that leads elsewhere under the same id is another line; with a node the lines that lead to it go.
    for (const [id, line] of this.#lines) {
      const now = lines.get(id);
      if (now === undefined || !isSameWay(now, line) || endsOf(line).some((end) => gone.has(end))) gone.add(id);
    }
    if (gone.size === 0) return;
    this.#list = this.#list.slice(this.#told).filter(({ id }) => !gone.has(id));
    this.#told = 0;
    this.#cy.batch(() => {
      for (const id of gone) {
        this.#cy.getElementById(id).remove();
        this.#nodes.delete(id);
        this.#lines.delete(id);
        this.#places.delete(id);
      }
    });
  }
}

function elementOf(element: SceneNode | SceneLine): ElementDefinition {
  if (!('contact' in element) && !('between' in element)) return { group: 'nodes', data: { id: element.id } };
  const [source, target] = endsOf(element);
  return { group: 'edges', data: { id: element.id, source, target } };
}

function isSameWay(one: SceneLine, other: SceneLine): boolean {
  const [from, to] = endsOf(one);
  const [otherFrom, otherTo] = endsOf(other);
  return from === otherFrom && to === otherTo;
}
