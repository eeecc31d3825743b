import type { GraphAnswer } from '@readout/domain';
import { elementKey, type ElementKey } from '../../view/element.ts';
import { SceneBuilder, type DrawnScene } from './drawn-scene.ts';
import { plateBook } from '../../questions/plate-book.ts';

/**
 * Contacts as events between the plates of those who took part, agreements joined by dots. A plate that was taken out
 * takes its lines along, and a contact between two goes with either of them.
 */
export function contactsScene(answer: GraphAnswer, hidden: ReadonlySet<ElementKey>): DrawnScene {
  const book = plateBook(answer);
  const builder = new SceneBuilder(book, answer.contacts);
  for (const contact of answer.contacts) {
    if (hidden.has(elementKey({ type: 'contact', id: contact.id }))) continue;
    const all = book.partiesOf(contact).map(elementKey);
    const parties = all.filter((key) => !hidden.has(key));
    if (parties.length === 0 || (parties.length < 2 && all.length > 1)) continue;
    const event = builder.addEvent(contact);
    for (const party of parties) {
      builder.addToPlate(party, contact);
      builder.addPartyLine(event, party);
    }
    for (const agreement of book.agreementsOf(contact)) {
      if (hidden.has(agreement)) continue;
      builder.addToPlate(agreement, contact);
      builder.addAgreementLine(event, agreement);
    }
  }
  return builder.build(0);
}
