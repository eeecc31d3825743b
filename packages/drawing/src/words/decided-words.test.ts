import type { AccountId, Correction, Day, DecidedLine, DecisionId, SideId } from '@readout/domain';
import { expect, test } from 'vitest';
import { decidedWords } from './decided-words.ts';

const LINE: DecidedLine = {
  account: 'aaaaaaaaaaaaaaaa' as AccountId,
  decision: '00000000-0000-4000-8000-000000000001' as DecisionId,
  ...{
    what: 'correct',
    by: 'Ana Ruiz',
    at: '2022-03-01T10:00:00Z',
    why: null,
    correction: null,
    read: null,
    name: null,
  },
};
const corrected = (correction: Correction, read: Correction | null, name: string | null = null): string =>
  decidedWords({ ...LINE, correction, read, name });

test('says what is right, who says so, and as what the text was read', () => {
  expect(corrected({ of: 'place', place: 'Noé' }, { of: 'place', place: null })).toBe(
    'Corrected by Ana Ruiz, 1 March 2022: the place is Noé, the text was read as not known',
  );
  expect(corrected({ of: 'kind', kind: 'video-call' }, { of: 'kind', kind: 'phone-call' })).toBe(
    'Corrected by Ana Ruiz, 1 March 2022: the kind is video call, the text was read as phone call',
  );
  const day = (earliest: string | null, latest: string | null, days: 'some' | 'all' = 'some'): Correction => ({
    ...{ of: 'day', earliest: earliest as Day | null, latest: latest as Day | null, days },
  });
  expect(corrected(day('2022-02-14', '2022-02-15', 'all'), day(null, null))).toMatch(
    /the day is all of 14 to 15 February 2022, the text was read as not known$/u,
  );
  const office: Correction = { of: 'office', office: 'Foreign Minister', side: 'chile' as SideId };
  expect(corrected(office, { of: 'office', office: null, side: null }, 'Luis Rojas')).toMatch(
    /“Luis Rojas” is Foreign Minister, Chile, the text was read as without an office$/u,
  );
});

test('says of a party whether the text was read so too', () => {
  const party = (tookPart: boolean): Correction => ({ of: 'party', who: 'person', tookPart });
  expect(corrected(party(true), null, 'Rojas')).toMatch(/“Rojas” took part, the text was read otherwise$/u);
  expect(corrected(party(true), party(true), 'Rojas')).toMatch(/took part, as the text was read$/u);
  expect(corrected(party(false), party(true), 'Rojas')).toMatch(
    /“Rojas” did not take part, the text was read as if so$/u,
  );
  expect(corrected(party(false), null, 'Rojas')).toMatch(/did not take part, as the text was read$/u);
});

test('gives a note its words, and a mark its reason', () => {
  expect(decidedWords({ ...LINE, what: 'note', why: 'Ask Rome.' })).toBe('Note by Ana Ruiz, 1 March 2022: Ask Rome.');
  expect(decidedWords({ ...LINE, what: 'mark', why: 'Told in passing.' })).toBe(
    'Marked by hand by Ana Ruiz, 1 March 2022. Told in passing.',
  );
});
