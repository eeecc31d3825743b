import { endsOf, type ElementId, type Point, type Scene } from '@readout/drawing';
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';

/** What a new scene changed. */
export interface SceneChange {
  readonly added: readonly ElementId[];
  readonly removed: readonly ElementId[];
}

/** The graph of what is drawn, with the places of its nodes: Cytoscape's model without its renderer. */
export class ContactGraph {
  readonly #cy: Core = cytoscape({ headless: true, styleEnabled: false });
  /** A node of Cytoscape's always has a position; these are the ones that were given one. */
  readonly #placed = new Set<ElementId>();

  /** Adds and takes away the difference to the scene. What stays keeps its place. */
  sync(scene: Scene): SceneChange {
    const wanted = new Set<ElementId>();
    const added: ElementDefinition[] = [];
    for (const { id } of scene.nodes) {
      wanted.add(id);
      if (!this.#cy.hasElementWithId(id)) added.push({ group: 'nodes', data: { id } });
    }
    const nodes = added.map(({ data }) => data.id ?? '');
    for (const line of scene.lines) {
      wanted.add(line.id);
      const [source, target] = endsOf(line);
      const held = this.#cy.getElementById(line.id);
      // A line that leads elsewhere under the same id is another line.
      if (held.nonempty() && (held.data('source') !== source || held.data('target') !== target)) held.remove();
      if (!this.#cy.hasElementWithId(line.id)) added.push({ group: 'edges', data: { id: line.id, source, target } });
    }
    const gone = this.#cy.elements().filter((element) => !wanted.has(element.id()));
    const removed = gone.nodes().map((element) => element.id());
    this.#cy.batch(() => {
      gone.remove();
      this.#cy.add(added);
    });
    for (const id of removed) this.#placed.delete(id);
    return { added: nodes, removed };
  }

  /** Gives nodes places; returns those that stood elsewhere before. */
  place(places: ReadonlyMap<ElementId, Point>): ReadonlyMap<ElementId, Point> {
    const moved = new Map<ElementId, Point>();
    this.#cy.batch(() => {
      for (const [id, { x, y }] of places) {
        const node = this.#cy.getElementById(id);
        if (!node.isNode()) continue;
        const before = node.position();
        if (this.#placed.has(id) && before.x === x && before.y === y) continue;
        node.position({ x, y });
        this.#placed.add(id);
        moved.set(id, { x, y });
      }
    });
    return moved;
  }

  /** Where every placed node stands. */
  places(): Map<ElementId, Point> {
    const places = new Map<ElementId, Point>();
    for (const id of this.#placed) {
      const { x, y } = this.#cy.getElementById(id).position();
      places.set(id, { x, y });
    }
    return places;
  }

  /** The nodes that a node's lines lead to. */
  neighboursOf(id: ElementId): ElementId[] {
    return this.#cy
      .getElementById(id)
      .neighborhood()
      .nodes()
      .map((node) => node.id());
  }

  /** Nodes and lines held. */
  counts(): { readonly nodes: number; readonly lines: number } {
    return { nodes: this.#cy.nodes().length, lines: this.#cy.edges().length };
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
