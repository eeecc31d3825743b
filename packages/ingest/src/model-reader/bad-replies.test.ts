import { documentIdOf } from '@readout/domain';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Found } from '../rules-reader.ts';
import {
  complete,
  conversation,
  documentOf,
  readerOf,
  reply,
  send,
  standIn,
  STORY,
  type StandIn,
  type StandInOptions,
} from './stand-in-for-tests.ts';

const KEY = 'sk-this-is-the-key-0123456789';
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function serve(answer: (response: ServerResponse, at: number) => void): Promise<StandIn> {
  const server = await standIn(answer);
  opened.push(server);
  return server;
}

/** What becomes of one story whose question is answered so: its conversations, how much was kept, or the code of why it was not read. */
async function read(
  answer: (response: ServerResponse, at: number) => void,
  options: StandInOptions = {},
  text = STORY,
): Promise<{
  code: string | null;
  message: string;
  found: Found['conversations'];
  lost: Record<string, number>;
  asked: number;
}> {
  const server = await serve(answer);
  const reader = await readerOf(server.base, options);
  const [one] = await reader.find([documentOf(text)]);
  const asked = server.asked.length;
  if (one === undefined) throw new Error('no answer about the only document');
  if ('notRead' in one) return { ...one.notRead, found: [], lost: {}, asked };
  return {
    code: null,
    message: '',
    found: one.conversations,
    lost: { ...reader.keptOf(documentIdOf(text))?.lost },
    asked,
  };
}
const say =
  (...conversations: readonly unknown[]) =>
  (response: ServerResponse): void => {
    complete(response, reply(...conversations));
  };

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

describe('a server', () => {
  test.each([
    [401, 'model-key-refused', 1],
    [403, 'model-key-refused', 1],
    [404, 'model-not-found', 1],
    [500, 'model-failed', 2],
    [503, 'model-failed', 2],
    [429, 'model-busy', 2],
  ])(
    'that answers %i is told by name and asked no more than it is worth, and its words and the key are shown nowhere',
    async (status, code, times) => {
      const told = await read(
        (response) => {
          send(response, status, { error: { message: `secret of the server, ${KEY}` } }, { 'retry-after-ms': '1' });
        },
        { key: KEY },
      );
      expect([told.code, told.asked]).toEqual([code, times]);
      expect(told.message).not.toMatch(/secret|sk-this/u);
    },
  );

  test.each([
    ['says how long to wait', { 'retry-after': '0' }],
    ['does not say how long to wait', {}],
  ])('that is busy and %s is asked again', async (_, headers: Record<string, string>) => {
    const { found, asked } = await read((response, at) => {
      if (at === 0) send(response, 429, {}, headers);
      else complete(response, reply(conversation()));
    });
    expect([found.length, asked]).toEqual([1, 2]);
  });

  test('that breaks off is asked again', async () => {
    const { found } = await read((response, at) => {
      if (at === 0) response.destroy();
      else complete(response, reply(conversation()));
    });
    expect(found).toHaveLength(1);
  });

  test('that hangs, or drips without end, is left after its time', async () => {
    const hangs = await read(() => undefined, { timeoutSeconds: 1 });
    expect(hangs.code).toBe('model-timed-out');
    const drips = await read(
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 50);
        response.on('close', () => {
          clearInterval(timer);
        });
      },
      { timeoutSeconds: 1 },
    );
    expect(drips.code).toBe('model-timed-out');
  });

  test('that sends the question elsewhere is not followed, and nothing arrives there', async () => {
    let arrived = 0;
    const inside = createServer((_, response) => {
      arrived += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(inside, 'listening');
    opened.push({
      close: async () => {
        inside.close();
        await once(inside, 'close');
      },
    });
    const { port } = inside.address() as AddressInfo;
    for (const status of [301, 302, 307, 308]) {
      const { code, asked } = await read(
        (response) => {
          response.writeHead(status, { location: `http://127.0.0.1:${String(port)}/v1/chat/completions` });
          response.end();
        },
        { key: KEY },
      );
      expect([code, asked]).toEqual(['model-redirects', 1]);
    }
    expect(arrived).toBe(0);
  });

  test('that answers with 50 MB is heard no further than its limit', async () => {
    const { code } = await read((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const block = 'x'.repeat(1_000_000);
      for (let i = 0; i < 50; i += 1) response.write(block);
      response.end();
    });
    expect(code).toBe('model-reply-too-large');
  });

  test('that speaks another language is told so', async () => {
    const strange = await read((response) => {
      send(response, 200, { answer: 42 });
    });
    expect(strange.code).toBe('model-answer-strange');
    const page = await read((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Welcome</html>');
    });
    expect(page.code).toBe('model-answer-strange');
    const broken = await read((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"choices": [');
    });
    expect(broken.code).toBe('model-answer-strange');
  });

  test('that knows no structured output is asked without it, and so from then on', async () => {
    const server = await standIn((response, _, { body }) => {
      if (body.response_format?.type === 'json_schema') send(response, 400, { error: { message: 'response_format' } });
      else complete(response, reply(conversation()));
    });
    opened.push(server);
    const reader = await readerOf(server.base, { atOnce: 1 });
    const found = await reader.find([documentOf(STORY), documentOf(`${STORY} It rained.`)]);
    expect(found.map((one) => ('notRead' in one ? one.notRead.code : one.conversations.length))).toEqual([1, 1]);
    expect(server.asked.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
  });

  test('that is not there ends the run in a sentence, and so does one that fails again and again', async () => {
    const gone = await serve(() => undefined);
    const { base } = gone;
    await opened.pop()?.close();
    const reader = await readerOf(base, { retries: 0, atOnce: 1 });
    const documents = Array.from({ length: 5 }, (_, i) => documentOf(`${STORY} Part ${String(i)}.`));
    const found = await reader.find(documents);
    expect(reader.stopped()?.code).toBe('model-unreachable');
    expect(found.every((one) => 'notRead' in one)).toBe(true);
    const failing = await serve((response) => {
      send(response, 500, {});
    });
    const other = await readerOf(failing.base, { retries: 0, atOnce: 1 });
    await other.find(documents);
    expect([other.stopped()?.code, failing.asked.length]).toEqual(['model-keeps-failing', 3]);
  });

  test('gets the key in its header and nothing of this machine besides', async () => {
    const server = await serve(say(conversation()));
    await (await readerOf(server.base, { key: KEY })).find([documentOf(STORY)]);
    await (await readerOf(server.base)).find([documentOf(STORY)]);
    const [with_, without] = server.asked.map(({ headers }) => headers);
    expect(with_?.authorization).toBe(`Bearer ${KEY}`);
    expect(without?.authorization).toBeUndefined();
    expect(Object.keys(with_ ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
    expect(with_?.['user-agent']).toBe('readout');
  });
});
