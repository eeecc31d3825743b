import { documentIdOf, publicationIdOf, type Day, type Publication } from '@readout/domain';
import type { KnownDocument } from '@readout/store';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../read/read-document.ts';
import { planReading, type ReadingPlan } from './reading-plan.ts';

const READER = { reader: 'rules', rules: '1', data: '1' };
function copy(publisher: string, publishedOn: string | null, change: Partial<ReadDocument> = {}): ReadDocument {
  return {
    file: `${publisher}.txt`,
    title: `As ${publisher} has it`,
    text: 'They spoke.',
    language: null,
    publishedOn: publishedOn as Day | null,
    publisher,
    url: null,
    rights: null,
    collection: null,
    origins: [],
    ...change,
  };
}
const appearanceOf = (document: ReadDocument): Publication => {
  const { publisher, publishedOn, url, rights } = document;
  return { id: publicationIdOf(documentIdOf(document.text), document), publisher, publishedOn, url, rights };
};
/** What a store knows after these plans, one after the other, were carried out. */
function after(reader: typeof READER, ...copies: ReadDocument[]): { known: KnownDocument; outcomes: string[] } {
  const outcomes: string[] = [];
  let known: KnownDocument | null = null;
  for (const document of copies) {
    const plan: ReadingPlan = planReading(document, appearanceOf(document), known, reader);
    outcomes.push(plan.outcome);
    known = {
      id: documentIdOf(document.text),
      reading: plan.mark,
      title: null,
      publications: plan.publications,
      collections: [],
    };
  }
  if (known === null) throw new Error('nothing came');
  return { known, outcomes };
}
const markAfter = (...copies: ReadDocument[]): unknown => after(READER, ...copies).known.reading;

describe('what is done about a document', () => {
  test('that is new is reading it, and again nothing', () => {
    const one = copy('A wire', '2022-02-01');
    expect(after(READER, one, one).outcomes).toEqual(['read', 'already-there']);
  });
  test('that appeared elsewhere too is to add where, or to read the copy that stands first', () => {
    const [early, late] = [copy('A wire', '2022-02-01'), copy('A paper', '2022-02-02')];
    expect(after(READER, early, late).outcomes).toEqual(['read', 'appearance-added']);
    expect(after(READER, late, early).outcomes).toEqual(['read', 'read-again']);
    expect(markAfter(late, early)).toEqual(markAfter(early, late));
    expect(markAfter(late, early)).toMatchObject({ day: '2022-02-01' });
  });
  test('is the same in any order, on one day and on no known day', () => {
    for (const day of ['2022-02-01', null]) {
      const copies = [copy('A wire', day), copy('A paper', day), copy('A ministry', day)] as const;
      const [a, b, c] = copies;
      const marks = [
        markAfter(a, b, c),
        markAfter(a, c, b),
        markAfter(b, a, c),
        markAfter(b, c, a),
        markAfter(c, a, b),
      ];
      for (const mark of marks) expect(mark).toEqual(markAfter(c, b, a));
    }
  });
  test('is the same in any order for two copies of one appearance', () => {
    const [one, other] = [copy('A wire', null), copy('A wire', null, { text: 'They  spoke.', title: null })];
    expect(markAfter(one, other)).toEqual(markAfter(other, one));
  });
  test('that a copy says more of its rights is to add that', () => {
    const [silent, telling] = [copy('A wire', null), copy('A wire', null, { rights: 'Public domain' })];
    expect(after(READER, silent, telling).outcomes).toEqual(['read', 'appearance-added']);
    expect(after(READER, telling, silent).outcomes).toEqual(['read', 'already-there']);
  });
  test('that other rules or data read is to read it again, as whichever copy comes first to hand', () => {
    const [early, late] = [copy('A wire', '2022-02-01'), copy('A paper', '2022-02-02')];
    const { known } = after(READER, early, late);
    for (const newer of [
      { ...READER, rules: '2' },
      { ...READER, data: '2' },
      { ...READER, reader: 'another' },
    ]) {
      const plan = planReading(late, appearanceOf(late), known, newer);
      expect(plan).toMatchObject({ outcome: 'read-again', mark: { day: '2022-02-01' } });
      const again = { ...known, reading: plan.mark };
      expect(planReading(late, appearanceOf(late), again, newer).outcome).toBe('already-there');
      expect(planReading(early, appearanceOf(early), again, newer).outcome).toBe('read-again');
    }
  });
});
