import { formatSelection, parseSelection, SelectionQuerySchema, type Selection } from '@readout/api';
import { DATINGS } from '@readout/domain';
import * as z from 'zod/mini';
import { formatArranged, parseArranged } from '@readout/exchange';
import { DRAWINGS, parseElement } from '@readout/drawing';
import {
  formatOpen,
  parseComparison,
  parseDocument,
  parseMatrix,
  formatMatrix,
  formatSort,
  parseSort,
} from './open-parts.ts';
import { FIRST_VIEW, SHOWS, type View } from './view.ts';

/** A view as the two parts of an address that a page may choose. Neither begins with its sign. */
export interface Address {
  readonly search: Readonly<Record<string, string>>;
  readonly fragment: string;
}

/** A view read from an address, and the parts of it that could not be read, by name. */
export interface ReadAddress {
  readonly view: View;
  /** The id of a view kept in the store, which stands in place of everything else. */
  readonly kept: string | null;
  readonly notUnderstood: readonly string[];
}

/** The version of the form of addresses. */
const ADDRESS_VERSION = 1;

/** Above this many characters an address is offered as a stored view instead: some programs cut longer ones. */
export const LONGEST_ADDRESS = 8192;

/** Elements that may be selected at once. */
export const MOST_SELECTED = 200;

/** The parameters of the page, every one optional text; what they mean is checked by {@link parseAddress}. */
export const AddressSearchSchema = z.extend(SelectionQuerySchema, {
  v: z.optional(z.string()),
  show: z.optional(z.string()),
  draw: z.optional(z.string()),
  select: z.optional(z.string()),
  unfitting: z.optional(z.string()),
  amount: z.optional(z.string()),
  open: z.optional(z.string()),
  at: z.optional(z.string()),
  compare: z.optional(z.string()),
  with: z.optional(z.string()),
  point: z.optional(z.string()),
  dating: z.optional(z.string()),
  matrix: z.optional(z.string()),
  sort: z.optional(z.string()),
  /** A stored view; everything else is then in the store. */
  view: z.optional(z.string()),
});
export type AddressSearch = z.infer<typeof AddressSearchSchema>;

/** The view as an address: filters readable, defaults left out. Exact opposite of {@link parseAddress}. */
export function formatAddress(view: View): Address {
  const search: Record<string, string> = { v: String(ADDRESS_VERSION) };
  if (view.shows !== FIRST_VIEW.shows) search['show'] = view.shows;
  if (view.drawing !== FIRST_VIEW.drawing) search['draw'] = view.drawing;
  Object.assign(search, formatSelection(view.selection));
  if (view.selected.length > 0) search['select'] = view.selected.join(',');
  if (view.unfitting !== FIRST_VIEW.unfitting) search['unfitting'] = view.unfitting;
  if (view.amount !== FIRST_VIEW.amount) search['amount'] = view.amount;
  if (view.dating !== FIRST_VIEW.dating) search['dating'] = view.dating;
  Object.assign(search, formatMatrix(view.matrix), formatSort(view.sort), formatOpen(view));
  const fragment = formatArranged(view);
  return { search: Object.keys(search).length === 1 && fragment === '' ? {} : search, fragment };
}

/** Reads an address. What is wrong in it is left out and named, so that an old or damaged link still shows what is left. */
export function parseAddress(search: AddressSearch, fragment: string): ReadAddress {
  const notUnderstood: string[] = [];
  const read = <Value>(name: keyof AddressSearch, otherwise: Value, parse: (text: string) => Value | null): Value => {
    const text = search[name];
    if (text === undefined) return otherwise;
    const value = parse(text);
    if (value === null) notUnderstood.push(name);
    return value ?? otherwise;
  };
  read('v', null, (text) => (text === String(ADDRESS_VERSION) ? text : null));
  const arranged = parseArranged(fragment);
  if (arranged === null) notUnderstood.push('positions');
  return {
    view: {
      ...FIRST_VIEW,
      shows: read('show', FIRST_VIEW.shows, (text) => SHOWS.find((way) => way === text) ?? null),
      drawing: read('draw', FIRST_VIEW.drawing, (text) => DRAWINGS.find((drawing) => drawing === text) ?? null),
      selection: readSelection(search, notUnderstood),
      selected: read('select', FIRST_VIEW.selected, parseSelected),
      unfitting: read('unfitting', FIRST_VIEW.unfitting, (text) => (text === 'hidden' ? text : null)),
      amount: read('amount', FIRST_VIEW.amount, (text) => (text === 'all' ? text : null)),
      document: parseDocument(search, notUnderstood),
      comparison: parseComparison(search, notUnderstood),
      dating: read('dating', FIRST_VIEW.dating, (text) => DATINGS.find((dating) => dating === text) ?? null),
      matrix: read('matrix', FIRST_VIEW.matrix, parseMatrix),
      sort: read('sort', FIRST_VIEW.sort, parseSort),
      ...arranged,
    },
    kept: read('view', null, (text) => (/^[\w-]{1,80}$/u.test(text) ? text : null)),
    notUnderstood,
  };
}

/** Parameters as one text, commas and the like left readable. */
export function searchText(search: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${readable(value)}`],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The opposite of {@link searchText}; of a parameter that stands twice the last one counts. */
export function searchOf(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The whole address as it is copied, from the page's own origin and path. */
export function addressText(view: View, page: string): string {
  const { search, fragment } = formatAddress(view);
  return `${page}${searchText(search)}${fragment === '' ? '' : `#${fragment}`}`;
}

function readSelection(search: AddressSearch, notUnderstood: string[]): Selection {
  let left: AddressSearch = search;
  for (;;) {
    const selection = parseSelection(left);
    if (!('wrong' in selection)) return selection;
    if (!(selection.wrong in left)) return FIRST_VIEW.selection;
    notUnderstood.push(selection.wrong);
    left = Object.fromEntries(Object.entries(left).filter(([name]) => name !== selection.wrong));
  }
}

function parseSelected(text: string): readonly string[] | null {
  const keys = [...new Set(text.split(','))];
  return keys.length <= MOST_SELECTED && keys.every((key) => parseElement(key) !== null) ? keys : null;
}

function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
