import type { Box, ElementId, Point } from '@readout/drawing';

/** What gestures do to the drawing; points are CSS pixels from the canvas' corner. */
export interface GestureTarget {
  /** The topmost element at a point; touch reaches further. */
  elementAt(point: Point, isTouch: boolean): ElementId | null;
  isNode(id: ElementId): boolean;
  click(id: ElementId | null, isAdding: boolean): void;
  doubleClick(id: ElementId): void;
  menu(id: ElementId | null, point: Point): void;
  hover(id: ElementId | null): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  drag(id: ElementId, dx: number, dy: number): void;
  dropped(id: ElementId): void;
  lassoing(box: Box | null): void;
  lasso(box: Box): void;
  /** A pan, zoom or drag has begun or ended. */
  moving(isMoving: boolean): void;
}

type Gesture =
  | {
      readonly type: 'pressed';
      readonly id: ElementId | null;
      readonly from: Point;
      readonly mode: 'pan' | 'drag' | 'lasso';
    }
  | { readonly type: 'pan' }
  | { readonly type: 'drag'; readonly id: ElementId }
  | { readonly type: 'lasso'; readonly from: Point }
  | { readonly type: 'pinch' }
  | { readonly type: 'held'; readonly id: ElementId | null; readonly from: Point };

const THRESHOLD = { mouse: 4, touch: 9 } as const;
const DOUBLE_CLICK_MS = 350;
const LONG_PRESS_MS = 500;
const WHEEL_SPEED = 0.0018;
const LINE_HEIGHT = 18;

/**
 * Turns pointers and the wheel into acts: click, double click, drag of a plate, pan of the ground, lasso with Shift,
 * pinch, long press. Listens on the root, so that the proxies over the plates need not.
 */
export class PointerGestures {
  readonly #root: HTMLElement;
  readonly #target: GestureTarget;
  readonly #abort = new AbortController();
  readonly #pointers = new Map<number, Point>();
  #gesture: Gesture | null = null;
  #lastClick: { id: ElementId; time: number } | null = null;
  #longPress: ReturnType<typeof setTimeout> | null = null;
  #wheelEnd: ReturnType<typeof setTimeout> | null = null;

  constructor(root: HTMLElement, target: GestureTarget) {
    this.#root = root;
    this.#target = target;
    const { signal } = this.#abort;
    root.addEventListener(
      'pointerdown',
      (event) => {
        this.#down(event);
      },
      { signal },
    );
    root.addEventListener(
      'pointermove',
      (event) => {
        this.#move(event);
      },
      { signal },
    );
    root.addEventListener(
      'pointerup',
      (event) => {
        this.#up(event);
      },
      { signal },
    );
    root.addEventListener(
      'pointercancel',
      (event) => {
        this.#cancel(event);
      },
      { signal },
    );
    root.addEventListener(
      'pointerleave',
      () => {
        target.hover(null);
      },
      { signal },
    );
    root.addEventListener(
      'contextmenu',
      (event) => {
        this.#contextMenu(event);
      },
      { signal },
    );
    root.addEventListener(
      'wheel',
      (event) => {
        this.#wheel(event);
      },
      { signal, passive: false },
    );
  }

