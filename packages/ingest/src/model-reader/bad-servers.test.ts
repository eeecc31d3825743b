import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { complete, conversation, documentOf, readerOf, reply, send, standIn, STORY } from './stand-in-for-tests.ts';
import { closeOpened, opened, read, say, serve } from './read-one-for-tests.ts';

const KEY = 'sk-this-is-the-key-0123456789';

afterEach(closeOpened);

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
