import type { Box, ElementId, Point } from '@readout/drawing';
import type { Board } from './board.ts';
import type { GraphEvents, ScreenBox } from './graph-events.ts';
import { PointerGestures, type GestureTarget } from './pointer-gestures.ts';
import type { ProxyLayer, ProxyView } from './proxy-layer.ts';
import type { Stage } from './stage.ts';
import { toDrawing } from './viewport.ts';
import { walkFrom, type Direction } from './walk.ts';

/** What pointers and keys do to the view. Lengths of `shift` are the drawing's, all others the canvas'. */
export interface InputOwner {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  moving(isMoving: boolean): void;
  hover(id: ElementId | null): void;
  shift(id: ElementId, dx: number, dy: number): void;
  rest(id: ElementId): void;
  /** Moves the keyboard's focus to an element and brings it into view. */
  focus(id: ElementId): void;
  proxyView(): ProxyView;
}

const HOVER_MS = 300;
const SLACK = { mouse: 2, touch: 12 } as const;
const KEY_PAN = 60;
const KEY_SHIFT = 16;
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const WAYS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Pointers, keys and focus on the canvas, turned into acts of the view and events for the interface. */
export class GraphInput implements GestureTarget {
  readonly #stage: Stage;
  readonly #proxies: ProxyLayer;
  readonly #board: Board;
  readonly #events: GraphEvents;
  readonly #owner: InputOwner;
  readonly #gestures: PointerGestures;
  readonly #abort = new AbortController();
  #hovered: ElementId | null = null;
  #hoverTimer: ReturnType<typeof setTimeout> | null = null;
  #isHoverTold = false;

  constructor(stage: Stage, proxies: ProxyLayer, board: Board, events: GraphEvents, owner: InputOwner) {
    this.#stage = stage;
    this.#proxies = proxies;
    this.#board = board;
    this.#events = events;
    this.#owner = owner;
    this.#gestures = new PointerGestures(stage.root, this);
    const { signal } = this.#abort;
    const { root } = stage;
    root.addEventListener(
      'keydown',
      (event) => {
        this.#onKey(event);
      },
      { signal },
    );
    root.addEventListener(
      'click',
      (event) => {
        this.#onProxyClick(event);
      },
      { signal },
    );
    root.addEventListener(
      'focusin',
      (event) => {
        this.#onFocus(event.target);
      },
      { signal },
    );
    root.addEventListener(
      'focusout',
      (event) => {
        if (!root.contains(event.relatedTarget as Node | null)) events.onFocus(null);
      },
      { signal },
    );
  }

