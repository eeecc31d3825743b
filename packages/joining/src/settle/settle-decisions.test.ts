import {
  documentIdOf,
  hashOf,
  passageIdOf,
  type AccountId,
  type Anchor,
  type CollectionId,
  type Decision,
  type DecisionId,
  type DocumentId,
  type PersonaId,
  type Reading,
} from '@readout/domain';
import { describe, expect, test } from 'vitest';
import { namedCollections, settleDecisions } from './settle-decisions.ts';

/** A reading with one account and one persona, both at the same words; `version` tells two readings of one text apart. */
function readingOf(text: string, start: number, end: number, version = 1): Reading {
  const id = documentIdOf(text);
  const span = { in: 'text' as const, start, end, text: text.slice(start, end) };
  const passage = { id: passageIdOf(id, span), ...span };
  return {
    document: {
      id,
      title: null,
      text,
      language: null,
      origins: [],
      reading: { reader: 'rules', rules: '1', data: '1', day: null },
    },
    ...{
      publications: [],
      collections: [],
      passages: [passage],
      sources: [],
      countries: [],
      organisations: [],
      agreements: [],
    },
    personas: [{ id: hashOf('persona', text, version) as PersonaId, name: text, mentions: [span], speaksFor: [] }],
    accounts: [
      {
        ...{ id: hashOf('account', text, version) as AccountId, kind: 'phone-call', status: 'held' },
        ...{ earliest: null, latest: null, days: 'some', extent: 'one', place: null, topics: [], confidence: 1 },
        ...{ rules: [], names: [], givenBy: [], pointsTo: [], marks: [], statements: [] },
        restsOn: [{ passage: passage.id, shows: ['contact'] }],
      },
    ],
  };
}
const [ONE, TWO] = [readingOf('They spoke in Lima.', 5, 18), readingOf('They talked in Rome.', 5, 19)];
const at = ({ document }: Reading, start: number, end: number): Anchor => ({
  document: document.id,
  in: 'text',
  start,
  end,
});
const BOTH = [at(ONE, 5, 10), at(TWO, 5, 11)];
const byDocument = (...all: Reading[]): Map<DocumentId, Reading> => new Map(all.map((one) => [one.document.id, one]));

let serial = 0;
function decided(what: Decision['what'], about: readonly Anchor[], undoes: Decision | null = null): Decision {
  serial += 1;
  const minute = String(serial).padStart(2, '0');
  return {
    id: `00000000-0000-4000-8000-0000000000${minute}` as DecisionId,
    ...{ what, by: 'an analyst', why: null, about: [...about], undoes: undoes?.id ?? null },
    at: `2022-03-01T10:${minute}:00Z`,
  };
}
const idsOf = (...all: Reading[]): AccountId[] => all.flatMap(({ accounts }) => accounts.map(({ id }) => id)).sort();

