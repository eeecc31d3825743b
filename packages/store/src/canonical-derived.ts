import type { Conversation, Leader, Tenure } from '@readout/domain';
import { byId, compare } from './canonical-reading.ts';

/** The leader as every store keeps it and gives it back: personas by id, tenures by first day (unknown last), last day, side and office. */
export function canonicalLeader({ id, name, slug, side, personas, tenures }: Leader): Leader {
  return {
    id,
    name,
    slug,
    side,
    personas: personas.map(({ id: persona, why }) => ({ id: persona, why })).sort(byId),
    tenures: tenures
      .map(({ side: of, office, first, last }) => ({ side: of, office, first, last }))
      .sort(compareTenures),
  };
}

/** The conversation as every store keeps it and gives it back: all its lists by id, open parties by their words. */
export function canonicalConversation(conversation: Conversation): Conversation {
  return {
    id: conversation.id,
    kind: conversation.kind,
    status: conversation.status,
    disputed: conversation.disputed,
    confirmation: conversation.confirmation,
    earliest: conversation.earliest,
    latest: conversation.latest,
    days: conversation.days,
    extent: conversation.extent,
    place: conversation.place,
    accounts: conversation.accounts.map(({ id, why }) => ({ id, why })).sort(byId),
    leaders: [...conversation.leaders].sort(compare),
    sides: conversation.sides
      .map(({ side, through }) => ({ side, through: [...through].sort(compare) }))
      .sort((a, b) => compare(a.side, b.side)),
    agreements: [...conversation.agreements].sort(compare),
    topics: [...conversation.topics].sort(compare),
    open: [...conversation.open].sort(compare),
  };
}

/** The office a person is shown with: that of the latest sighting on its own side (any side where it has none), null where none is given. */
export function officeOf(leader: Pick<Leader, 'side' | 'tenures'>): string | null {
  const own = leader.tenures.filter((tenure) => tenure.side === leader.side);
  const named = (own.length > 0 ? own : leader.tenures).filter((tenure) => tenure.office !== null);
  const [latest] = [...named].sort(
    (a, b) => compare(b.last ?? '', a.last ?? '') || compare(b.first ?? '', a.first ?? '') || compareTenures(a, b),
  );
  return latest?.office ?? null;
}

function compareTenures(a: Tenure, b: Tenure): number {
  return (
    compare(a.first ?? LAST, b.first ?? LAST) ||
    compare(a.last ?? LAST, b.last ?? LAST) ||
    compare(a.side, b.side) ||
    compare(a.office ?? LAST, b.office ?? LAST)
  );
}

/** Stands after every day and every office. */
const LAST = '\u{10FFFF}';
