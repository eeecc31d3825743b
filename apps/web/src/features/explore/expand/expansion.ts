import { KINDS, keysOf, type GraphContact, type Kind } from '@readout/domain';
import { contactsAt, type Element, elementKey, type ElementKey, toldRank } from '@readout/drawing';
import { contactKey, missingIn, type Shown } from '../../../questions/adding.ts';
import { contactsNear } from '../../../questions/contact-lists.ts';
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

/** Looks what an element has that the drawing does not show. A contact stands for all who took part in it. */
export function expansionOf(element: Exclude<Element, { type: 'pair' }>, shown: Shown): Expansion {
  const { graph, book, view } = shown;
  const own = element.type === 'contact' ? contactsNear(graph, book, element.id) : contactsAt(graph, book, element);
  const hidden = new Set(view.hidden);
  const fitting = own.filter((contact) => contact.fits && !hidden.has(contactKey(contact)));
  const missing = missingIn(fitting, shown);
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

/** All contacts that a wish asks for, the first ones first. */
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
    .toSorted((a, b) => before(a, b) || compare(dayOf(b), dayOf(a)) || compare(a.id, b.id));
}

/** The view without what expansions brought. */
export function withoutBrought(view: View, brought: readonly ElementKey[]): View {
  return { ...view, added: view.added.filter((key) => !brought.includes(key)) };
}

function dayOf({ latest, earliest }: GraphContact): string {
  return latest ?? earliest ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
