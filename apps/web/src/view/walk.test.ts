import { createMemoryHistory } from '@tanstack/react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { ViewWalk } from './walk.ts';
import { withFilter, type View } from './view.ts';

const atLeast = (count: number) => (view: View) => withFilter(view, { atLeast: count });

function walkFrom(path = '/'): { walk: ViewWalk; history: ReturnType<typeof createMemoryHistory> } {
  const history = createMemoryHistory({ initialEntries: [path] });
  const walk = new ViewWalk(history);
  walk.subscribe(() => undefined);
  return { walk, history };
}

describe('walking views', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('takes back ten acts and does them again, each by its name', () => {
    const { walk } = walkFrom();
    const counts = Array.from({ length: 10 }, (_, at) => at + 2);
    for (const count of counts) walk.act(`set ${String(count)}`, atLeast(count));
    for (const count of counts.toReversed()) {
      expect(walk.current().view.selection.filter.atLeast).toBe(count);
      expect(walk.current().undo).toBe(`set ${String(count)}`);
      walk.undo();
    }
    expect(walk.current()).toMatchObject({ undo: null, redo: 'set 2' });
    for (const count of counts) {
      expect(walk.current().redo).toBe(`set ${String(count)}`);
      walk.redo();
      expect(walk.current().view.selection.filter.atLeast).toBe(count);
    }
    expect(walk.current().redo).toBeNull();
  });

  it('agrees with Back and Forward', () => {
    const { walk, history } = walkFrom();
    walk.act('set 2', atLeast(2));
    history.back();
    expect(walk.current()).toMatchObject({ undo: null, redo: 'set 2' });
    history.forward();
    expect(walk.current()).toMatchObject({ undo: 'set 2', redo: null });
  });

  it('keeps a selection in the entry it was made in', () => {
    const { walk } = walkFrom();
    walk.act('set 2', atLeast(2));
    walk.adjust((view) => ({ ...view, selected: ['side.italy'] }));
    expect(walk.current().undo).toBe('set 2');
    walk.act('set 3', atLeast(3));
    walk.undo();
    expect(walk.current().view.selected).toEqual(['side.italy']);
  });

  it('forgets the acts ahead once another one is done', () => {
    const { walk } = walkFrom();
    walk.act('set 2', atLeast(2));
    walk.act('set 3', atLeast(3));
    walk.undo();
    walk.act('set 4', atLeast(4));
    expect(walk.current()).toMatchObject({ undo: 'set 4', redo: null });
  });

  it('makes one entry of a run', () => {
    const { walk } = walkFrom();
    for (const count of [2, 3, 4]) walk.act('set the least number', atLeast(count), 'atLeast');
    walk.undo();
    expect(walk.current().view.selection.filter.atLeast).toBe(1);
  });

  it('does not make an entry of an act that changes nothing', () => {
    const { walk, history } = walkFrom('/?v=1&atLeast=3');
    const { href } = history.location;
    walk.act('set 3', atLeast(3));
    expect(history.location.href).toBe(href);
    expect(walk.current().undo).toBeNull();
  });
});
