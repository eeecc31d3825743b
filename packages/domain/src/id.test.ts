import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentIdOf } from './text/folding.ts';
import {
  AccountIdSchema,
  CountryIdSchema,
  DecisionIdSchema,
  DocumentIdSchema,
  hashOf,
  SideIdSchema,
  type AccountId,
  type DocumentId,
} from './id.ts';
import {
  accountIdOf,
  collectionIdOf,
  namedSourceIdOf,
  personaIdOf,
  publicationIdOf,
  statementIdOf,
  unnamedSourceIdOf,
} from './read/ids-of.ts';
import { agreementIdOf } from './named/agreements.ts';
import { organisationIdOf } from './named/organisations.ts';
import { passageIdOf } from './text/passage.ts';

describe('hashes', () => {
  test('are these, in every version: stores, archives and links hold them', () => {
    const document = 'aaaaaaaaaaaaaaaa' as DocumentId;
    const account = 'bbbbbbbbbbbbbbbb' as AccountId;
    const span = { in: 'text', start: 3, end: 9 } as const;
    expect({
      parts: hashOf('a', 1, 'é🙂'),
      document: documentIdOf('Two leaders spoke.'),
      passage: passageIdOf(document, span),
      persona: personaIdOf(document, span),
      account: accountIdOf(document, span, 0),
      statement: statementIdOf(account, span),
      publication: publicationIdOf(document, { publisher: 'A paper', publishedOn: null, url: null }),
      source: namedSourceIdOf('The presidency'),
      unnamed: unnamedSourceIdOf(document, 'an official'),
      organisation: organisationIdOf('Nordic Forum'),
      agreement: agreementIdOf('The Lake Accords'),
    }).toEqual({
      account: 'gukyvnbnkkddedcy',
      agreement: 'tkrq2kc4sz6fb3dq',
      document: 'oq7jpyfyeyx7e3sa',
      organisation: 'yfp2h7euhb7esdyv',
      parts: 'noowdlsbli7n772x',
      passage: 'vp7vdgp3uxdm2cc2',
      persona: 'y2fuslkvrky5rtix',
      publication: 'c7szrskfbqa6wmdk',
      source: '3us5yvqrhrh6akqi',
      statement: 'ur6ulcctr5e5xtlz',
      unnamed: 'anouskombkmec3e4',
    });
  });
  test('are what their schema takes', () => {
    fc.assert(fc.property(fc.string(), (text) => AccountIdSchema.safeParse(hashOf(text)).success));
  });
  test('no two lists of parts run together', () => {
    expect(
      new Set([hashOf('ab', 'c'), hashOf('a', 'bc'), hashOf('abc'), hashOf('a', 'b', 'c'), hashOf('1:a')]).size,
    ).toBe(5);
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(hashOf(...a)).not.toBe(hashOf(...b));
      }),
    );
  });
});

describe('schemas of ids', () => {
  test.each([
    '',
    'aaaaaaaaaaaaaaa',
    'aaaaaaaaaaaaaaaaa',
    'AAAAAAAAAAAAAAAA',
    'aaaaaaaaaaaaaaa1',
    'aaaaaaaaaaaaaaaa\n',
    7,
  ])('%j is no hash', (value) => {
    expect(DocumentIdSchema.safeParse(value).success).toBe(false);
  });
  test.each(['', '-peru', 'Peru', 'peru,chile', '../peru', 'a'.repeat(81), 'peru\n', null])(
    '%j is no name',
    (value) => {
      expect(CountryIdSchema.safeParse(value).success).toBe(false);
      expect(SideIdSchema.safeParse(value).success).toBe(false);
    },
  );
  test('a decision has a uuid in small letters', () => {
    expect(DecisionIdSchema.safeParse('0f8fad5b-d9cb-469f-a165-70867728950e').success).toBe(true);
    expect(DecisionIdSchema.safeParse('0F8FAD5B-D9CB-469F-A165-70867728950E').success).toBe(false);
  });
});

describe('who tells', () => {
  test('is one teller in all documents where it has a name, one of each document where it has none', () => {
    const [one, other] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] as [DocumentId, DocumentId];
    expect(namedSourceIdOf('Présidence')).toBe(namedSourceIdOf('presidence'));
    expect(unnamedSourceIdOf(one, 'an official')).not.toBe(unnamedSourceIdOf(other, 'an official'));
    expect(unnamedSourceIdOf(one, 'an official')).not.toBe(namedSourceIdOf('an official'));
  });
});

describe('collections', () => {
  test('have their name as id', () => {
    expect(collectionIdOf('Black Sea, 2022')).toBe('black-sea-2022');
  });
  test('stay apart where their slug would not say all of the name', () => {
    const long = 'a long name of a collection that does not end before here ';
    const ids = [`${long} one`, `${long} two`, '…', '—'].map(collectionIdOf);
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => id.length <= 60)).toBe(true);
  });
});
