import type { RouterHistory } from '@tanstack/react-router';
import { formatAddress, parseAddress, searchOf, searchText, type ReadAddress } from './address.ts';
import type { View } from './view.ts';
import { isSameVisit } from './visit.ts';

/** What an entry of the browser's history carries beside its address. */
interface Entry {
  /** The name of the act that led here, as "set period"; missing for the entry a visit began with. */
  readonly act?: string;
  /** Acts of one run (a slider that is dragged) share an entry. */
  readonly run?: string;
}

/** Where an analyst stands in the views walked through, and what the acts before and after are called. */
export interface Walk extends ReadAddress {
  /** Null where there is nothing to take back. */
  readonly undo: string | null;
  readonly redo: string | null;
}

const NAMES = 'readout.acts';
const UNNAMED = 'the last act';

/**
 * Walks view entries. The browser's history is the only list there is: undo is Back and redo is Forward, so the
 * four can never disagree. The names of acts ahead are kept for the session, as a browser does not show its entries.
 */
export class ViewWalk {
  readonly #history: RouterHistory;
  #names: readonly string[];
  #walk: Walk;

  constructor(history: RouterHistory) {
    this.#history = history;
    this.#names = namesOfSession();
    this.#walk = this.#read();
  }

  /** Calls back on every step until the returned function is called. */
  subscribe = (changed: () => void): (() => void) =>
    this.#history.subscribe(() => {
      this.#walk = this.#read();
      changed();
    });

  /** The step stood on; the same object until something changes. */
  current = (): Walk => this.#walk;

  /** An act that Back takes back. Nothing happens where it changes nothing. Acts of one `run` in a row are one entry. */
  act = (name: string, change: (view: View) => View, run?: string): void => {
    const path = this.#pathOf(change);
    if (path === null) return;
    const entry: Entry = run === undefined ? { act: name } : { act: name, run };
    if (run !== undefined && this.#entry().run === run) {
      this.#history.replace(path, entry);
      return;
    }
    const index = this.#history.location.state.__TSR_index + 1;
    this.#names = [...Array.from({ length: index }, (_, at) => this.#names[at] ?? UNNAMED), name];
    keepNames(this.#names);
    // The history gathers what comes in one go: an adjustment just made would be lost to the entry that it was made in.
    this.#history.flush();
    this.#history.push(path, entry);
  };

  /** A change that is no act of its own, as a selection: it stays in the entry. */
  adjust = (change: (view: View) => View): void => {
    const path = this.#pathOf(change);
    if (path !== null) this.#history.replace(path, this.#entry());
  };

  undo = (): void => {
    if (this.#walk.undo !== null) this.#history.back();
  };

  redo = (): void => {
    if (this.#walk.redo !== null) this.#history.forward();
  };

  #entry(): Entry {
    const { act, run } = this.#history.location.state as Entry;
    return { ...(act === undefined ? {} : { act }), ...(run === undefined ? {} : { run }) };
  }

  #read(): Walk {
    const { search, hash, state } = this.#history.location;
    const index = state.__TSR_index;
    return {
      ...parseAddress(searchOf(search), hash.replace(/^#/u, '')),
      undo: index > 0 ? (this.#entry().act ?? UNNAMED) : null,
      redo: this.#names[index + 1] ?? null,
    };
  }

  #pathOf(change: (view: View) => View): string | null {
    const { view } = this.#walk;
    const changed = change(view);
    if (changed === view) return null;
    const { search, fragment } = formatAddress(changed);
    const { pathname, href } = this.#history.location;
    const path = `${pathname}${searchText(search)}${fragment === '' ? '' : `#${fragment}`}`;
    return path === href ? null : path;
  }
}

/** A reload keeps the browser's entries, and so it keeps their names; a fresh visit has none. */
function namesOfSession(): readonly string[] {
  if (!isSameVisit()) return [];
  try {
    const names: unknown = JSON.parse(sessionStorage.getItem(NAMES) ?? '[]');
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

function keepNames(names: readonly string[]): void {
  try {
    sessionStorage.setItem(NAMES, JSON.stringify(names));
  } catch {
    return;
  }
}
