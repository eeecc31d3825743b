import {
  asRead,
  checkReading,
  documentIdOf,
  isWholeDecision,
  markedAccountIdOf,
  passageIdOf,
  personaIdOf,
  readerOf,
  spanOf,
  wordsAsSaid,
  type Account,
  type AccountId,
  type Anchor,
  type Correction,
  type Day,
  type Decision,
  type DecisionId,
  type Reading,
  type SideId,
  type SourceId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleReading } from './settle-reading.ts';

const CALL = 'President Ana Quispe of Peru rang Italian minister Aldo Ferrante on Monday.';
const SEEN = 'In Lima she received Chile’s Luis Rojas, her office said.';
const TEXT = `${CALL} They were brief.\n\n${SEEN}\n\nNothing more was said.`;

/** A reading of a text with the call between the people that its reader found, or with nothing found in it. */
function reading(text = TEXT, found: 'the call' | 'nothing' = 'the call'): Reading {
  const id = documentIdOf(text);
  const span = (words: string) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`not in the text: ${words}`);
    return spanOf({ title: null, text }, 'text', start, start + words.length);
  };
  const sentence = text.includes(CALL) ? CALL : CALL.replace(' on ', '\non ');
  const passage = { id: passageIdOf(id, span(sentence)), ...span(sentence) };
  const person = (name: string, side: string, office: string) => ({
    id: personaIdOf(id, span(name)),
    name,
    mentions: [span(name)],
    speaksFor: [{ side: side as SideId, office, tense: 'current' as const, restsOn: [passage.id] }],
  });
  const [quispe, ferrante] = [person('Ana Quispe', 'peru', 'President'), person('Aldo Ferrante', 'italy', 'minister')];
  const call: Account = {
    ...{ id: 'aaaaaaaaaaaaaaaa' as AccountId, kind: 'phone-call', status: 'held', days: 'some', extent: 'one' },
    ...{
      earliest: '2022-02-07' as Day,
      latest: '2022-02-07' as Day,
      place: null,
      topics: [],
      confidence: 0.9,
      rules: ['x'],
    },
    names: [quispe, ferrante].map((one) => ({
      as: 'party',
      who: { type: 'persona', id: one.id },
      office: one.speaksFor[0]?.office ?? null,
      side: one.speaksFor[0]?.side ?? null,
      tense: 'current',
      restsOn: [passage.id],
    })),
    givenBy: [{ source: 'the-wire' as SourceId, side: null, via: null, assumed: true, restsOn: [] }],
    pointsTo: [],
    restsOn: [{ passage: passage.id, shows: ['contact', 'parties'] }],
    marks: [
      { ...span('rang'), show: 'contact', who: null },
      { ...span('Aldo Ferrante'), show: 'parties', who: { type: 'persona', id: ferrante.id } },
    ],
    statements: [],
  };
  const isFound = found === 'the call';
  return {
    document: {
      ...{ id, title: null, text, language: 'en', origins: [] },
      reading: { reader: 'rules', rules: '1', data: '1', day: null },
    },
    publications: [],
    collections: [],
    passages: [passage],
    personas: [quispe, ferrante],
    sources: [{ id: 'the-wire' as SourceId, name: 'The Wire', unnamed: false }],
    countries: [
      { id: 'peru', mentions: [span('Peru')] },
      { id: 'italy', mentions: [span('Italian')] },
      { id: 'chile', mentions: [span('Chile’s')] },
    ] as Reading['countries'],
    organisations: [],
    agreements: [],
    accounts: isFound ? [call] : [],
  };
}

