import type { GraphAnswer } from '@readout/domain';
import { contactsAt } from './contacts-at.ts';
import { elementKey, parseElement, type Element, type ElementKey } from '../element.ts';
import type { Drawing } from '../scenes/drawn-of.ts';
import { pairsWithin } from '../scenes/pairs.ts';
import { plateBook } from '../scenes/plate-book.ts';
import type { ElementId, Scene } from '../scene.ts';

/**
 * What stands out for a selection. What a drawing does not hold is shown by what stands for it: a contact by the lines
 * it is added up in, a country among people by its people, a person among countries by the country.
 */
export function chosenElements(
  selected: readonly ElementKey[],
  scene: Scene,
  graph: GraphAnswer,
  drawing: Drawing,
): readonly ElementId[] {
  const drawn = new Set<ElementId>([...scene.nodes, ...scene.lines].map(({ id }) => id));
  const chosen = selected.flatMap((key) => {
    if (drawn.has(key)) return [key];
    const element = parseElement(key);
    return element === null ? [] : standIns(element, graph, drawing).filter((id) => drawn.has(id));
  });
  return [...new Set(chosen)];
}

/** The element that a click on a node or line is meant for: a line of a contact stands for the contact. */
export function elementAt(id: ElementId): ElementKey {
  return id.split('>')[0] ?? id;
}

function standIns(element: Element, graph: GraphAnswer, drawing: Drawing): readonly ElementKey[] {
  const book = plateBook(graph);
  switch (element.type) {
    case 'contact': {
      const contact = graph.contacts.find(({ id }) => id === element.id);
      if (contact === undefined || drawing === 'contacts') return [];
      return pairsWithin(drawing, book, contact).map((ends) => elementKey({ type: 'pair', ends }));
    }
    case 'side':
      return graph.leaders
        .filter(({ side }) => side === element.id)
        .map(({ id }) => elementKey({ type: 'person', id }));
    case 'person': {
      const side = graph.leaders.find(({ id }) => id === element.id)?.side;
      return side === undefined || side === null ? [] : [elementKey({ type: 'side', id: side })];
    }
    case 'agreement':
      return graph.contacts
        .filter((contact) => book.agreementsOf(contact).includes(elementKey(element)))
        .flatMap((contact) => standIns({ type: 'contact', id: contact.id }, graph, drawing));
    case 'path':
      return [];
    case 'cell':
      return contactsAt(graph, book, element).map(({ id }) => elementKey({ type: 'contact', id }));
    case 'pair': {
      const ends = new Set<ElementKey>(element.ends.map(elementKey));
      return graph.contacts
        .filter((contact) => {
          const parties = [...book.partiesOf(contact), ...book.sidesOf(contact)].map(elementKey);
          return [...ends].every((end) => parties.includes(end));
        })
        .map(({ id }) => elementKey({ type: 'contact', id }));
    }
  }
}
