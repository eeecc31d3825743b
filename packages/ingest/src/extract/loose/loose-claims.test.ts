import { describe, expect, it } from 'vitest';
import { LOOSE_TREES } from '../../data/loose-trees.generated.ts';
import type { Tree } from '../../data/tree.ts';
import { LEAST_LIKELIHOOD, likelihoodOf } from './loose-choice.ts';
import { found } from '../tell-for-tests.ts';

const DAY = '2023-05-10';
const tell = (text: string): string[] =>
  found(text, DAY).conversations.map(({ kind, status, participants, sides, date }) =>
    [kind, status, date?.earliest ?? '-', ...participants.map(({ name }) => name), ...sides].join(' '),
  );

describe('a contact that no rule tells', () => {
  const told: readonly (readonly [string, string])[] = [
    [
      'Foreign Minister Rosa Quispe of Peru had a long lunch in La Paz on Monday at which Foreign Minister Luis Paz of Bolivia explained the tariff.',
      'meeting held 2023-05-08 Rosa Quispe Luis Paz',
    ],
    [
      'Prime Minister Pavel Hronek of Slovakia posted a plea of two pages to Chancellor Karl Ebner of Austria on June 4.',
      'letter held 2022-06-04 Pavel Hronek Karl Ebner',
    ],
    [
      'President Rui Tavares of Portugal shared a car with President Ines Mora of Spain on Sunday.',
      'meeting held 2023-05-07 Rui Tavares Ines Mora',
    ],
    [
      'Prime Minister Pavel Hronek of Slovakia signed the accord with Chancellor Karl Ebner of Austria in Vienna on Friday.',
      'meeting held 2023-05-05 Pavel Hronek Karl Ebner',
    ],
    ['Norway and Kenya sat up until three in Geneva on Monday over the text.', 'meeting held 2023-05-08 Norway Kenya'],
  ];
  it.each(told)('is told by what stands around its word: %s', (text, contact) => {
    expect(tell(text)).toEqual([contact]);
  });

  it.each([
    'President Ana Mora of Spain hailed King Felix of Belgium as a friend on Monday.',
    'President Ana Mora of Spain criticised King Felix of Belgium over the tariff on Monday.',
    'President Ana Mora of Spain told reporters on Monday that Belgium had sent three ships.',
    'Belgium agreed with Spain on Monday that the ships should sail.',
    'President Ana Mora of Spain visited Brussels on Monday.',
    'Peru and Bolivia met in the final in La Paz on Sunday, where the coach changed the goalkeeper before the second goal.',
  ])('is not made of parties that stand near each other alone: %s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it('says by its rule that none was made for it, how likely it is, and where it stands', () => {
    const text = 'President Rui Tavares of Portugal shared a car with President Ines Mora of Spain on Sunday.';
    const [contact] = found(text, DAY).conversations;
    expect(contact?.rules).toEqual([expect.stringMatching(/^loose\.[a-z-]+\.with$/u)]);
    expect(contact?.quotes).toEqual([text]);
    expect(contact?.confidence).toBeGreaterThanOrEqual(LEAST_LIKELIHOOD);
  });

  it('is not told again where a rule has told it, unless a day of its own says that it is another', () => {
    const met = 'President Rui Tavares of Portugal met President Ines Mora of Spain on Sunday.';
    expect(tell(`${met} Tavares shared a car with Mora.`)).toHaveLength(1);
    expect(tell(`${met} Tavares had shared a car with Mora on May 2.`)).toHaveLength(2);
  });
});

describe('the trees of likelihood', () => {
  it('ask only for features that have a name, each of them at least once', () => {
    const asked = new Set<number>();
    const walk = (tree: Tree): void => {
      if (typeof tree === 'number') return;
      asked.add(tree[0]);
      walk(tree[1]);
      walk(tree[2]);
    };
    for (const tree of LOOSE_TREES.trees) walk(tree);
    expect([...asked].sort((a, b) => a - b)).toEqual(LOOSE_TREES.features.map((_, i) => i));
  });

  it('give a share between nothing and all, and pass over names they never saw', () => {
    const few = likelihoodOf(LOOSE_TREES.features.slice(0, 9));
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(1);
    expect(likelihoodOf([...LOOSE_TREES.features.slice(0, 9), 'a name of no feature'])).toBe(few);
  });
});
