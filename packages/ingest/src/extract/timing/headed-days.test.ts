import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

/** Status and days of what a text of Friday 4 March 2016 tells, in the order of the text. */
const told = (text: string, publisher = 'Northern Wire'): string[] =>
  found(text, '2016-03-04', publisher).conversations.map(({ status, date }) =>
    date === null
      ? `${status} -`
      : `${status} ${date.earliest === date.latest ? date.earliest : `${date.earliest}/${date.latest}`}`,
  );

const MINISTRY = 'Ministry of Foreign Affairs of Fiji';

describe('a chronicle headed by its day', () => {
  it('gives it to what is told in a plain past', () => {
    expect(
      told(
        'Suva, 3 March 2016\n\nThe Ministry issues this bulletin.\n\nThe Foreign Minister, Ana Mora, received the Foreign Minister of Tonga, Tomas Brok.',
        MINISTRY,
      ),
    ).toEqual(['held 2016-03-03']);
  });

  it('gives none to what had been before it', () => {
    expect(
      told(
        'Suva, 3 March 2016\n\nThe Ministry issues this bulletin.\n\nThe Foreign Minister, Ana Mora, had met the Foreign Minister of Tonga, Tomas Brok, in Lima.',
        MINISTRY,
      ),
    ).toEqual(['held -']);
  });

  it('gives it to what did not come about that day', () => {
    const head = 'Suva, 3 March 2016\n\nThe Ministry issues this bulletin.\n\n';
    expect(
      told(
        `${head}The Foreign Minister, Ana Mora, did not meet the Foreign Minister of Tonga, Tomas Brok, as was reported.`,
        MINISTRY,
      ),
    ).toEqual(['denied 2016-03-03']);
    expect(
      told(
        `${head}A meeting of the Foreign Minister, Ana Mora, with the Foreign Minister of Tonga, Tomas Brok, could not go ahead.`,
        MINISTRY,
      ),
    ).toEqual(['cancelled 2016-03-03']);
  });

  it('gives it only where the publisher is an office', () => {
    expect(
      told(
        'Suva, 3 March 2016\n\nA bulletin.\n\nThe Fijian foreign minister, Ana Mora, did not meet the foreign minister of Tonga, Tomas Brok.',
      ),
    ).toEqual(['denied -']);
  });
});

describe('a paragraph headed by a day', () => {
  it('is of that day, the next where it plans and the last where it tells', () => {
    expect(
      told(
        'Tuesday: Lima. President Ana Mora of Spain will have lunch with President Tomas Brok of Estonia.\n\nThursday: rest.',
      ),
    ).toEqual(['planned 2016-03-08']);
    expect(
      told('Tuesday: Lima. President Ana Mora of Spain met President Tomas Brok of Estonia.\n\nThursday: rest.'),
    ).toEqual(['held 2016-03-01']);
  });

  it('yields to a day of the sentence itself', () => {
    expect(
      told('Tuesday: Lima. President Ana Mora of Spain met President Tomas Brok of Estonia on 29 February 2016.'),
    ).toEqual(['held 2016-02-29']);
  });
});

describe('a chronicle of a paper', () => {
  const rang = 'President Ana Mora of Spain rings President Tomas Brok of Estonia.';
  const meet = 'The foreign ministers of Spain and Estonia meet in Riga.';

  it('is of the days that open its paragraphs, which lie behind it though it tells in the present', () => {
    const days = ['held 2015-07-06', 'held 2015-09-22'];
    expect(told(`A YEAR OF QUARRELS\n\nJuly 6. ${rang}\n\nSeptember 22. ${meet}`)).toEqual(days);
    expect(told(`A YEAR OF QUARRELS\n\n6 July – ${rang}\n\n22 September – ${meet}`)).toEqual(days);
    expect(told(`A YEAR OF QUARRELS\n\n6 July\n${rang}\n\n22 September\n${meet}`)).toEqual(days);
  });

  it('is of the months that do', () => {
    expect(told(`A YEAR OF QUARRELS\n\nIn July. ${rang}\n\nSeptember. ${meet}`)).toEqual([
      'held 2015-07-01/2015-07-31',
      'held 2015-09-01/2015-09-30',
    ]);
  });

  it('lies ahead where its days are the next ones', () => {
    expect(told(`THE DAYS AHEAD\n\n9 March: ${meet}\n\n21 March: ${rang}`)[0]).toBe('planned 2016-03-09');
  });
});

describe('what was said of a day', () => {
  it('is not of the day on which something is to come of it', () => {
    expect(
      told('A ship will sail on Saturday after the leaders of Spain and Estonia conferred by video on Wednesday.'),
    ).toEqual(['held 2016-03-02']);
  });
});

describe('a stretch of days and a day', () => {
  it('set behind it is that day', () => {
    expect(
      told('President Ana Mora of Spain telephoned President Tomas Brok of Estonia last week, on 24 February.'),
    ).toEqual(['held 2016-02-24']);
  });

  it('of something else leave the stretch', () => {
    expect(
      told(
        'President Ana Mora of Spain telephoned President Tomas Brok of Estonia last week, after the strike of 24 February.',
      ),
    ).toEqual(['held 2016-02-22/2016-02-28']);
  });
});

describe('a contact beside another', () => {
  const met = (when: string): string =>
    `The foreign minister of Spain, Ana Mora, met the foreign minister of Estonia, Tomas Brok, in Lima ${when}.`;

  it('in its margins is of its day, on its eve of the day before', () => {
    expect(
      told(`${met('on 1 March 2016')}\n\nIn the margins of the meeting, Ana Mora met President Pablo Rey of Peru.`),
    ).toEqual(['held 2016-03-01', 'held 2016-03-01']);
    expect(
      told(`${met('on 1 March 2016')}\n\nOn the eve of the meeting, Ana Mora dined with President Pablo Rey of Peru.`),
    ).toEqual(['held 2016-03-01', 'held 2016-02-29']);
  });

  it('is of no day where the other is told as a stretch', () => {
    expect(
      told(`${met('in January')}\n\nIn the margins of the meeting, Ana Mora met President Pablo Rey of Peru.`),
    ).toEqual(['held 2016-01-01/2016-01-31', 'held -']);
  });
});

describe('what was called off', () => {
  it('had been due on the day ahead rather than that of a year before', () => {
    expect(
      told(
        'A meeting of President Ana Mora of Spain with President Tomas Brok of Estonia, pencilled in for March 12 in Lima, had been dropped, an aide said.',
      ),
    ).toEqual(['cancelled 2016-03-12']);
  });

  it('keeps the day for which it was told to be', () => {
    expect(
      told(
        'President Ana Mora of Spain was to dine with President Tomas Brok of Estonia last Tuesday. The dinner was called off.',
      ),
    ).toEqual(['cancelled 2016-03-01']);
    expect(
      told(
        'The dinner of President Ana Mora of Spain with President Tomas Brok of Estonia was to be on Tuesday. It was called off.',
      ),
    ).toEqual(['cancelled 2016-03-08']);
  });
});
