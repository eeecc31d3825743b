import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadDocument } from '../read/read-document.ts';
import { openModel } from './ask/ask-model.ts';
import { modelAddressOf } from './ask/model-address.ts';
import { openModelReader, type OpenModelReader } from './model-reader.ts';
import { Budget, type Limits } from './replies/budget.ts';
import type { ReplyFolder } from './replies/reply-folder.ts';
import { openAsking } from './replies/reply-source.ts';

/** What the stand-in was asked. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
}

/** A server on loopback in place of a model. */
export interface StandIn {
  readonly base: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Answers each question by `answer`, which gets its number, from 0. */
export async function standIn(answer: (response: ServerResponse, at: number, asked: Asked) => void): Promise<StandIn> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Asked['body'];
      const one: Asked = { path: request.url ?? '', headers: request.headers, body };
      asked.push(one);
      answer(response, asked.length - 1, one);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${String(port)}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends a chat completion with this content. */
export function complete(response: ServerResponse, content: string | null, finish = 'stop'): void {
  send(response, 200, {
    id: 'x',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: 100, completion_tokens: 10 },
  });
}

/** Sends JSON. */
export function send(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** How a reader of a stand-in may differ from the usual one. */
export interface StandInOptions {
  readonly key?: string | null;
  readonly timeoutSeconds?: number;
  readonly retries?: number;
  readonly cache?: ReplyFolder | null;
  readonly record?: ReplyFolder | null;
  readonly limits?: Limits;
  readonly window?: number;
  readonly atOnce?: number;
}

/** A reader that asks a stand-in. */
export async function readerOf(base: string, options: StandInOptions = {}): Promise<OpenModelReader> {
  const address = modelAddressOf(base);
  const ask = await openModel({
    address,
    model: 'stand-in',
    key: options.key ?? null,
    timeoutSeconds: options.timeoutSeconds ?? 20,
    retries: options.retries ?? 1,
    mostTokens: 1_000,
  });
  const replies = await openAsking({
    model: 'stand-in',
    ask,
    cache: options.cache ?? null,
    record: options.record ?? null,
    budget: new Budget(options.limits ?? { tokens: null, money: null }, null),
  });
  return openModelReader({
    readers: 'model',
    replies,
    window: options.window ?? 12_000,
    atOnce: options.atOnce ?? 2,
    host: address.host,
  });
}

/** A document with this text. */
export function documentOf(text: string, parts: Partial<ReadDocument> = {}): ReadDocument {
  return {
    file: 'story.txt',
    title: null,
    text,
    language: 'en',
    publishedOn: '2022-02-03' as ReadDocument['publishedOn'],
    publisher: 'Andes Wire',
    url: null,
    rights: null,
    collection: null,
    origins: [],
    ...parts,
  };
}

/** A conversation as a model gives it, with these parts. */
export function conversation(parts: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    quotes: ['Italian Prime Minister Aldo Ferrante spoke by telephone with Peruvian President Ana Quispe on Tuesday'],
    contact: 'spoke by telephone',
    kind: 'phone-call',
    status: 'held',
    extent: 'one',
    participants: [
      { name: 'Aldo Ferrante', office: 'Prime Minister', affiliation: 'Italy' },
      { name: 'Ana Quispe', office: 'President', affiliation: 'Peru' },
    ],
    sides: [],
    initiator: null,
    date: { printed: 'on Tuesday', earliest: '2022-02-01', latest: '2022-02-01' },
    place: null,
    tellers: [],
    agreements: [],
    points: [],
    ...parts,
  };
}

/** A reply of these conversations. */
export function reply(...conversations: readonly unknown[]): string {
  return JSON.stringify({ conversations });
}

/** A text that {@link conversation} is told in. */
export const STORY =
  'ROME – Italian Prime Minister Aldo Ferrante spoke by telephone with Peruvian President Ana Quispe on Tuesday, his office said.\n\n' +
  'They discussed fishing rights and the “Callao Accord” of 2019. Chilean Foreign Minister Luis Rojas was not on the line.';
