import { describe, expect, test } from 'vitest';
import { agreementIdOf } from '../named/agreements.ts';
import { checkReading, type ReadingFault } from './check-reading.ts';
import type { Day } from '../days/day.ts';
import { documentIdOf } from '../text/folding.ts';
import { hashOf, type CountryId, type OrganisationId, type PassageId } from '../id.ts';
import { accountIdOf, namedSourceIdOf, personaIdOf, publicationIdOf, statementIdOf } from './ids-of.ts';
import { passageIdOf, spanOf, type Span } from '../text/passage.ts';
import { ReadingSchema, type Reading } from './reading.ts';

const SENTENCE = '🙂 Rossi of Italy telephoned NATO on Monday about the Lake Accord, her office said.';

/** A reading without fault, as data of its own. */
function soundReading(): Reading {
  const document = {
    id: documentIdOf(SENTENCE),
    title: 'Rossi 📞 NATO',
    text: SENTENCE,
    language: 'en',
    origins: [],
    reading: { reader: 'test', rules: '1', data: '1', day: '2022-03-08' as Day },
  };
  const find = (words: string): Span =>
    spanOf(document, 'text', SENTENCE.indexOf(words), SENTENCE.indexOf(words) + words.length);
  const whole = find(SENTENCE);
  const passage = { id: passageIdOf(document.id, whole), ...whole };
  const contact = find('telephoned');
  const rossi = personaIdOf(document.id, find('Rossi'));
  const italy = 'italy' as CountryId;
  const nato = 'nato' as OrganisationId;
  const accord = agreementIdOf('Lake Accord');
  const office = namedSourceIdOf('her office');
  const account = accountIdOf(document.id, contact, 0);
  const restsOn = [passage.id];
  const appeared = { publisher: 'A paper', publishedOn: '2022-03-08' as Day, url: null };
  return {
    document,
    publications: [{ id: publicationIdOf(document.id, appeared), ...appeared, rights: null }],
    collections: [],
    passages: [passage],
    personas: [
      {
        id: rossi,
        name: 'Rossi',
        mentions: [find('Rossi'), spanOf(document, 'title', 0, 5)],
        speaksFor: [{ side: italy, office: null, tense: 'current', restsOn }],
      },
    ],
    sources: [{ id: office, name: 'her office', unnamed: false }],
    countries: [{ id: italy, mentions: [find('Italy')] }],
    organisations: [{ id: nato, name: 'NATO', mentions: [find('NATO')] }],
    agreements: [
      { id: accord, name: 'Lake Accord', status: 'unknown', parties: [italy, nato], mentions: [find('Lake Accord')] },
    ],
    accounts: [
      {
        id: account,
        kind: 'phone-call',
        status: 'held',
        earliest: '2022-03-07' as Day,
        latest: '2022-03-07' as Day,
        days: 'some',
        extent: 'one',
        place: null,
        topics: [],
        confidence: 0.9,
        rules: ['test'],
        names: [
          { as: 'party', who: { type: 'persona', id: rossi }, office: null, side: italy, tense: 'current', restsOn },
          { as: 'party', who: { type: 'organisation', id: nato }, office: null, side: null, tense: 'current', restsOn },
          { as: 'mentioned', who: { type: 'country', id: italy }, office: null, side: null, tense: 'current', restsOn },
          {
            as: 'agreement',
            who: { type: 'agreement', id: accord },
            office: null,
            side: null,
            tense: 'current',
            restsOn,
          },
          { as: 'party', who: { type: 'open', name: 'envoys' }, office: null, side: null, tense: 'current', restsOn },
        ],
        givenBy: [{ source: office, side: italy, via: office, assumed: false, restsOn }],
        pointsTo: [{ source: office, side: nato, restsOn }],
        restsOn: [{ passage: passage.id, shows: ['contact', 'parties'] }],
        marks: [
          { ...contact, show: 'contact', who: null },
          { ...find('Rossi'), show: 'parties', who: { type: 'persona', id: rossi } },
        ],
        statements: [{ id: statementIdOf(account, whole), label: 'about the Lake Accord', passage: passage.id }],
      },
    ],
  };
}

