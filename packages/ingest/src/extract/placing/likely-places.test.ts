import { describe, expect, it } from 'vitest';
import { PLACE_TREES } from '../../data/place-trees.generated.ts';
import type { Tree } from '../../data/tree.ts';
import { annotate } from '../../annotate/document.ts';
import { claimsOf } from '../claims.ts';
import { askedOf } from '../dating/asked.ts';
import { textOfPlace } from '../terms/claim.ts';
import { Stretches } from '../terms/stretches.ts';
import { found, wireText } from '../tell-for-tests.ts';
import { placeCandidates } from './place-candidates.ts';

const document = (text: string) => annotate(wireText(text, '2016-03-02'));

/** The places that the first contact of a text may have, as the text prints them; null for none. */
function candidatesIn(text: string): (string | null)[] {
  const doc = document(text);
  const { claims } = claimsOf(doc);
  const [claim] = claims;
  if (claim === undefined) throw new Error('no contact is told');
  return placeCandidates(askedOf(doc, claim, claims), new Stretches(claims)).candidates.map(
    ({ place, in: { source, tokens } }) =>
      place === null ? null : source.slice(tokens[place.first]?.start ?? 0, tokens[place.last - 1]?.end ?? 0),
  );
}

describe('the places that a contact may have', () => {
  it.each([
    [
      'towns that lists have, and none',
      'President Ana Mora of Spain met President Rui Tavares of Portugal in Porto on Tuesday. She flies to Lima today.',
      ['Porto', 'Lima', null],
    ],
    [
      'a town in no list behind a preposition, over a noun of place',
      'President Ana Mora of Spain met President Rui Tavares of Portugal in the port of Sagreval on Tuesday.',
      ['Sagreval', null],
    ],
    [
      'a town in no list from which the text is dated',
      'SAGREVAL, March 2 (NW) - President Ana Mora of Spain met President Rui Tavares of Portugal on Tuesday.',
      ['SAGREVAL', null],
    ],
  ])('are %s', (_what, text, places) => {
    const candidates = candidatesIn(text);
    for (const place of places) expect(candidates).toContain(place);
    expect(new Set(candidates).size).toBe(candidates.length);
  });

  it('are none of the people and no country that is only a party', () => {
    const candidates = candidatesIn('President Ana Mora of Spain met President Rui Tavares of Portugal on Tuesday.');
    expect(candidates).toEqual([null]);
  });
});

describe('the likeliest place', () => {
  it.each([
    [
      'of what a ministry tells of its own guests, the town it dates from',
      'Oslo, 2 March 2016\n\nForeign Minister Ana Dahl received the foreign minister of Kenya, Daniel Otieno, today.',
      'Ministry of Foreign Affairs of Norway',
      'Oslo',
    ],
    [
      'of a contact told as part of a journey, the town that it leads to',
      'The Prime Minister of Mali, Ali Sow, arrived in Lima on Tuesday. There he met President Luis Paz of Peru.',
      'Northern Wire',
      'Lima',
    ],
    [
      'of a call, none',
      'From Lima the Prime Minister of Mali, Ali Sow, telephoned President Luis Paz of Peru on Tuesday.',
      'Northern Wire',
      null,
    ],
  ])('is, %s', (_what, text, publisher, place) => {
    expect(found(text, '2016-03-02', publisher).conversations[0]?.place ?? null).toBe(place);
  });

  it('is printed in the text that names it', () => {
    const doc = document('President Ana Mora of Spain met President Rui Tavares of Portugal in Porto on Tuesday.');
    const [claim] = claimsOf(doc).claims;
    if (claim === undefined) throw new Error('no contact is told');
    expect(textOfPlace(claim)).toBe(claim.text);
    expect(textOfPlace({ ...claim, placeIn: doc.title })).toBe(doc.title);
  });
});

describe('the trees of places', () => {
  it('ask only for features that have a name, each of them at least once', () => {
    const asked = new Set<number>();
    const walk = (tree: Tree): void => {
      if (typeof tree === 'number') return;
      asked.add(tree[0]);
      walk(tree[1]);
      walk(tree[2]);
    };
    for (const tree of PLACE_TREES.trees) walk(tree);
    expect([...asked].sort((a, b) => a - b)).toEqual(PLACE_TREES.features.map((_, i) => i));
  });
});
