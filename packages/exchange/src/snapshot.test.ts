import { ReadoutError, type ContactAnswer, type Day } from '@readout/domain';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareSnapshot, inOneOrder, parseSnapshot, SNAPSHOT_VERSION, snapshotText } from './snapshot.ts';
import { takenOf as taken, toldContact as contact } from './testing/told-contact.ts';

function refusalOf(text: string): string {
  try {
    parseSnapshot(text);
  } catch (error) {
    if (error instanceof ReadoutError) return error.code;
    throw error;
  }
  return 'taken';
}
/** The same JSON with the properties of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

test('one order is JSON of the same value, however its properties were ordered; what is not said is left out', () => {
  const member = fc.option(fc.jsonValue(), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), member), { maxLength: 4 }), (value) => {
      const text = inOneOrder(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(inOneOrder(turned(value))).toBe(text);
    }),
  );
  expect(inOneOrder({ b: [undefined, null, '"'], a: { d: undefined, c: 1.5 } })).toBe(
    '{"a":{"c":1.5},"b":[null,null,"\\""]}',
  );
});

const words = fc.string({
  unit: fc.oneof(fc.constantFrom('\u2028', '"', '🙂'), fc.string({ minLength: 1, maxLength: 1 })),
  minLength: 1,
});

describe('a snapshot', () => {
  test('comes back as it was taken, whatever its passages hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 3 }), (all) => {
        const snapshot = taken(all.map((text) => contact(text, text)));
        expect(parseSnapshot(snapshotText(snapshot))).toEqual(snapshot);
      }),
    );
  });
  test('has the same bytes in whatever order contacts and their properties came', () => {
    const [a, b] = [contact('a', 'They spoke.'), contact('b', 'They met.', { earliest: '2022-01-01' as Day })];
    const other = taken([turned(b) as ContactAnswer, { ...a, more: 'than a reader sees' } as ContactAnswer]);
    expect(snapshotText(other)).toBe(snapshotText(taken([a, b])));
    expect(taken([a, b]).contacts.map(({ id }) => id)).toEqual([b.id, a.id]);
  });
  test('says of each account who found it', () => {
    const told = contact('a', 'They spoke.');
    const accounts = told.accounts.map((account) => ({ ...account, rules: ['model.said'] }));
    const text = snapshotText(taken([{ ...told, accounts }]));
    expect(parseSnapshot(text).contacts[0]?.accounts.map(({ reader }) => reader)).toEqual(['model']);
    expect(refusalOf(text.replace('"reader": "model"', '"reader": "rules"'))).toBe('snapshot-changed');
  });
  test('of the first version opens as it was, without a word on who found what', () => {
    const text = readFileSync(new URL('./testing/snapshot-of-version-1.json', import.meta.url), 'utf8');
    const { version, contacts } = parseSnapshot(text);
    expect([version, contacts.length, contacts[0]?.accounts[0]?.reader]).toEqual([1, 1, undefined]);
    expect(refusalOf(text.replace('They spoke.', 'They wrote.'))).toBe('snapshot-changed');
  });
  test('is still the same where a tool laid it out anew', () => {
    const text = snapshotText(taken([contact('a', 'They spoke.')]));
    expect(refusalOf(JSON.stringify(turned(JSON.parse(text))))).toBe('taken');
  });
  test('is refused where a word of a passage, a day or the standfirst was changed', () => {
    const text = snapshotText(taken([contact('a', 'They spoke.')]));
    for (const [was, is] of [
      ['They spoke.', 'They wrote.'],
      ['2022-02-01', '2022-02-02'],
      ['One contact.', 'No contact.'],
      ['"revision": 7', '"revision": 8'],
      ['"confirmation": "one-side"', '"confirmation": "both-sides"'],
    ] as const) {
      expect(text).toContain(was);
      expect(refusalOf(text.replace(was, is))).toBe('snapshot-changed');
    }
  });
  test('is refused where it is none, or only part of one', () => {
    const text = snapshotText(taken([]));
    expect(refusalOf('')).toBe('snapshot-broken');
    expect(refusalOf(text.slice(0, -5))).toBe('snapshot-broken');
    expect(refusalOf('{"format":"readout-archive","version":1}')).toBe('snapshot-broken');
    expect(refusalOf(text.replace('"standfirst"', '"heading"'))).toBe('snapshot-broken');
    expect(refusalOf(text.replace(`"version": ${String(SNAPSHOT_VERSION)}`, '"version": 0'))).toBe('snapshot-broken');
  });
  test('of a newer version is refused by name, though its form is unknown', () => {
    expect(refusalOf(JSON.stringify({ format: 'readout-snapshot', version: SNAPSHOT_VERSION + 1 }))).toBe(
      'snapshot-newer',
    );
  });
});

describe('a snapshot opened later', () => {
  const [a, b, c] = [contact('a', 'They spoke.'), contact('b', 'They met.'), contact('c', 'They wrote.')] as const;

  test('says what is gone and what is told differently since', () => {
    const now = [a, contact('b', 'They met in Lima.')];
    expect(compareSnapshot(taken([a, b, c]), now)).toEqual({ gone: [c.id], changed: [b.id] });
  });
  test('finds a contact that was joined with another under its new id', () => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const joined = { ...first, accounts: [...first.accounts, ...second.accounts] };
    expect(compareSnapshot(taken([second]), [joined])).toEqual({ gone: [], changed: [second.id] });
  });
  test.each<[string, Partial<ContactAnswer>]>([
    ['status', { status: 'denied' }],
    ['dispute', { disputed: true }],
    ['confirmation', { confirmation: 'both-sides' }],
    ['day', { latest: '2022-02-02' as Day }],
    ['place', { place: 'Lima' }],
    ['parties', { open: ['envoys'] }],
    ['sides', { sides: [] }],
  ])('notices another %s', (_, change) => {
    expect(compareSnapshot(taken([a]), [{ ...a, ...change }]).changed).toEqual([a.id]);
  });
  test('takes no notice of why accounts were joined', () => {
    const now = { ...a, accounts: a.accounts.map((account) => ({ ...account, why: 'otherwise' })) };
    expect(compareSnapshot(taken([a]), [now])).toEqual({ gone: [], changed: [] });
  });
});
