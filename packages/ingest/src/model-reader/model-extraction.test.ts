import { checkReading, KINDS, keysOf, publicationIdOf, documentIdOf, readerOf, STATUSES } from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../extract/findings.ts';
import { extract } from '../pipeline.ts';
import { toReading } from '../reading/to-reading.ts';
import { extractByModel } from './model-extraction.ts';
import { conversation, documentOf, reply, STORY } from './stand-in-for-tests.ts';

const TEXT = `${STORY}\n\nBolivian President Luis Arana met Chilean Foreign Minister Luis Rojas in Arica on Monday.`;
const document = documentOf(TEXT);
const whole = { start: 0, end: TEXT.length };
const foundBy = (said: string, readers: 'model' | 'both'): ReturnType<typeof findingsOf>['conversations'] =>
  findingsOf(extractByModel(document, [{ window: whole, reply: said }], readers).extraction).conversations;

describe('both readers', () => {
  test('keep what either finds under its reader’s name, and are surer of what both find', () => {
    const dinner = conversation({
      quotes: [
        'They discussed fishing rights and the “Callao Accord” of 2019.',
        'Aldo Ferrante spoke by telephone with Peruvian President Ana Quispe',
      ],
      contact: 'discussed',
      kind: 'talks',
      date: null,
    });
    const both = foundBy(reply(conversation(), dinner), 'both');
    expect(both.map((one) => [one.kind, readerOf(one)])).toEqual([
      ['phone-call', 'both'],
      ['talks', 'model'],
      ['meeting', 'rules'],
    ]);
    const [byModel] = foundBy(reply(conversation()), 'model');
    const byRules = findingsOf(extract(document)).conversations;
    expect(both[0]?.confidence).toBeGreaterThan(Math.max(byModel?.confidence ?? 1, byRules[0]?.confidence ?? 1));
    expect(both[1]?.confidence).toBeLessThan(1);
    expect(both[2]).toMatchObject({ confidence: byRules[1]?.confidence, participants: byRules[1]?.participants });
  });

  test('that take one word for a contact of the same sides tell of one contact, and leave open what they differ about', () => {
    const text =
      'Bolivian President Luis Arana met Chilean Foreign Minister Luis Rojas in Arica on Monday and left for La Paz on Tuesday.';
    const source = documentOf(text);
    const said = conversation({
      quotes: [text],
      contact: 'met',
      kind: 'meeting',
      participants: [
        { name: 'Luis Arana', office: null, affiliation: 'Bolivia' },
        { name: 'Luis Rojas', office: null, affiliation: 'Chile' },
      ],
      date: null,
    });
    const [byRules] = findingsOf(extract(source)).conversations;
    const monday = byRules?.date?.earliest ?? '';
    const tuesday = new Date(Date.parse(monday) + 86_400_000).toISOString().slice(0, 10);
    const bothOf = (change: object) =>
      findingsOf(
        extractByModel(
          source,
          [{ window: { start: 0, end: text.length }, reply: reply({ ...said, ...change }) }],
          'both',
        ).extraction,
      ).conversations.map((one) => [one.kind, one.status, one.date, readerOf(one)]);
    const onTuesday = { date: { printed: 'on Tuesday', earliest: tuesday, latest: tuesday } };
    expect(bothOf(onTuesday)).toEqual([['meeting', 'held', { earliest: monday, latest: tuesday }, 'both']]);
    expect(bothOf({})).toEqual([['meeting', 'held', { earliest: monday, latest: monday }, 'both']]);
    expect(bothOf({ status: 'planned' }).map(([, status, , reader]) => [status, reader])).toEqual([
      ['planned', 'model'],
      ['held', 'rules'],
    ]);
  });

  test('find what the rules find, whatever a model says', () => {
    const rules = findingsOf(extract(document)).conversations;
    const both = foundBy(
      reply(conversation({ participants: [{ name: 'Nobody', office: null, affiliation: 'Mars' }] })),
      'both',
    );
    expect(both).toEqual(rules);
  });
});

