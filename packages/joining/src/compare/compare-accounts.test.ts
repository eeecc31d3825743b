import {
  documentIdOf,
  hashOf,
  statementIdOf,
  passageIdOf,
  type AccountAnswer,
  type AccountId,
  type ComparedPoint,
  type ContactAnswer,
  type ConversationId,
  type Day,
  type LeaderId,
  type SideId,
  type SourceId,
} from '@readout/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from './amounts.ts';
import { compareAccounts } from './compare-accounts.ts';
import { clauseAround, sentencesOf } from './stretches-of-text.ts';

/** An account whose evidence is the first sentence of its text, and whose statements are the stretches in square brackets. */
function told(marked: string, change: Partial<AccountAnswer> = {}): { account: AccountAnswer; body: string } {
  const body = marked.replace(/[[\]]/gu, '');
  const id = hashOf('account', body) as AccountId;
  const document = documentIdOf(body);
  const passage = (start: number, end: number): AccountAnswer['passages'][number] => ({
    id: passageIdOf(document, { in: 'text', start, end }),
    ...{ in: 'text' as const, start, end, text: body.slice(start, end), shows: ['contact' as const] },
    ...{ paragraph: 1, before: '', after: '' },
  });
  const stated = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(({ 1: text = '' }) => {
    const start = body.indexOf(text);
    return { in: 'text' as const, start, end: start + text.length, text };
  });
  const [first] = sentencesOf(body);
  const account: AccountAnswer = {
    ...{ id, kind: 'phone-call', status: 'held', earliest: '2022-02-01' as Day, latest: '2022-02-01' as Day },
    ...{ days: 'some', extent: 'one', place: null, topics: [], confidence: 1, rules: [], why: '' },
    document: {
      ...{ id: document, title: null, publisher: null, publishedOn: null, url: null, rights: null },
      ...{ language: null, collections: [] },
    },
    reading: { reader: 'rules', rules: '1', data: '1', day: null },
    names: [],
    tellers: [
      {
        source: { id: hashOf(body) as SourceId, name: 'A paper', unnamed: false },
        side: null,
        via: null,
        assumed: true,
      },
    ],
    pointsTo: [],
    passages: [passage(first?.start ?? 0, first?.end ?? 1)],
    marks: [],
    statements: stated.map((span) => ({ id: statementIdOf(id, span), label: span.text, ...span })),
    ...change,
  };
  return { account, body };
}

function pointsOf(...all: ReturnType<typeof told>[]): ComparedPoint[] {
  const leader = (name: string): LeaderId => hashOf(name) as LeaderId;
  const contact: ContactAnswer = {
    ...{
      id: (all[0]?.account.id ?? '') as string as ConversationId,
      kind: 'phone-call',
      status: 'held',
      disputed: false,
    },
    ...{ confirmation: 'both-sides', oneChannel: false, independentTellers: 2, earliest: null, latest: null },
    ...{ days: 'some', extent: 'one', place: null, agreements: [], open: [] },
    leaders: [leader('Quispe'), leader('Ferrante')],
    sides: [
      { side: 'italy' as SideId, through: [leader('Ferrante')] },
      { side: 'peru' as SideId, through: [leader('Quispe')] },
    ],
    named: [
      { type: 'leader', id: leader('Quispe'), name: 'Rosa Quispe', side: 'peru' as SideId },
      { type: 'leader', id: leader('Ferrante'), name: 'Aldo Ferrante', side: 'italy' as SideId },
      { type: 'country', id: 'italy' as never, name: 'Italy' },
      { type: 'country', id: 'peru' as never, name: 'Peru' },
    ],
    accounts: all.map(({ account }) => account),
  };
  const bodies = new Map(all.map(({ account, body }) => [account.document.id, body]));
  const { points } = compareAccounts(contact, bodies);
  for (const { quote, document } of points.flatMap(({ says }) => says)) {
    expect(bodies.get(document)?.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.text.length).toBeLessThanOrEqual(200);
  }
  return points;
}
const verdicts = (points: readonly ComparedPoint[]): string[] =>
  points.map(({ about, verdict }) => `${about} ${verdict}`);

