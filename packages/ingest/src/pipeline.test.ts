import { existsSync, readFileSync } from 'node:fs';
import type { Day } from '@readout/domain';
import { describe, expect, it } from 'vitest';
import { findingsOf, type Findings } from './extract/findings.ts';
import { extract } from './pipeline.ts';

function read(text: string, parts: { title?: string; day?: string; publisher?: string } = {}): Findings {
  return findingsOf(
    extract({
      file: 'x',
      title: parts.title ?? null,
      text,
      language: 'en',
      publishedOn: (parts.day ?? '2023-05-10') as Day,
      publisher: parts.publisher ?? 'Northern Wire',
      url: null,
      rights: null,
      origins: [],
      collection: null,
    }),
  );
}
const told = (findings: Findings): string[] =>
  findings.conversations.map((found) =>
    [
      found.kind,
      found.status,
      found.date === null ? '-' : found.date.earliest,
      [...found.participants.map((person) => person.name), ...found.sides].join(' + '),
    ].join(' '),
  );

/** A twin of the story that the whole thread is tried on: other people, verbs and order. */
const TWIN = `LIMA, March 9. /Andina Wire/. The need for Quito to keep its promises on the Amazon Accords was stressed in a telephone conversation between Peruvian President Rosa Quispe and Uruguayan President Martín Olivera, the press office of the Peruvian presidency said.
A day earlier, the Peruvian leader had held talks by phone with Brazilian President Caio Teixeira about the border. It was the second phone call between the presidents in the last week.
Peru sent drafts on river traffic to Brazil and the Andean Community. The sides held several rounds of talks, including a meeting in person between Peruvian Foreign Minister Elena Huanca and Brazilian Foreign Minister Rui Sampaio, where the Peruvian minister said that Lima wanted no quarrel.`;

describe('a story with several contacts', () => {
  const findings = read(TWIN, { day: '2021-03-09', publisher: 'Andina Wire' });

  it('gives each contact once, with its parties, kind and day', () => {
    expect(told(findings)).toEqual([
      'phone-call held 2021-03-09 Rosa Quispe + Martín Olivera',
      'phone-call held 2021-03-08 Rosa Quispe + Caio Teixeira',
      'phone-call held 2021-03-02 Rosa Quispe + Caio Teixeira',
      'talks held - Peru + Brazil + Andean Community',
      'meeting held - Elena Huanca + Rui Sampaio',
    ]);
  });

  it('gives its leaders, countries and who tells', () => {
    expect(findings.leaders.map((leader) => leader.name)).toEqual(
      expect.arrayContaining(['Rosa Quispe', 'Martín Olivera', 'Caio Teixeira', 'Elena Huanca', 'Rui Sampaio']),
    );
    expect(findings.countries).toEqual(expect.arrayContaining(['Peru', 'Uruguay', 'Brazil']));
    expect(findings.conversations[0]?.accounts.join()).toContain('press office');
  });

  it('quotes nothing that is not in the text', () => {
    for (const found of findings.conversations) for (const quote of found.quotes) expect(TWIN).toContain(quote);
  });
});

describe('status', () => {
  it.each([
    ['A meeting between President Ana Mora of Spain and King Felix of Belgium was called off.', 'cancelled'],
    ['President Ana Mora of Spain will meet King Felix of Belgium on Friday.', 'planned'],
    ['President Ana Mora of Spain proposed a meeting with King Felix of Belgium.', 'proposed'],
    ['President Ana Mora of Spain did not meet King Felix of Belgium.', 'denied'],
    ['President Ana Mora of Spain met King Felix of Belgium on Monday.', 'held'],
  ])('%s', (text, status) => {
    expect(read(text).conversations.map((found) => found.status)).toEqual([status]);
  });

  it('asserts nothing by a question, a condition or the lack of plans', () => {
    expect(read('Did President Ana Mora of Spain meet King Felix of Belgium?').conversations).toEqual([]);
    expect(read('President Ana Mora of Spain has no plans to meet King Felix of Belgium.').conversations).toEqual([]);
  });
});

describe('the title', () => {
  it('lends its people to a body that names offices alone', () => {
    const found = read('The National Security Advisors of Ghana and Togo met in Accra yesterday.', {
      title: 'National Security Adviser Yaw Boateng meets National Security Advisor Kodjo Mensah of Togo',
      publisher: 'Office of the President, Accra',
    });
    expect(found.conversations).toHaveLength(1);
  });
});

describe('hostile texts', () => {
  it.each([
    ['the word President 20,000 times', 'President '.repeat(20_000)],
    ['unclosed quotes and brackets', '“("'.repeat(10_000)],
    ['one line without a stop', 'the minister met the minister and '.repeat(3_000)],
    ['capitals', 'Abc Def '.repeat(8_000)],
    ['possessives', "Peru's ".repeat(8_000)],
  ])('are read to the end: %s', (_name, text) => {
    expect(read(text).conversations.length).toBeLessThan(text.length);
  });

  it('keeps quotes exact behind emoji and letters outside the basic plane', () => {
    const text = '🤝 𝔘𝔲 — President Ana Mora of Spain met King Felix of Belgium 😀 on Monday.';
    for (const found of read(text).conversations) for (const quote of found.quotes) expect(text).toContain(quote);
    expect(read(text).conversations).toHaveLength(1);
  });
});

const original = new URL('../../../../shared/gold/dev/tass-2022-02-01-putin-draghi.txt', import.meta.url);
describe.skipIf(!existsSync(original))('the original of the twin, where ../shared is', () => {
  it('gives its five conversations', () => {
    const found = read(readFileSync(original, 'utf8'), { day: '2022-02-01', publisher: 'TASS' });
    expect(found.conversations).toHaveLength(5);
    expect(found.organisations).toContain('NATO');
  });
});
