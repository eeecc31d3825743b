import type { JoinPersona, PersonaId } from '@readout/domain';
import { mayBeOnePerson } from './join-people.ts';

/** Personas that are told alike, in the order of their ids: what one of them may be, each of them may be. */
export interface ToldAlike {
  /** The smallest id among them. */
  readonly id: PersonaId;
  /** The keys that each of them has. */
  readonly keys: readonly string[];
  readonly personas: readonly [JoinPersona, ...JoinPersona[]];
}

/**
 * Takes together what is told alike: one name, with the very same lists of offices and keys (not equal ones: a store that gives many personas
 * gives each list once). Somebody of ten thousand documents is then looked up as a handful. Those for whom `isAlone` says so stand alone.
 */
export function toldAlike(personas: readonly JoinPersona[], isAlone: (id: PersonaId) => boolean): ToldAlike[] {
  const alone: [JoinPersona][] = [];
  const alike = new Map<JoinPersona['keys'], [JoinPersona, ...JoinPersona[]][]>();
  for (const persona of personas) {
    if (isAlone(persona.id)) {
      alone.push([persona]);
      continue;
    }
    const ofKeys = alike.get(persona.keys);
    const home = ofKeys?.find(([one]) => one.speaksFor === persona.speaksFor && one.name === persona.name);
    if (home !== undefined) home.push(persona);
    else if (ofKeys !== undefined) ofKeys.push([persona]);
    else alike.set(persona.keys, [[persona]]);
  }
  return [...alone, ...[...alike.values()].flat()].map((group) => {
    const [{ id, keys }] = group.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { id, keys, personas: group };
  });
}

/** Whether personas of the one may be one person with personas of the other, by their names and sides alone. Symmetric. */
export function mayBeOneToldAlike(a: ToldAlike, b: ToldAlike): boolean {
  return mayBeOnePerson(a.personas[0], b.personas[0]);
}