test('somebody whom the annotations passed over takes part under the name that the text prints', () => {
  const text =
    'At noon e-Dlamini sat down with Italian Prime Minister Aldo Ferrante for coffee. Zorp of Peru watched; Zorp had coffee with Ferrante too.';
  const said = conversation({
    quotes: ['Zorp had coffee with Ferrante too'],
    contact: 'had coffee with',
    kind: 'meeting',
    participants: [
      { name: 'Zorp', office: null, affiliation: 'Peru' },
      { name: 'Aldo Ferrante', office: null, affiliation: 'Italy' },
    ],
    date: null,
  });
  const { extraction, kept } = extractByModel(documentOf(text), [
    { window: { start: 0, end: text.length }, reply: reply(said) },
  ]);
  expect(kept).toEqual({ given: 1, kept: 1, lost: {} });
  expect(
    findingsOf(extraction).conversations[0]?.participants.map(({ name, affiliation }) => [name, affiliation]),
  ).toEqual([
    ['Zorp', 'Peru'],
    ['Aldo Ferrante', 'Italy'],
  ]);
});

test('a conversation of whom only one can be told from the text is no account', () => {
  const said = conversation({
    quotes: [TEXT.slice(TEXT.indexOf(' said.\n\nThey'), TEXT.indexOf('2019. ') + 7)],
    kind: 'phone-call',
    contact: null,
    status: 'held',
    extent: 'one',
    participants: [
      { name: null, office: null, affiliation: 'A' },
      { name: 'Chilean', office: null, affiliation: null },
    ],
    sides: [],
    initiator: null,
    date: null,
    place: null,
    tellers: [],
    agreements: [],
    points: [],
  });
  const { extraction } = extractByModel(document, [{ window: whole, reply: reply(said) }], 'model');
  const about = { publisher: 'Andes Wire', publishedOn: document.publishedOn, url: null };
  const publications = [{ id: publicationIdOf(documentIdOf(TEXT), about), ...about, rights: null }];
  const mark = { reader: 'model', rules: '1', data: 'x', day: document.publishedOn };
  const parties = toReading(extraction, publications, mark).accounts.map(({ names }) =>
    names.filter(({ as }) => as === 'party'),
  );
  expect(parties.every((named) => named.length > 1)).toBe(true);
});

describe('whatever a model says', () => {
  const words = fc.oneof(
    fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 160 }))
      .map(([start, length]) => TEXT.slice(start, start + length)),
    fc.constantFrom(
      'Aldo Ferrante',
      'Ana Quispe',
      'Luis',
      'Luis Rojas',
      'Italy',
      'Peru',
      'Chile',
      'Bolivia',
      'NATO',
      'on Tuesday',
      'on Monday',
      'met',
    ),
    fc.string({ maxLength: 12 }),
  );
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
    fc.option(arbitrary, { freq: 4 });
  const day = fc.constantFrom('2022-01-31', '2022-02-01', '2022-02-02', '2021-01-01', '9999-12-31', 'Tuesday');
  const said = fc.record({
    quotes: fc.array(words, { maxLength: 4 }),
    contact: maybe(words),
    kind: fc.constantFrom(...keysOf(KINDS)),
    status: fc.constantFrom(...keysOf(STATUSES)),
    extent: fc.constantFrom('one', 'series'),
    participants: fc.array(fc.record({ name: maybe(words), office: maybe(words), affiliation: maybe(words) }), {
      maxLength: 4,
    }),
    sides: fc.array(words, { maxLength: 3 }),
    initiator: maybe(words),
    date: maybe(fc.record({ printed: words, earliest: day, latest: day })),
    place: maybe(words),
    tellers: fc.array(words, { maxLength: 2 }),
    agreements: fc.array(fc.record({ name: words, status: fc.constantFrom('signed', 'draft') }), { maxLength: 2 }),
    points: fc.array(fc.record({ words, topic: fc.boolean() }), { maxLength: 3 }),
  });

  test('the reading is sound: every passage, mention and mark is its very slice, and two parties stand in the text', () => {
    const id = documentIdOf(TEXT);
    const about = { publisher: 'Andes Wire', publishedOn: document.publishedOn, url: null };
    const publications = [{ id: publicationIdOf(id, about), ...about, rights: null }];
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 6 }),
        fc.constantFrom('model' as const, 'both' as const),
        (all, readers) => {
          const { extraction, kept } = extractByModel(document, [{ window: whole, reply: reply(...all) }], readers);
          const reading = toReading(extraction, publications, {
            reader: readers,
            rules: '1',
            data: 'x',
            day: document.publishedOn,
          });
          expect(checkReading(reading)).toEqual([]);
          expect(kept.kept).toBeLessThanOrEqual(kept.given);
          for (const account of reading.accounts) {
            expect(account.names.filter(({ as }) => as === 'party').length).toBeGreaterThan(1);
            expect(account.earliest === null || account.latest === null || account.earliest <= account.latest).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
