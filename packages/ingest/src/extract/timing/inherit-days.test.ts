import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline.ts';

const daysOf = (text: string, publisher = 'Gazette of the Hills'): (string | null)[] =>
  extract({
    file: 'a.txt',
    title: null,
    text,
    language: 'en',
    publishedOn: '2016-03-04' as Day,
    publisher,
    url: null,
    rights: null,
    origins: [],
    collection: null,
  }).claims.map(({ days }) =>
    days === null ? null : days.earliest === days.latest ? days.earliest : `${days.earliest}/${days.latest}`,
  );

describe('a contact without a day of its own', () => {
  it('counts weeks from the day told last, and keeps a meeting somewhere apart from a call', () => {
    expect(
      daysOf(
        'On 9 February 2016 the two foreign ministers, Lena Falk of Sweden and Marko Virtanen of Finland, met in Turku. A week later they spoke again by telephone. Nobody said on the day after the call what came of it.',
      ),
    ).toEqual(['2016-02-09', '2016-02-16']);
  });

  it('takes the day of a plan that is named again behind', () => {
    expect(
      daysOf(
        "Peru's other appointment of the week, with the president of Chile, Luis Paz, was in some doubt after a strike of the customs men. Peru's presidency said that the meeting at the border bridge on Tuesday was on.",
      ),
    ).toContain('2016-03-08');
  });

  it('takes the day of the scene, not of what somebody had done before it', () => {
    expect(
      daysOf(
        'Leaders opened their retreat on Tuesday, 1 March 2016, without Fiji, whose premier had flown home on Sunday. New Zealand Prime Minister Ruth Calder and Prime Minister Ken Murphy of Australia met over breakfast before the session.',
      ),
    ).toEqual(['2016-03-01']);
  });

  it('takes the day of the scene that the sentence before sets', () => {
    expect(
      daysOf(
        'President Ana Mora of Spain reached Tallinn on Tuesday, 1 March 2016. At the castle she met President Tomas Brok of Estonia.',
      ),
    ).toEqual(['2016-03-01']);
  });

  it('takes the day that is said of it just behind', () => {
    expect(
      daysOf(
        'President Ana Mora of Spain and President Tomas Brok of Estonia spoke on the telephone once more. Their call took place on Sunday, 28 February 2016.',
      ),
    ).toEqual(['2016-02-28']);
  });

  it('takes the day of the contact that it follows at once', () => {
    expect(
      daysOf(
        'President Ana Mora of Spain met President Tomas Brok of Estonia on Monday. Fish was the subject. It is a long story. Immediately after the meeting, Mora telephoned King Felix of Belgium.',
      ),
    ).toEqual(['2016-02-29', '2016-02-29']);
  });

  it('takes the day of the contact that it came later than', () => {
    expect(
      daysOf(
        'President Ana Mora of Spain met President Tomas Brok of Estonia on Monday. Fish was the subject.\n\nMora was later received by King Felix of Belgium.',
      ),
    ).toEqual(['2016-02-29', '2016-02-29']);
  });

  it('takes no day of a gathering named just behind that lies ahead', () => {
    expect(
      daysOf(
        'President Ana Mora of Spain had a meeting with President Tomas Brok of Estonia. She urged him to join the talks in Lima on 23 March.',
      ),
    ).toEqual([null]);
  });

  it('stays without one where it lies further back than the scene', () => {
    expect(
      daysOf(
        'President Ana Mora of Spain reached Tallinn on Tuesday, 1 March 2016. She had last met President Tomas Brok of Estonia in Lima.',
      ),
    ).toEqual([null]);
  });

  it('stays without one where the day before is that of a paper', () => {
    expect(
      daysOf(
        'The treaty was signed on 1 March 2016. President Ana Mora of Spain met President Tomas Brok of Estonia in Lima.',
      ),
    ).toEqual([null]);
  });
});

describe('the day of a letter', () => {
  it('is the one it is dated', () => {
    expect(
      daysOf(
        'In a letter dated 25 February, President Ana Mora of Spain asked President Tomas Brok of Estonia for fish.',
      ),
    ).toEqual(['2016-02-25']);
  });
});
