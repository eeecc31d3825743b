import type { Day, FacetsAnswer } from '@readout/domain';
import { exportedIds, fileName, parseSnapshot, type ViewSource } from '@readout/exchange';
import { describe, expect, it } from 'vitest';
import { graphAnswer, hashId } from '../../testing/graph-answer.ts';
import { parseAddress, searchOf } from '../../view/address.ts';
import { FIRST_VIEW, withFilter } from '../../view/view.ts';
import { looksLikeSnapshot } from './looks-like-snapshot.ts';
import { lastDayOf } from './last-day.ts';
import { FileMaker } from './make-file.ts';

const graph = graphAnswer(
  { id: 'held', between: ['=a-land', '=b-land'] },
  { id: 'faded', between: ['=a-land', '=b-land'], fits: false },
  { id: 'denied', between: ['=a-land', '=b-land'], status: 'denied' },
);

const none = { held: 0, planned: 0, proposed: 0, cancelled: 0, denied: 0, disputed: 0, left: 0 };
const facets = {
  summary: { ...none, heldCertainly: 0, heldPossibly: 0, heldUndated: 0 },
  days: { earliest: '2022-01-28' as Day, latest: '2022-04-11' as Day },
} as FacetsAnswer;
let asked: string[] = [];
const source: ViewSource = {
  graph: () => {
    asked.push('graph');
    return Promise.resolve(graph);
  },
  facets: () => Promise.resolve(facets),
  contacts: () => Promise.resolve([]),
  paths: () => Promise.reject(new Error('no path is selected')),
};
const ASKED = {
  format: 'json',
  revision: 1,
  collection: '',
  now: new Date('2022-04-12T17:30:00Z'),
  faded: false,
  denied: true,
  fullPassages: true,
  theme: 'light',
  background: true,
} as const;

describe('the snapshot of a view', () => {
  it('holds what fits, and the rest only where asked', () => {
    expect(exportedIds(graph, { faded: false, denied: false })).toEqual([hashId('held')]);
    expect(exportedIds(graph, { faded: true, denied: true })).toHaveLength(3);
  });

  it('re-opens as the view it was taken of', async () => {
    const view = { ...withFilter(FIRST_VIEW, { atLeast: 3 }), places: new Map([['side.a-land', { x: 1, y: -2 }]]) };
    const made = await new FileMaker(source).make({ ...ASKED, view });
    const text = await made.blob.text();
    expect(looksLikeSnapshot(text)).toBe(true);
    const snapshot = parseSnapshot(text);
    expect(snapshot.digest).toBe(made.digest);
    expect(snapshot.takenAt).toBe('2022-04-12T00:00:00.000Z');
    const [search = '', fragment = ''] = snapshot.view.split('#');
    expect(parseAddress(searchOf(search), fragment).view).toEqual(view);
  });

  it('is gathered once for all its forms, and anew for another view', async () => {
    asked = [];
    const maker = new FileMaker(source);
    const { preview } = await maker.make({ ...ASKED, format: 'html', view: FIRST_VIEW });
    expect(preview).toContain('<h1>');
    await maker.make({ ...ASKED, format: 'gexf', view: FIRST_VIEW });
    expect(await maker.size({ ...ASKED, format: 'json', view: FIRST_VIEW })).toBeGreaterThan(100);
    expect(asked).toHaveLength(1);
    await maker.make({ ...ASKED, view: withFilter(FIRST_VIEW, { atLeast: 3 }) });
    expect(asked).toHaveLength(2);
  });

  it('says under a picture how many of the contacts are drawn', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      id: `c${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'x' : 'y'}`,
      between: ['=a-land', '=b-land'],
    }));
    const keys = ['side.a-land', 'side.b-land', ...many.map(({ id }) => `contact.${hashId(id)}`)];
    const view = { ...FIRST_VIEW, places: new Map(keys.map((key, at) => [key, { x: 200 * at, y: 60 * (at % 2) }])) };
    const maker = new FileMaker({ ...source, graph: () => Promise.resolve(graphAnswer(...many)) });
    const svg = await (await maker.make({ ...ASKED, format: 'svg', view })).blob.text();
    expect(svg).toContain('40 of 50 contacts drawn, the best told first.</title>');
    const { preview } = await maker.make({ ...ASKED, format: 'html', view });
    expect(preview).toContain('40 of 50 contacts drawn, the best told first. Shape is the kind of contact');
    const all = await maker.make({ ...ASKED, format: 'svg', view: { ...view, amount: 'all' } });
    expect(await all.blob.text()).not.toContain('contacts drawn');
  });

  it('says under a picture what is faint in it, where something is', async () => {
    const told = [
      { id: 'fits', between: ['=a-land', '=b-land'] },
      { id: 'other', between: ['=a-land', '=c-land'], fits: false },
    ];
    const keys = ['side.a-land', 'side.b-land', 'side.c-land', ...told.map(({ id }) => `contact.${hashId(id)}`)];
    const view = { ...FIRST_VIEW, places: new Map(keys.map((key, at) => [key, { x: 200 * at, y: 60 * (at % 2) }])) };
    const captionOf = async (...contacts: typeof told): Promise<string> => {
      const maker = new FileMaker({ ...source, graph: () => Promise.resolve(graphAnswer(...contacts)) });
      return (
        /<figcaption>(?<words>.*?)<\/figcaption>/u.exec(
          (await maker.make({ ...ASKED, format: 'html', view })).preview,
        )?.[1] ?? ''
      );
    };
    expect(await captionOf(...told)).toContain('What is faint does not fit the filters. Shape is the kind of contact');
    expect(await captionOf(...told.slice(0, 1))).not.toContain('faint');
  });

  it('is named after the last day of the period, where it ends within the record', () => {
    expect(lastDayOf('2022-03-31' as Day, '2022-06-30' as Day)).toBe('2022-03-31');
    expect(lastDayOf('2023-01-01' as Day, '2022-06-30' as Day)).toBe('2022-06-30');
    expect(lastDayOf(null, '2022-06-30' as Day)).toBe('2022-06-30');
    expect(lastDayOf('2022-03-31' as Day, null)).toBe('2022-03-31');
  });

  it('is named after the collection and the last day', () => {
    expect(fileName('Winter 2022', '2022-04-11', 'json')).toBe('readout-winter-2022-2022-04-11.json');
    expect(fileName('Đà Nẵng', null, 'png')).toBe('readout-a-nang.png');
  });

  it('is told from other JSON', () => {
    expect(looksLikeSnapshot('{"format":"readout-archive","version":1')).toBe(false);
  });
});
