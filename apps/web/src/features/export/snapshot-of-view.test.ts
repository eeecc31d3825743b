import { exportedIds, fileName, parseSnapshot } from '@readout/exchange';
import { describe, expect, it } from 'vitest';
import { graphAnswer, hashId } from '../../testing/graph-answer.ts';
import { parseAddress, searchOf } from '../../view/address.ts';
import { FIRST_VIEW, withFilter } from '../../view/view.ts';
import { fileOf } from './make-file.ts';
import { looksLikeSnapshot, snapshotOfView } from './snapshot-of-view.ts';

const graph = graphAnswer(
  { id: 'held', between: ['=a-land', '=b-land'] },
  { id: 'faded', between: ['=a-land', '=b-land'], fits: false },
  { id: 'denied', between: ['=a-land', '=b-land'], status: 'denied' },
);

describe('the snapshot of a view', () => {
  it('holds what fits, and the rest only where asked', () => {
    expect(exportedIds(graph, { faded: false, denied: false })).toEqual([hashId('held')]);
    expect(exportedIds(graph, { faded: true, denied: true })).toHaveLength(3);
  });

  it('re-opens as the view it was taken of', () => {
    const view = { ...withFilter(FIRST_VIEW, { atLeast: 3 }), places: new Map([['side.a-land', { x: 1, y: -2 }]]) };
    const { text, digest } = fileOf({
      format: 'json',
      of: snapshotOfView(view, graph, 'One contact held.', [], new Date(0)),
      report: { collection: '', period: { earliest: null, latest: null }, drawing: null, fullPassages: true },
    });
    expect(looksLikeSnapshot(text)).toBe(true);
    const snapshot = parseSnapshot(text);
    expect(snapshot.digest).toBe(digest);
    const [search = '', fragment = ''] = snapshot.view.split('#');
    expect(parseAddress(searchOf(search), fragment).view).toEqual(view);
  });

  it('is named after the collection and the last day', () => {
    expect(fileName('Winter 2022', '2022-04-11', 'json')).toBe('readout-winter-2022-0411.json');
    expect(fileName('Đà Nẵng', null, 'png')).toBe('readout-a-nang.png');
  });

  it('is told from other JSON', () => {
    expect(looksLikeSnapshot('{"format":"readout-archive","version":1')).toBe(false);
  });
});
