import {
  AgreementIdSchema,
  ConversationIdSchema,
  LeaderIdSchema,
  SideIdSchema,
  type AgreementId,
  type ConversationId,
  type LeaderId,
  type SideId,
} from '@readout/domain';

/** Something that may stand at the end of an added-up line. */
export type PairEnd =
  | { readonly type: 'person'; readonly id: LeaderId }
  /** A country or an organisation. */
  | { readonly type: 'side'; readonly id: SideId };

/** What a view may select, hide, pin or open: everything that a drawing shows but the lines of single contacts. */
export type Element =
  | PairEnd
  | { readonly type: 'contact'; readonly id: ConversationId }
  | { readonly type: 'agreement'; readonly id: AgreementId }
  /** All contacts between two plates, added up. The ends stand in the order of their keys. */
  | { readonly type: 'pair'; readonly ends: readonly [PairEnd, PairEnd] }
  | PairCell
  | Path;

/** The contacts of a pair in one column of the matrix. */
interface PairCell {
  readonly type: 'cell';
  readonly ends: readonly [PairEnd, PairEnd];
  /** A month (`2022-02`), the first day of a week (`2022-01-31`), or `none` for contacts without a known day. */
  readonly when: string;
}

/** A way from one plate to another of its kind, over people who were in contact. */
export interface Path {
  readonly type: 'path';
  /** From whom, to whom. */
  readonly ends: readonly [PairEnd, PairEnd];
  readonly order: 'dates' | 'any';
  /** Also over contacts of more than eight parties. */
  readonly withLarge: boolean;
  /** Which of the shortest paths is read; 1 for the first. */
  readonly nth: number;
}

/** What has an id of its own. */
export type SingleElement = Exclude<Element, { type: 'pair' | 'cell' | 'path' }>;

/** The name of an element in an address and in a drawing, as `person.abc…`. Exact opposite of {@link parseElement}. */
export type ElementKey = string;

const SINGLE = {
  contact: ConversationIdSchema,
  person: LeaderIdSchema,
  side: SideIdSchema,
  agreement: AgreementIdSchema,
} as const;
const PAIR = 'pair.';
const CELL = /^cell\.(\d{4}-\d\d(?:-\d\d)?|none)\./u;
const PATH = /^path\.(dates|any)(-large)?\.([1-9]\d?)\./u;

/** Writes an element as its key. */
export function elementKey(element: Element): ElementKey {
  switch (element.type) {
    case 'pair':
      return `${PAIR}${endsText(element.ends)}`;
    case 'cell':
      return `cell.${element.when}.${endsText(element.ends)}`;
    case 'path': {
      const { order, withLarge, nth, ends } = element;
      return `path.${order}${withLarge ? '-large' : ''}.${String(nth)}.${endsText(ends)}`;
    }
    case 'contact':
    case 'person':
    case 'side':
    case 'agreement':
      return `${element.type}.${element.id}`;
  }
}

/** The pair of two plates in its one order. */
export function pairOf(one: PairEnd, other: PairEnd): Element & { type: 'pair' } {
  return { type: 'pair', ends: elementKey(one) < elementKey(other) ? [one, other] : [other, one] };
}

/** Reads a key, or null where it is not one; nothing is taken unchecked. */
export function parseElement(key: string): Element | null {
  if (key.startsWith(PAIR)) {
    const ends = parseEnds(key.slice(PAIR.length));
    return ends === null || !isInOrder(ends) ? null : { type: 'pair', ends };
  }
  const cell = CELL.exec(key);
  if (cell !== null) {
    const ends = parseEnds(key.slice(cell[0].length));
    return ends === null || !isInOrder(ends) ? null : { type: 'cell', ends, when: cell[1] ?? 'none' };
  }
  const path = PATH.exec(key);
  return path === null ? parseSingle(key) : parsePath(path, key);
}

function parsePath([start, order, large, nth]: RegExpExecArray, key: string): Path | null {
  const ends = parseEnds(key.slice(start.length));
  if (ends === null || ends[0].type !== ends[1].type || ends[0].id === ends[1].id) return null;
  return {
    type: 'path',
    ends,
    order: order === 'any' ? 'any' : 'dates',
    withLarge: large !== undefined,
    nth: Number(nth),
  };
}

function endsText(ends: readonly [PairEnd, PairEnd]): string {
  return ends.map(elementKey).join('~');
}

function parseEnds(text: string): readonly [PairEnd, PairEnd] | null {
  const [one, other, ...more] = text.split('~').map(parseSingle);
  if (one?.type !== 'person' && one?.type !== 'side') return null;
  if (other?.type !== 'person' && other?.type !== 'side') return null;
  return more.length > 0 ? null : [one, other];
}

function isInOrder([one, other]: readonly [PairEnd, PairEnd]): boolean {
  return elementKey(one) < elementKey(other);
}

/** Whether the text is a key. */
export function isElementKey(key: string): boolean {
  return parseElement(key) !== null;
}

function parseSingle(key: string): SingleElement | null {
  const dot = key.indexOf('.');
  const type = key.slice(0, dot);
  if (dot === -1 || !Object.hasOwn(SINGLE, type)) return null;
  const id = SINGLE[type as keyof typeof SINGLE].safeParse(key.slice(dot + 1));
  return id.success ? ({ type, id: id.data } as SingleElement) : null;
}