type Mutable<Value> = Value extends string | number | boolean | null
  ? Value
  : { -readonly [Key in keyof Value]: Mutable<Value[Key]> };
/** The rules that a reading breaks once something was done to it. */
function brokenBy(
  spoil: (reading: Mutable<Reading>, account: Mutable<Reading['accounts'][number]>) => void,
): ReadingFault['rule'][] {
  const reading = soundReading();
  const [account] = reading.accounts;
  if (account === undefined) throw new Error('the sound reading has an account');
  spoil(reading, account);
  return [...new Set(checkReading(reading).map(({ rule }) => rule))];
}
const first = <Item>(list: Item[]): Item => {
  const [item] = list;
  if (item === undefined) throw new Error('the sound reading has one');
  return item;
};
const ELSEWHERE = hashOf('elsewhere');

describe('a reading', () => {
  test('without fault may be stored, and is of its form', () => {
    expect(checkReading(soundReading())).toEqual([]);
    expect(ReadingSchema.safeParse(soundReading()).success).toBe(true);
  });
  test('is told of every fault with its place', () => {
    const reading = soundReading();
    const [passage] = reading.passages;
    const accounts = reading.accounts.map((account) => ({ ...account, marks: [] }));
    const faults = checkReading({ ...reading, accounts, passages: [], sources: [] });
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.every(({ where }) => where.includes(' refers to '))).toBe(true);
    expect(faults.map(({ where }) => where)).toContainEqual(expect.stringContaining(passage?.id ?? 'none'));
  });
});

describe('no passage, no fact', () => {
  test('a passage is the slice it claims to be', () => {
    expect(brokenBy(({ passages }) => (first(passages).text = 'Rossi of Spain telephoned'))).toContain('not-its-slice');
    expect(brokenBy(({ passages }) => (first(passages).in = 'title'))).toContain('not-its-slice');
    expect(brokenBy(({ passages }) => (first(passages).end += 4))).toContain('not-its-slice');
  });
  test('offsets count UTF-16 code units, so one counted in code points is found out', () => {
    expect(
      brokenBy(({ personas }) => {
        const mention = first(first(personas).mentions);
        mention.start -= 1;
        mention.end -= 1;
      }),
    ).toEqual(['not-its-slice']);
  });
  test('so is every mention of a person, country, organisation and agreement, and every mark', () => {
    for (const list of ['personas', 'countries', 'organisations', 'agreements'] as const)
      expect(
        brokenBy((reading) => (first(first<{ mentions: { text: string }[] }>(reading[list]).mentions).text = 'x')),
      ).toEqual(['not-its-slice']);
    expect(brokenBy((_, { marks }) => (first(marks).text = 'wrote to'))).toEqual(['not-its-slice']);
  });
  test('an account rests on a passage that shows the contact', () => {
    expect(brokenBy((_, { restsOn }) => (first(restsOn).shows = ['parties']))).toEqual(['no-evidence']);
    expect(brokenBy((_, account) => (account.restsOn = []))).toEqual(['no-evidence', 'outside-evidence']);
  });
});

test('marked words lie in the evidence, so that a reader sees them there', () => {
  expect(
    brokenBy((_, { marks }) =>
      marks.push({ in: 'title', start: 0, end: 5, text: 'Rossi', show: 'parties', who: null }),
    ),
  ).toEqual(['outside-evidence']);
});

describe('identities', () => {
  test('of the document and its passages follow from what they hold', () => {
    expect(brokenBy(({ document }) => (document.id = ELSEWHERE as typeof document.id))).toContain('wrong-id');
    expect(brokenBy(({ document }) => (document.text += '!'))).toEqual(['wrong-id']);
    expect(brokenBy(({ passages }) => (first(passages).id = ELSEWHERE as PassageId))).toContain('wrong-id');
  });
  test('stand once', () => {
    const lists = [
      'publications',
      'passages',
      'personas',
      'sources',
      'countries',
      'organisations',
      'agreements',
    ] as const;
    for (const list of lists)
      expect(brokenBy((reading) => (reading[list] as unknown[]).push(reading[list][0]))).toEqual(['double']);
    expect(brokenBy(({ accounts }, account) => accounts.push({ ...account, statements: [] }))).toEqual(['double']);
    expect(brokenBy((_, { statements }) => statements.push(first(statements)))).toEqual(['double']);
  });
  test('of a country and an organisation are never the same', () => {
    expect(brokenBy(({ organisations }) => (first(organisations).id = 'italy' as OrganisationId))).toContain('double');
  });
});