describe('what a contact was for', () => {
  /** An account whose contact word is the first of its text. */
  const lead = (body: string): ReturnType<typeof told> => {
    const plain = told(body);
    const mark = { in: 'text' as const, start: 0, end: 5, show: 'contact' as const, who: null };
    return { ...plain, account: { ...plain.account, marks: [mark as never] } };
  };
  test('is a point of both where they share a word, and of one where they do not', () => {
    const one = lead('Calls were made on the occasion of her election by Parliament.');
    expect(verdicts(pointsOf(one, lead('Calls were made to congratulate her on her election.')))).toEqual([
      'statement both',
    ]);
    expect(verdicts(pointsOf(one, lead('Calls were made to prepare a customs treaty.')))).toEqual([
      'statement only',
      'statement only',
    ]);
  });
});

describe('of what an account says', () => {
  test('an answer that only takes up what was said before is told with it', () => {
    const points = pointsOf(
      told(
        'They spoke. She [raised the future of the Tacna orchards]. He assured her that no dam would touch them or it.',
      ),
      told('They talked. He [promised that a dam would leave the Tacna orchards, mostly olives, as they are].'),
    );
    expect(verdicts(points)).toEqual(['statement both']);
    expect(points[0]?.says[0]?.quote.text).toContain('would touch');
  });
  test('a number of what was named before counts that', () => {
    const points = pointsOf(
      told('They spoke. She [asked that four thousand nurses be admitted in spring].'),
      told(
        'They talked. He [praised the diligence of the nurses and suggested that their number be raised to six thousand].',
      ),
    );
    expect(verdicts(points)).toEqual(['statement contradict']);
  });
  test('a large number stands for itself, a small one does not', () => {
    const other = told('They talked. He [announced 275 million from us].');
    expect(verdicts(pointsOf(told('They spoke. She [put 275 million guilders into eight kilns].'), other))).toEqual([
      'statement both',
    ]);
    expect(
      verdicts(
        pointsOf(told('They spoke. She [put 12 into kilns].'), told('They talked. He [announced 12 from a cellar].')),
      ),
    ).toEqual(['statement only', 'statement only']);
  });
  test('adjectives of its countries are no subject', () => {
    const points = pointsOf(
      told('They spoke. She [raised the queues of Peruvian lorries].'),
      told('They talked. He [praised a Peruvian violinist].'),
    );
    expect(verdicts(points)).toEqual(['statement only', 'statement only']);
  });
  test('no chain of chances makes one point', () => {
    const points = pointsOf(
      told('They spoke. He [held the quarry quarrel closed].'),
      told('They talked. She [closed the quarry on Monday, or the harvest].'),
      told('They rang. He [praised the harvest in the orchard].'),
    );
    expect(points.every(({ says }) => says.length < 3)).toBe(true);
  });
  test('what it is said to leave out is no point', () => {
    expect(
      pointsOf(told('They spoke. The note does not say that he [promised to free the divers].'), told('They talked.')),
    ).toEqual([]);
  });
  test('what is no subject of a meeting is denied', () => {
    const points = pointsOf(
      told('They spoke. The case of the Lobos islands is not a subject of that meeting.'),
      told('They talked. They [agreed to settle the case of the Lobos islands].'),
    );
    expect(verdicts(points)).toEqual(['statement contradict']);
  });
  test('sentences of others between two that show it give no fact of it', () => {
    const body =
      'The guest was received by both on Monday.\nAt the palace he spoke with Ana Soto for half an hour.\nThen Aldo Ferrante saw him.';
    const one = told(body);
    const start = body.indexOf('Then');
    const [first] = one.account.passages;
    const account = {
      ...one.account,
      passages: [...one.account.passages, { ...first, start, end: body.length, text: body.slice(start) } as never],
    };
    expect(
      pointsOf({ ...one, account }, told('They talked. The meeting lasted forty minutes.')).map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(['only']);
  });
});

describe('two accounts', () => {
  test('of one document alone make no points', () => {
    expect(pointsOf(told('They spoke. [They agreed to open the bridge].'))).toEqual([]);
  });
  test('both say what each says in its own words', () => {
    const points = pointsOf(
      told('They spoke. The President [promised that the ferry to Genoa would sail again].'),
      told('They talked. [Ferries to Genoa are to sail from June], his office said.'),
    );
    expect(verdicts(points)).toEqual(['statement both']);
    expect(points[0]?.says).toHaveLength(2);
  });
  test('say one point where both count one thing, and contradict each other where the numbers do', () => {
    const points = pointsOf(
      told('They spoke. She [expressed concern about some eighty lorries that wait at Desaguadero since the strike].'),
      told('They talked. He [demanded a solution for the three hundred lorries and drivers who sleep in Desaguadero].'),
    );
    expect(verdicts(points)).toEqual(['statement contradict']);
  });
  test('of three, each two stand to each other as they do', () => {
    const [length] = pointsOf(
      told('They spoke. The call lasted twenty minutes.'),
      told('They talked. The call lasted an hour.'),
      told('They rang. The call lasted twenty minutes.'),
    );
    expect(length?.verdict).toBe('contradict');
    expect(length?.pairs.map(({ verdict }) => verdict).sort()).toEqual(['both', 'contradict', 'contradict']);
  });
  test('speak of no one point by a single word that chance gives both', () => {
    const points = pointsOf(
      told('They spoke. She [asked which people the generals had questioned].'),
      told('They talked. He [described a dinner of perch for forty people].'),
    );
    expect(verdicts(points)).toEqual(['statement only', 'statement only']);
  });
  test('speak of one point by a single word that is rare in such prose', () => {
    const points = pointsOf(
      told('They spoke. She [raised the loan of an icebreaker for the winter].'),
      told('They talked. He [thanked her for the readiness to send the icebreaker to the northern port].'),
    );
    expect(verdicts(points)).toEqual(['statement both']);
  });
  test('are quoted with who says it, without reaching into the next statement', () => {
    const [first, second] = pointsOf(
      told('They spoke. The President [promised a ferry] and the Minister [asked for copper wire].'),
      told('They talked.'),
    );
    expect([first?.says[0]?.quote.text, second?.says[0]?.quote.text].sort()).toEqual([
      'The President promised a ferry',
      'the Minister asked for copper wire.',
    ]);
  });
  test('say alone what the other does not speak of', () => {
    const points = pointsOf(
      told('They spoke. She [raised the price of copper].'),
      told('They talked. He [asked for help with the harvest].'),
    );
    expect(verdicts(points)).toEqual(['statement only', 'statement only']);
  });
  test('contradict each other where one denies what the other tells', () => {
    const points = pointsOf(
      told('They spoke. She [raised the port of Ilo]. They laughed.'),
      told('They talked. The port of Ilo was not discussed. They laughed.'),
    );
    expect(verdicts(points)).toEqual(['statement contradict']);
  });
  test('contradict each other too where the denial stands far behind the evidence', () => {
    const points = pointsOf(
      told('They spoke. She [raised the port of Ilo].'),
      told('They talked. It rained. The rain was warm. [The port of Ilo] was not discussed.'),
    );
    expect(verdicts(points)).toEqual(['statement contradict']);
  });
  test('contradict each other where they count one thing differently, and differ where their numbers can both be', () => {
    const counted = (a: string, b: string): string[] =>
      verdicts(
        pointsOf(
          told(`They spoke. She [asked about ${a} at the crossing].`),
          told(`They talked. He [counted ${b} at the crossing].`),
        ),
      );
    expect(counted('eighty lorries', 'three hundred lorries')).toEqual(['statement contradict']);
    expect(counted('up to eighty lorries', 'between forty and eighty lorries')).toEqual(['statement differ']);
    expect(counted('eighty lorries', '80 lorries')).toEqual(['statement both']);
  });
  test('compare in how long it was', () => {
    const lasting = (a: string, b: string): string[] =>
      verdicts(pointsOf(told(`They spoke. ${a}`), told(`They talked. ${b}`)));
    expect(lasting('It lasted twenty minutes.', 'They talked for close to an hour.')).toEqual(['length contradict']);
    expect(lasting('It lasted an hour.', 'The call took sixty minutes.')).toEqual(['length both']);
    expect(lasting('It lasted an hour.', 'Nobody looked at the clock.')).toEqual(['length only']);
    expect(lasting('It was about a loan for two hours later.', 'Nothing else.')).toEqual([]);
  });
  test('compare in who asked for it', () => {
    const asked = (a: string, b: string): string[] =>
      verdicts(pointsOf(told(`They spoke. ${a}`), told(`They talked. ${b}`)));
    expect(
      asked('The call took place at the request of the Peruvian side.', 'Ferrante had asked for the call.'),
    ).toEqual(['initiator contradict']);
    expect(asked('The call took place at the request of the Peruvian side.', 'Quispe had asked for the call.')).toEqual(
      ['initiator both'],
    );
    expect(asked('Ferrante telephoned Quispe.', 'It was made at the request of the Peruvian side.')).toEqual([
      'initiator contradict',
    ]);
  });
  test('have no point in who asked for it where one alone tells of a call received', () => {
    const alone = (words: string): string[] => verdicts(pointsOf(told(`They spoke. ${words}`), told('They talked.')));
    expect(alone('Ferrante received a call from Quispe.')).toEqual([]);
    expect(alone('It was made at the request of the Peruvian side.')).toEqual(['initiator only']);
  });
});

describe('amounts', () => {
  test('are numbers that count something, in words and figures', () => {
    expect(amountsIn('between two and four million cubic metres')).toMatchObject([{ least: 2e6, most: 4e6 }]);
    expect(
      amountsIn('twelve thousand Vietnamese workers, 2,600 dollars and nine citizens').map(({ least }) => least),
    ).toEqual([12000, 2600, 9]);
  });
  test('are exact where they say over which time something is spread', () => {
    expect(amountsIn('to be paid over twenty-four months')).toMatchObject([{ least: 24, most: 24 }]);
    expect(amountsIn('has waited for over twenty-four months')).toMatchObject([{ least: 24, most: Infinity }]);
    expect(amountsIn('over three hundred lorries')).toMatchObject([{ least: 300, most: Infinity }]);
  });
  test('are of one unit in both its spellings', () => {
    expect(amountsIn('a proposal of 11 per cent')).toEqual(amountsIn('a proposal of 11 percent'));
  });
  test('are no days', () => {
    expect(amountsIn('on 5 December, 14 August 2014')).toEqual([]);
    expect(amountsIn('sell under 2,600 dollars')).toMatchObject([{ least: 0, most: 2600 }]);
    expect(amountsIn('neither country will sell under 2,600 dollars')).toMatchObject([{ least: 2600, most: 2600 }]);
  });
});

test('sentences and clauses are parts of their text, in its order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), (text, longest) => {
      let last = 0;
      for (const sentence of sentencesOf(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        last = sentence.end;
        const clause = clauseAround(text, sentence, { start: sentence.start, end: sentence.start + 1 }, longest + 1);
        expect(clause.start).toBeGreaterThanOrEqual(sentence.start);
        expect(clause.end).toBeLessThanOrEqual(sentence.end);
        expect(clause.end - clause.start).toBeLessThanOrEqual(longest + 1);
      }
    }),
  );
  expect(sentencesOf('Mr. Ferrante spoke at 9.30 a.m. to H.E. Rosa Quispe. She "was glad." He left.')).toHaveLength(3);
});
