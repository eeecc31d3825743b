/** How far a generator may go ahead of whoever asks. */
export interface Ahead<Thing> {
  /** Most things that are ready and not yet asked for. */
  readonly most: number;
  /** Nothing more is made ready while those that are weigh as much together. */
  readonly heaviest: number;
  readonly weight: (thing: Thing) => number;
}

/**
 * Gives what a generator gives, in its order, and lets it go on meanwhile: while whoever asks is at work with one thing, further ones are
 * made ready, within limits. Who stops asking stops the generator too; where it throws, what came before is given first.
 */
export async function* runAhead<Thing>(
  things: AsyncGenerator<Thing, void>,
  { most, heaviest, weight }: Ahead<Thing>,
): AsyncGenerator<Thing, void> {
  const ready: Thing[] = [];
  const failures: unknown[] = [];
  const state = { heavy: 0, hasEnded: false, isWanted: true };
  const [made, taken] = [new Signal(), new Signal()];
  const make = async (): Promise<void> => {
    try {
      for await (const thing of things) {
        ready.push(thing);
        state.heavy += weight(thing);
        made.give();
        while (state.isWanted && (ready.length >= most || state.heavy >= heaviest)) await taken.next();
        if (!state.isWanted) return;
      }
    } catch (error) {
      failures.push(error);
    } finally {
      state.hasEnded = true;
      made.give();
    }
  };
  const making = make();
  try {
    while (ready.length > 0 || !state.hasEnded) {
      const thing = ready.shift();
      if (thing === undefined) await made.next();
      else {
        state.heavy -= weight(thing);
        taken.give();
        yield thing;
      }
    }
    if (failures.length > 0) throw failures[0];
  } finally {
    state.isWanted = false;
    taken.give();
    await making;
  }
}

/** Wakes whoever waits for the next time that it is given. */
class Signal {
  #wake = (): void => undefined;

  give(): void {
    this.#wake();
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
