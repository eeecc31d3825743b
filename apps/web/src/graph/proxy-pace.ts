/** While something moves, the buttons over plates follow this much later. */
const DELAY_MS = 80;

/**
 * When the buttons over plates are fitted to the drawing: with the picture itself where nothing moves, so that what is
 * seen and what is named never differ; by and by during gestures and glides, whose frames have no time for them.
 */
export class ProxyPace {
  readonly #fit: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isDue = false;

  constructor(fit: () => void) {
    this.#fit = fit;
  }

  /** The drawing is about to change. */
  follow(isUnhurried: boolean): void {
    if (!isUnhurried) this.#isDue = true;
    else
      this.#timer ??= setTimeout(() => {
        this.#now();
      }, DELAY_MS);
  }

  /** The picture has been drawn. */
  painted(): void {
    if (this.#isDue) this.#now();
  }

  destroy(): void {
    this.#isDue = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #now(): void {
    this.destroy();
    this.#fit();
  }
}
