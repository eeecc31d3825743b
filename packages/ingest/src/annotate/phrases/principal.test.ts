import { describe, expect, it } from 'vitest';
import { placeOfPaper, principalOf } from './principal.ts';

const spokenFor = (publisher: string): string => {
  const { side, isOfficial, host } = principalOf(publisher, []);
  return `${side ?? 'nobody'}${isOfficial ? ', official' : ''}${host === null ? '' : `, in ${host}`}`;
};

describe('for whom a publisher speaks', () => {
  it.each([
    ['Northern Press Service', 'nobody'],
    ['Harbour News Service', 'nobody'],
    ['Press Service of the President of Kazakhstan', 'kazakhstan, official'],
    ['European External Action Service', 'european-union, official'],
    ['NATO International Staff', 'nato, official'],
    ['Riigikogu of the Republic of Estonia', 'estonia, official'],
    ['blog of the Ambassador of Norway to Chile', 'norway, official, in chile'],
    ['Federal Chancellery', 'germany, official'],
    ['Federal Chancellery of Austria', 'austria, official'],
    ['NATO', 'nato, official'],
    ['the Organization of American States', 'organization-of-american-states, official'],
    ['OSCE, Press and Public Information Section', 'osce, official'],
    ['Foreign and Commonwealth Office', 'united-kingdom, official'],
    ['Portuguese News Office', 'nobody'],
    ['Government House of Jamaica', 'jamaica, official'],
    ['Ministry of Foreign Affairs of Malta', 'malta, official'],
    ['Minister of Finance (Peru)', 'peru, official'],
    ['Ministry of Transport (translation)', 'nobody, official'],
    ['Office of the Press Secretary', 'united-states, official'],
    ['Department of the Taoiseach', 'ireland, official'],
    ['Federal Chancellery, Vienna', 'austria, official'],
    ['Federal Chancellery, Berlin', 'germany, official'],
    ['OSCE Newsroom', 'osce, official'],
    ['NATO Headquarters, Brussels', 'nato, official'],
    ['Ministerio de Relaciones Exteriores, Lima', 'peru, official'],
    ['Kanto Press', 'nobody'],
    ['Itamaraty, Press Office', 'brazil, official'],
    ['10 Downing Street', 'united-kingdom, official'],
    ['Federal Foreign Office', 'germany, official'],
    ['Federal Department of Foreign Affairs', 'switzerland, official'],
    ['Kremlin Post', 'nobody'],
  ])('reads %s as %s', (publisher, told) => {
    expect(spokenFor(publisher)).toBe(told);
  });
});

describe('where a paper is made', () => {
  it.each([
    ['The Evening Standard of Bucharest', 'romania'],
    ['Radio Mirador, Dili', 'east-timor'],
    ['Lake Radio, Goma (translation)', 'democratic-republic-of-the-congo'],
    ['Norwegian Press Service', 'norway'],
    ['Harbour News Service', null],
  ])('%s: %s', (publisher, country) => {
    expect(placeOfPaper(publisher)).toBe(country);
  });
});