const READ = reading();
/** The stretch of these words, which remembers what they say. */
const at = (words: string, { document }: Reading = READ): Anchor => {
  const start = document.text.indexOf(words);
  return { document: document.id, in: 'text', start, end: start + words.length, said: wordsAsSaid(words) };
};
let serial = 0;
const decided = (more: Partial<Decision>): Decision => {
  serial += 1;
  const number = String(serial).padStart(12, '0');
  const decision: Decision = {
    id: `00000000-0000-4000-8000-${number}` as DecisionId,
    ...{
      what: 'correct',
      at: `2022-03-01T10:00:00.${number.slice(-3)}Z`,
      by: 'Ana Ruiz',
      why: null,
      about: [],
      undoes: null,
    },
    ...more,
  };
  if (!isWholeDecision(decision)) throw new Error('the test says half a decision');
  return decision;
};
const correct = (correction: Correction, ...about: string[]): Decision =>
  decided({ correction, about: ['rang', ...about].map((words) => at(words)) });
const RECEIVED = decided({
  what: 'mark',
  about: [at(SEEN)],
  marked: {
    ...{ kind: 'meeting', status: 'held', earliest: '2022-02-08' as Day, latest: '2022-02-08' as Day, days: 'some' },
    parties: [
      { who: 'person', at: at('Ana Quispe') },
      { who: 'person', at: at('Luis Rojas') },
      { who: 'side', at: at('Chile’s') },
    ],
  },
});
const settle = (decisions: readonly Decision[], of = READ) => settleReading(of, decisions);
const only = ({ reading: { accounts } }: ReturnType<typeof settle>): Account => {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) throw new Error(`${String(accounts.length)} accounts, not one`);
  return account;
};

describe('a correction', () => {
  test('puts kind, status and day right, and keeps what was read beside it', () => {
    const settled = settle([
      correct({ of: 'kind', kind: 'video-call' }),
      correct({ of: 'status', status: 'planned' }),
      correct({ of: 'day', earliest: '2022-02-14' as Day, latest: '2022-02-15' as Day, days: 'all' }),
    ]);
    expect(only(settled)).toMatchObject({ kind: 'video-call', status: 'planned', earliest: '2022-02-14', days: 'all' });
    expect(settled.reading.decided?.lines.map(({ read, by }) => [by, read])).toEqual([
      ['Ana Ruiz', { of: 'kind', kind: 'phone-call' }],
      ['Ana Ruiz', { of: 'status', status: 'held' }],
      ['Ana Ruiz', { of: 'day', earliest: '2022-02-07', latest: '2022-02-07', days: 'some' }],
    ]);
    expect(checkReading(settled.reading)).toEqual([]);
    expect(asRead(settled.reading)).toEqual(READ);
  });

  test('puts the place right, and says where it was read to be', () => {
    const settled = settle([correct({ of: 'place', place: 'the bridge of Noé' })]);
    expect(only(settled).place).toBe('the bridge of Noé');
    expect(settled.reading.decided?.lines[0]?.read).toEqual({ of: 'place', place: READ.accounts[0]?.place ?? null });
    expect(checkReading(settled.reading)).toEqual([]);
    expect(asRead(settled.reading)).toEqual(READ);
    expect(only(settle([correct({ of: 'place', place: null })])).place).toBeNull();
  });

  test('takes a party out, who then is spoken of, and puts one in at the paragraph that names it', () => {
    const settled = settle([
      correct({ of: 'party', who: 'person', tookPart: false }, 'Aldo Ferrante'),
      correct({ of: 'party', who: 'person', tookPart: true }, 'Luis Rojas'),
      correct({ of: 'party', who: 'side', tookPart: true }, 'Chile’s'),
    ]);
    const account = only(settled);
    const names = account.names.map(({ as, who }) => [as, who.type === 'open' ? who.name : who.id]);
    const persona = (name: string) => settled.reading.personas.find((one) => one.name === name)?.id;
    expect(names).toEqual([
      ['party', persona('Ana Quispe')],
      ['mentioned', persona('Aldo Ferrante')],
      ['party', persona('Luis Rojas')],
      ['party', 'chile'],
    ]);
    expect(account.marks.map(({ text }) => text)).toEqual(['rang', 'Luis Rojas', 'Chile’s']);
    const shown = account.restsOn.map(({ passage }) => settled.reading.passages.find(({ id }) => id === passage)?.text);
    expect(shown).toEqual([CALL, SEEN]);
    expect(settled.reading.decided?.lines.map(({ name, read }) => [name, read])).toEqual([
      ['Aldo Ferrante', { of: 'party', who: 'person', tookPart: true }],
      ['Luis Rojas', null],
      ['Chile’s', null],
    ]);
    expect(checkReading(settled.reading)).toEqual([]);
    expect(asRead(settled.reading)).toEqual(READ);
  });

  test('puts an office right in the account and in what the document says of the person', () => {
    const settled = settle([
      correct({ of: 'office', office: 'Foreign Minister', side: 'chile' as SideId }, 'Aldo Ferrante'),
    ]);
    expect(only(settled).names[1]).toMatchObject({ office: 'Foreign Minister', side: 'chile' });
    const ferrante = settled.reading.personas.find(({ name }) => name === 'Aldo Ferrante');
    expect(ferrante?.speaksFor).toMatchObject([{ side: 'chile', office: 'Foreign Minister' }]);
    expect(settled.reading.decided?.lines[0]?.read).toEqual({ of: 'office', office: 'minister', side: 'italy' });
    expect(asRead(settled.reading)).toEqual(READ);
  });

  test('waits where the document names no such country, and where nothing was read', () => {
    const elsewhere = correct({ of: 'office', office: null, side: 'japan' as SideId }, 'Aldo Ferrante');
    const kind = correct({ of: 'kind', kind: 'letter' });
    expect(settle([elsewhere]).standing.get(elsewhere.id)).toBe('waiting');
    const nothing = settle([kind], reading(TEXT, 'nothing'));
    expect(nothing.standing.get(kind.id)).toBe('waiting');
    expect(nothing.reading.decided?.lines).toEqual([]);
  });

  test('gives way to a later one on the same thing, not to one on another', () => {
    const [first, second, day] = [
      correct({ of: 'kind', kind: 'letter' }),
      correct({ of: 'kind', kind: 'talks' }),
      correct({ of: 'day', earliest: null, latest: null, days: 'some' }),
    ];
    const settled = settle([first, second, day]);
    expect(only(settled).kind).toBe('talks');
    expect([first, second, day].map(({ id }) => settled.standing.get(id))).toEqual([
      'overruled',
      'in-force',
      'in-force',
    ]);
    expect(settled.reading.decided?.lines[0]?.read).toEqual({ of: 'kind', kind: 'phone-call' });
  });
});

