import { afterEach, describe, expect, test } from 'vitest';
import { complete, conversation, reply, STORY } from './stand-in-for-tests.ts';
import { closeOpened, read, say } from './read-one-for-tests.ts';

afterEach(closeOpened);

describe('a reply that stands up to its text', () => {
  test('is kept whole, and its passage is a sentence of the text', async () => {
    const { found, lost } = await read(say(conversation()));
    expect(found).toMatchObject([
      {
        kind: 'phone-call',
        status: 'held',
        date: { earliest: '2022-02-01', latest: '2022-02-01' },
        participants: [
          { name: 'Aldo Ferrante', affiliation: 'Italy' },
          { name: 'Ana Quispe', affiliation: 'Peru' },
        ],
      },
    ]);
    expect(found[0]?.quotes.every((quote) => STORY.includes(quote))).toBe(true);
    expect(lost).toEqual({});
  });

  test('may fold white space and quotation marks in a quote, and nothing else', async () => {
    const text = STORY.replace('with Peruvian', 'with\nPeruvian');
    const folded = await read(say(conversation()), {}, text);
    expect(folded.found).toHaveLength(1);
    const changed = conversation({
      quotes: ['Italian Prime Minister Aldo Ferrante spoke by phone with Peruvian President Ana Quispe'],
    });
    const { found, lost } = await read(say(changed));
    expect(found).toEqual([]);
    expect(lost).toEqual({ 'quote-not-in-text': 1, 'no-quote-in-text': 1 });
  });

  test('between fences, after thoughts said aloud, is read as well', async () => {
    const { found } = await read((response) => {
      complete(response, `<think>{"conversations": []}</think>\n\`\`\`json\n${reply(conversation())}\n\`\`\``);
    });
    expect(found).toHaveLength(1);
  });
});

