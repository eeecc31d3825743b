import { ConversationIdSchema, DocumentIdSchema } from '@readout/domain';
import {
  COLUMNS,
  FIRST_VIEW,
  MATRIX_COLUMNS,
  MATRIX_ENDS,
  MATRIX_ORDERS,
  type MatrixLook,
  type OpenComparison,
  type OpenDocument,
  type SortKey,
  type View,
} from './view.ts';

/** The parameters that say what is open. */
interface OpenSearch {
  readonly open?: string | undefined;
  readonly at?: string | undefined;
  readonly compare?: string | undefined;
  readonly with?: string | undefined;
  readonly point?: string | undefined;
}

/** More documents than tell of any one contact that is compared. */
const MOST_SIDES = 100;

/** The open document and comparison as parameters. The opposite of {@link parseDocument} and {@link parseComparison}. */
export function formatOpen({ document, comparison }: Pick<View, 'document' | 'comparison'>): Record<string, string> {
  const search: Record<string, string> = {};
  if (document !== null) {
    search['open'] = document.id;
    if (document.part === 'title') search['at'] = 'title';
    else if (document.at > 0) search['at'] = String(document.at);
  }
  if (comparison !== null) {
    const { contact, left, right, point } = comparison;
    search['compare'] = contact;
    if (left !== 0 || right !== 1) search['with'] = `${String(left + 1)},${String(right + 1)}`;
    if (point !== null) search['point'] = String(point + 1);
  }
  return search;
}

/** The open document; what of it is wrong is named. */
export function parseDocument({ open, at }: OpenSearch, notUnderstood: string[]): OpenDocument | null {
  if (open === undefined) return null;
  const id = DocumentIdSchema.safeParse(open);
  if (!id.success) {
    notUnderstood.push('open');
    return null;
  }
  if (at === 'title') return { id: id.data, part: 'title', at: 0 };
  const place = at === undefined ? 0 : /^\d{1,9}$/u.test(at) ? Number(at) : null;
  if (place === null) notUnderstood.push('at');
  return { id: id.data, part: 'text', at: place ?? 0 };
}

/** The open comparison; what of it is wrong is named. */
export function parseComparison(search: OpenSearch, notUnderstood: string[]): OpenComparison | null {
  if (search.compare === undefined) return null;
  const contact = ConversationIdSchema.safeParse(search.compare);
  if (!contact.success) {
    notUnderstood.push('compare');
    return null;
  }
  const [left = Number.NaN, right = Number.NaN, ...more] = (search.with ?? '1,2').split(',').map(placeOf);
  const isPair = more.length === 0 && left >= 0 && right >= 0 && left !== right;
  if (!isPair) notUnderstood.push('with');
  const point = search.point === undefined ? null : placeOf(search.point);
  if (Number.isNaN(point)) notUnderstood.push('point');
  return {
    contact: contact.data,
    left: isPair ? left : 0,
    right: isPair ? right : 1,
    point: Number.isNaN(point) ? null : point,
  };
}

/** How the matrix looks, as `people,week,silence`, without what is usual. Exact opposite of {@link parseMatrix}. */
export function formatMatrix({ ends, columns, order }: MatrixLook): Record<string, string> {
  const usual = FIRST_VIEW.matrix;
  const words = [
    ...(ends === usual.ends ? [] : [ends]),
    ...(columns === usual.columns ? [] : [columns]),
    ...(order === usual.order ? [] : [order]),
  ];
  return words.length === 0 ? {} : { matrix: words.join(',') };
}

/** Reads what {@link formatMatrix} wrote; null where a word is none of it. */
export function parseMatrix(text: string): MatrixLook | null {
  const words = text.split(',');
  const look = {
    ends: MATRIX_ENDS.find((one) => words.includes(one)) ?? FIRST_VIEW.matrix.ends,
    columns: MATRIX_COLUMNS.find((one) => words.includes(one)) ?? FIRST_VIEW.matrix.columns,
    order: MATRIX_ORDERS.find((one) => words.includes(one)) ?? FIRST_VIEW.matrix.order,
  };
  const known: readonly string[] = Object.values(look);
  return words.every((word) => known.includes(word)) ? look : null;
}

/** The table's order as `date,-documents`; a line before a column turns it round. Exact opposite of {@link parseSort}. */
export function formatSort(sort: readonly SortKey[]): Record<string, string> {
  const text = sortText(sort);
  return text === sortText(FIRST_VIEW.sort) ? {} : { sort: text };
}

/** Reads what {@link formatSort} wrote; null where a column is unknown or stands twice. */
export function parseSort(text: string): readonly SortKey[] | null {
  const keys = text.split(',').map((word): SortKey | null => {
    const column = COLUMNS.find((one) => one === word.replace(/^-/u, ''));
    return column === undefined ? null : { column, isDescending: word.startsWith('-') };
  });
  const whole = keys.filter((key) => key !== null);
  return whole.length === keys.length && new Set(whole.map(({ column }) => column)).size === keys.length ? whole : null;
}

function sortText(sort: readonly SortKey[]): string {
  return sort.map(({ column, isDescending }) => `${isDescending ? '-' : ''}${column}`).join(',');
}

/** A place written from 1, as one from 0; NaN where it is none. */
function placeOf(text: string): number {
  const place = /^\d{1,3}$/u.test(text) ? Number(text) - 1 : Number.NaN;
  return place >= 0 && place < MOST_SIDES * 10 ? place : Number.NaN;
}