  destroy(): void {
    this.#abort.abort();
    this.#endLongPress();
    if (this.#wheelEnd !== null) clearTimeout(this.#wheelEnd);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const point = this.#pointOf(event);
    this.#pointers.set(event.pointerId, point);
    if (this.#pointers.size === 2) {
      this.#endLongPress();
      this.#finishGesture();
      this.#begin({ type: 'pinch' });
      return;
    }
    const isTouch = event.pointerType === 'touch';
    const id = this.#target.elementAt(point, isTouch);
    const isNode = id !== null && this.#target.isNode(id);
    // With a finger a plate moves after a long press only, so that it can be pushed aside to pan.
    const mode = isNode && !isTouch ? 'drag' : event.shiftKey && id === null ? 'lasso' : 'pan';
    this.#gesture = { type: 'pressed', id, from: point, mode };
    if (isTouch)
      this.#longPress = setTimeout(() => {
        this.#holdOn(id, point);
      }, LONG_PRESS_MS);
  }

  #holdOn(id: ElementId | null, from: Point): void {
    if (this.#gesture?.type === 'pressed') this.#gesture = { type: 'held', id, from };
  }

  #move(event: PointerEvent): void {
    const point = this.#pointOf(event);
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined || this.#gesture === null) {
      if (event.pointerType !== 'touch') this.#target.hover(this.#target.elementAt(point, false));
      return;
    }
    if (this.#gesture.type === 'pressed' || this.#gesture.type === 'held') {
      const threshold = event.pointerType === 'touch' ? THRESHOLD.touch : THRESHOLD.mouse;
      const { from } = this.#gesture;
      if (Math.hypot(point.x - from.x, point.y - from.y) < threshold) return;
      this.#startMoving(this.#gesture);
      this.#root.setPointerCapture(event.pointerId);
    }
    this.#pointers.set(event.pointerId, point);
    this.#go(event.pointerId, before, point);
  }

  #startMoving(pressed: Gesture & { type: 'pressed' | 'held' }): void {
    this.#endLongPress();
    const { id, from } = pressed;
    const mode = pressed.type === 'held' ? 'drag' : pressed.mode;
    if (mode === 'lasso') this.#begin({ type: 'lasso', from });
    else if (mode === 'drag' && id !== null && this.#target.isNode(id)) this.#begin({ type: 'drag', id });
    else this.#begin({ type: 'pan' });
  }

  #begin(gesture: Gesture): void {
    this.#gesture = gesture;
    this.#target.hover(null);
    this.#target.moving(true);
  }

  #go(pointer: number, before: Point, point: Point): void {
    const gesture = this.#gesture;
    const [dx, dy] = [point.x - before.x, point.y - before.y];
    if (gesture?.type === 'pan') this.#target.pan(dx, dy);
    else if (gesture?.type === 'drag') this.#target.drag(gesture.id, dx, dy);
    else if (gesture?.type === 'lasso') this.#target.lassoing(boxBetween(gesture.from, point));
    else if (gesture?.type === 'pinch') this.#pinch(pointer, before, point);
  }

  #pinch(pointer: number, before: Point, point: Point): void {
    for (const [id, other] of this.#pointers) {
      if (id === pointer) continue;
      const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
      const was = Math.hypot(before.x - other.x, before.y - other.y) || 1;
      const is = Math.hypot(point.x - other.x, point.y - other.y) || 1;
      this.#target.pan((point.x - before.x) / 2, (point.y - before.y) / 2);
      this.#target.zoom(is / was, middle);
      return;
    }
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    this.#endLongPress();
    const gesture = this.#gesture;
    const point = this.#pointOf(event);
    if (gesture?.type === 'pressed') this.#click(gesture.id, event);
    else if (gesture?.type === 'held') this.#target.menu(gesture.id, point);
    else if (gesture?.type === 'lasso') this.#target.lasso(boxBetween(gesture.from, point));
    else if (gesture?.type === 'drag') this.#target.dropped(gesture.id);
    this.#finishGesture();
  }

  #cancel(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    this.#endLongPress();
    if (this.#gesture?.type === 'drag') this.#target.dropped(this.#gesture.id);
    this.#finishGesture();
  }

  #finishGesture(): void {
    const gesture = this.#gesture;
    this.#gesture = null;
    if (gesture === null || gesture.type === 'pressed' || gesture.type === 'held') return;
    if (gesture.type === 'lasso') this.#target.lassoing(null);
    this.#target.moving(false);
  }

  #click(id: ElementId | null, event: PointerEvent): void {
    const isAdding = event.ctrlKey || event.metaKey;
    const last = this.#lastClick;
    if (id !== null && !isAdding && last?.id === id && event.timeStamp - last.time < DOUBLE_CLICK_MS) {
      this.#lastClick = null;
      this.#target.doubleClick(id);
      return;
    }
    this.#lastClick = id === null ? null : { id, time: event.timeStamp };
    this.#target.click(id, isAdding);
  }

  #contextMenu(event: MouseEvent): void {
    event.preventDefault();
    // The menu key and Shift+F10 also come as this event; the keyboard answers those by itself.
    if (event.button !== 2) return;
    const point = this.#pointOf(event);
    this.#target.menu(this.#target.elementAt(point, false), point);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
    const delta = Math.max(-240, Math.min(240, event.deltaY * lines));
    // A pinch on a touch pad comes as a wheel with Ctrl, in small steps.
    const speed = event.ctrlKey ? WHEEL_SPEED * 5 : WHEEL_SPEED;
    if (this.#wheelEnd === null) this.#target.moving(true);
    else clearTimeout(this.#wheelEnd);
    this.#target.zoom(Math.exp(-delta * speed), this.#pointOf(event));
    this.#wheelEnd = setTimeout(() => {
      this.#wheelEnd = null;
      this.#target.moving(false);
    }, 160);
  }

  #endLongPress(): void {
    if (this.#longPress !== null) clearTimeout(this.#longPress);
    this.#longPress = null;
  }

  #pointOf(event: MouseEvent): Point {
    const { left, top } = this.#root.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}

function boxBetween(a: Point, b: Point): Box {
  return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
}
