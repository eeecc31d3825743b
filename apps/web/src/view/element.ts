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
  | { readonly type: 'pair'; readonly ends: readonly [PairEnd, PairEnd] };

/** The name of an element in an address and in a drawing, as `person.abc…`. Exact opposite of {@link parseElement}. */
export type ElementKey = string;

const SINGLE = {
  contact: ConversationIdSchema,
  person: LeaderIdSchema,
  side: SideIdSchema,
  agreement: AgreementIdSchema,
} as const;
const PAIR = 'pair.';

/** Writes an element as its key. */
export function elementKey(element: Element): ElementKey {
  if (element.type === 'pair') return `${PAIR}${element.ends.map(elementKey).join('~')}`;
  return `${element.type}.${element.id}`;
}

/** The pair of two plates in its one order. */
export function pairOf(one: PairEnd, other: PairEnd): Element & { type: 'pair' } {
  return { type: 'pair', ends: elementKey(one) < elementKey(other) ? [one, other] : [other, one] };
}

/** Reads a key, or null where it is not one; nothing is taken unchecked. */
export function parseElement(key: string): Element | null {
  if (!key.startsWith(PAIR)) return parseSingle(key);
  const [one, other, ...more] = key.slice(PAIR.length).split('~').map(parseSingle);
  if (one?.type !== 'person' && one?.type !== 'side') return null;
  if (other?.type !== 'person' && other?.type !== 'side') return null;
  return more.length > 0 || elementKey(one) >= elementKey(other) ? null : { type: 'pair', ends: [one, other] };
}

/** Whether the text is a key. */
export function isElementKey(key: string): boolean {
  return parseElement(key) !== null;
}

function parseSingle(key: string): Exclude<Element, { type: 'pair' }> | null {
  const dot = key.indexOf('.');
  const type = key.slice(0, dot);
  if (dot === -1 || !Object.hasOwn(SINGLE, type)) return null;
  const id = SINGLE[type as keyof typeof SINGLE].safeParse(key.slice(dot + 1));
  return id.success ? ({ type, id: id.data } as Exclude<Element, { type: 'pair' }>) : null;
}
