import type { GraphAnswer } from '@readout/domain';
import { contactsScene, type ElementId, endsOf, plateBook, type Point, type Scene } from '@readout/drawing';
import cytoscape, { type Core } from 'cytoscape';
import { sorted } from '../src/features/table/table-order.ts';
import type { GraphEvents } from '../src/graph/graph-events.ts';
import { GraphView } from '../src/graph/graph-view.ts';
import { crowd, pairs, ringPlaces, type CrowdSize } from './crowd.ts';
import { neighboursNear } from './neighbours-near.ts';

const NONE: ReadonlySet<string> = new Set();
const nothing = (): void => undefined;
const EVENTS: GraphEvents = {
  onSelect: nothing,
  onAdd: nothing,
  onMenu: nothing,
  onExpand: nothing,
  onHover: nothing,
  onFocus: nothing,
  onMoved: nothing,
  onViewport: nothing,
  onLasso: nothing,
  onLayout: nothing,
};

let answer: GraphAnswer = crowd({ people: 2, groups: 2, contacts: 0 });
let places: ReadonlyMap<ElementId, Point> = new Map();
let view: GraphView | null = null;
let plain: Core | null = null;
let frames = 0;
let passes = 0;

const stage = document.querySelector<HTMLElement>('#stage');
const clearRect = Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect');
CanvasRenderingContext2D.prototype.clearRect = function counted(...box) {
  passes += 1;
  Reflect.apply(clearRect, this, box);
};
const count = (): void => {
  frames += 1;
  requestAnimationFrame(count);
};
requestAnimationFrame(count);

/** What the runner asks of the page, drawing by drawing. */
const trial = {
  prepare(size: CrowdSize): number {
    answer = crowd(size);
    places = ringPlaces(answer, size.groups);
    return elementsOf(sceneOf('all'));
  },
  /** The first picture of everything, or of what the default view draws, by the program's canvas. */
  async showReadout(amount: 'best' | 'all'): Promise<number> {
    view = viewOn();
    const scene = sceneOf(amount);
    const own = new Map(scene.nodes.flatMap(({ id }) => entry(id, places)));
    await view.setScene(scene, { places: own });
    await pictures(2);
    return elementsOf(scene);
  },
  /** The same elements at the same places by plain Cytoscape, without an option. */
  async showPlain(): Promise<number> {
    const scene = sceneOf('all');
    plain = cytoscape({ container: stage, elements: plainElements(scene), layout: { name: 'preset' } });
    await pictures(2);
    return plain.elements().length;
  },
  /** Full size, the middle of the drawing in the middle of the canvas. */
  async zoomIn(): Promise<void> {
    const box = { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 };
    const all = [...places.values()];
    const middle = all[Math.floor(all.length / 2)] ?? { x: 0, y: 0 };
    const pan = { x: box.width / 2 - middle.x, y: box.height / 2 - middle.y };
    view?.setViewport({ zoom: 1, ...pan });
    plain?.viewport({ zoom: 1, pan });
    await pictures(2);
  },
  clear(): void {
    view?.destroy();
    plain?.destroy();
    [view, plain] = [null, null];
  },
  /** Places everything from nothing in the worker; `blocked` is the longest that the page could not answer meanwhile. */
  async layOut(size: CrowdSize): Promise<Record<string, number>> {
    answer = crowd(size);
    const scene = sceneOf('all');
    // What was made for the trial is no part of the first task that is watched.
    await pictures(3);
    const blocked = longestTask();
    view = viewOn();
    const began = performance.now();
    await view.setScene(scene);
    const took = performance.now() - began;
    await pictures(2);
    return {
      nodes: scene.nodes.length,
      ms: took,
      'longest task ms': blocked(),
      'neighbours near': neighboursNear(scene, view.positions()),
    };
  },
  /** Adds as many contacts as let what stands grow by a twentieth, and tells how many placed nodes moved. */
  async addFew(size: CrowdSize): Promise<Record<string, number>> {
    const whole = crowd(size);
    answer = { ...whole, contacts: whole.contacts.slice(0, Math.floor((size.contacts * 25) / 27)) };
    places = ringPlaces(whole, size.groups);
    view = viewOn();
    const first = sceneOf('all');
    await view.setScene(first, { places: new Map(first.nodes.flatMap(({ id }) => entry(id, places))) });
    await pictures(2);
    const before = new Map(view.positions());
    answer = whole;
    const scene = sceneOf('all');
    const began = performance.now();
    await view.setScene(scene);
    const took = performance.now() - began;
    const after = view.positions();
    const moved = [...before].filter(([id, at]) => after.get(id)?.x !== at.x || after.get(id)?.y !== at.y).length;
    return {
      added: scene.nodes.length - first.nodes.length,
      ms: took,
      moved,
      unplaced: scene.nodes.length - after.size,
    };
  },
  /** A filter fades every fourth contact: how often the whole drawing is painted for it. */
  async fade(): Promise<Record<string, number>> {
    const faded = new Set(answer.contacts.filter((_, at) => at % 4 === 0).map(({ id }) => `contact.${id}`));
    await pictures(8);
    const before = passes;
    const began = performance.now();
    view?.setFaded(faded);
    await pictures(1);
    const took = performance.now() - began;
    await pictures(8);
    // One pass clears two canvases: the drawing, and what is under the pointer above it.
    return { ms: took, passes: (passes - before) / 2 };
  },
  drawn: () => view?.counts() ?? null,
  frames: () => frames,
  /** Sorting a table of so many contacts by who took part. */
  sortTable(rows: number): number {
    const { contacts } = crowd({ people: 2000, groups: 40, contacts: rows });
    const own = { ...answer, ...crowd({ people: 2000, groups: 40, contacts: 0 }), contacts };
    const book = plateBook(own);
    const day = ({ earliest, id }: (typeof contacts)[number]): string => `${earliest ?? '~'} ${id}`;
    // As the server sends them.
    contacts.sort((a, b) => (day(a) < day(b) ? -1 : 1));
    const table = contacts.map((contact) => ({ contact, names: book.partyNames(contact) }));
    const began = performance.now();
    sorted(table, [{ column: 'between', isDescending: false }]);
    return performance.now() - began;
  },
  crowd,
  pairs,
};

export type Trial = typeof trial;
Reflect.set(window, 'trial', trial);

function viewOn(): GraphView {
  if (stage === null) throw new Error('the page has no stage');
  return new GraphView({ container: stage, theme: 'light', events: EVENTS });
}

function sceneOf(amount: 'best' | 'all'): Scene {
  return contactsScene(answer, { hidden: NONE, opened: NONE, added: NONE, asked: NONE, amount }).scene;
}

function elementsOf({ nodes, lines }: Scene): number {
  return nodes.length + lines.length;
}

function plainElements(scene: Scene): cytoscape.ElementDefinition[] {
  return [
    ...scene.nodes.map((node) => ({
      data: { id: node.id, label: node.type === 'contact' ? node.day.text : node.id },
      position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...scene.lines.map((line) => {
      const [source, target] = endsOf(line);
      return { data: { id: line.id, source, target } };
    }),
  ];
}

function entry(id: ElementId, at: ReadonlyMap<ElementId, Point>): [ElementId, Point][] {
  const place = at.get(id);
  return place === undefined ? [] : [[id, place]];
}

async function pictures(wanted: number): Promise<void> {
  for (let at = 0; at < wanted; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function longestTask(): () => number {
  let longest = 0;
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}
