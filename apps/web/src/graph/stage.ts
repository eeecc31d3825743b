import type { Box } from '@readout/drawing';
import type { Context2D } from './canvas-painter.ts';
import styles from './graph-view.module.css';
import { drawHover, Picture, type Frame } from './picture.ts';
import type { CanvasSize } from './viewport.ts';

/** Size taken where there is no layout, as in tests. */
const ASSUMED_SIZE: CanvasSize = { width: 760, height: 615 };

/** What the stage asks of its owner. */
export interface StageOwner {
  /** What is to be drawn now. */
  frame(): Frame;
  /** The drawing, not only what is under the pointer, has been drawn. */
  painted(): void;
  /** `dropped` is by how much the canvas' upper edge came down, where nothing but a line or two above it changed; else null. */
  resized(dropped: number | null): void;
}

/** A canvas that loses or gains no more height than this has made room for words above it. */
const FEW_LINES = 90;

/** The elements on the page: two canvases (the drawing, and what is under the pointer), the lasso, the proxies. Draws once a frame at most. */
export class Stage {
  readonly root: HTMLElement;
  readonly proxies: HTMLElement;
  readonly #ground: HTMLCanvasElement;
  readonly #overlay: HTMLCanvasElement;
  readonly #lasso: HTMLElement;
  readonly #picture = new Picture();
  readonly #owner: StageOwner;
  readonly #resizes: ResizeObserver | null;
  #size: CanvasSize = ASSUMED_SIZE;
  #top = 0;
  #request: number | null = null;
  #isGroundStale = false;

  constructor(container: HTMLElement, owner: StageOwner) {
    this.#owner = owner;
    this.root = div(styles['root']);
    this.root.setAttribute('role', 'group');
    this.root.setAttribute('aria-roledescription', 'contact graph');
    this.root.setAttribute('aria-label', 'Contact graph');
    this.#ground = canvas();
    this.#overlay = canvas();
    this.#lasso = div(styles['lasso']);
    this.#lasso.hidden = true;
    this.proxies = div(undefined);
    this.root.append(this.#ground, this.#overlay, this.#lasso, this.proxies);
    container.append(this.root);
    this.#measure();
    this.#resizes =
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver(() => {
            this.#onResize();
          });
    this.#resizes?.observe(this.root);
  }

  get size(): CanvasSize {
    return this.#size;
  }

  get pixelRatio(): number {
    return Math.max(1, window.devicePixelRatio);
  }

  /** Draws in the next frame: everything, or only what is under the pointer. */
  request(isGroundStale = true): void {
    this.#isGroundStale ||= isGroundStale;
    this.#request ??= requestAnimationFrame(() => {
      this.#request = null;
      this.draw();
    });
  }

  /** Draws now. */
  draw(): void {
    const frame = this.#owner.frame();
    if (this.#isGroundStale) {
      const ground = contextOf(this.#ground);
      if (ground !== null) this.#picture.draw(ground, frame);
    }
    const overlay = contextOf(this.#overlay);
    if (overlay !== null) drawHover(overlay, frame);
    if (!this.#isGroundStale) return;
    this.#isGroundStale = false;
    this.#owner.painted();
  }

  showLasso(box: Box | null): void {
    this.#lasso.hidden = box === null;
    if (box === null) return;
    this.#lasso.style.transform = `translate(${String(box.left)}px, ${String(box.top)}px)`;
    this.#lasso.style.width = `${String(box.right - box.left)}px`;
    this.#lasso.style.height = `${String(box.bottom - box.top)}px`;
  }

  /** Says what the pointer is over, for its shape. */
  showOver(over: 'node' | 'line' | null): void {
    if (over === null) delete this.root.dataset['over'];
    else this.root.dataset['over'] = over;
  }

  destroy(): void {
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#resizes?.disconnect();
    this.root.remove();
  }

  #onResize(): void {
    const [before, top] = [this.#size, this.#top];
    this.#measure();
    if (before.width === this.#size.width && before.height === this.#size.height) return;
    const [dropped, grown] = [this.#top - top, this.#size.height - before.height];
    const isLowerEdgeKept = before.width === this.#size.width && Math.abs(dropped + grown) < 2;
    this.#owner.resized(isLowerEdgeKept && Math.abs(dropped) <= FEW_LINES ? dropped : null);
    this.#isGroundStale = true;
    // A canvas is empty once its size has changed; drawn at once, it does not blink.
    this.draw();
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.root;
    this.#top = this.root.getBoundingClientRect().top;
    this.#size = clientWidth > 0 && clientHeight > 0 ? { width: clientWidth, height: clientHeight } : ASSUMED_SIZE;
    for (const each of [this.#ground, this.#overlay]) {
      each.width = Math.round(this.#size.width * this.pixelRatio);
      each.height = Math.round(this.#size.height * this.pixelRatio);
    }
  }
}

function div(className: string | undefined): HTMLElement {
  const made = document.createElement('div');
  if (className !== undefined) made.className = className;
  return made;
}

function canvas(): HTMLCanvasElement {
  const made = document.createElement('canvas');
  made.className = styles['canvas'] ?? '';
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function contextOf(element: HTMLCanvasElement): Context2D | null {
  return typeof CanvasRenderingContext2D === 'undefined' ? null : element.getContext('2d');
}
