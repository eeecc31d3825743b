import type { Box, ElementId, Point } from '@readout/drawing';
import type { Board } from './board.ts';
import { nameOfLine, nameOfNode } from './element-names.ts';
import type { ScreenBox, Viewport } from './graph-events.ts';
import styles from './graph-view.module.css';
import { shownBox, toCanvas, type CanvasSize } from './viewport.ts';
import { isReachable, placeOf } from './walk.ts';

/** Above this number of visible elements only the focus and its neighbours have proxies. */
const MOST_PROXIES = 300;
/** Smallest target, in CSS pixels (WCAG 2.2, 2.5.8); the style sheet makes it 44 for fingers. */
const SMALLEST = 24;

/** What the layer shows. */
export interface ProxyView {
  readonly board: Board;
  readonly viewport: Viewport;
  readonly size: CanvasSize;
  readonly selected: ReadonlySet<ElementId>;
  readonly pinned: ReadonlySet<ElementId>;
}

/**
 * A real, transparent button over each visible plate, contact and counted line: focus, name and target for whoever does
 * not see or point at the canvas. One of them takes part in the order of focus; arrows lead to the others.
 */
export class ProxyLayer {
  readonly #root: HTMLElement;
  readonly #buttons = new Map<ElementId, HTMLButtonElement>();
  #ids = new WeakMap<Element, ElementId>();
  #focus: ElementId | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The element that has the focus, or would get it. */
  get focus(): ElementId | null {
    return this.#focus;
  }

  /** The element that a proxy stands for. */
  elementOf(target: EventTarget | null): ElementId | null {
    return target instanceof Element ? (this.#ids.get(target) ?? null) : null;
  }

  /** Makes an element the one that takes part in the order of focus, and gives it the focus if asked. */
  setFocus(id: ElementId, view: ProxyView, isTaken: boolean): void {
    this.#focus = id;
    this.update(view);
    if (isTaken) this.#buttons.get(id)?.focus({ preventScroll: true });
  }

  /** Fits the buttons to what is visible; a button that has the focus is never taken away while its element is drawn. */
  update(view: ProxyView): void {
    const wanted = this.#wanted(view);
    for (const [id, button] of this.#buttons) {
      if (wanted.has(id)) continue;
      button.remove();
      this.#buttons.delete(id);
    }
    const entry = this.#entry(wanted, view);
    let before: HTMLButtonElement | null = null;
    for (const id of wanted) {
      const button = this.#buttons.get(id) ?? this.#create(id);
      this.#fit(button, id, view, id === entry);
      // Reading order is the order of the board; moving a button that has the focus would lose it.
      if (button.parentElement !== this.#root) {
        if (before === null) this.#root.prepend(button);
        else before.after(button);
      }
      before = button;
    }
  }

  /** Where an element is on the screen. */
  screenBox(id: ElementId, { board, viewport }: ProxyView): ScreenBox | null {
    const box = boxOnCanvas(board, id, viewport);
    if (box === null) return null;
    const { left, top } = this.#root.getBoundingClientRect();
    return { left: left + box.left, top: top + box.top, width: box.right - box.left, height: box.bottom - box.top };
  }

  #wanted({ board, viewport, size, selected }: ProxyView): ReadonlySet<ElementId> {
    if (this.#focus !== null && !isReachable(board, this.#focus)) this.#focus = null;
    const shown = shownBox(viewport, size);
    const visible = new Set([...board.nodesNear(shown)].filter((id) => isShown(board, id, shown)));
    for (const id of board.linesNear(shown)) if (isReachable(board, id) && isShown(board, id, shown)) visible.add(id);
    const few = visible.size <= MOST_PROXIES ? visible : this.#focusAndNeighbours(board, selected, visible);
    if (this.#focus !== null) few.add(this.#focus);
    return inOrder(board, few);
  }

  #focusAndNeighbours(board: Board, selected: ReadonlySet<ElementId>, visible: ReadonlySet<ElementId>): Set<ElementId> {
    const chosen = [...selected].find((id) => isReachable(board, id));
    const centre = this.#focus ?? chosen ?? mostTied(board, visible);
    const few = new Set<ElementId>();
    if (centre === null) return few;
    few.add(centre);
    const line = board.lines.get(centre)?.line;
    if (line?.type === 'merged') for (const end of line.between) few.add(end);
    for (const { other, line: tie } of board.neighboursOf(centre)) {
      if (few.size >= MOST_PROXIES) break;
      few.add(other);
      if (isReachable(board, tie)) few.add(tie);
    }
    return few;
  }

  #entry(wanted: ReadonlySet<ElementId>, { board, selected }: ProxyView): ElementId | null {
    if (this.#focus !== null && wanted.has(this.#focus)) return this.#focus;
    for (const id of selected) if (wanted.has(id)) return id;
    return mostTied(board, wanted);
  }

  #create(id: ElementId): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = styles['proxy'] ?? '';
    button.dataset['element'] = id;
    this.#buttons.set(id, button);
    this.#ids.set(button, id);
    return button;
  }

