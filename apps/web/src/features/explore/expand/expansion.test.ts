import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { contactsScene, pairsScene, plateBook } from '@readout/drawing';
import { graphAnswer, hashId } from '../../../testing/graph-answer.ts';
import { FIRST_VIEW, type View } from '../../../view/view.ts';
import { addedWords, withAdded, type Shown } from '../../../questions/adding.ts';
import { expansionOf, withoutBrought, wished, type ExpandWish } from './expansion.ts';

const day = (text: string) => ({ earliest: text as Day, latest: text as Day });
const LIND = 'Mara Lind/norland';
const graph = graphAnswer(
  // Enough that is better told than the rest, so that the drawing of the best leaves the rest out.
  ...Array.from({ length: 40 }, (_, at) => ({
    id: `told${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'x' : 'y'}`,
    between: ['Ole Berg/westland', 'Tomas Vrba/sudland'],
    confirmation: 'both-sides' as const,
  })),
  { id: 'lindone', between: [LIND, 'Tomas Vrba/sudland'], confirmation: 'third-party', ...day('2022-01-01') },
  {
    id: 'lindtwo',
    between: [LIND, 'Ana Roa/ostland'],
    kind: 'meeting',
    confirmation: 'third-party',
    ...day('2022-01-02'),
  },
  { id: 'lindthree', between: [LIND, 'Ole Berg/westland'], confirmation: 'one-side', ...day('2022-01-03') },
  { id: 'lindgone', between: [LIND, 'Ole Berg/westland'], fits: false },
);
const book = plateBook(graph);
const lind = { type: 'person', id: hashId('Mara Lind') as never } as const;
const contact = (id: string): string => `contact.${hashId(id)}`;
const NONE: ReadonlySet<string> = new Set();

function shownOf(view: View): Shown {
  const shown = { hidden: NONE, opened: NONE, added: new Set(view.added), asked: NONE, amount: view.amount };
  const drawn = view.drawing === 'contacts' ? contactsScene(graph, shown) : pairsScene(view.drawing, graph, shown);
  return { graph, book, scene: drawn.scene, view };
}
const everything: ExpandWish = { kinds: new Set(['phone-call', 'meeting']), order: 'latest' };
const ids = (contacts: readonly { id: string }[]): readonly string[] => contacts.map(({ id }) => id);

describe('an expansion', () => {
  const shown = shownOf(FIRST_VIEW);
  const expansion = expansionOf(lind, shown);

  it('counts what fits and is not drawn, by kind', () => {
    expect(expansion.fitting).toBe(3);
    expect(expansion.kinds).toEqual([
      { kind: 'phone-call', count: 2 },
      { kind: 'meeting', count: 1 },
    ]);
  });

  it('brings the latest first, the best told first, or those who are not there yet', () => {
    expect(ids(wished(expansion, everything, shown))).toEqual([
      hashId('lindthree'),
      hashId('lindtwo'),
      hashId('lindone'),
    ]);
    expect(ids(wished(expansion, { ...everything, order: 'best told' }, shown))[0]).toBe(hashId('lindthree'));
    expect(ids(wished(expansion, { ...everything, order: 'new people' }, shown))[0]).toBe(hashId('lindtwo'));
  });

  it('leaves out kinds that are not ticked', () => {
    expect(ids(wished(expansion, { ...everything, kinds: new Set(['meeting']) }, shown))).toEqual([hashId('lindtwo')]);
  });

  it('draws exactly what it brings, and a collapse takes exactly that away', () => {
    const expanded = withAdded(FIRST_VIEW, wished(expansion, everything, shown));
    const after = shownOf(expanded);
    expect(after.scene.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['lindone', 'lindtwo'].map(contact)));
    const again = expansionOf(lind, after);
    expect(again.missing).toEqual([]);
    expect(again.brought).toHaveLength(3);
    expect(withoutBrought(expanded, again.brought)).toEqual(FIRST_VIEW);
  });

  it('says what came and what the cap kept back', () => {
    const one = wished(expansion, everything, shown).slice(0, 1);
    expect(addedWords(one, 2, '10', shown)).toBe('Added 1 plate and 1 contact. 2 more not drawn, the cap is 10.');
    expect(addedWords(one, 0, '10', shown, one)).toBe('Added 1 contact.');
  });

  it('brings lines where contacts are added up', () => {
    const people = { ...FIRST_VIEW, drawing: 'people' as const };
    expect(expansionOf(lind, shownOf(people)).missing).toEqual([]);
  });
});
