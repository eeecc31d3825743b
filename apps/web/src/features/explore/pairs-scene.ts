import type { Confirmation, GraphAnswer, GraphContact, Status } from '@readout/domain';
import { pairsOf, pairsWithin } from '../../questions/pairs.ts';
import { plateBook } from '../../questions/plate-book.ts';
import { elementKey, type ElementKey } from '../../view/element.ts';
import { SceneBuilder, type DrawnScene } from './drawn-scene.ts';

/** People, or countries and organisations, with all their contacts added up into one line a pair. Opened lines show their contacts. */
export function pairsScene(
  drawing: 'people' | 'countries',
  answer: GraphAnswer,
  hidden: ReadonlySet<ElementKey>,
  opened: ReadonlySet<ElementKey>,
): DrawnScene {
  const book = plateBook(answer);
  const builder = new SceneBuilder(book, answer.contacts);
  const visible = answer.contacts.filter(({ id }) => !hidden.has(elementKey({ type: 'contact', id })));
  const plated = new Set<string>();
  for (const [key, { ends, contacts }] of pairsOf(drawing, book, visible)) {
    const keys = ends.map(elementKey);
    if (keys.some((end) => hidden.has(end))) continue;
    for (const contact of contacts) {
      for (const end of keys) {
        // A contact of many parties counts once at a plate, however many lines it is on.
        const once = `${end} ${contact.id}`;
        if (!plated.has(once)) builder.addToPlate(end, contact);
        plated.add(once);
      }
    }
    if (opened.has(key)) addOpened(builder, keys, contacts);
    else
      builder.addLine(
        mergedLine(key, keys, contacts),
        contacts.some((contact) => contact.fits),
      );
  }
  const withoutLine = visible.filter((contact) => contact.fits && pairsWithin(drawing, book, contact).length === 0);
  return builder.build(withoutLine.length);
}

function addOpened(builder: SceneBuilder, ends: readonly ElementKey[], contacts: readonly GraphContact[]): void {
  for (const contact of contacts) {
    const event = builder.addEvent(contact);
    for (const end of ends) builder.addPartyLine(event, end);
  }
}

function mergedLine(id: ElementKey, ends: readonly ElementKey[], all: readonly GraphContact[]) {
  const fitting = all.filter((contact) => contact.fits);
  const contacts = fitting.length > 0 ? fitting : all;
  const counted = contacts.filter((contact) => contact.status !== 'denied');
  const best = bestTold(counted.length > 0 ? counted : contacts);
  return {
    type: 'merged' as const,
    id,
    between: [ends[0] ?? '', ends[1] ?? ''] as const,
    count: counted.length,
    denied: contacts.length - counted.length,
    ...best,
  };
}

const STATUS_ORDER: readonly Status[] = ['held', 'planned', 'proposed', 'cancelled', 'denied'];
const CONFIRMATION_ORDER: readonly Confirmation[] = ['both-sides', 'one-side', 'third-party', 'unattributed'];

/** Held before planned before proposed, a party's word before a third party's. */
function bestTold(contacts: readonly GraphContact[]): { status: Status; confirmation: Confirmation } {
  const rank = (contact: GraphContact): number =>
    STATUS_ORDER.indexOf(contact.status) * CONFIRMATION_ORDER.length + CONFIRMATION_ORDER.indexOf(contact.confirmation);
  const [best] = contacts.toSorted((a, b) => rank(a) - rank(b));
  return { status: best?.status ?? 'proposed', confirmation: best?.confirmation ?? 'unattributed' };
}
