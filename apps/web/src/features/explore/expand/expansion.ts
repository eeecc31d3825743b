import { KINDS, keysOf, type GraphAnswer, type GraphContact, type Kind } from '@readout/domain';
import {
  type Element,
  type ElementKey,
  elementKey,
  pairsWithin,
  type PlateBook,
  type Scene,
  toldRank,
  type Drawing,
  contactsAt,
} from '@readout/drawing';
import { contactsNear } from '../../../questions/contact-lists.ts';
import { counted } from '../../../ui/words.ts';
import type { View } from '../../../view/view.ts';

/** Which of the contacts that are not drawn come first. */
export const EXPAND_ORDERS = ['latest', 'best told', 'new people'] as const;
export type ExpandOrder = (typeof EXPAND_ORDERS)[number];

/** How many an expansion brings at most. */
export const EXPAND_CAPS = ['10', '25', '50'] as const;
export type ExpandCap = (typeof EXPAND_CAPS)[number];

/** What is asked for of a plate's contacts. */
export interface ExpandWish {
  readonly kinds: ReadonlySet<Kind>;
  readonly order: ExpandOrder;
  readonly cap: ExpandCap;
}

/** What the drawing lacks at one plate or contact, of the contacts that fit the filter. */
export interface Expansion {
  /** Those that fit, drawn or not. */
  readonly fitting: number;
  readonly missing: readonly GraphContact[];
  /** How many are missing of each kind that has any, in the order of kinds. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** Contacts that expansions brought to it and that a collapse takes away. */
  readonly brought: readonly ElementKey[];
}

/** What a drawing shows of an answer. */
export interface Shown {
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
  readonly scene: Scene;
  readonly view: Pick<View, 'drawing' | 'added' | 'hidden' | 'opened'>;
}

/** Looks what an element has that the drawing does not show. A contact stands for all who took part in it. */
export function expansionOf(element: Exclude<Element, { type: 'pair' }>, shown: Shown): Expansion {
  const { graph, book, view } = shown;
  const own = element.type === 'contact' ? contactsNear(graph, book, element.id) : contactsAt(graph, book, element);
  const hidden = new Set(view.hidden);
  const fitting = own.filter((contact) => contact.fits && !hidden.has(contactKey(contact)));
  const isDrawn = drawnTest(shown);
  const missing = fitting.filter((contact) => !isDrawn(contact) && canBeDrawn(contact, view.drawing, book));
  const added = new Set(view.added);
  return {
    fitting: fitting.length,
    missing,
    kinds: keysOf(KINDS).flatMap((kind) => {
      const count = missing.filter((contact) => contact.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
    brought: own.map(contactKey).filter((key) => added.has(key)),
  };
}

/** The contacts that a wish brings, the first ones first. */
export function wished({ missing }: Expansion, wish: ExpandWish, shown: Shown): readonly GraphContact[] {
  const plates = new Set(shown.scene.nodes.map(({ id }) => id));
  const newcomers = (contact: GraphContact): number =>
    shown.book.partiesOf(contact).filter((party) => !plates.has(elementKey(party))).length;
  const before = (a: GraphContact, b: GraphContact): number => {
    if (wish.order === 'best told') return toldRank(a) - toldRank(b) || b.documents - a.documents;
    return wish.order === 'new people' ? newcomers(b) - newcomers(a) : 0;
  };
  return missing
    .filter(({ kind }) => wish.kinds.has(kind))
    .toSorted((a, b) => before(a, b) || compare(dayOf(b), dayOf(a)) || compare(a.id, b.id))
    .slice(0, Number(wish.cap));
}

/** `Added 3 people and 4 contacts. 11 more not drawn, the cap is 25.` */
export function addedWords(brought: readonly GraphContact[], left: number, cap: ExpandCap, shown: Shown): string {
  const plates = new Set(shown.scene.nodes.map(({ id }) => id));
  const parties = new Set(brought.flatMap((contact) => shown.book.partiesOf(contact).map(elementKey)));
  const newcomers = [...parties].filter((key) => !plates.has(key)).length;
  const people = newcomers === 0 ? '' : `${counted(newcomers, 'plate')} and `;
  const more = left > 0 ? ` ${String(left)} more not drawn, the cap is ${cap}.` : '';
  return `Added ${people}${counted(brought.length, 'contact')}.${more}`;
}

/** The view with contacts added by an expansion. */
export function withAdded(view: View, contacts: readonly GraphContact[]): View {
  return { ...view, added: [...new Set([...view.added, ...contacts.map(contactKey)])].sort() };
}

/** The view without what expansions brought. */
export function withoutBrought(view: View, brought: readonly ElementKey[]): View {
  return { ...view, added: view.added.filter((key) => !brought.includes(key)) };
}

function contactKey({ id }: GraphContact): ElementKey {
  return elementKey({ type: 'contact', id });
}

/** Whether a contact stands in the drawing, by itself or in a line that adds it up. */
function drawnTest({ scene, book, view }: Shown): (contact: GraphContact) => boolean {
  const drawn = new Set([...scene.nodes, ...scene.lines].map(({ id }) => id));
  const { drawing } = view;
  if (drawing === 'contacts') return (contact) => drawn.has(contactKey(contact));
  return (contact) =>
    drawn.has(contactKey(contact)) ||
    pairsWithin(drawing, book, contact).some((ends) => drawn.has(elementKey({ type: 'pair', ends })));
}

function canBeDrawn(contact: GraphContact, drawing: Drawing, book: PlateBook): boolean {
  return drawing === 'contacts' || pairsWithin(drawing, book, contact).length > 0;
}

function dayOf({ latest, earliest }: GraphContact): string {
  return latest ?? earliest ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
