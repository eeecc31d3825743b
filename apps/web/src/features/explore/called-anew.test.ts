import { contactsScene, type ElementId, type Scene } from '@readout/drawing';
import { expect, test } from 'vitest';
import { graphAnswer, hashId, type ToldContact } from '../../testing/graph-answer.ts';
import { calledAnew } from './called-anew.ts';

const NOTHING: ReadonlySet<string> = new Set();
const told = (...contacts: readonly ToldContact[]) => {
  const answer = graphAnswer(...contacts);
  const shown = { hidden: NOTHING, opened: NOTHING, added: NOTHING, asked: NOTHING, amount: 'all' as const };
  return { answer, scene: contactsScene(answer, shown).scene };
};
const contact = (name: string): string => `contact.${hashId(name)}`;
/** The scene with an element called otherwise. */
const calling = (scene: Scene, names: Record<ElementId, ElementId>): Scene => ({
  nodes: scene.nodes.map((node) => ({ ...node, id: names[node.id] ?? node.id })),
  lines: scene.lines,
});

const between = ['Mara Lind/norland', 'Ole Berg/westland'];
const before = told({ id: 'first', between }, { id: 'other', between: ['Mara Lind/norland', 'Ana Roa/ostland'] });

test('a contact that another account joined is the one it was', () => {
  const now = told(
    { id: 'earlier', between, accounts: 2, confirmation: 'both-sides' },
    { id: 'other', between: ['Mara Lind/norland', 'Ana Roa/ostland'] },
  );
  expect(calledAnew(before.scene, now.scene, now.answer)).toEqual(new Map([[contact('earlier'), contact('first')]]));
});

test('a person who is called otherwise is the one they were', () => {
  const person = `person.${hashId('Ole Berg')}`;
  const was = calling(before.scene, { [person]: 'person.gone' });
  expect(calledAnew(was, before.scene, before.answer).get(person)).toBe('person.gone');
});

test('nothing is taken for what the record still holds, for one of two that look the same, or where the record is not whole', () => {
  const more = told({ id: 'first', between }, { id: 'newcomer', between });
  expect(calledAnew(before.scene, more.scene, more.answer).size).toBe(0);
  const two = told({ id: 'earlier', between }, { id: 'later', between });
  expect(calledAnew(before.scene, two.scene, two.answer).size).toBe(0);
  const part = told({ id: 'earlier', between });
  expect(calledAnew(before.scene, part.scene, { ...part.answer, total: 9 }).size).toBe(0);
});
