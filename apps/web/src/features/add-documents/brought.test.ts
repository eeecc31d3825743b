import type { Job, JobItem } from '@readout/api';
import { NO_FILTER } from '@readout/domain';
import { contactsScene, plateBook, type Scene } from '@readout/drawing';
import { describe, expect, it } from 'vitest';
import { graphAnswer, hashId, type ToldContact } from '../../testing/graph-answer.ts';
import { FIRST_VIEW, withFilter, type View } from '../../view/view.ts';
import {
  broughtBy,
  broughtWords,
  tellingDocuments,
  withBrought,
  withLeftOut,
  withoutBrought,
  withoutNew,
} from './brought.ts';

const NONE: ReadonlySet<string> = new Set();
/** Enough that is better told than the rest for the drawing of the best to leave the rest out. */
const many: readonly ToldContact[] = Array.from({ length: 40 }, (_, at) => ({
  id: `told${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'x' : 'y'}`,
  between: ['Ole Berg/westland', 'Tomas Vrba/sudland'],
  confirmation: 'both-sides' as const,
}));
const story: ToldContact = { id: 'story', between: ['Mara Lind/norland', 'Ana Roa/ostland'] };
const idOf = (name: string): string => hashId(name);
const keyOf = (name: string): string => `contact.${hashId(name)}`;

const namesOf = ({ nodes }: Scene): readonly string[] => nodes.map(({ id }) => id).toSorted();

function bring(contacts: readonly ToldContact[], names: readonly string[], view: View = FIRST_VIEW) {
  const graph = graphAnswer(...contacts);
  const told = new Map(names.map((name) => [idOf(name), 1]));
  const shown = { hidden: NONE, opened: NONE, added: new Set(view.added), asked: NONE, amount: view.amount };
  const { scene } = contactsScene(withoutNew(graph, told), shown);
  const { extent } = contactsScene(graph, shown);
  const now = { graph, book: plateBook(graph), scene, view };
  const brought = broughtBy(told, now, extent.drawn >= extent.all);
  const sceneOf = ({ hidden }: View) => contactsScene(graph, { ...shown, hidden: new Set(hidden) }).scene;
  const undone = withoutBrought(view, told, now, sceneOf);
  const drawn = { before: namesOf(scene), undone: namesOf(sceneOf(undone)) };
  return { brought, words: broughtWords(brought, now), after: withBrought(view, brought), undone, drawn };
}

describe('what a reading brought', () => {
  it('is added to a drawing of the best, however well it is told, and a single contact is selected to be read', () => {
    for (const confirmation of ['one-side', 'both-sides'] as const) {
      const { words, after } = bring([...many, { ...story, confirmation }, { ...story, id: 'left' }], ['story']);
      expect(words).toBe('Added 2 plates and 1 contact.');
      expect(after).toEqual({ ...FIRST_VIEW, added: [keyOf('story')], selected: [keyOf('story')] });
    }
  });

  it('is not selected where something else is, or where it is several', () => {
    const contacts = [...many, story, { ...story, id: 'second' }, { ...story, id: 'left' }];
    const reading = { ...FIRST_VIEW, selected: ['side.westland'] };
    expect(bring(contacts, ['story'], reading).after.selected).toEqual(['side.westland']);
    expect(bring(contacts, ['story', 'second']).after.selected).toEqual([]);
  });

  it('is not added by name where all is drawn, or where it is all there is', () => {
    expect(bring([many[0] ?? story, story], ['story']).after.added).toEqual([]);
    const names = many.map(({ id }) => id);
    expect(bring([...many, story], [...names, 'story']).after).toEqual(FIRST_VIEW);
  });

  it('is kept out once the adding is taken back where it is told well enough to be drawn unasked', () => {
    const best = Array.from({ length: 60 }, (_, at) => ({
      ...story,
      id: `best${String.fromCharCode(97 + (at % 26))}${'xyz'[Math.floor(at / 26)] ?? ''}`,
      confirmation: 'both-sides' as const,
    }));
    const names = best.map(({ id }) => id);
    const { undone, drawn } = bring([...many, { ...story, id: 'left' }, ...best], names);
    expect(undone.hidden.length, 'one that is kept out makes room for the next').toBeGreaterThan(40);
    expect(drawn.undone).toEqual(drawn.before);
    expect(bring([...many, story, { ...story, id: 'left' }], ['story']).undone).toEqual(FIRST_VIEW);
  });

  it('is said to be known where documents read before tell of it', () => {
    const contacts = [...many, { ...story, documents: 3 }, { ...story, id: 'left' }];
    const { words, after } = bring(contacts, ['story'], { ...FIRST_VIEW, added: [keyOf('story')] });
    expect(words).toBe('It was known already: 3 documents tell of it now.');
    expect(after.selected).toEqual([keyOf('story')]);
    expect(bring([...many, { ...story, documents: 3 }, { ...story, id: 'left' }], ['story', 'toldax']).words).toBe(
      'Added 1 contact. 1 was known already, from other documents.',
    );
  });

  it('stops at the cap, the best told first, and says how many more there are', () => {
    const more = Array.from({ length: 30 }, (_, at) => ({
      ...story,
      id: `more${'abcdefghijklmnopqrstuvwxyz234567'[at] ?? ''}`,
    }));
    const { brought, words } = bring(
      [...many, ...more],
      more.map(({ id }) => id),
    );
    expect(brought.added).toHaveLength(25);
    expect(words).toBe('Added 2 plates and 25 contacts. 5 more not drawn, the cap is 25.');
  });

  it('is named where filters leave it out, and shown without them', () => {
    const view = withFilter(FIRST_VIEW, { kinds: ['meeting'] });
    const { brought, words, after } = bring([...many, { ...story, fits: false }], ['story'], view);
    expect(words).toBe('It is left out by what is filtered.');
    expect(after).toEqual(view);
    const others = [...many, { ...story, fits: false }, { ...story, id: 'second', fits: false }];
    expect(bring(others, ['story', 'second'], view).words).toBe('All of them are left out by what is filtered.');
    expect(bring([...others, { ...story, id: 'third' }], ['story', 'third'], view).words).toContain(
      '1 of them is left out by what is filtered.',
    );
    const shown = withLeftOut(view, brought);
    expect(shown.selection.filter).toEqual(NO_FILTER);
    expect([shown.added, shown.selected]).toEqual([[keyOf('story')], [keyOf('story')]]);
  });

  it('is said to be beyond what a page holds where nothing is filtered', () => {
    expect(bring(many, ['story']).words).toBe('It is not among those that a page holds.');
  });
});

it('is told by the documents that were read or there already, each once, and by none without a contact', () => {
  const item = (state: JobItem['state'], id: string, contacts: number): JobItem => ({
    name: id,
    state,
    documents: [{ id: id as never, title: null, contacts }],
    problems: [],
  });
  const items = [item('read', 'a', 2), item('read', 'b', 0), item('already-there', 'c', 1), item('read', 'a', 2)];
  expect(tellingDocuments({ items } as unknown as Job)).toEqual(['a', 'c']);
});