  destroy(): void {
    this.#abort.abort();
    this.#gestures.destroy();
    if (this.#hoverTimer !== null) clearTimeout(this.#hoverTimer);
  }

  elementAt(point: Point, isTouch: boolean): ElementId | null {
    const { viewport } = this.#owner.proxyView();
    const place = toDrawing(point, viewport);
    const slack = (isTouch ? SLACK.touch : SLACK.mouse) / viewport.zoom;
    return this.#board.nodeAt(place, slack) ?? this.#board.lineAt(place, viewport.zoom);
  }

  isNode(id: ElementId): boolean {
    return this.#board.nodes.has(id);
  }

  click(id: ElementId | null, isAdding: boolean): void {
    if (id !== null && isAdding) this.#events.onAdd(id);
    else this.#events.onSelect(id);
    if (id !== null && this.isNode(id)) this.#proxies.setFocus(id, this.#owner.proxyView(), true);
  }

  doubleClick(id: ElementId): void {
    this.#events.onExpand(id);
  }

  menu(id: ElementId | null, point: Point): void {
    this.hover(null);
    this.#events.onMenu(id, this.#boxAt(point));
  }

  hover(id: ElementId | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#stage.showOver(id === null ? null : this.isNode(id) ? 'node' : 'line');
    this.#owner.hover(id);
    if (this.#hoverTimer !== null) clearTimeout(this.#hoverTimer);
    if (this.#isHoverTold) this.#events.onHover(null, null);
    this.#isHoverTold = false;
    this.#hoverTimer =
      id === null
        ? null
        : setTimeout(() => {
            this.#tellHover(id);
          }, HOVER_MS);
  }

  pan(dx: number, dy: number): void {
    this.#owner.pan(dx, dy);
  }

  zoom(factor: number, at: Point): void {
    this.#owner.zoom(factor, at);
  }

  drag(id: ElementId, dx: number, dy: number): void {
    const { zoom } = this.#owner.proxyView().viewport;
    this.#owner.shift(id, dx / zoom, dy / zoom);
  }

  dropped(id: ElementId): void {
    this.#owner.rest(id);
  }

  lassoing(box: Box | null): void {
    this.#stage.showLasso(box);
  }

  lasso(box: Box): void {
    const { viewport } = this.#owner.proxyView();
    const from = toDrawing({ x: box.left, y: box.top }, viewport);
    const to = toDrawing({ x: box.right, y: box.bottom }, viewport);
    const near = this.#board.nodesNear({ left: from.x, top: from.y, right: to.x, bottom: to.y });
    const inside = [...near].filter((id) => {
      const at = this.#board.nodes.get(id)?.at;
      return at !== undefined && at.x >= from.x && at.x <= to.x && at.y >= from.y && at.y <= to.y;
    });
    this.#events.onLasso(inside.sort((a, b) => this.#board.rankOf(a) - this.#board.rankOf(b)));
  }

  moving(isMoving: boolean): void {
    this.#owner.moving(isMoving);
  }

  #tellHover(id: ElementId): void {
    this.#isHoverTold = true;
    this.#events.onHover(id, this.#proxies.screenBox(id, this.#owner.proxyView()));
  }

  /** A click without a pointer: Enter, Space, or whatever an assistive device does. Pointers are answered as gestures. */
  #onProxyClick(event: MouseEvent): void {
    const id = this.#proxies.elementOf(event.target);
    if (event.detail === 0 && id !== null) this.#events.onSelect(id);
  }

  #onFocus(target: EventTarget | null): void {
    const id = this.#proxies.elementOf(target);
    if (id === null) return;
    if (id !== this.#proxies.focus) this.#proxies.setFocus(id, this.#owner.proxyView(), false);
    this.#events.onFocus(id);
  }

  #onKey(event: KeyboardEvent): void {
    const id = this.#proxies.elementOf(event.target);
    if (id === null || event.defaultPrevented) return;
    if (this.#answerKey(event, id)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #answerKey(event: KeyboardEvent, id: ElementId): boolean {
    const direction = DIRECTIONS[event.key];
    const isControl = event.ctrlKey || event.metaKey;
    if (direction !== undefined && !isControl) {
      this.#go(direction, id, event);
      return true;
    }
    if (event.key === 'Enter' && isControl) {
      this.#events.onAdd(id);
      return true;
    }
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const box = this.#proxies.screenBox(id, this.#owner.proxyView());
      if (box !== null) this.#events.onMenu(id, box);
      return true;
    }
    return false;
  }

  #go(direction: Direction, id: ElementId, event: KeyboardEvent): void {
    const way = WAYS[direction];
    if (event.altKey) {
      this.#owner.pan(-way.x * KEY_PAN, -way.y * KEY_PAN);
    } else if (event.shiftKey) {
      if (!this.isNode(id)) return;
      this.#owner.shift(id, way.x * KEY_SHIFT, way.y * KEY_SHIFT);
      this.#owner.rest(id);
    } else {
      const next = walkFrom(this.#board, id, direction);
      if (next !== null) this.#owner.focus(next);
    }
  }

  #boxAt(point: Point): ScreenBox {
    const { left, top } = this.#stage.root.getBoundingClientRect();
    return { left: left + point.x, top: top + point.y, width: 0, height: 0 };
  }
}
