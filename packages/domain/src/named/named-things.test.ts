import { describe, expect, test } from 'vitest';
import { agreementIdOf } from './agreements.ts';
import { COUNTRIES, countryById } from './countries.ts';
import { DaySchema } from '../days/day.ts';
import { foldForSearch } from '../text/folding.ts';
import { CountryIdSchema, OrganisationIdSchema } from '../id.ts';
import { organisationById, organisationIdOf, ORGANISATIONS } from './organisations.ts';

describe('countries', () => {
  test('and organisations share one space of ids, in which no two meet', () => {
    const ids = [...COUNTRIES, ...ORGANISATIONS].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(COUNTRIES.every(({ id }) => CountryIdSchema.safeParse(id).success)).toBe(true);
    expect(ORGANISATIONS.every(({ id }) => OrganisationIdSchema.safeParse(id).success)).toBe(true);
  });
  test('stand in the order of their ids and are found by them', () => {
    expect(COUNTRIES.map(({ id }) => id)).toEqual(COUNTRIES.map(({ id }) => id).sort());
    expect(COUNTRIES.every((country) => countryById(country.id) === country)).toBe(true);
    expect(countryById('atlantis')).toBeNull();
  });
  test('have names and codes of their own', () => {
    const names = COUNTRIES.map(({ name }) => foldForSearch(name));
    expect(new Set(names).size).toBe(COUNTRIES.length);
    const codes = COUNTRIES.flatMap(({ code3 }) => code3 ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
  });
  test('that are no more have days in order and a successor that there is', () => {
    const former = COUNTRIES.filter(({ until }) => until !== null);
    expect(former.length).toBeGreaterThan(10);
    for (const { from, until, succeededBy } of former) {
      expect([DaySchema.safeParse(from).success, DaySchema.safeParse(until).success]).toEqual([true, true]);
      expect((from ?? '') < (until ?? '')).toBe(true);
      expect(countryById(succeededBy ?? '')?.until).toBeNull();
    }
    expect(
      COUNTRIES.filter(({ until, from, succeededBy }) => until === null && (from ?? succeededBy) !== null),
    ).toEqual([]);
  });
});

describe('organisations', () => {
  test('are found by id and by every printed name', () => {
    for (const { id, name, aliases } of ORGANISATIONS) {
      expect(organisationById(id)?.name).toBe(name);
      for (const printed of [name, ...aliases]) expect(organisationIdOf(printed.toUpperCase())).toBe(id);
    }
  });
  test('no name stands for two of them, or for a country', () => {
    const own = ORGANISATIONS.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(foldForSearch))]);
    const folded = [...own, ...COUNTRIES.map(({ name }) => foldForSearch(name))];
    expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
  });
  test('that the table does not know have the same id in every document', () => {
    expect(organisationIdOf('Nordic Forum')).toBe(organisationIdOf('nordic  FORUM'));
    expect(organisationIdOf('Nordic Forum')).not.toBe(organisationIdOf('Baltic Forum'));
    expect(organisationById(organisationIdOf('Nordic Forum'))).toBeNull();
  });
});

describe('agreements', () => {
  test.each([
    ['Minsk agreements', 'the Minsk Agreement'],
    ['Treaty of Lisbon', 'Treaty on Lisbon'],
    ['Lake Treaties', 'Lake Treaty'],
    ['Açcord of the Lake', 'ACCORD LAKE'],
  ])('“%s” and “%s” are one', (a, b) => {
    expect(agreementIdOf(a)).toBe(agreementIdOf(b));
  });
  test.each([
    ['Minsk I', 'Minsk II'],
    ['Paris Agreement', 'Paris Accord'],
    ['Process', 'Proces'],
    ['The', 'Of'],
  ])('“%s” and “%s” are two', (a, b) => {
    expect(agreementIdOf(a)).not.toBe(agreementIdOf(b));
  });
});
