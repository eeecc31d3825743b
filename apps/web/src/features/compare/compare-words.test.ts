import type { AccountAnswer, ContactAnswer } from '@readout/domain';
import { expect, it } from 'vitest';
import { sourceWords, sumWords, tellerWords } from './compare-words.ts';
import type { LedgerPoint, Standing } from './ledger-points.ts';

const named = [
  { type: 'country', id: 'peru', name: 'Peru' },
  { type: 'leader', id: 'rosa', name: 'Rosa Quispe', side: 'peru' },
] as unknown as ContactAnswer['named'];

/** An account of 3 February 2022 in the Harbour Wire, told by those given, each with its side. */
function told(...tellers: readonly (readonly [name: string, side: string | null])[]): AccountAnswer {
  return {
    status: 'held',
    document: { publisher: 'Harbour Wire', publishedOn: '2022-02-03' },
    tellers: tellers.map(([name, side]) => ({ source: { name }, side })),
  } as unknown as AccountAnswer;
}
const point = (standing: Standing): LedgerPoint => ({ number: 1, standing, label: 'Grain', left: null, right: null });

it('says for whom an account speaks, and its publisher once', () => {
  const office = told(['Quispe’s office', 'peru']);
  expect([tellerWords(office), sourceWords(office, { named })]).toEqual([
    'Quispe’s office',
    'Peru, Harbour Wire, 3 Feb 2022',
  ]);
  const paper = told(['Harbour Wire', null]);
  expect([tellerWords(paper), sourceWords(paper, { named })]).toEqual(['Harbour Wire', 'third party, 3 Feb 2022']);
});

it('names each side of several tellers once, and the publisher where nobody is named', () => {
  expect(sourceWords(told(['office', 'peru'], ['envoy', 'peru'], ['wire', null]), { named })).toBe(
    'Peru and third party, Harbour Wire, 3 Feb 2022',
  );
  expect([tellerWords(told()), sourceWords(told(), { named })]).toEqual(['Harbour Wire', '3 Feb 2022']);
});

it('adds the points up in one sentence, each standing that there is', () => {
  expect(sumWords([point('both'), point('both'), point('differ'), point('only-right')], ['A', 'C'])).toBe(
    'Of 4 points, 1 differs, 2 are said by both and 1 by C alone.',
  );
});