describe('a decision', () => {
  test('attaches to what stands where it points', () => {
    const join = decided('join', BOTH);
    const settled = settleDecisions([join], byDocument(ONE, TWO));
    expect(settled.accounts.join).toEqual([idsOf(ONE, TWO)]);
    expect(settled.standing.get(join.id)).toBe('in-force');
    const same = decided('same-person', BOTH);
    expect(settleDecisions([same], byDocument(ONE, TWO)).people.join).toHaveLength(1);
  });
  test('outlives another reading of the text, and waits where nothing stands there or the document is gone', () => {
    const join = decided('join', BOTH);
    const again = readingOf(ONE.document.text, 0, 19, 2);
    expect(settleDecisions([join], byDocument(again, TWO)).accounts.join).toEqual([idsOf(again, TWO)]);
    const elsewhere = readingOf(ONE.document.text, 11, 13, 3);
    expect(settleDecisions([join], byDocument(elsewhere, TWO)).standing.get(join.id)).toBe('waiting');
    expect(settleDecisions([join], byDocument(TWO)).standing.get(join.id)).toBe('waiting');
  });
  test('is overruled by a later one on the same pair', () => {
    const [join, split] = [decided('join', BOTH), decided('split', [...BOTH].reverse())];
    const { accounts, standing } = settleDecisions([split, join], byDocument(ONE, TWO));
    expect(accounts).toEqual({ join: [], apart: [idsOf(ONE, TWO)] });
    expect([standing.get(join.id), standing.get(split.id)]).toEqual(['overruled', 'in-force']);
  });
  test('that draws several together holds for the rest where one of them is parted from the others', () => {
    const three = readingOf('They met in Quito.', 5, 8);
    const anchors = [...BOTH, at(three, 5, 8)];
    const [hub, one] = [at(ONE, 5, 10), at(three, 5, 8)];
    const [join, split] = [decided('join', anchors), decided('split', [hub, ...anchors.slice(1)])];
    const parted = settleDecisions([join, split], byDocument(ONE, TWO, three));
    expect(parted.accounts.join).toEqual([idsOf(TWO, three)]);
    expect(parted.standing.get(join.id)).toBe('in-force');
    const last = decided('split', [one, at(TWO, 5, 11)]);
    const none = settleDecisions([join, split, last], byDocument(ONE, TWO, three));
    expect([none.accounts.join, none.standing.get(join.id)]).toEqual([[], 'overruled']);
  });
  test('that would draw together through others what is kept apart is left out and named, whichever came first', () => {
    const three = readingOf('They met in Quito.', 5, 8);
    const all = byDocument(ONE, TWO, three);
    const [one, two, last] = [at(ONE, 5, 10), at(TWO, 5, 11), at(three, 5, 8)];
    const [split, first, second] = [
      decided('split', [one, last]),
      decided('join', [one, two]),
      decided('join', [two, last]),
    ];
    const before = settleDecisions([split, first, second], all);
    expect(before.accounts).toEqual({ join: [idsOf(ONE, TWO)], apart: [idsOf(ONE, three)] });
    expect([split, first, second].map(({ id }) => before.standing.get(id))).toEqual([
      'in-force',
      'in-force',
      'contradicted',
    ]);
    expect(before.contradictedBy).toEqual(new Map([[second.id, [split.id]]]));
    // Parted only after both were joined, it is the later of the two that is left out.
    const after = decided('split', [one, last]);
    const settled = settleDecisions([after, second, first], all);
    expect(settled.accounts.join).toEqual([idsOf(ONE, TWO)]);
    expect(settled.contradictedBy).toEqual(new Map([[second.id, [after.id]]]));
    // Where the parting is taken back, everything holds.
    const undone = settleDecisions([after, second, first, decided('undo', [], after)], all);
    expect(undone.standing.get(second.id)).toBe('in-force');
    expect(undone.accounts.join).toHaveLength(2);
  });
  test('is taken back by name, and holds again where that is taken back', () => {
    const join = decided('join', BOTH);
    const undo = decided('undo', [], join);
    const redo = decided('undo', [], undo);
    const undone = settleDecisions([join, undo], byDocument(ONE, TWO));
    expect([undone.accounts.join, undone.standing.get(join.id)]).toEqual([[], 'undone']);
    const redone = settleDecisions([join, undo, redo], byDocument(ONE, TWO));
    expect(redone.standing.get(join.id)).toBe('in-force');
    expect(redone.standing.get(undo.id)).toBe('undone');
  });
  test('that something is no conversation leaves its account out', () => {
    const no = decided('not-a-conversation', [at(ONE, 5, 18)]);
    expect([...settleDecisions([no], byDocument(ONE)).dropped]).toEqual(idsOf(ONE));
  });
  test('waits where no store can keep its words, and may be taken back', () => {
    const bad = { ...decided('join', BOTH), why: 'half \uD83D of one' };
    const ended = { ...decided('join', BOTH), by: 'Ana\0' };
    const undo = decided('undo', [], ended);
    const no = decided('not-a-conversation', [at(ONE, 5, 18)]);
    const settled = settleDecisions([bad, ended, undo, no], byDocument(ONE, TWO));
    expect(settled.accounts.join).toEqual([]);
    expect([bad, ended, no].map(({ id }) => settled.standing.get(id))).toEqual(['waiting', 'undone', 'in-force']);
  });
  test('names a collection, the later one before the earlier, and the name it came with where it is taken back', () => {
    const wires = { id: 'wires' as CollectionId, name: 'Wires' };
    const named = (name: string): Decision => ({ ...decided('name-collection', []), collection: { ...wires, name } });
    const [first, second] = [named('News'), named('Agencies')];
    const undo = decided('undo', [], second);
    const nameAfter = (...all: Decision[]): string | undefined => namedCollections([wires], all)[0]?.name;
    expect([nameAfter(), nameAfter(second, first), nameAfter(first, second, undo)]).toEqual([
      'Wires',
      'Agencies',
      'News',
    ]);
    expect(settleDecisions([first, second], byDocument()).standing.get(first.id)).toBe('overruled');
  });
});