describe('a contact marked by hand', () => {
  test('is an account of its own that rests on the very sentence, told by the publisher', () => {
    const settled = settle([RECEIVED]);
    const id = markedAccountIdOf(RECEIVED.id);
    const account = settled.reading.accounts.find((one) => one.id === id);
    expect(account).toMatchObject({
      kind: 'meeting',
      earliest: '2022-02-08',
      givenBy: [{ source: 'the-wire', assumed: true }],
    });
    expect(account === undefined ? null : readerOf(account)).toBe('hand');
    const evidence = settled.reading.passages.find((one) => one.id === account?.restsOn[0]?.passage);
    expect(evidence?.text).toBe(SEEN);
    expect(account?.names.map(({ who }) => who.type)).toEqual(['persona', 'persona', 'country']);
    expect(settled.reading.decided).toMatchObject({ added: { accounts: [id], personas: [expect.any(String)] } });
    expect(settled.reading.accounts).toHaveLength(2);
    expect(checkReading(settled.reading)).toEqual([]);
    expect(asRead(settled.reading)).toEqual(READ);
  });

  test('is what a reader found meanwhile at the same place between the same, with what the analyst says of it', () => {
    const mark = decided({
      what: 'mark',
      about: [at(CALL)],
      marked: {
        ...{ kind: 'talks', status: 'held', earliest: null, latest: null, days: 'some' },
        parties: [
          { who: 'person', at: at('Ana Quispe') },
          { who: 'person', at: at('Aldo Ferrante') },
        ],
      },
    });
    const alone = settle([mark], reading(TEXT, 'nothing'));
    expect(only(alone).id).toBe(markedAccountIdOf(mark.id));
    const found = settle([mark]);
    expect(only(found)).toMatchObject({ id: 'aaaaaaaaaaaaaaaa', kind: 'talks', earliest: null });
    expect(asRead(found.reading)).toEqual(READ);
  });

  test('is found again where another copy of the text breaks its lines elsewhere, and waits where its words are gone', () => {
    const laidOutAnew = reading(`\n${TEXT.replace(' on ', '\non ').replace('received ', 'received\n')}`);
    expect(laidOutAnew.document.id).toBe(READ.document.id);
    const settled = settle([RECEIVED], laidOutAnew);
    const account = settled.reading.accounts.find(({ id }) => id === markedAccountIdOf(RECEIVED.id));
    const evidence = settled.reading.passages.find((one) => one.id === account?.restsOn[0]?.passage);
    expect(evidence?.text).toBe(SEEN.replace('received ', 'received\n'));
    expect(checkReading(settled.reading)).toEqual([]);
    const [party] = RECEIVED.marked?.parties ?? [];
    const gone = decided({ ...RECEIVED, id: RECEIVED.id, about: [{ ...at(SEEN), said: wordsAsSaid('other words') }] });
    expect(party?.at.said).toBe(wordsAsSaid('Ana Quispe'));
    expect(settle([gone]).standing.get(gone.id)).toBe('waiting');
  });

  test('can be corrected as what was read can', () => {
    const kind = decided({ correction: { of: 'kind', kind: 'talks' }, about: [at('she received')] });
    const settled = settle([RECEIVED, kind]);
    expect(settled.reading.accounts.find(({ id }) => id === markedAccountIdOf(RECEIVED.id))?.kind).toBe('talks');
    expect(settled.standing.get(kind.id)).toBe('in-force');
  });
});

