import type { GraphAnswer, GraphContact } from '@readout/domain';
import { elementKey, pairsWithin, type Drawing, type ElementKey, type PlateBook, type Scene } from '@readout/drawing';
import { counted, figures } from '../ui/words.ts';
import type { View } from '../view/view.ts';

/** What a drawing shows of an answer. */
export interface Shown {
  readonly graph: GraphAnswer;
  readonly book: PlateBook;
  readonly scene: Scene;
  readonly view: Pick<View, 'drawing' | 'added' | 'hidden' | 'opened'>;
}

/** The key of a contact. */
export function contactKey({ id }: Pick<GraphContact, 'id'>): ElementKey {
  return elementKey({ type: 'contact', id });
}

/** Those of the contacts that the drawing could show and does not, by themselves or in a line that adds them up. */
export function missingIn(contacts: readonly GraphContact[], shown: Shown): readonly GraphContact[] {
  const isDrawn = drawnTest(shown);
  return contacts.filter((contact) => !isDrawn(contact) && canBeDrawn(contact, shown.view.drawing, shown.book));
}

/** The view with contacts added to its drawing. */
export function withAdded(view: View, contacts: readonly GraphContact[]): View {
  return { ...view, added: [...new Set([...view.added, ...contacts.map(contactKey)])].sort() };
}

/** `Added 3 plates and 4 contacts. 11 more not drawn, the cap is 25.` `earlier` are contacts that were added to the drawing shown before. */
export function addedWords(
  brought: readonly GraphContact[],
  left: number,
  cap: string,
  shown: Shown,
  earlier: readonly GraphContact[] = [],
): string {
  const partiesOf = (some: readonly GraphContact[]): ElementKey[] =>
    some.flatMap((contact) => shown.book.partiesOf(contact).map(elementKey));
  const plates = new Set([...shown.scene.nodes.map(({ id }) => id), ...partiesOf(earlier)]);
  const newcomers = [...new Set(partiesOf(brought))].filter((key) => !plates.has(key)).length;
  const people = newcomers === 0 ? '' : `${counted(newcomers, 'plate')} and `;
  const more = left > 0 ? ` ${figures(left)} more not drawn, the cap is ${cap}.` : '';
  return `Added ${people}${counted(brought.length, 'contact')}.${more}`;
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