  #fit(button: HTMLButtonElement, id: ElementId, view: ProxyView, isEntry: boolean): void {
    const box = boxOnCanvas(view.board, id, view.viewport);
    if (box === null) return;
    const width = Math.max(SMALLEST, box.right - box.left);
    const height = Math.max(SMALLEST, box.bottom - box.top);
    const left = (box.left + box.right - width) / 2;
    const top = (box.top + box.bottom - height) / 2;
    button.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    button.style.width = `${width.toFixed(1)}px`;
    button.style.height = `${height.toFixed(1)}px`;
    setAttribute(button, 'aria-label', nameOf(view, id));
    setAttribute(button, 'aria-pressed', String(view.selected.has(id)));
    setAttribute(button, 'tabindex', isEntry ? '0' : '-1');
  }
}

function nameOf({ board, pinned }: ProxyView, id: ElementId): string {
  const placed = board.nodes.get(id);
  const find = (other: ElementId): ReturnType<Parameters<typeof nameOfLine>[1]> => board.nodes.get(other)?.node;
  if (placed === undefined) {
    const line = board.lines.get(id);
    return line === undefined ? '' : nameOfLine(line.line, find);
  }
  const others = board.neighboursOf(id).flatMap(({ other }) => find(other) ?? []);
  return nameOfNode(placed.node, others, pinned.has(id));
}

const COUNT_SIZE = 26;
const SIGN_SIZE = 30;

function boxOnCanvas(board: Board, id: ElementId, viewport: Viewport): Box | null {
  const place = placeOf(board, id);
  if (place === null) return null;
  const middle: Point = toCanvas(place, viewport);
  const placed = board.nodes.get(id);
  const plate = placed?.type === 'plate' ? placed.geometry : null;
  const square = (placed === undefined ? COUNT_SIZE : SIGN_SIZE) * viewport.zoom;
  const [width, height] =
    plate === null ? [square, square] : [plate.width * viewport.zoom, plate.height * viewport.zoom];
  return {
    left: middle.x - width / 2,
    right: middle.x + width / 2,
    top: middle.y - height / 2,
    bottom: middle.y + height / 2,
  };
}

function isShown(board: Board, id: ElementId, shown: Box): boolean {
  const place = placeOf(board, id);
  if (place === null) return false;
  return place.x >= shown.left && place.x <= shown.right && place.y >= shown.top && place.y <= shown.bottom;
}

function mostTied(board: Board, ids: Iterable<ElementId>): ElementId | null {
  let best: { id: ElementId; ties: number } | null = null;
  for (const id of ids) {
    const ties = board.tiesOf(id);
    if (best === null || ties > best.ties) best = { id, ties };
  }
  return best?.id ?? null;
}

function inOrder(board: Board, ids: ReadonlySet<ElementId>): ReadonlySet<ElementId> {
  return new Set([...ids].sort((a, b) => board.rankOf(a) - board.rankOf(b)));
}

function setAttribute(button: HTMLButtonElement, name: string, value: string): void {
  if (button.getAttribute(name) !== value) button.setAttribute(name, value);
}
