import {
  CONFIRMATIONS,
  countryById,
  KINDS,
  readerOf,
  readerOfAll,
  STATUSES,
  type AccountAnswer,
  type ContactAnswer,
} from '@readout/domain';
import { dayLabel } from '@readout/drawing';

/** What a node or line says of itself, in the order in which it is written; what is not known is left out. */
export type Said = Readonly<Record<string, string | number | boolean>>;

/** Days that something was on: both ends inclusive, a missing end is open. */
export interface Interval {
  readonly start?: string;
  readonly end?: string;
}

/** A person, country, organisation, agreement or contact of a view. */
export interface NodeOfView extends Interval {
  readonly id: string;
  readonly label: string;
  readonly says: Said;
}

/** Who took part in a contact, was represented at it, or what it concerned; with the passage that says so. */
export interface LineOfView extends Interval {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly says: Said;
}

/** What each property of a node or line is called and holds: the head of a GraphML or GEXF file. */
export interface Property {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
}

/** The properties of nodes, in order. */
export const NODE_PROPERTIES: readonly Property[] = [
  { name: 'type', type: 'string' },
  { name: 'country', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'status', type: 'string' },
  { name: 'disputed', type: 'boolean' },
  { name: 'evidence', type: 'string' },
  { name: 'earliest', type: 'string' },
  { name: 'latest', type: 'string' },
  { name: 'place', type: 'string' },
  { name: 'accounts', type: 'integer' },
  { name: 'independent tellers', type: 'integer' },
  { name: 'found by', type: 'string' },
];

/** The properties of lines, in order. */
export const LINE_PROPERTIES: readonly Property[] = [
  { name: 'relation', type: 'string' },
  { name: 'through', type: 'string' },
  { name: 'passage', type: 'string' },
  { name: 'document', type: 'string' },
  { name: 'publisher', type: 'string' },
  { name: 'published', type: 'string' },
  { name: 'address', type: 'string' },
  { name: 'found by', type: 'string' },
];

type Named = Exclude<ContactAnswer['named'][number], { type: 'open' }>;

/** A view as a graph: contacts are nodes, so that a summit of twelve is one thing and not sixty-six lines. In the order of the contacts given. */
export function elementsOf(contacts: readonly ContactAnswer[]): { nodes: NodeOfView[]; lines: LineOfView[] } {
  const nodes = new Map<string, NodeOfView>();
  const lines: LineOfView[] = [];
  for (const contact of contacts) {
    const node = contactNode(contact);
    nodes.set(node.id, node);
    const named = new Map(contact.named.flatMap((one) => (one.type === 'open' ? [] : [[one.id as string, one]])));
    const join = (id: string, relation: string, through?: string): void => {
      const who = named.get(id);
      if (who === undefined) return;
      const key = `${who.type}.${id}`;
      if (!nodes.has(key)) nodes.set(key, namedNode(key, who));
      lines.push({
        id: `${key}-${node.id}`,
        source: key,
        target: node.id,
        label: relation,
        says: { relation, ...(through === undefined ? {} : { through }), ...evidenceOf(contact, id) },
        ...intervalOf(contact),
      });
    };
    for (const id of contact.leaders) join(id, 'took part');
    for (const { side, through } of contact.sides) {
      const names = through.flatMap((id) => named.get(id)?.name ?? []);
      join(side, 'was represented', names.length === 0 ? undefined : names.join('; '));
    }
    for (const id of contact.agreements) join(id, 'was concerned');
  }
  return { nodes: [...nodes.values()], lines };
}

function contactNode(contact: ContactAnswer): NodeOfView {
  const day = dayLabel(contact, { withYear: true, onAllDays: contact.days === 'all' });
  const { earliest, latest, place } = contact;
  return {
    id: `contact.${contact.id}`,
    label: `${KINDS[contact.kind].label}, ${day.text}`,
    says: {
      type: 'contact',
      kind: KINDS[contact.kind].label,
      status: STATUSES[contact.status].label,
      disputed: contact.disputed,
      evidence: CONFIRMATIONS[contact.confirmation].label,
      ...(earliest === null ? {} : { earliest }),
      ...(latest === null ? {} : { latest }),
      ...(place === null ? {} : { place }),
      accounts: contact.accounts.length,
      'independent tellers': contact.independentTellers,
      'found by': readerOfAll(contact.accounts.map(readerOf)),
    },
    ...intervalOf(contact),
  };
}

function namedNode(id: string, who: Named): NodeOfView {
  const country = who.type === 'leader' && who.side !== null ? (countryById(who.side)?.name ?? null) : null;
  return {
    id,
    label: who.name,
    says: {
      type: who.type === 'leader' ? 'person' : who.type,
      ...(country === null ? {} : { country }),
      ...(who.type === 'agreement' ? { status: who.status } : {}),
    },
  };
}

/** The first passage that shows somebody at a contact; where no marked words name them, the first that shows the contact. */
function evidenceOf(contact: ContactAnswer, id: string): Said {
  for (const account of contact.accounts) {
    const mark = account.marks.find(({ who }) => who !== null && who.type !== 'open' && who.id === id);
    if (mark === undefined) continue;
    const passage = account.passages.find(
      (one) => one.in === mark.in && one.start <= mark.start && mark.end <= one.end,
    );
    if (passage !== undefined) return citation(account, passage.text);
  }
  const [first] = contact.accounts;
  return first === undefined ? {} : citation(first, (contactPassage(first) ?? first.passages[0])?.text ?? '');
}

function contactPassage(account: AccountAnswer): AccountAnswer['passages'][number] | undefined {
  return account.passages.find(({ shows }) => shows.includes('contact'));
}

function citation({ document, rules }: AccountAnswer, passage: string): Said {
  return {
    passage,
    document: document.title ?? document.id,
    ...(document.publisher === null ? {} : { publisher: document.publisher }),
    ...(document.publishedOn === null ? {} : { published: document.publishedOn }),
    ...(document.url === null ? {} : { address: document.url }),
    'found by': readerOf({ rules }),
  };
}

function intervalOf({ earliest, latest }: ContactAnswer): Interval {
  return { ...(earliest === null ? {} : { start: earliest }), ...(latest === null ? {} : { end: latest }) };
}
