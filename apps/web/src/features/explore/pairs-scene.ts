import type { Confirmation, GraphAnswer, GraphContact, Status } from '@readout/domain';
import { elementKey, pairOf, type ElementKey, type PairEnd } from '../../view/element.ts';
import { SceneBuilder, type DrawnScene } from './drawn-scene.ts';
import { plateBook, type PlateBook } from './plate-book.ts';

/** A line with all its contacts. */
export interface PairContacts {
  readonly ends: readonly [PairEnd, PairEnd];
  readonly contacts: readonly GraphContact[];
}

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

/** Every pair that shares a contact, in the order in which they first do. */
export function pairsOf(
  drawing: 'people' | 'countries',
  book: PlateBook,
  contacts: readonly GraphContact[],
): ReadonlyMap<ElementKey, PairContacts> {
  const pairs = new Map<ElementKey, { ends: readonly [PairEnd, PairEnd]; contacts: GraphContact[] }>();
  for (const contact of contacts) {
    for (const ends of pairsWithin(drawing, book, contact)) {
      const key = elementKey({ type: 'pair', ends });
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { ends, contacts: [contact] });
      else pair.contacts.push(contact);
    }
  }
  return pairs;
}

/**
 * The pairs of one contact, each once. Two people of one side who sat at the same table were not in contact with each
 * other, as far as the text goes, unless nobody else was there.
 */
function pairsWithin(
  drawing: 'people' | 'countries',
  book: PlateBook,
  contact: GraphContact,
): readonly (readonly [PairEnd, PairEnd])[] {
  const ends = drawing === 'people' ? book.partiesOf(contact) : book.sidesOf(contact);
  const oneSide = new Set(ends.map((end) => book.sideOf(end))).size === 1;
  const pairs: (readonly [PairEnd, PairEnd])[] = [];
  ends.forEach((one, at) => {
    for (const other of ends.slice(at + 1)) {
      const side = book.sideOf(one);
      if (oneSide || side === null || side !== book.sideOf(other)) pairs.push(pairOf(one, other).ends);
    }
  });
  return pairs;
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