test('a note stands beside the account it points at, and elsewhere alone', () => {
  const [own, alone] = [
    decided({ what: 'note', why: 'Ask the desk.', about: [at('rang')] }),
    decided({ what: 'note', why: 'Odd.', about: [at('Nothing more was said.')] }),
  ];
  const settled = settle([own, alone]);
  expect(settled.reading.decided?.lines.map(({ decision, why }) => [decision, why])).toEqual([
    [own.id, 'Ask the desk.'],
  ]);
  expect(settled.standing.get(alone.id)).toBe('in-force');
});

test('a note on a name is about the person', () => {
  const note = decided({ what: 'note', why: 'Twins?', about: [at('Aldo Ferrante')] });
  const settled = settle([note]);
  expect(settled.attached.get(note.id)).toBe(READ.personas.find(({ name }) => name === 'Aldo Ferrante')?.id);
  expect(settled.reading.decided?.lines ?? []).toEqual([]);
  expect(settled.standing.get(note.id)).toBe('in-force');
});

const ALL = [
  RECEIVED,
  correct({ of: 'kind', kind: 'letter' }),
  correct({ of: 'kind', kind: 'talks' }),
  correct({ of: 'party', who: 'person', tookPart: true }, 'Luis Rojas'),
  correct({ of: 'party', who: 'side', tookPart: false }, 'Italian'),
  correct({ of: 'office', office: 'Envoy', side: 'peru' as SideId }, 'Aldo Ferrante'),
  decided({ what: 'note', why: 'Ask the desk.', about: [at('rang')] }),
];

test('whatever was settled before, the reading is that of the decisions there are, and what was read comes out whole', () => {
  fc.assert(
    fc.property(fc.subarray(ALL), fc.subarray(ALL), (before, now) => {
      const settled = settle(now, settle(before).reading).reading;
      expect(settled).toEqual(settle(now).reading);
      expect(checkReading(settled)).toEqual([]);
      expect(asRead(settled)).toEqual(READ);
    }),
  );
});
