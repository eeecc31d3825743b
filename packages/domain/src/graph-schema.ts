import type { Term } from './vocabulary.ts';

/** In which layer of the graph a thing lives: what was read and decided is truth, what is derived can be made again. */
export type Layer = 'read' | 'decided' | 'derived';

/** A label of nodes: its words, its layer, and whether a store keeps `id` unique for it (all do). */
export interface NodeType extends Term {
  readonly layer: Layer;
}

/** A type of relationship: from which labels to which, and the verb that reads as a sentence from start to end. */
export interface EdgeType {
  readonly layer: Layer;
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly verb: string;
}

/** Every label a store may hold. Constraints, documentation and export formats are derived from this table. */
export const NODE_TYPES = {
  Document: { label: 'Document', plural: 'Documents', layer: 'read' },
  Publication: { label: 'Publication', plural: 'Publications', layer: 'read' },
  Passage: { label: 'Passage', plural: 'Passages', layer: 'read' },
  Persona: { label: 'Persona', plural: 'Personas', layer: 'read' },
  Account: { label: 'Account', plural: 'Accounts', layer: 'read' },
  Statement: { label: 'Statement', plural: 'Statements', layer: 'read' },
  Source: { label: 'Source', plural: 'Sources', layer: 'read' },
  Country: { label: 'Country', plural: 'Countries', layer: 'read' },
  Organisation: { label: 'Organisation', plural: 'Organisations', layer: 'read' },
  Agreement: { label: 'Agreement', plural: 'Agreements', layer: 'read' },
  Decision: { label: 'Decision', plural: 'Decisions', layer: 'decided' },
  Collection: { label: 'Collection', plural: 'Collections', layer: 'decided' },
  View: { label: 'View', plural: 'Views', layer: 'decided' },
  Conversation: { label: 'Contact', plural: 'Contacts', layer: 'derived' },
  Leader: { label: 'Person', plural: 'People', layer: 'derived' },
} as const satisfies Record<string, NodeType>;
export type NodeLabel = keyof typeof NODE_TYPES;

/** Every type of relationship a store may hold. */
export const EDGE_TYPES = {
  NAMES: { layer: 'read', from: ['Account'], to: ['Persona', 'Country', 'Organisation', 'Agreement'], verb: 'names' },
  GIVEN_BY: { layer: 'read', from: ['Account'], to: ['Source'], verb: 'is given by' },
  POINTS_TO: { layer: 'read', from: ['Account'], to: ['Source'], verb: 'points to an account of' },
  RESTS_ON: { layer: 'read', from: ['Account'], to: ['Passage'], verb: 'rests on' },
  STATES: { layer: 'read', from: ['Account'], to: ['Statement'], verb: 'states' },
  SPEAKS_FOR: { layer: 'read', from: ['Persona'], to: ['Country', 'Organisation'], verb: 'speaks for' },
  PART_OF: { layer: 'read', from: ['Passage', 'Persona', 'Account'], to: ['Document'], verb: 'is part of' },
  APPEARED_AS: { layer: 'read', from: ['Document'], to: ['Publication'], verb: 'appeared as' },
  IN: { layer: 'decided', from: ['Document'], to: ['Collection'], verb: 'is in' },
  TOOK_PART: { layer: 'derived', from: ['Leader'], to: ['Conversation'], verb: 'took part in' },
  REPRESENTED_IN: {
    layer: 'derived',
    from: ['Country', 'Organisation'],
    to: ['Conversation'],
    verb: 'was represented in',
  },
  CONCERNED: { layer: 'derived', from: ['Conversation'], to: ['Agreement'], verb: 'concerned' },
  TELLS_OF: { layer: 'derived', from: ['Account'], to: ['Conversation'], verb: 'tells of' },
  IS: { layer: 'derived', from: ['Persona'], to: ['Leader'], verb: 'is' },
  HELD_OFFICE: { layer: 'derived', from: ['Leader'], to: ['Country', 'Organisation'], verb: 'held office in' },
} as const satisfies Record<string, EdgeType>;
