import { expect, test } from 'vitest';
import type { Day } from './days/day.ts';
import type { CollectionId, SourceId } from './id.ts';
import { EVERYTHING, isEverything, isVisible, ScopeSchema, type Scoped } from './scope.ts';

const [rome, lima] = ['rome', 'lima'] as [SourceId, SourceId];
const account = (change: Partial<Scoped> = {}): Scoped => ({
  collections: ['wires' as CollectionId],
  publishedOn: '2022-03-02' as Day,
  tellers: [{ source: rome }],
  ...change,
});

test('everything sees what has neither day nor collection', () => {
  expect(isVisible(account({ collections: [], publishedOn: null }), EVERYTHING)).toBe(true);
  expect(isEverything(EVERYTHING)).toBe(true);
  expect(isEverything({ ...EVERYTHING, knownBy: '2022-03-02' as Day })).toBe(false);
});
test('what had been published by a day includes that day, and nothing of no known day', () => {
  const by = (day: string) => ({ ...EVERYTHING, knownBy: day as Day });
  expect(isVisible(account(), by('2022-03-02'))).toBe(true);
  expect(isVisible(account(), by('2022-03-01'))).toBe(false);
  expect(isVisible(account({ publishedOn: null }), by('2022-03-02'))).toBe(false);
});
test('one of several collections is enough', () => {
  const inside = (...ids: string[]) => ({ ...EVERYTHING, collections: ids as CollectionId[] });
  expect(isVisible(account(), inside('wires', 'memoirs'))).toBe(true);
  expect(isVisible(account(), inside('memoirs'))).toBe(false);
  expect(isVisible(account({ collections: [] }), inside('wires'))).toBe(false);
});
test('an account goes where only sources that are left out give it', () => {
  const without = { ...EVERYTHING, withoutSources: [rome] };
  expect(isVisible(account(), without)).toBe(false);
  expect(isVisible(account({ tellers: [{ source: rome }, { source: lima }] }), without)).toBe(true);
});
test('a scope of another form is refused', () => {
  expect(ScopeSchema.safeParse(EVERYTHING).success).toBe(true);
  expect(ScopeSchema.safeParse({ ...EVERYTHING, knownBy: '2022-02-30' }).success).toBe(false);
  expect(ScopeSchema.safeParse({ ...EVERYTHING, collections: ['Not a slug'] }).success).toBe(false);
});
