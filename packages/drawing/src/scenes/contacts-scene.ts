import type { GraphAnswer, GraphContact } from '@readout/domain';
import { plateBook } from './plate-book.ts';
import { elementKey, parseElement, type ElementKey } from '../element.ts';
import { bestContacts } from './best-told.ts';
import { SceneBuilder, type DrawnScene, type Shown } from './drawn-scene.ts';

/**
 * Contacts as events between the plates of those who took part, agreements joined by dots. A plate that was taken out
 * takes its lines along, and a contact between two goes with either of them.
 */
export function contactsScene(answer: GraphAnswer, { hidden, added, asked, amount }: Shown): DrawnScene {
  const book = plateBook(answer);
  const drawable = answer.contacts.filter((contact) => {
    if (hidden.has(elementKey({ type: 'contact', id: contact.id }))) return false;
    const parties = book.partiesOf(contact).map(elementKey);
    const left = parties.filter((key) => !hidden.has(key)).length;
    return left > 1 || (left === 1 && parties.length === 1);
  });
  const drawn = amount === 'all' ? drawable : bestContacts(drawable, contactsIn(asked), contactsIn(added));
  const builder = new SceneBuilder(book, answer.contacts);
  for (const contact of drawn) {
    const event = builder.addEvent(contact);
    for (const party of book.partiesOf(contact).map(elementKey)) {
      if (hidden.has(party)) continue;
      builder.addToPlate(party, contact);
      builder.addPartyLine(event, party);
    }
    for (const agreement of book.agreementsOf(contact)) {
      if (hidden.has(agreement)) continue;
      builder.addToPlate(agreement, contact);
      builder.addAgreementLine(event, agreement);
    }
  }
  return builder.build({ unit: 'contact', drawn: fitting(drawn), all: fitting(drawable) }, 0);
}

function fitting(contacts: readonly GraphContact[]): number {
  return contacts.filter((contact) => contact.fits).length;
}

function contactsIn(keys: ReadonlySet<ElementKey>): ReadonlySet<string> {
  const ids = [...keys].flatMap((key) => {
    const element = parseElement(key);
    return element?.type === 'contact' ? [element.id] : [];
  });
  return new Set(ids);
}
