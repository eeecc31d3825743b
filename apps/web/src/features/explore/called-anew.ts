import type { GraphAnswer } from '@readout/domain';
import { elementKey, endsOf, type ElementId, type Scene, type SceneNode } from '@readout/drawing';

/**
 * What of an earlier scene stands in the next one by another name, from its name now to the one before. People and contacts are
 * called by the first document that tells of them, and one that joins may come before it: of those that the record holds no more,
 * the one that looks the same and has the same parties is the same. Where two look the same, neither is taken for the other.
 *
 * @param answer must hold all contacts, the faded too; of another, nothing can be said
 */
export function calledAnew(before: Scene, now: Scene, answer: GraphAnswer): ReadonlyMap<ElementId, ElementId> {
  if (answer.contacts.length < answer.total) return new Map();
  const held = new Set<ElementId>([
    ...answer.contacts.map(({ id }) => elementKey({ type: 'contact', id })),
    ...answer.leaders.map(({ id }) => elementKey({ type: 'person', id })),
  ]);
  const stood = new Set(before.nodes.map(({ id }) => id));
  const gone = wordsIn(before, ({ id, type }) => (type === 'person' || type === 'contact') && !held.has(id));
  if (gone.size === 0) return new Map();
  const came = wordsIn(now, ({ id }) => !stood.has(id));
  return new Map(
    [...came].flatMap(([words, id]) => {
      const was = gone.get(words);
      return was === undefined || was === null || id === null ? [] : [[id, was] as const];
    }),
  );
}

/** Nodes by what they say, whatever they are called; null where several say the same. */
function wordsIn(scene: Scene, isAsked: (node: SceneNode) => boolean): ReadonlyMap<string, ElementId | null> {
  const parties = new Map<ElementId, string[]>();
  const names = new Map(scene.nodes.map((node) => [node.id, ownWords(node)]));
  for (const line of scene.lines) {
    if (line.type !== 'party') continue;
    const [contact, party] = endsOf(line);
    parties.set(contact, [...(parties.get(contact) ?? []), names.get(party) ?? '']);
  }
  const found = new Map<string, ElementId | null>();
  for (const node of scene.nodes) {
    if (!isAsked(node)) continue;
    const words = [ownWords(node), ...(parties.get(node.id) ?? []).sort()].join('; ');
    found.set(words, found.has(words) ? null : node.id);
  }
  return found;
}

function ownWords(node: SceneNode): string {
  if (node.type === 'contact') return `${node.kind} ${node.day.text}`;
  return `${node.type} ${node.type === 'person' ? `${node.fullName}, ${node.code ?? ''}` : node.name}`;
}
