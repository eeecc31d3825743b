import type { Kept, Loss } from '@readout/domain';

/** What was said of one document, and what of it had to be left out, by name. */
export class Losses {
  #given = 0;
  readonly #lost = new Map<Loss, number>();

  give(conversations: number): void {
    this.#given += conversations;
  }

  lose(what: Loss): void {
    this.#lost.set(what, (this.#lost.get(what) ?? 0) + 1);
  }

  /** The sum, once so many conversations were kept. */
  kept(conversations: number): Kept {
    return { given: this.#given, kept: conversations, lost: Object.fromEntries(this.#lost) };
  }
}
