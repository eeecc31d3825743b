import type { ContactEvent, PersonPlate, Scene, SceneLine, SceneNode } from '../scene.ts';

/** A person's plate for a test. */
export function person(id: string, changes: Partial<PersonPlate> = {}): PersonPlate {
  return { type: 'person', id, code: 'ABC', name: id, fullName: `Full ${id}`, count: 1, ...changes };
}

/** A contact for a test: a phone call of 1 February, told by both sides. */
export function contact(id: string, changes: Partial<ContactEvent> = {}): ContactEvent {
  return {
    type: 'contact',
    id,
    kind: 'phone-call',
    status: 'held',
    confirmation: 'both-sides',
    disputed: false,
    day: { text: '1 Feb', doubtful: false },
    ...changes,
  };
}

/** A scene of people in contact: each entry is a contact and the people that took part. */
export function sceneOf(contacts: Readonly<Record<string, readonly string[]>>): Scene {
  const nodes = new Map<string, SceneNode>();
  const lines: SceneLine[] = [];
  for (const [id, parties] of Object.entries(contacts)) {
    nodes.set(id, contact(id));
    for (const party of parties) {
      if (!nodes.has(party)) nodes.set(party, person(party));
      lines.push({ type: 'party', id: `${id}>${party}`, contact: id, party });
    }
  }
  return { nodes: [...nodes.values()], lines };
}

/** `count` contacts between people of groups of ten, the same for the same seed. */
export function crowd(count: number, seed = 7): Scene {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const contacts: Record<string, string[]> = {};
  for (let index = 0; index < count; index += 1) {
    const group = next(Math.max(1, Math.round(count / 12)));
    const far = next(8) === 0 ? next(Math.max(1, Math.round(count / 12))) : group;
    const [one, other] = [`p${String(group)}-${String(next(10))}`, `p${String(far)}-${String(next(10))}`];
    if (one !== other) contacts[`c${String(index)}`] = [one, other];
  }
  return sceneOf(contacts);
}
