import {
  type Dating,
  type DaysAnswer,
  type DocumentId,
  type FacetsAnswer,
  type Filter,
  type GraphAnswer,
  type IndexRow,
  type PairLine,
  type PathsAnswer,
  type Scope,
} from '@readout/domain';
import { Columns } from './columns.ts';
import { countFacets, totalsOf, type ScopeTotals } from './facets.ts';
import { foldRows } from './fold-rows.ts';
import type { FoldedRows } from './folded-rows.ts';
import { drawGraph } from './graph.ts';
import { countDays, countMatrix, type MatrixCell } from './histogram.ts';
import { drawLines, type LineEnds } from './lines.ts';
import { matchRows, type Matching } from './matching.ts';
import { findPaths, type PathAsked } from './paths.ts';

/** What every count is asked under. */
export interface Asked {
  readonly filter: Filter;
  readonly scope: Scope;
}

/** Folded scopes kept at once; each is some 30 bytes a contact. */
const KEPT_SCOPES = 4;
/** Rows of contacts that are gone or changed, as a share of all, above which the columns are made anew. */
const MOST_DEAD = 0.25;

/**
 * All contacts in typed columns, the one implementation of every count for both stores. Fed by the store's `contactColumns`:
 * whole once, then what changed. A snapshot of one revision: feeding it raises the revision.
 */
export class ContactIndex {
  #columns = new Columns();
  #revision = 0;
  readonly #folded = new Map<string, FoldedRows>();
  #totals = new WeakMap<FoldedRows, ScopeTotals>();
  #matched: { readonly folded: FoldedRows; readonly filter: string; readonly matching: Matching } | null = null;

  /** The revision that the counts are of. */
  get revision(): number {
    return this.#revision;
  }
  /** Contacts there are. */
  get contacts(): number {
    return this.#columns.live;
  }
  /** Bytes of the typed columns; names and ids come on top. */
  get bytes(): number {
    return this.#columns.bytes;
  }
  /** Whether so many rows are dead that feeding everything anew is cheaper. */
  get isWorn(): boolean {
    return this.#columns.length - this.#columns.live > MOST_DEAD * Math.max(1000, this.#columns.length);
  }

  /** Takes rows in and stands at that revision from then on. With `anew` what was there goes first; nothing changes before all rows are there. */
  async feed(
    rows: AsyncIterable<readonly IndexRow[]>,
    revision: number,
    options: { readonly anew: boolean },
  ): Promise<void> {
    const batches: (readonly IndexRow[])[] = [];
    const columns = options.anew ? new Columns() : this.#columns;
    for await (const batch of rows) {
      if (options.anew) for (const row of batch) columns.add(row);
      else batches.push(batch);
    }
    for (const batch of batches) for (const row of batch) columns.add(row);
    this.#columns = columns;
    this.#revision = revision;
    this.#folded.clear();
    this.#totals = new WeakMap();
    this.#matched = null;
  }

  graph(asked: Asked, options: { readonly faded: boolean; readonly limit: number }): GraphAnswer {
    const folded = this.#fold(asked.scope);
    return drawGraph(this.#columns, folded, this.#match(folded, asked), {
      ...options,
      revision: this.#revision,
      scope: asked.scope,
    });
  }
  facets(asked: Asked): FacetsAnswer {
    const folded = this.#fold(asked.scope);
    const totals = this.#totals.get(folded) ?? totalsOf(this.#columns, folded);
    this.#totals.set(folded, totals);
    return {
      revision: this.#revision,
      ...countFacets(this.#columns, folded, this.#match(folded, asked), totals),
    };
  }
  lines(asked: Asked, ends: LineEnds): PairLine[] {
    const folded = this.#fold(asked.scope);
    return drawLines(this.#columns, folded, this.#match(folded, asked), ends);
  }
  /** Contacts that fit, by the day on which they took place or from which on they could be known. */
  days(asked: Asked, dating: Dating): DaysAnswer {
    const folded = this.#fold(asked.scope);
    const matching = this.#match(folded, asked);
    return { revision: this.#revision, ...countDays(this.#columns, folded, matching, { dating, scope: asked.scope }) };
  }
  matrix(asked: Asked): MatrixCell[] {
    const folded = this.#fold(asked.scope);
    return countMatrix(this.#columns, folded, this.#match(folded, asked));
  }
  /** The documents that tell of a contact that fits, as far as the scope sees them. */
  documents(asked: Asked): Set<DocumentId> {
    const folded = this.#fold(asked.scope);
    const { fails } = this.#match(folded, asked);
    const found = new Set<DocumentId>();
    for (let row = 0; row < fails.length; row += 1)
      if (fails[row] === 0) for (const id of this.#columns.documentsOf(row, asked.scope)) found.add(id);
    return found;
  }
  /** All shortest paths between two people, or between two sides. */
  paths(asked: Asked, ask: PathAsked): PathsAnswer {
    const folded = this.#fold(asked.scope);
    return { revision: this.#revision, ...findPaths(this.#columns, folded, this.#match(folded, asked), ask) };
  }

  /** A page asks several counts under one filter, so the last matching is kept. */
  #match(folded: FoldedRows, asked: Asked): Matching {
    const filter = JSON.stringify(asked.filter);
    if (this.#matched?.folded === folded && this.#matched.filter === filter) return this.#matched.matching;
    const matching = matchRows(this.#columns, folded, asked.filter);
    this.#matched = { folded, filter, matching };
    return matching;
  }
  #fold(scope: Scope): FoldedRows {
    const key = JSON.stringify([[...scope.collections].sort(), [...scope.withoutSources].sort(), scope.knownBy]);
    const known = this.#folded.get(key);
    if (known !== undefined) return known;
    const [oldest] = this.#folded.keys();
    if (this.#folded.size >= KEPT_SCOPES && oldest !== undefined) this.#folded.delete(oldest);
    const folded = foldRows(this.#columns, scope);
    this.#folded.set(key, folded);
    return folded;
  }
}