describe('references lead to something of their kind in the same reading', () => {
  test('passages', () => {
    const ids = [ELSEWHERE as PassageId];
    expect(brokenBy((_, { names }) => (first(names).restsOn = ids))).toEqual(['unknown-reference']);
    expect(brokenBy((_, { givenBy }) => (first(givenBy).restsOn = ids))).toEqual(['unknown-reference']);
    expect(brokenBy((_, { pointsTo }) => (first(pointsTo).restsOn = ids))).toEqual(['unknown-reference']);
    expect(
      brokenBy((_, { restsOn }) => restsOn.push({ passage: hashOf('elsewhere') as PassageId, shows: [] })),
    ).toEqual(['unknown-reference']);
    expect(brokenBy((_, { statements }) => (first(statements).passage = ids[0] ?? first(statements).passage))).toEqual([
      'unknown-reference',
    ]);
    expect(brokenBy(({ personas }) => (first(first(personas).speaksFor).restsOn = ids))).toEqual(['unknown-reference']);
  });
  test('people, countries, organisations and agreements, each by its own kind', () => {
    expect(brokenBy((reading) => (reading.personas = []))).toEqual(['unknown-reference']);
    expect(brokenBy((_, { names }) => (first(names).who = { type: 'country', id: 'nato' as CountryId }))).toEqual([
      'unknown-reference',
    ]);
    expect(
      brokenBy((_, { marks }) => (first(marks).who = { type: 'organisation', id: 'italy' as OrganisationId })),
    ).toEqual(['unknown-reference']);
    expect(brokenBy((reading) => (reading.agreements = []))).toEqual(['unknown-reference']);
  });
  test('tellers, those who pass it on, and those pointed to', () => {
    const source = namedSourceIdOf('somebody else');
    expect(brokenBy((_, { givenBy }) => (first(givenBy).source = source))).toEqual(['unknown-reference']);
    expect(brokenBy((_, { givenBy }) => (first(givenBy).via = source))).toEqual(['unknown-reference']);
    expect(brokenBy((_, { pointsTo }) => (first(pointsTo).source = source))).toEqual(['unknown-reference']);
  });
  test('the sides of people and agreements; a teller’s may be one that no word names', () => {
    const peru = 'peru' as CountryId;
    expect(brokenBy((_, { names }) => (first(names).side = peru))).toEqual(['unknown-reference']);
    expect(brokenBy(({ personas }) => (first(first(personas).speaksFor).side = peru))).toEqual(['unknown-reference']);
    expect(brokenBy(({ agreements }) => (first(agreements).parties = [peru]))).toEqual(['unknown-reference']);
    expect(brokenBy((_, { givenBy }) => (first(givenBy).side = peru))).toEqual([]);
  });
});

test('the latest day of an account does not stand before its earliest', () => {
  expect(brokenBy((_, account) => (account.latest = '2022-03-06' as Day))).toEqual(['no-such-day-order']);
  expect(brokenBy((_, account) => (account.latest = null))).toEqual([]);
});

test('the days that an account was moved from stand in order, and some evidence shows a day', () => {
  const from = (earliest: string, latest: string) => ({ earliest: earliest as Day, latest: latest as Day });
  const shown = (account: Parameters<Parameters<typeof brokenBy>[0]>[1]): void => {
    first(account.restsOn).shows = ['contact', 'day'];
  };
  expect(
    brokenBy((_, account) => {
      shown(account);
      account.movedFrom = from('2022-03-04', '2022-03-05');
    }),
  ).toEqual([]);
  expect(
    brokenBy((_, account) => {
      shown(account);
      account.movedFrom = from('2022-03-05', '2022-03-04');
    }),
  ).toEqual(['no-such-day-order']);
  expect(
    brokenBy((_, account) => {
      first(account.restsOn).shows = ['contact'];
      account.movedFrom = from('2022-03-04', '2022-03-05');
    }),
  ).toEqual(['no-evidence']);
});
