import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/document.ts';
import { DAY_TREES } from '../../data/day-trees.generated.ts';
import type { Tree } from '../../data/tree.ts';
import { claimsOf } from '../claims.ts';
import { Stretches } from '../terms/stretches.ts';
import { found, wireText } from '../tell-for-tests.ts';
import { askedOf } from './asked.ts';
import { dayCandidates } from './day-candidates.ts';
import { weighed } from './likely-days.ts';

const daysOf = (text: string, day: string, publisher = 'Northern Wire'): string[] =>
  found(text, day, publisher).conversations.map(
    ({ date, participants }) => `${date?.earliest ?? 'no day'} ${participants.map(({ name }) => name).join(', ')}`,
  );

describe('a contact for which no rule names a day', () => {
  it('is of the day on which what a court tells before it was, where it follows it', () => {
    expect(
      daysOf(
        'AUDIENCES\n\nThe King received in audience this morning:\n– the Foreign Minister of Liechtenstein, Ludovica Hasler;\n– the ambassador of Togo, Kofi Mensah.\n\nCOMMUNIQUÉ\n\nSubsequently Mrs. Hasler met with the Minister of State, Arne Lindqvist.',
        '2015-06-08',
        'Royal Household of Norway',
      ),
    ).toEqual(['2015-06-08 Ludovica Hasler', '2015-06-08 Kofi Mensah', '2015-06-08 Ludovica Hasler, Arne Lindqvist']);
  });

  it('is of the day that a ministry tells of', () => {
    expect(
      daysOf(
        'The Minister of Foreign Affairs of Peru, Rosa Quispe, received the ambassador of Chile, Luis Paz, this morning.\n\nAt 3 pm, the Deputy Minister, Elena Vidal, met with the Permanent Secretary of Bolivia, Hugo Condori.',
        '2018-05-17',
        'Ministry of Foreign Affairs of Peru',
      ),
    ).toContain('2018-05-17 Elena Vidal, Hugo Condori');
  });

  it('is of the day that those who post name', () => {
    expect(
      daysOf(
        '09:00 Good morning from Bali, it is July 8. 12:05 Foreign Minister Ravi Menon of India meets Foreign Minister Santiago Funes of Argentina. Lithium and defence.',
        '2022-07-08',
      ),
    ).toEqual(['2022-07-08 Ravi Menon, Santiago Funes']);
  });

  it('was to be on the day of the journey that is put off', () => {
    expect(
      daysOf(
        "Estonia's president is in Riga today, 18 November. Lithuania's prime minister, Rasa Petrulyte, has postponed tomorrow's trip to Tallinn, where Estonia's prime minister, Jaan Tamm, was to have given her lunch.",
        '2021-11-18',
      ),
    ).toEqual(['2021-11-19 Jaan Tamm, Rasa Petrulyte']);
  });

  it('stays without one where it is proposed, denied or spoken of as lying back, and where the text names none', () => {
    const day = '2021-11-18';
    expect(
      daysOf(
        'President Rui Tavares of Portugal spoke in Lisbon today. He proposed a meeting with President Ines Mora of Spain.',
        day,
      ),
    ).toEqual(['no day Rui Tavares, Ines Mora']);
    expect(
      daysOf(
        'President Rui Tavares of Portugal spoke today with Prime Minister Karl Ebner of Austria. The leaders discussed their recent engagements with Peru and Bolivia.',
        day,
        'Presidency of Portugal',
      )[1],
    ).toBe('no day Rui Tavares, Karl Ebner');
    expect(daysOf('President Rui Tavares of Portugal met President Ines Mora of Spain.', day)).toEqual([
      'no day Rui Tavares, Ines Mora',
    ]);
  });
});

describe('the days that a contact may have', () => {
  const text =
    'Portugal, 2 March 2016\n\nPresident Ana Mora of Spain reached Lisbon on Tuesday. She met President Rui Tavares of Portugal. On Friday they will speak again.';
  const doc = annotate(wireText(text, '2016-03-02'));
  const { claims } = claimsOf(doc);
  const [claim] = claims;
  if (claim === undefined) throw new Error('no contact is told');
  const candidates = dayCandidates(askedOf(doc, claim, claims), new Stretches(claims));

  it('are those that the text names, none of them to come for what was held, and none at all', () => {
    const days = candidates.map((one) => one.days?.earliest ?? null);
    expect(days).toContain('2016-03-01' as Day);
    expect(days).toContain('2016-03-02' as Day);
    expect(days).toContain(null);
    expect(days.every((day) => day === null || day <= '2016-03-02')).toBe(true);
    expect(new Set(days).size).toBe(days.length);
  });

  it('share one likelihood, the likeliest first', () => {
    const parts = weighed(candidates).map(({ likelihood }) => likelihood);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 2);
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
  });
});

describe('the trees of days', () => {
  it('ask only for features that have a name, each of them at least once', () => {
    const asked = new Set<number>();
    const walk = (tree: Tree): void => {
      if (typeof tree === 'number') return;
      asked.add(tree[0]);
      walk(tree[1]);
      walk(tree[2]);
    };
    for (const tree of DAY_TREES.trees) walk(tree);
    expect([...asked].sort((a, b) => a - b)).toEqual(DAY_TREES.features.map((_, i) => i));
  });
});
