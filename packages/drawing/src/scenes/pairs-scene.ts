import type { Confirmation, GraphAnswer, GraphContact, Status } from '@readout/domain';
import { pairsOf, pairsWithin, type PairContacts } from './pairs.ts';
import { plateBook } from './plate-book.ts';
import { elementKey, type ElementKey } from '../element.ts';
import { BEST_LINES, toldRank } from './best-told.ts';
import { SceneBuilder, type DrawnScene, type Shown } from './drawn-scene.ts';

/** People, or countries and organisations, with all their contacts added up into one line a pair. Opened lines show their contacts. */
export function pairsScene(drawing: 'people' | 'countries', answer: GraphAnswer, shown: Shown): DrawnScene {
  const { hidden, opened } = shown;
  const book = plateBook(answer);
  const builder = new SceneBuilder(book, answer.contacts);
  const visible = answer.contacts.filter(({ id }) => !hidden.has(elementKey({ type: 'contact', id })));
  const pairs = [...pairsOf(drawing, book, visible)].filter(([, { ends }]) =>
    ends.every((end) => !hidden.has(elementKey(end))),
  );
  const drawn = shown.amount === 'all' ? pairs : strongest(pairs, new Set([...opened, ...shown.added, ...shown.asked]));
  const plated = new Set<string>();
  for (const [key, { ends, contacts }] of drawn) {
    const keys = ends.map(elementKey);
    for (const contact of contacts) {
      for (const end of keys) {
        // A contact of many parties counts once at a plate, however many lines it is on.
        const once = `${end} ${contact.id}`;
        if (!plated.has(once)) builder.addToPlate(end, contact);
        plated.add(once);
      }
    }
    if (opened.has(key)) addOpened(builder, keys, contacts);
    else builder.addLine(mergedLine(key, keys, contacts), hasFitting(contacts));
  }
  const withoutLine = visible.filter((contact) => contact.fits && pairsWithin(drawing, book, contact).length === 0);
  const fitting = (some: readonly Pair[]): number => some.filter(([, { contacts }]) => hasFitting(contacts)).length;
  return builder.build({ unit: 'line', drawn: fitting(drawn), all: fitting(pairs) }, withoutLine.length);
}

type Pair = readonly [ElementKey, PairContacts];

/** The lines with most contacts, of all and of those that fit, and those that are asked for, by themselves or by a contact. */
function strongest(pairs: readonly Pair[], asked: ReadonlySet<ElementKey>): readonly Pair[] {
  const isAsked = ({ id }: GraphContact): boolean => asked.has(elementKey({ type: 'contact', id }));
  const kept = new Set<ElementKey>(asked);
  for (const [key, { contacts }] of pairs) if (contacts.some(isAsked)) kept.add(key);
  const keep = (count: (contacts: readonly GraphContact[]) => number): void => {
    const sizes = new Map(pairs.map(([key, { contacts }]) => [key, count(contacts)]));
    const best = pairs
      .filter(([key]) => (sizes.get(key) ?? 0) > 0)
      .toSorted(([a, one], [b, other]) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || bestRank(one) - bestRank(other));
    for (const [key] of best.slice(0, BEST_LINES)) kept.add(key);
  };
  keep((contacts) => contacts.length);
  keep((contacts) => contacts.filter((contact) => contact.fits).length);
  return pairs.filter(([key]) => kept.has(key));
}

function bestRank({ contacts }: PairContacts): number {
  return Math.min(...contacts.map(toldRank));
}

function hasFitting(contacts: readonly GraphContact[]): boolean {
  return contacts.some((contact) => contact.fits);
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

/** Held before planned before proposed, a party's word before a third party's. */
function bestTold(contacts: readonly GraphContact[]): { status: Status; confirmation: Confirmation } {
  const [best] = contacts.toSorted((a, b) => toldRank(a) - toldRank(b));
  return { status: best?.status ?? 'proposed', confirmation: best?.confirmation ?? 'unattributed' };
}