describe('a reply that does not', () => {
  test.each([
    ['is no JSON', 'I found one conversation.', 'model-reply-not-json', 2],
    ['has no list of conversations', '{"conversations": "one"}', 'model-reply-wrong-shape', 2],
    ['is a bare list', '[]', 'model-reply-wrong-shape', 2],
    ['is empty', '', 'model-reply-empty', 1],
  ])('and %s is asked for again at most once, then the document is not read', async (_, content, code, times) => {
    const { code: told, asked } = await read((response) => {
      complete(response, content);
    });
    expect([told, asked]).toEqual([code, times]);
  });

  test('and is cut off is asked for again in halves, and not read where the text has but one paragraph', async () => {
    const halves = await read((response, at) => {
      if (at === 0) complete(response, reply(conversation()).slice(0, 80), 'length');
      else complete(response, reply(...(at === 1 ? [conversation()] : [])));
    });
    expect([halves.code, halves.found.length, halves.asked]).toEqual([null, 1, 3]);
    const whole = await read(
      (response) => {
        complete(response, '{"conversations": [', 'length');
      },
      {},
      STORY.split('\n')[0],
    );
    expect(whole.code).toBe('model-reply-cut-off');
  });

  test('and has conversations of another shape loses those alone, by name', async () => {
    const { found, lost } = await read(
      say(conversation(), { quotes: [] }, 7, conversation({ kind: 'telepathy' }), conversation({ status: 'maybe' })),
    );
    expect(found).toHaveLength(1);
    expect(lost).toEqual({ 'conversation-wrong-shape': 4 });
  });

  test('and has broken parts keeps the rest', async () => {
    const { found, lost } = await read(
      say(conversation({ points: 'fish', tellers: [3], place: { city: 'Rome' }, date: 'Tuesday', extra: true })),
    );
    expect(found).toMatchObject([{ date: null, place: null }]);
    expect(lost).toEqual({ 'part-wrong-shape': 4 });
  });

  test('and names parties from nowhere keeps none of them', async () => {
    const { found, lost } = await read(
      say(
        conversation({
          participants: [
            { name: 'Aldo Ferrante', office: null, affiliation: null },
            { name: 'Napoleon Bonaparte', office: 'Emperor', affiliation: 'France' },
          ],
        }),
        conversation({ participants: [], sides: ['Italy', 'Brazil'] }),
        conversation({ participants: [], sides: ['Italy', 'Atlantis'] }),
      ),
    );
    expect(found).toEqual([]);
    expect(lost).toEqual({ 'party-not-in-quotes': 2, 'side-unknown': 1, 'no-two-sides': 3 });
  });

  test('and names somebody whom only another sentence names does not make him take part', async () => {
    const { found, lost } = await read(
      say(
        conversation({
          participants: [
            { name: 'Aldo Ferrante', office: null, affiliation: 'Italy' },
            { name: 'Luis Rojas', office: null, affiliation: 'Chile' },
          ],
        }),
      ),
    );
    expect(found).toEqual([]);
    expect(lost['party-not-in-quotes']).toBe(1);
  });

  test.each([
    ['before Christ', { printed: 'on Tuesday', earliest: '-0044-03-15', latest: '-0044-03-15' }, 'day-wrong'],
    [
      'that end before they begin',
      { printed: 'on Tuesday', earliest: '2022-02-02', latest: '2022-02-01' },
      'day-wrong',
    ],
    [
      'that their words contradict',
      { printed: 'on Tuesday', earliest: '2021-06-01', latest: '2021-06-01' },
      'day-disagrees',
    ],
    [
      'whose words are not there',
      { printed: 'last summer', earliest: '2021-06-01', latest: '2021-06-01' },
      'day-not-in-text',
    ],
    [
      'whose words name no day',
      { printed: 'fishing rights', earliest: '2022-02-01', latest: '2022-02-01' },
      'day-not-resolved',
    ],
  ])('and gives days %s leaves them open', async (_, date, loss) => {
    const { found, lost } = await read(say(conversation({ date })));
    expect(found).toMatchObject([{ date: null }]);
    expect(lost).toEqual({ [loss]: 1 });
  });

  test('and gives 200 conversations for one sentence keeps what the sentence can tell once', async () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      conversation({ kind: ['phone-call', 'meeting', 'talks', 'letter'][i % 4], status: ['held', 'planned'][i % 2] }),
    );
    const { found, lost } = await read(say(...many));
    expect(found).toHaveLength(1);
    expect(lost).toMatchObject({ 'said-twice': 199 });
  });

  test('and gives more conversations than a text can hold is looked at no further', async () => {
    const { found, lost } = await read(say(...Array.from({ length: 1_000 }, () => conversation())));
    expect(found).toHaveLength(1);
    expect(lost['too-many-conversations']).toBe(700);
  });

  test('and is in another language has no quote in the text', async () => {
    const { found, lost } = await read(
      say(conversation({ quotes: ['Il presidente del Consiglio italiano Aldo Ferrante ha parlato al telefono'] })),
    );
    expect(found).toEqual([]);
    expect(lost['no-quote-in-text']).toBe(1);
  });

  test('and gives details that are not there leaves them out', async () => {
    const { found, lost } = await read(
      say(
        conversation({
          place: 'Geneva',
          tellers: ['his office', 'the Kremlin'],
          initiator: 'Luis Rojas',
          agreements: [
            { name: 'Callao Accord', status: 'in-force' },
            { name: 'Treaty of Versailles', status: 'ended' },
          ],
          points: [
            { words: 'fishing rights', topic: true },
            { words: 'the price of gas', topic: true },
          ],
        }),
      ),
    );
    expect(found).toMatchObject([
      {
        place: null,
        initiator: null,
        accounts: ['his office'],
        agreements: ['Callao Accord'],
        topics: ['fishing rights'],
      },
    ]);
    expect(lost).toEqual({
      'place-not-in-text': 1,
      'teller-not-in-text': 1,
      'initiator-no-party': 1,
      'agreement-not-in-text': 1,
      'point-not-in-text': 1,
    });
  });
});
