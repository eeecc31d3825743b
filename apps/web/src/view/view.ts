import type { Arranged } from '@readout/exchange';
import type { Selection } from '@readout/api';
import {
  EVERYTHING,
  NO_FILTER,
  type ConversationId,
  type Dating,
  type DocumentId,
  type Filter,
  type TextPart,
} from '@readout/domain';
import type { Drawing, ElementKey, Point } from '@readout/drawing';

/** How the contacts are shown; the usual way is the graph, and on a phone the table. */
export const SHOWS = ['usual', 'graph', 'matrix', 'table'] as const;
export type Shows = (typeof SHOWS)[number];

/** Between whom the rows of the matrix stand, what its columns are, and how its rows are ordered. */
export const MATRIX_ENDS = ['countries', 'people'] as const;
export const MATRIX_COLUMNS = ['month', 'week'] as const;
export const MATRIX_ORDERS = ['count', 'silence', 'name'] as const;
export interface MatrixLook {
  readonly ends: (typeof MATRIX_ENDS)[number];
  readonly columns: (typeof MATRIX_COLUMNS)[number];
  readonly order: (typeof MATRIX_ORDERS)[number];
}

/** What the table can be sorted by, in the order of its columns. */
export const COLUMNS = ['date', 'kind', 'between', 'status', 'told', 'documents'] as const;
export type Column = (typeof COLUMNS)[number];

/** One key of the table's order. */
export interface SortKey {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Two accounts of one contact side by side. */
export interface OpenComparison {
  readonly contact: ConversationId;
  /** Which of the documents that tell of it stand left and right, counted from 0; never the same. */
  readonly left: number;
  readonly right: number;
  /** The point that is picked, counted from 0 in the order of the ledger; null for none. */
  readonly point: number | null;
}

/** An open document and the place in it that is to be seen. */
export interface OpenDocument {
  readonly id: DocumentId;
  readonly part: TextPart;
  /** UTF-16 code units; 0 for the beginning. */
  readonly at: number;
}

/** All that an address says: opened in a clean browser it shows the same. How it looks (theme, widths) is the device's. */
export interface View extends Arranged {
  readonly shows: Shows;
  readonly drawing: Drawing;
  readonly selection: Selection;
  /** What is selected; the pane reads the last one. */
  readonly selected: readonly ElementKey[];
  /** What does not fit the filter is faded, or, on a second act, not drawn. */
  readonly unfitting: 'faded' | 'hidden';
  /** How much is drawn where there is more than can be read at once: the best told and the strongest lines, or all. */
  readonly amount: 'best' | 'all';
  readonly document: OpenDocument | null;
  readonly comparison: OpenComparison | null;
  /** By which day contacts stand on the time bar. */
  readonly dating: Dating;
  readonly matrix: MatrixLook;
  /** The keys of the table's order, the first first. */
  readonly sort: readonly SortKey[];
}

/** What is shown when the address says nothing. */
export const FIRST_VIEW: View = Object.freeze<View>({
  shows: 'usual',
  drawing: 'contacts',
  selection: { filter: NO_FILTER, scope: EVERYTHING },
  selected: [],
  unfitting: 'faded',
  amount: 'best',
  document: null,
  comparison: null,
  dating: 'took-place',
  matrix: { ends: 'countries', columns: 'month', order: 'count' },
  sort: [{ column: 'date', isDescending: false }],
  added: [],
  hidden: [],
  pinned: [],
  opened: [],
  places: new Map<ElementKey, Point>(),
});

/** The view with another filter; the scope stays. */
export function withFilter(view: View, change: Partial<Filter>): View {
  return { ...view, selection: { ...view.selection, filter: { ...view.selection.filter, ...change } } };
}

/** The act that hides what the filter fades, or shows it again. */
export function unfittingAct({ unfitting }: View): { readonly name: string; readonly change: (before: View) => View } {
  const hides = unfitting === 'faded';
  return {
    name: hides ? 'hide what is faded' : 'show what is hidden',
    change: (before) => ({ ...before, unfitting: hides ? 'hidden' : 'faded' }),
  };
}

/** The view under another scope; the filter stays. */
export function withScope(view: View, change: Partial<View['selection']['scope']>): View {
  return { ...view, selection: { ...view.selection, scope: { ...view.selection.scope, ...change } } };
}

/** The view with elements by other names: a contact is called by its first account, and an account that joins may come before it. */
export function withRenamed(view: View, names: ReadonlyMap<ElementKey, ElementKey>): View {
  const renamed = (keys: readonly ElementKey[]): readonly ElementKey[] => [
    ...new Set(keys.map((key) => names.get(key) ?? key)),
  ];
  return {
    ...view,
    selected: renamed(view.selected),
    added: renamed(view.added).toSorted(),
    hidden: renamed(view.hidden).toSorted(),
    pinned: renamed(view.pinned).toSorted(),
    places: new Map([...view.places].map(([key, place]) => [names.get(key) ?? key, place])),
  };
}

/** The list with the key in it, or without it where it was; sorted. */
export function toggled(keys: readonly ElementKey[], key: ElementKey): readonly ElementKey[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key].sort();
}
